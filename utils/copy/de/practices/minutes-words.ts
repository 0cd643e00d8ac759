/** For any moment of a day. */
export const MINUTES_WORDS = {
  here: [
    ['Dieser Moment ist vielleicht schwer.'],
    ['Vielleicht lastet etwas auf dir.'],
    ['Vielleicht ist es gerade viel.'],
  ],
  arrive: [
    ['Eine Minute oder zwei, in deinem Tempo.', 'Die Hände können ruhen, wo sie sind.'],
    [
      'Es muss nichts dabei herauskommen.',
      'Vielleicht kurz vom Bildschirm aufschauen, oder die Schultern sinken lassen.',
    ],
    ['Du kannst bei jeder Zeile aufhören.', 'Wenn es passt, spüre, was dich hält: Stuhl, Boden, Tisch.'],
  ],
  'let-it-be': [
    ['Du brauchst es nicht zu ändern oder zu erklären.', 'Es kann da sein, wie Wetter vor dem Fenster.'],
    ['Auch das Wegschieben kostet Kraft.', 'Das kannst du ein paar Sekunden lang bleiben lassen.'],
    [
      'Es ist ein Gefühl, und du bist mehr als dieses Gefühl.',
      'Du könntest es mit einem Schritt Abstand ansehen.',
    ],
  ],
  'small-kindness': [
    ['Was würde die nächste Stunde ein wenig leichter machen?', 'Kleines zählt.'],
    ['Wie könntest du dabei behutsam mit dir umgehen?', 'Eine kleine Sache ist schon viel.'],
    ['Was wäre etwas Gutes, das du für dich tun könntest?', 'Es darf winzig sein.'],
  ],
  'both-true': [
    [
      'Vielleicht ist es schlecht gelaufen, und du hattest Anteil daran.',
      'Du kannst trotzdem gut mit dir umgehen. Beides kann wahr sein.',
    ],
    [
      'Vielleicht gibt es etwas gutzumachen oder zu lernen.',
      'Das geht, ohne hart mit dir zu sein. Beides passt zusammen.',
    ],
    [
      'Vielleicht hast du einen Fehler gemacht. Du bist mehr als dieser Fehler.',
      'Beides stimmt, und keines hebt das andere auf.',
    ],
  ],
  'side-by-side': [
    ['Es kann schwer sein, und du kannst trotzdem zu dir halten.', 'In einer Minute ist Platz für beides.'],
    ['Vielleicht hättest du es gern anders.', 'Das darfst du wollen und trotzdem jetzt gut zu dir sein.'],
    ['Vielleicht ist etwas zu tun, und du brauchst eine Pause.', 'Das eine schließt das andere nicht aus.'],
  ],
  'it-happened': [
    ['Etwas ist passiert.', 'Vielleicht kreist es noch. Hier darf es langsamer werden.'],
    [
      'Was es auch war: Für diese Minute ist es vorbei.',
      'Du könntest den Stuhl spüren oder zur Wand gegenüber schauen.',
    ],
    ['Es ist passiert, und es hat etwas hinterlassen.', 'Das zu ordnen, hat keine Eile.'],
  ],
  'need-pause': [
    [
      'Du könntest drei Sekunden innehalten, die Hände still.',
      'Vielleicht fehlt dir etwas, das du vor dir herschiebst.',
    ],
    [
      'Vor dem Nächsten ein kurzer Blick nach innen oder außen.',
      'Hungrig, steif, allein, übervoll? Alles darf sein.',
    ],
    [
      'Vielleicht fragst du dich so, wie man einen Gast fragt.',
      'Die erste Antwort ist oft etwas Praktisches.',
    ],
  ],
  'need-step': [
    ['Was ist das kleinste Stück davon?', 'Etwas, das in die nächsten zehn Minuten passt, wenn du magst.'],
    ['Wenn es jetzt nicht geht, wann könnte es gehen?', 'Ungefähr ist genug.'],
    [
      'Ist etwas dabei, das nur eine Minute braucht?',
      'Damit könntest du anfangen, oder es für später lassen.',
    ],
  ],
  'label-say': [
    ['Du könntest es dir mit „da ist“ sagen.', 'Da ist Sorge. Da ist ein Knoten. Da ist Müdigkeit.'],
    [
      'Versuch es mit dem schlichtesten Wort, wie auf einem Marmeladenglas.',
      'Wenn keines passt, ist „etwas“ ein gutes Etikett.',
    ],
    ['Vielleicht nennst du es einmal leise beim Namen.', 'Ein Name urteilt nicht. Er sagt, was im Raum ist.'],
  ],
  'label-under': [
    ['Liegt darunter noch etwas Zweites?', 'Oft steht ein Gefühl vor einem anderen. Oft auch nicht.'],
    ['Wie sicher passt der Name? Ungefähr ist gut genug.', 'Passt ein anderer besser, kannst du tauschen.'],
    ['Es ist ein Gefühl, das da ist, und du bemerkst es.', 'Wer es bemerkt, hat etwas Raum.'],
  ],
  'only-me-see': [
    [
      'Es kann aussehen, als hätten alle anderen es im Griff.',
      'Du könntest diesen Gedanken als Gedanken bemerken.',
    ],
    [
      'Von innen sieht der eigene Kummer wie der einzige aus.',
      'Dieser Blick ist verbreitet, und er zeigt nicht alles.',
    ],
    ['Die Tage der anderen sieht man von außen, aufgeräumt.', 'Deinen siehst du mit offenen Schubladen.'],
  ],
  'only-me-others': [
    ['Stell dir einen Flur voller geschlossener Türen vor.', 'Hinter vielen davon ringt jemand mit etwas.'],
    [
      'Wer im Team so sicher auftritt, kennt womöglich auch solche Stunden.',
      'Im Protokoll stehen sie nicht.',
    ],
    ['Jemand stand genau hier und dachte dasselbe.', 'Gut möglich, dass du diesen Menschen kennst.'],
  ],
  'only-me-with': [
    [
      'Wenn es passt: „Das ist schwer, und ich bin damit nicht allein.“',
      'Deine eigenen Worte gehen genauso.',
    ],
    ['Du könntest dich unter vielen sehen, nicht abseits.', 'Es muss sich nichts anders anfühlen.'],
    [
      'Gibt es jemanden, dem du davon erzählen könntest, ganz kurz?',
      'Vielleicht ist es genug, das zu wissen.',
    ],
  ],
  'savour-find': [
    ['Gibt es in Reichweite etwas Angenehmes?', 'Eine Tasse, ein Ärmel, das Licht auf dem Tisch.'],
    [
      'Vielleicht ist heute etwas gut gelaufen, und sei es noch so klein.',
      'Wenn nichts kommt, genügt eine Farbe, die du magst.',
    ],
    [
      'Du könntest an jemanden denken, den du gern gesehen hast.',
      'Oder an einen Geruch, ein Lied, einen Hund.',
    ],
  ],
  'savour-stay': [
    ['Bleib drei Atemzüge lang dabei, oder zehn Sekunden.', 'Es muss nichts wettmachen.'],
    ['Wie ist es, genauer betrachtet?', 'Warm, hell, still, lustig? Es darf sich Zeit lassen.'],
    ['Gutes geht schnell vorüber.', 'Dies kannst du etwas länger halten als sonst.'],
  ],
  'savour-thanks': [
    ['Jemand hat es gemacht, geschickt oder dagelassen.', 'Du kannst im Stillen danken, wenn du magst.'],
    ['Viele Hände braucht es, bis etwas Gutes auf dem Tisch steht.', 'Vielleicht denkst du an eine davon.'],
    ['Es kann gut sein, während anderes nicht gut ist.', 'In einem Tag ist Platz für beides.'],
  ],
  'value-find': [
    [
      'Worum geht es dir hier, unter all den Aufgaben?',
      'Ein Wort genügt: Fürsorge, Handwerk, Fairness, Familie.',
    ],
    ['Was sähe jemand, der dich in deinen besten Stunden sieht?', 'Du könntest dem einen Namen geben.'],
    ['Denk an etwas, wozu du auch in zehn Jahren stehen würdest.', 'Es darf ganz schlicht sein.'],
  ],
  'value-lost': [
    [
      'Alle verlieren es aus dem Blick, an manchen Tagen stundenlang.',
      'Das ist kein Bruch. Man kann umkehren.',
    ],
    ['Niemand lebt den ganzen Tag danach.', 'Es ist eine Richtung, wie Norden, und keine Prüfung.'],
    ['Es tut weh, an dem vorbeizugehen, was zählt.', 'Dass es wehtut, zeigt, wie viel es zählt.'],
  ],
  'value-step': [
    [
      'Wie käme ein Körnchen davon in die nächste halbe Stunde?',
      'Und wie bekämst auch du ein Körnchen davon ab?',
    ],
    ['Gibt es etwas Kleines, das dazu passen würde?', 'Es kann so klein sein wie der Ton einer Mail.'],
    ['Du könntest das Wort in die nächste Aufgabe mitnehmen.', 'Es muss nicht zu sehen sein.'],
  ],
  'listening-arrive': [
    [
      'Bevor du hineingehst, ein Moment, um das Vorige abzulegen.',
      'Du könntest den Boden spüren oder die Stuhllehne.',
    ],
    ['Vielleicht ist noch Lärm da von dem, was vorher war.', 'Der kann eine Weile draußen warten.'],
    ['Du könntest zur Tür schauen, oder ins leere Fenster des Anrufs.', 'Bald ist jemand da.'],
  ],
  'listening-way': [
    [
      'Während gesprochen wird, darf etwas Aufmerksamkeit bei dir bleiben.',
      'Ein halbes Auge darauf, wie es dir geht. Der Rest fürs Gegenüber.',
    ],
    ['Solange jemand noch spricht, ist nichts zu lösen.', 'Zuhören ist schon etwas.'],
    ['Wird das Zuhören schwer, spüre die Füße unter dem Tisch.', 'Von dort aus hör weiter zu.'],
  ],
  'listening-other': [
    ['Auch dein Gegenüber möchte im Grunde, dass es gut geht.', 'Und kommt ebenfalls mit etwas im Kopf.'],
    ['Der Mensch gegenüber hat schon einen ganzen Tag hinter sich.', 'Du auch.'],
    [
      'Vielleicht seid ihr verschiedener Meinung. Verstanden werden möchtet ihr beide.',
      'Das habt ihr gemeinsam.',
    ],
  ],
  'no-whip-what': [
    ['Gibt es etwas, wozu du dich antreibst?', 'Eine Gewohnheit, ein Aufschieben, etwas Liegengebliebenes.'],
    ['Du könntest etwas wählen, wofür du mit dir schimpfst.', 'Etwas Kleines genügt.'],
    ['Was würdest du gern anders machen?', 'Vielleicht etwas, das nicht zum ersten Mal auftaucht.'],
  ],
  'no-whip-wants': [
    [
      'Vielleicht will das Schimpfen verhindern, dass etwas schiefgeht.',
      'Wovor fürchtet es sich wohl? Du brauchst ihm nicht recht zu geben.',
    ],
    [
      'Hör darauf, wie es redet: mehr auf den Ton als auf die Worte.',
      'Du kannst hören, was es will, ohne ihm zu glauben.',
    ],
    [
      'Vielleicht geht das seit Jahren so, und es macht müde.',
      'Du könntest ihm sagen, dass du die Sorge darin hörst.',
    ],
  ],
  'no-whip-coach': [
    [
      'Wer gut unterrichtet, will, dass du ankommst, und hält zu dir.',
      'Wie würde so ein Mensch es sagen? Ein Satz genügt.',
    ],
    [
      'Du könntest dasselbe sagen wie jemand, der es gut mit dir meint.',
      'Es darf deutlich sein. Es muss nicht beißen.',
    ],
    ['„Ich will, dass sich das ändert, weil ich mir Gutes wünsche.“', 'Passt so etwas, in deinen Worten?'],
  ],
  'no-whip-step': [
    ['Was wäre ein erster Schritt, passend für heute?', 'Ist er doch zu groß, dann nur die Hälfte.'],
    ['Wie würdest du jemand anderem dabei helfen?', 'Etwas davon kannst du vielleicht selbst annehmen.'],
    [
      'Wann könntest du es versuchen, und was würde es leichter machen?',
      'Wenn nicht heute, ist auch das eine Antwort.',
    ],
  ],
} as const;
