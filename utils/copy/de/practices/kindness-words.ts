/** Warmer ones: touch, breath, kind words. */
export const KINDNESS_WORDS = {
  'friend-there': [
    [
      'Ein befreundeter Mensch erzählt dir, dass ihm genau das passiert.',
      'Vielleicht siehst du ihn am Tisch gegenüber.',
    ],
    ['Denk an jemanden, den du magst, mit demselben Kummer.', 'Es wird dir anvertraut.'],
    [
      'Angenommen, ein lieber Mensch schreibt dir und steckt genau da, wo du bist.',
      'Es wird um nichts gebeten, nur erzählt.',
    ],
  ],
  'friend-say': [
    ['Was würdest du sagen, von Herzen?', 'Die Worte sind weniger wichtig als der Ton.'],
    ['Wie würdest du schauen? Was täten deine Hände?', 'Vielleicht sind auch ein paar Worte da.'],
    ['Du würdest es nicht schöner malen, als es ist.', 'Was würdest du sagen?'],
  ],
  'friend-inward': [
    [
      'Du könntest diesen Ton auch dir gegenüber versuchen. Ein, zwei Worte sind genug.',
      'Klingt es seltsam, ist es trotzdem deins.',
    ],
    [
      'Jetzt dasselbe mit deinem eigenen Namen, wenn dir das recht ist.',
      'Wenn nicht, sag es noch einmal dem anderen Menschen.',
    ],
    [
      'Wie wäre es, selbst ein wenig davon zu hören?',
      'Du brauchst es nicht zu glauben. Es darf auch liegen bleiben.',
    ],
  ],
  'touch-where': [
    [
      'Eine Hand am anderen Arm, oder beide zusammen auf dem Tisch.',
      'Unter Leuten ein Daumen in der anderen Hand. Oder nichts davon.',
    ],
    [
      'Du könntest eine Hand auf die Brust legen, oder um eine warme Tasse.',
      'Verschränkte Arme gehen auch, und niemand merkt es.',
    ],
    ['Wo wäre eine Hand richtig? Wange, Bauch, Schulter, Knie.', 'Nirgends ist auch eine Antwort.'],
  ],
  'touch-stay': [
    [
      'Lass sie da ruhen wie bei jemandem, den du magst.',
      'Gewicht, Wärme, Stoff. Nimm sie weg, wann immer du willst.',
    ],
    ['Spüre die Wärme unter der Hand, oder den Druck.', 'Wenn sie dich stört, leg sie ab.'],
    ['Eine Hand kann „Ich bin da“ sagen, ganz ohne Worte.', 'Ohne Hand kann der Stuhl es sagen.'],
  ],
  'slow-sit': [
    [
      'Wenn du magst, setz dich so, dass der Atem Platz hat.',
      'Die Augen offen oder gesenkt. Die Füße auf dem Boden.',
    ],
    ['Die Schultern dürfen ein wenig sinken.', 'Schau auf eine Stelle, oder auf nichts Bestimmtes.'],
    ['Setz dich so, dass du dich nicht zu halten brauchst.', 'Aufrecht ist gut. Angelehnt auch.'],
  ],
  'slow-rhythm': [
    [
      'Lass den Atem etwas langsamer werden, so weit es angenehm ist.',
      'Ein bis ungefähr vier, aus bis ungefähr fünf. Dein eigenes Zählen ist besser.',
    ],
    ['Atme, als wäre reichlich Zeit.', 'Das Ausatmen darf etwas länger dauern als das Einatmen.'],
    [
      'Finde ein Tempo wie Schaukeln, oder wie langsames Gehen.',
      'Wird es eng, atme so, wie du sonst atmest.',
    ],
  ],
  'slow-tone': [
    ['Mit jedem Ausatmen könntest du langsam „sachte“ denken.', 'Oder ein Wort von dir, oder keines.'],
    ['Vielleicht wird dein Gesicht weicher, als käme jemand Liebes herein.', 'Es muss kein Lächeln sein.'],
    ['Lass den Sitz jedes Mal etwas mehr Gewicht tragen.', 'Er kann dich halten.'],
  ],
  'slow-let-go': [
    [
      'Bleib einige Atemzüge lang. Schweifst du ab, komm wieder oder auch nicht.',
      'Es gibt nichts zu erreichen.',
    ],
    ['Noch fünf, oder zwei. Wie du willst.', 'Dann lass den Atem wieder gehen, wie er will.'],
    ['Lass ihn jetzt von allein laufen.', 'Er kann das, Tag und Nacht.'],
  ],
  'friendly-find': [
    ['Wo ist der Atem am leichtesten zu spüren? Nase, Brust, Bauch?', 'Oder der Stoff, der sich mitbewegt.'],
    ['Vielleicht findest du die Stelle, wo Atmen guttut.', 'Wenn keine guttut, hör stattdessen in den Raum.'],
    ['Lass den Atem zu dir kommen. Du brauchst ihn nicht zu holen.', 'Irgendwo ist er zu spüren.'],
  ],
  'friendly-greet': [
    [
      'Du könntest jeden Atemzug begrüßen wie ein kleines Tier.',
      'Neugierig, ohne Eile, froh, dass es da ist.',
    ],
    ['Lass ihn herein wie jemanden, den du kennst.', 'Dann bring ihn zur Tür.'],
    ['Mit jedem Einatmen vielleicht etwas, das dir guttut.', 'Mit jedem Ausatmen etwas von der Mühe.'],
  ],
  'friendly-wander': [
    ['Die Gedanken laufen davon, das tun sie bei allen.', 'Du kannst sie zurückholen wie einen jungen Hund.'],
    ['Schon weg? So geht es allen, die das versuchen.', 'Das Zurückkommen ist die Hälfte davon.'],
    ['Bist du schon bei der nächsten Aufgabe? Das ist gewöhnlich.', 'Fang neu an, oder bleib dort.'],
  ],
  'friendly-five': [
    ['Fünf Atemzüge auf diese Art, in deinem Tempo.', 'Verzählen ist erlaubt.'],
    ['So viele, wie du Finger an einer Hand hast.', 'Der letzte darf der langsamste sein.'],
    ['Ein paar noch, ganz für dich.', 'Dann lass es gut sein.'],
  ],
  'flow-in': [
    ['Beim Einatmen kannst du etwas für dich nehmen.', 'Ruhe, Leichtigkeit, Kraft: was dir gerade fehlt.'],
    ['Das Einatmen ist für dich.', 'Stell dir vor, dass Wärme kommt, oder ein Wort.'],
    ['Zuerst ein paar Atemzüge zu deinen Gunsten.', 'Sie müssen nicht verdient sein.'],
  ],
  'flow-out': [
    [
      'Beim Ausatmen etwas für jemanden, an den du denkst.',
      'Es kann dasselbe sein, oder was diesem Menschen fehlt.',
    ],
    ['Das Ausatmen ist für jemand anderen.', 'Nah oder fern, gemocht oder nur flüchtig bekannt.'],
    [
      'Jetzt trägt das Ausatmen einen Wunsch zu einem anderen Menschen.',
      'Du brauchst für ihn nichts zu lösen.',
    ],
  ],
  'flow-both': [
    [
      'Einer für mich, einer für dich. Vielleicht etwas mehr dorthin, wo es fehlt.',
      'Lass es hin und her gehen.',
    ],
    ['Ein und aus, keines muss auf das andere warten.', 'In einem Atemzug ist genug für beide.'],
    [
      'Wie Wasser, das im Kreis läuft: Es geht und kommt zurück.',
      'Ist eine Richtung leichter, bleib bei der.',
    ],
  ],
  'phrase-hard': [
    ['Zuerst, was ist: „Das ist schwer“, oder was besser passt.', 'Sag es auf deine Art.'],
    ['Du könntest dir in wenigen Worten sagen, was los ist.', 'Sie müssen nicht abgewogen sein.'],
    ['Etwas hat dich hergeführt. Es kann einen Satz bekommen.', 'Am besten einen schlichten.'],
  ],
  'phrase-say': [
    [
      'Dann ein Wunsch, hinter dem du stehen kannst. „Ich wünsche mir Geduld mit mir.“',
      'Oder: „Ich möchte da gut durchkommen.“ Oder dein eigener.',
    ],
    [
      'Hast du eigene Worte für solche Momente, dann ist hier Platz.',
      'Klingen sie hohl, nimm weniger davon.',
    ],
    ['Was sollte dir jetzt jemand wünschen?', 'Du könntest es dir selbst wünschen, einmal oder zweimal.'],
  ],
  'easy-who': [
    ['Denk an jemanden, den man leicht gernhat.', 'Ein Kind, eine alte Nachbarin, eine Katze.'],
    ['Wer bringt dich mühelos zum Lächeln?', 'Es kann jemand sein, den du in der Bahn gesehen hast.'],
    ['Stell dir ein Wesen vor, das du gernhast.', 'So, wie es aussieht, wenn ihm wohl ist.'],
  ],
  'easy-wish': [
    ['Was würdest du ihm wünschen? „Hab einen sanften Tag.“', 'Zwei- oder dreimal, in deinen Worten.'],
    [
      'Wünsch etwas Schlichtes: Schlaf, gute Gesellschaft, Sonne.',
      'Vielleicht merkst du, wie sich das Wünschen anfühlt.',
    ],
    [
      'Auch dieses Wesen möchte, dass es gut geht, wie alle.',
      'Du könntest einen Moment auf seiner Seite sein.',
    ],
  ],
  'easy-both': [
    ['Jetzt setz dich daneben, auf dieselbe Bank.', '„Einen sanften Tag für uns beide.“'],
    ['Der Wunsch darf für zwei gelten.', 'Rutscht er wieder zum anderen allein, ist das in Ordnung.'],
    ['Rück ein Stück, sodass auch du im Bild bist.', 'Dieselben Worte gelten für beide.'],
  ],
  'easy-self': [
    ['Und für dich allein, wenn das in Ordnung ist.', 'Wenn es sich sperrt, geh zurück zur Bank.'],
    ['Vielleicht ein Wunsch, in dem nur du vorkommst.', 'Kurz und bescheiden ist gut.'],
    ['Zuletzt dasselbe für den Menschen, der gewünscht hat.', 'Oder lass es bei euch beiden.'],
  ],
  'appreciate-find': [
    [
      'Gibt es etwas an dir, worüber du froh bist?',
      'Etwas Kleines: dass du Vögel bemerkst, dass du noch einmal nachfragst.',
    ],
    ['Womit kommen Leute gern zu dir?', 'Eines davon könntest du gelten lassen, ohne das „aber“ dahinter.'],
    [
      'Denk an etwas Freundliches oder Sorgfältiges, das du neulich getan hast.',
      'Es muss niemand gesehen haben.',
    ],
  ],
  'appreciate-from': [
    ['Jemand hat dir das gezeigt oder Platz dafür gemacht.', 'Du könntest im Vorübergehen danken.'],
    ['Du hast das nicht allein gemacht. Wer steckt mit darin?', 'Eine Lehrerin, ein Buch, ein Großvater.'],
    [
      'Gute Seiten haben eine Geschichte, und andere kommen darin vor.',
      'Vielleicht würde es sie freuen, davon zu sehen.',
    ],
  ],
  'appreciate-stay': [
    ['Taucht ein „Ja, aber“ auf, darf es sich dazusetzen.', 'Das Gute kann bleiben, wo es ist.'],
    ['Alle haben etwas davon, also auch du.', 'Ein paar Sekunden damit, wenn du magst.'],
    ['Sich darüber zu freuen, nimmt niemandem etwas.', 'Lass es noch einen Atemzug lang wahr sein.'],
  ],
} as const;
