/** For people who help others all day, and for those who study. */
export const WORK_WORDS = {
  'between-put-down': [
    [
      'Vielleicht ist noch eine Geschichte im Raum, die nicht deine ist.',
      'Du könntest sie ablegen, wie eine Akte ins Regal.',
    ],
    ['Das letzte Gespräch klingt nach.', 'Lass es ein wenig ausklingen, bevor das nächste beginnt.'],
    ['Was du gehört hast, war wichtig.', 'Es kann bei dir ruhen, oder auf dem leeren Stuhl bleiben.'],
  ],
  'between-yours': [
    [
      'Wenn in dir etwas schmerzt, dann weil du fühlen kannst.',
      'Alle in dieser Arbeit kennen es. Auch dafür darf etwas Fürsorge da sein.',
    ],
    [
      'Was gehört dem anderen Menschen, und was dir?',
      'Auch deins darf versorgt werden: müde Augen, ein fester Kiefer, eine Trauer.',
    ],
    ['Wer den ganzen Tag zuhört, wird voll.', 'Das ist kein Mangel an Können.'],
  ],
  'between-door': [
    [
      'Steh auf oder beweg die Füße. Schau auf etwas in der Nähe.',
      'Dann der nächste Mensch, wenn du so weit bist.',
    ],
    [
      'Du könntest dir die Hände waschen, oder ein Fenster öffnen.',
      'Etwas, das sagt: Eins ist vorbei, eins kommt.',
    ],
    ['Drei Dinge, die du siehst. Das Gewicht des Stuhls.', 'Du bist wieder in deinem eigenen Raum.'],
  ],
  'alongside-felt': [
    [
      'Spüre, was fremder Schmerz in dir zurückgelassen hat.',
      'Schwer, unruhig, leer? Du könntest ein schlichtes Wort dafür nehmen.',
    ],
    ['Nah am Schmerz zu sein, tut weh, auch mit Ausbildung.', 'Wo stehst du damit, so ungefähr?'],
    ['Wen trägst du noch mit dir?', 'An einen Menschen zu denken, genügt.'],
  ],
  'alongside-limits': [
    [
      'Du hast es nicht verursacht und kannst es niemandem ganz abnehmen.',
      'Es ist das Leben dieses Menschen. Ein Stück kannst du mitgehen.',
    ],
    ['Vieles hast du nicht in der Hand.', 'Da sein und machtlos sein, das kommt oft zusammen.'],
    ['Könnte Wünschen es richten, wäre es gerichtet.', 'An dieser Grenze stehen manchmal alle, die helfen.'],
  ],
  'alongside-breath': [
    [
      'Ein Atemzug hinein für dich, denn auch du steckst mit darin.',
      'Einer hinaus für den anderen. Hin und her, ohne Eile.',
    ],
    [
      'Ein: etwas, das du brauchst. Aus: etwas für den anderen Menschen.',
      'Du kannst beim Ein bleiben, so lange du willst.',
    ],
    ['Zuerst für dich, wie bei der Maske im Flugzeug.', 'Dann, beim Ausatmen, etwas davon weiter.'],
  ],
  'day-done': [
    ['Die Arbeit von heute wird hier abgelegt.', 'Manches ist unfertig. Es kann liegen bleiben.'],
    ['Schau leicht über den Tag zurück, wie aus einem Zug.', 'Aussteigen brauchst du an keiner Station.'],
    [
      'Wen hast du heute gesehen? Was hast du gehört?',
      'Du könntest allen zunicken und sie heimgehen lassen.',
    ],
  ],
  'day-enough': [
    ['In dieser Arbeit schafft niemand alles.', 'Was getan ist, hat ein Mensch an einem Tag getan.'],
    [
      'Manches ging gut, manches nicht. So ist es bei allen, die das machen.',
      'Beides darf über Nacht hierbleiben.',
    ],
    ['Jetzt ist jemand anderes dran, oder die Nacht.', 'Die Welt hat noch andere Schultern.'],
  ],
  'day-keep': [
    [
      'Gibt es einen Moment, den du gern behalten würdest?',
      'Ein Blick, ein Scherz, eine kleine Erleichterung. Er darf mitkommen.',
    ],
    [
      'Vielleicht ist etwas noch wund. Was täte ihm heute Abend gut?',
      'Ein Weg, ein Bad, ein Anruf, früh ins Bett.',
    ],
    ['Wenn der Tag viel genommen hat: Was füllt wieder auf?', 'Eine bescheidene Antwort genügt.'],
  ],
  'day-door': [
    [
      'Such dir ein Zeichen für Feierabend: eine Tür, einen Mantel, eine Lampe.',
      'Wenn du daran vorbei bist, hast du frei.',
    ],
    ['Du könntest etwas für morgen aufschreiben und die Seite schließen.', 'Dann muss es nicht mitkommen.'],
    ['Was gehört heute Abend als Erstes dir?', 'Darauf könntest du zugehen.'],
  ],
  'stuck-here': [
    [
      'Feststecken ist unangenehm, und du kannst es dir ansehen.',
      'Wie fühlt es sich an? Nebel, eine Wand, ein Knoten?',
    ],
    ['Es geht nicht hinein, oder es kommt nicht heraus.', 'Eine halbe Minute lang muss es das auch nicht.'],
    ['Du könntest die Augen von der Seite nehmen.', 'Was feststeckt, ist nachher noch da und kann warten.'],
  ],
  'stuck-part': [
    [
      'Noch nicht verstehen: So fühlt sich Lernen die meiste Zeit an.',
      'Wer es jetzt kann, saß auch einmal hier.',
    ],
    ['Auf manchen Plätzen um dich herum geht es anderen ebenso.', 'Von der Seite sieht man es selten.'],
    [
      'Schwerer Stoff ist schwer aus einem Grund, der nicht bei dir liegt.',
      'Vielleicht ist gerade noch jemand auf derselben Seite.',
    ],
  ],
  'stuck-step': [
    ['Was war das Letzte, das noch Sinn ergab?', 'Dorthin könntest du zurückgehen und neu anfangen.'],
    [
      'Wen könntest du fragen, oder welche kleinere Frage stellen?',
      'Eine schlechte erste Frage ist ein guter Anfang.',
    ],
    [
      'Würden Gehen, Wasser oder Schlaf mehr bringen als noch eine Stunde?',
      'Später wiederkommen ist auch ein Weg.',
    ],
  ],
  'grade-paper': [
    ['Da steht, wie eine Arbeit an einem Tag bewertet wurde.', 'Es kann trotzdem wehtun. Das darf es.'],
    [
      'Eine Zahl kann sich anfühlen wie ein Urteil.',
      'Sie steht unter ein paar Seiten. Du bist nicht diese Seiten.',
    ],
    ['Du hattest auf etwas anderes gehofft.', 'Enttäuscht ist dafür ein passendes Wort.'],
  ],
  'grade-room': [
    [
      'Fast alle, die lernen, haben so etwas schon bekommen.',
      'Bei vielen liegt es gefaltet in einer Schublade.',
    ],
    ['Gut möglich, dass in dem Raum noch anderen schwer ums Herz war.', 'Laut sagt das kaum jemand.'],
    ['Auch wer es heute unterrichtet, ist schon an etwas gescheitert.', 'Das gehört zum Weg.'],
  ],
  'grade-next': [
    [
      'Was würdest du jemandem sagen, der dasselbe Blatt bekommt?',
      'Manches davon gilt vielleicht auch für dich.',
    ],
    [
      'Vielleicht gibt es daraus etwas zu lernen. Das kann bis morgen warten.',
      'Was wäre heute Abend gut für dich?',
    ],
    ['Es lief schlecht, und du kannst trotzdem zu dir halten.', 'Wie sähe das heute Abend aus?'],
  ],
  'exam-nerves': [
    [
      'Vielleicht ist Aufregung da: schnelles Herz, kalte Hände, ein leerer Kopf.',
      'Oft macht sich da ein Körper bereit.',
    ],
    [
      'Wenn es in dir laut ist, dann vielleicht, weil es zählt.',
      'Du brauchst es nicht erst leise zu machen.',
    ],
    ['Du könntest sagen: „Ich bin aufgeregt, und ich gehe hinein.“', 'Beides passt in einen Menschen.'],
  ],
  'exam-ground': [
    ['Die Füße am Boden. Etwas Festes unter den Händen.', 'Schau auf etwas, das stillsteht.'],
    ['Du könntest die Hände auf den Tisch drücken und wieder lösen.', 'Noch einmal, wenn es hilft.'],
    ['Such drei gerade Linien im Raum.', 'Folge jeder bis zu ihrem Ende.'],
  ],
  'exam-others': [
    ['Den ganzen Flur entlang klopfen wohl die Herzen.', 'Deins hat Gesellschaft.'],
    ['Die Ruhigen sind vielleicht ruhig. Oder sie sehen so aus.', 'Ihr steckt alle darin, so oder so.'],
    [
      'Jemand liest gerade dieselbe Zeile zum fünften Mal.',
      'Du könntest dieser Person Glück wünschen, und dir auch.',
    ],
  ],
  'exam-word': [
    ['Was würdest du an der Tür gern hören?', 'Vielleicht kannst du es dir selbst sagen.'],
    ['„Ich mache, was ich kann, mit dem, was ich weiß.“', 'Oder etwas, das mehr nach dir klingt.'],
    ['Was auch herauskommt: Du darfst danach gut zu dir sein.', 'Das kann schon jetzt feststehen.'],
  ],
} as const;
