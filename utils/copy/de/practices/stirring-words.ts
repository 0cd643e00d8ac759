/** What goes deeper. Every one of them says once more that it can be left, and ends in the room. */
export const STIRRING_WORDS = {
  'body-where': [
    [
      'Wo sitzt es, wenn überhaupt? Hals, Brust, Bauch, Hände?',
      'Du kannst aus der Ferne schauen. Offene Augen sind gut.',
    ],
    ['Ist irgendwo etwas eng, heiß oder schwer?', 'Ein kurzer Blick dorthin ist genug.'],
    ['Wäre dieses Gefühl ein Stück Wetter, wo läge es?', 'Kein Ort ist auch eine Antwort.'],
  ],
  'body-edges': [
    [
      'Wie groß ist es? Hat es einen Rand?',
      'Rundherum gibt es vielleicht Stellen, an denen nichts Besonderes ist.',
    ],
    ['Bewegt es sich, oder bleibt es?', 'Du könntest hinschauen, dann zur Wand, dann wieder hin.'],
    [
      'Vielleicht gibt es eine Stelle, der es gut geht: ein Ohr, eine Ferse.',
      'Zwischen beiden kannst du hin und her gehen.',
    ],
  ],
  'body-leave': [
    ['Jetzt lass die Augen durch den Raum gehen.', 'Spüre den Sitz, und beweg, was sich bewegen möchte.'],
    [
      'Du könntest dich strecken, oder aus dem Fenster schauen.',
      'Das Gefühl darf bleiben oder gehen. Du bist hier.',
    ],
    ['Zurück nach außen: eine Farbe, ein Geräusch, der Boden.', 'Das ist genug vom Hineinschauen.'],
  ],
  'soften-where': [
    [
      'Gibt es eine Stelle im Körper, die sich fest anfühlt?',
      'Ist es zu viel, dorthin zu schauen, schau auf deine Hände.',
    ],
    [
      'Vielleicht findest du ungefähr die festeste Stelle.',
      'Kiefer, Nacken, Bauch. Du kannst jederzeit aufhören.',
    ],
    ['Wo drückt es? Hineingehen brauchst du nicht.', 'Danebenstehen ist nah genug.'],
  ],
  'soften-around': [
    [
      'Lass es rings um die Stelle ein wenig weich werden.',
      'Wie mit einem warmen Tuch. Die Mitte darf bleiben.',
    ],
    ['Du könntest an den Rändern etwas Platz machen.', 'Nur so locker, wie es von selbst wird.'],
    ['Vielleicht können die Muskeln daneben etwas weniger tun.', 'Wenn sie nicht wollen, dann nicht.'],
  ],
  'soften-soothe': [
    [
      'Gibt es etwas Freundliches, das du der Stelle sagen kannst?',
      '„Du hältst schon so lange durch.“ Oder nichts, und eine warme Hand.',
    ],
    ['Wie wärst du zu einem Kind, dem es dort wehtut?', 'Etwas davon, wenn es leicht kommt.'],
    [
      'Es tut weh, und du darfst gut zu dir sein, weil es wehtut.',
      'Ein Wort, ein Atemzug, eine Hand, oder nichts.',
    ],
  ],
  'soften-allow': [
    ['Es darf bleiben, so lange es bleibt.', 'Du kannst es da sein lassen und in den Raum schauen.'],
    ['Nichts muss weggehen.', 'Spüre daneben den Stuhl: Beides ist da.'],
    ['Du könntest jetzt aufhören, daran zu arbeiten.', 'Lass es kommen und gehen, und hör, was draußen ist.'],
  ],
  'figure-who': [
    [
      'Jemand, wirklich oder erdacht, klug, warm und stark.',
      'Ein Mensch, ein Tier, ein Baum, ein Licht. Die Augen dürfen offen sein.',
    ],
    [
      'Welche Begleitung täte gut, ohne Bedingungen?',
      'Es muss niemand sein, den du kennst. Eine Ahnung genügt.',
    ],
    [
      'Du könntest dir für diese Minute eine Begleitung ausdenken.',
      'Ist sie unfreundlich, schick sie fort und nimm einen Baum.',
    ],
  ],
  'figure-near': [
    ['Deine Begleitung ist da, so nah, wie du magst.', 'Sie verlangt nichts, und sie hat Zeit.'],
    [
      'Mit welchem Blick sieht sie dich an? Wie ist das für dich?',
      'Du darfst dich abwenden, wann immer du willst.',
    ],
    ['Vielleicht setzt sie sich zu dir.', 'Niemand muss etwas sagen.'],
  ],
  'figure-knows': [
    [
      'Sie weiß, wie das ist. Sie hat schon einiges erlebt.',
      'Nichts, was du sagen könntest, würde sie erschrecken.',
    ],
    ['Sie hat viele Menschen in schweren Stunden gesehen.', 'Du gehörst dazu und bist nicht zu viel.'],
    ['Sie meint es gut mit dir und sieht auch deine Fehler.', 'So könnte man es mit jedem Menschen meinen.'],
  ],
  'figure-take': [
    [
      'Hätte sie ein Wort für dich, welches wäre es?',
      'Nimm es mit, oder lass es da. Dann schau dich im Raum um.',
    ],
    ['Vielleicht gibt sie dir etwas Kleines.', 'Sie kann wiederkommen. Hier sind der Boden und der Tisch.'],
    ['Lass etwas davon herein, so viel, wie angenehm ist.', 'Dann spüre die Füße, und lass das Bild gehen.'],
  ],
  'voice-best': [
    ['Wann hattest du mit jemandem Geduld?', 'An einem Tag mit Zeit, an dem du gut zuhören konntest.'],
    [
      'Vielleicht fällt dir ein Moment ein, in dem du viel Verständnis hattest.',
      'Er kann ganz kurz gewesen sein.',
    ],
    [
      'Stell dir vor, du hättest eine Minute lang alle Ruhe, die du brauchst.',
      'Wie säßest du? Wie würdest du schauen?',
    ],
  ],
  'voice-sound': [
    ['Wie klingt deine Stimme dann?', 'Langsam, warm, leicht belustigt? Du könntest sie Hallo sagen lassen.'],
    ['Hör, wie sie deinen Namen sagen würde.', 'Wird sie scharf, halt dort an und spüre den Boden.'],
    ['Lass dieser Stimme Zeit.', 'Sie muss nicht süß klingen. Sie ist auf deiner Seite.'],
  ],
  'voice-say': [
    ['Was würde sie dazu sagen?', 'Vielleicht: „Ich verstehe, dass das wehtut.“'],
    ['Sie kennt deine Fehler, und sie bleibt.', 'Was wünscht sie dir?'],
    ['Ein Satz von dort nach hier.', 'Du kannst ihn ein wenig glauben, oder noch nicht.'],
  ],
  'place-pick': [
    [
      'Ein Ort, an dem du alles abstellen könntest.',
      'Wirklich oder erdacht: eine Bank, eine Küche, eine Bucht. Die Augen können offen bleiben.',
    ],
    [
      'Denk an einen Ort, an dem dir wohl war.',
      'Stimmt etwas nicht mit ihm, nimm einen anderen, oder diesen Raum.',
    ],
    [
      'Du könntest einen Ort einrichten, wie er dir gefällt.',
      'Mit einer Tür, die schließt, wenn du eine willst. Eine Andeutung genügt.',
    ],
  ],
  'place-look': [
    [
      'Was gibt es dort zu sehen? Was ist unter deinen Füßen?',
      'Vielleicht ein Licht, ein Geruch, etwas, das sich bewegt.',
    ],
    ['Wie ist die Luft? Ist ein Geräusch da?', 'Du kannst ändern, was immer du willst.'],
    ['Schau dich dort um, in aller Ruhe.', 'Blasse Bilder sind so gut wie scharfe.'],
  ],
  'place-welcome': [
    ['Angenommen, der Ort freut sich, dass du da bist.', 'Zu tun gibt es dort nichts.'],
    ['Er wäre an jedem Tag da, was immer du getan hättest.', 'Du könntest dich dort hinsetzen.'],
    ['Dort ist Platz für dich, genau in deiner Größe.', 'Bleib ein paar Atemzüge lang darin.'],
  ],
  'place-leave': [
    [
      'Du kannst wiederkommen, wann immer du magst.',
      'Jetzt der Raum: drei Dinge, und das Gewicht des Stuhls.',
    ],
    ['Geh von dort weg wie aus einem Haus, in dem man dich mag.', 'Dann schau auf. Was siehst du zuerst?'],
    ['Lass es blass werden. Spüre den Tisch, hör die Straße.', 'Du bist wieder hier.'],
  ],
  'find-want': [
    [
      'Was möchtest du am meisten, so wie jeder Mensch?',
      'Es gut haben, dazugehören, Frieden finden, ohne Furcht sein. Nimm eins oder zwei.',
      'Du hast Zeit. Du könntest auf Papier schreiben; hier bleibt nur, was du behalten willst.',
    ],
    [
      'Wenn es schwer ist: Was fehlt dir dann?',
      'Ruhe, Mut, Geduld, Gesellschaft, ein eigener Platz.',
      'Ein Wort ist ein guter Anfang.',
    ],
    [
      'Welches Gute wünschst du anderen am leichtesten?',
      'Vielleicht hättest du gerade das selbst gern.',
      'Du könntest es dir irgendwo notieren.',
    ],
  ],
  'find-hear': [
    [
      'Was würdest du gern hören, von jetzt an jeden Tag?',
      'Es kann dich bewegen. Du kannst hier aufhören, oder später weitermachen.',
      'Tut es mehr weh als gut, spüre stattdessen den Boden.',
    ],
    [
      'Flüsterte dir jemand etwas ins Ohr, was sollte es sein?',
      '„Ich bin da.“ „Du bist willkommen.“ „Du darfst ruhen.“',
      'Lass dir Zeit, oder lass dies aus.',
    ],
    [
      'Gibt es einen Satz, der dir einmal gutgetan hat?',
      'Wer hat ihn gesagt, und wie klang er?',
      'Vielleicht tut er noch immer gut.',
    ],
  ],
  'find-shape': [
    [
      'Jetzt mach einen Wunsch daraus: „Möge ich …“, kurz und einfach.',
      '„Möge ich freundlich zu mir sein.“ „Möge ich wissen, dass ich dazugehöre.“',
      'Klingt „Möge ich“ fremd, geht auch „Ich wünsche mir“.',
    ],
    [
      'Ein Wunsch verlangt weniger als eine Behauptung. „Möge ich zur Ruhe kommen“ muss nicht stimmen.',
      'Kürze ihn, bis er in einen Atemzug passt.',
      'Zwei oder drei sind reichlich.',
    ],
    [
      'Sag es in der Sprache, in der du getröstet wurdest.',
      'Schlichte Worte halten am längsten.',
      'Etwas, das du auch an einem schlechten Tag sagen könntest.',
    ],
  ],
  'find-try': [
    [
      'Sag sie langsam, einmal oder zweimal.',
      'Sitzen sie gut? Wenn etwas drückt, ändere es oder lass es weg.',
      'Im nächsten Schritt kannst du einen Satz behalten, wenn du magst.',
    ],
    [
      'Probier sie an wie einen Mantel.',
      'Zu warm, zu eng, fremd? Das Richtige zu finden, eilt nicht.',
      'Mit den Jahren dürfen sie sich ändern.',
    ],
    [
      'Lass jeden ausklingen, bevor der nächste kommt.',
      'Vielleicht antwortet in dir gar nichts.',
      'Das ist kein schlechtes Zeichen.',
    ],
  ],
  'letter-ready': [
    [
      'Papier, oder eine eigene Datei: Hier wird nichts aufbewahrt, was du schreibst.',
      'Ein paar Zeilen genügen. Du kannst mitten in einer aufhören.',
    ],
    [
      'Nimm etwas Kleines, nicht das Schwerste.',
      'Etwas, das dich diese Woche beschäftigt hat. Papier ist gut dafür.',
    ],
    [
      'Ein Stift und zehn ruhige Minuten, wenn das geht.',
      'Der Brief ist für dich. Niemand muss ihn sehen, auch später nicht.',
    ],
  ],
  'letter-what': [
    [
      'Zuerst, was geschehen ist, und wie es für dich war.',
      'So, wie man es Vertrauten erzählt, ohne es kleiner zu machen.',
    ],
    ['Du könntest anfangen mit „Es war schwer, …“.', 'Gefühle dürfen bei ihrem Namen genannt werden.'],
    ['Schreib schlicht auf, was daran wehtut.', 'Wird es zu viel, schau auf und spüre den Boden.'],
  ],
  'letter-others': [
    ['Dann: Wer kennt das vielleicht noch?', 'Eine Zeile über Menschen, die auch dort standen.'],
    ['Was daran gehört zum Menschsein?', 'Fehler, Sehnsucht, Müdigkeit, außen vor sein.'],
    ['Du bist damit in Gesellschaft.', 'Wie würdest du das sagen, in deinen Worten?'],
  ],
  'letter-friend': [
    [
      'Jetzt wie jemand, der dich gut kennt, mit allen Fehlern.',
      'Was versteht dieser Mensch an dir? Was wünscht er dir?',
    ],
    [
      'Lass jemand Freundlichen die nächsten Zeilen schreiben.',
      'Ein kleiner Rat darf dabei sein, wenn er sanft ist.',
    ],
    ['„Hallo“, und dein Name. Was kommt danach?', 'Es muss nicht weise sein. Freundlich genügt.'],
  ],
  'letter-leave': [
    [
      'Leg ihn eine Weile weg. Lesen kann man ihn an einem anderen Tag.',
      'Oder zerreißen. Seinen Teil hat er getan.',
    ],
    ['Du könntest ihn dir schicken, für eine graue Woche.', 'Oder in ein Buch legen.'],
    ['Falte ihn einmal. Was wäre jetzt gut?', 'Luft, Tee, eine vertraute Stimme?'],
  ],
  'unmet-light': [
    [
      'Such etwas Leichtes aus: einen kleinen Ärger oder Schmerz von heute.',
      'Nichts Altes. Die Augen offen, die Füße am Boden.',
    ],
    [
      'Ein kleiner Stich aus dieser Woche genügt.',
      'Drängt ein großer nach vorn, kann er auf jemanden warten, dem du vertraust.',
    ],
    [
      'Nimm etwas, das ein wenig gestochen hat, mehr nicht.',
      'Du kannst bei jeder Zeile aufhören und dich umsehen.',
    ],
  ],
  'unmet-under': [
    [
      'Was hat gefehlt, unter dem Ärger oder dem Schmerz?',
      'Gesehen werden, gehört werden, sicher sein, in Ruhe gelassen werden?',
    ],
    ['Was hättest du dort gebraucht?', 'Das zu brauchen war in Ordnung, ob es da war oder nicht.'],
    ['Wenn das Gefühl um eins bitten könnte: worum?', 'Du könntest es in einem Wort sagen.'],
  ],
  'unmet-shared': [
    ['Das brauchen alle. Es ist keine Schwäche von dir.', 'Und niemand bekommt alles davon.'],
    ['Das wollen Menschen, seit es Menschen gibt.', 'Du stehst in einer langen Reihe.'],
    ['Es zu brauchen, war kein Fehler von dir.', 'Viele mussten ohne auskommen, eine Weile oder lange.'],
  ],
  'unmet-give': [
    [
      'Vielleicht hast du gewartet, dass jemand es dir gibt.',
      'Gibt es ein kleines Stück davon, das du dir selbst geben könntest?',
    ],
    [
      '„Ich sehe dich.“ „Du darfst müde sein.“ „Ich bleibe.“',
      'Ist eins davon nah daran? Du könntest es versuchen.',
    ],
    ['Wie könntest du gut sein zu dem Teil in dir, der leer ausging?', 'Etwas Kleines, heute.'],
  ],
} as const;
