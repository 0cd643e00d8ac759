/** Lines to begin a longer sit with; the rest of it is quiet. */
export const SITS_WORDS = {
  'sit-settle': [
    [
      'Setz dich so, dass es eine Weile gut geht. Ein Stuhl passt.',
      'Augen offen, gesenkt oder zu: was sich sicher anfühlt. Du kannst jederzeit aufstehen.',
    ],
    [
      'Was dich hält, darf das Halten übernehmen.',
      'Du könntest auf eine Stelle am Boden schauen. In diesen Minuten muss nichts geschehen.',
    ],
    [
      'Komm Stück für Stück an: Füße, Sitz, Hände.',
      'Ist stilles Sitzen heute unangenehm, geht auch langsames Gehen.',
    ],
  ],
  'sit-quiet': [
    ['Von hier an ist es still.', 'Wenn du abgeschweift bist, fang wieder an, wo du magst.'],
    [
      'Eine Weile keine Worte mehr.',
      'Wird es schwer, öffne die Augen, beweg dich oder hör auf. Das gehört dazu.',
    ],
    ['Der Rest gehört dir.', 'Manchmal ist es langweilig, manchmal nicht. Keins davon ist ein Fehler.'],
  ],
  'sit-close': [
    ['Lass es zu Ende gehen.', 'Schau dich um, streck dich, und lass etwas Zeit bis zum Nächsten.'],
    [
      'Vielleicht bemerkst du den Raum wieder: sein Licht, seine Geräusche.',
      'Zum Aufstehen kannst du dir Zeit lassen.',
    ],
    ['Die Zeit ist um, oder du bleibst noch ein wenig.', 'Wie es auch war, es darf jetzt vorbei sein.'],
  ],
  'sit-breath-find': [
    [
      'Lass den Atem, wie er ist. Wo ist er am leichtesten zu spüren?',
      'Bleib in der Nähe, wie an einem Feuer: warm, nicht zu nah.',
    ],
    [
      'Der Atem geht von selbst, wie Wellen am Strand.',
      'Du könntest dich danebensetzen und ihn kommen und gehen lassen.',
    ],
    [
      'Ist der Atem ein guter Ort für dich, lass die Aufmerksamkeit dort ruhen.',
      'Wenn nicht, nimm die Geräusche, oder die Hände auf den Knien.',
    ],
  ],
  'sit-breath-back': [
    [
      'Pläne und alte Szenen werden dich forttragen. Das geschieht allen.',
      'Jedes Mal ein freundliches „Da bist du ja“, und wieder zurück.',
    ],
    [
      'Etwas Wohlwollen darf dabei sein, wie für ein Tier auf dem Schoß.',
      'Festhalten brauchst du es nicht. Es hebt und senkt sich.',
    ],
    [
      'Mit jedem Einatmen bekommst du etwas; mit jedem Ausatmen darf etwas gehen.',
      'Es muss nicht jedes Mal auffallen.',
    ],
  ],
  'sit-kindness-wish': [
    [
      'Denk an dich, wie du dich heute hier hingesetzt hast, müde oder nicht.',
      'Was würdest du diesem Menschen wünschen? Ein paar einfache Worte.',
    ],
    [
      'Sich selbst Gutes zu wünschen, kann seltsam sein. Gründe braucht ein Wunsch nicht.',
      'Hast du eigene Worte dafür, nimm die.',
    ],
    [
      'Fang an mit dem, was stimmt: Es ist nicht immer leicht, du zu sein.',
      'Was wäre gut? Leichtigkeit, Mut, Geduld, Gesellschaft?',
    ],
  ],
  'sit-kindness-say': [
    [
      '„Möge ich gut zu mir sein. Möge ich die Dinge nehmen, wie sie sind.“',
      'Sag deine langsam, mit einer Pause nach jedem, wie zu jemandem, den du magst.',
    ],
    [
      'Wiederhole sie leise, und hör mehr, als du sprichst.',
      'Werden sie schal, halt eine Weile inne und spüre deine Hände.',
    ],
    [
      'Lass einen Wunsch hinausgehen und schau, ob etwas antwortet.',
      'Wärme kann kommen, oder Traurigkeit, oder nichts. Ist es zu viel, kannst du aufhören.',
    ],
  ],
  'sit-easy-them': [
    [
      'Jemand Liebes: ein Kind, ein guter Mensch, ein Hund, der dich kennt.',
      'Stell dir dieses Wesen zufrieden vor. „Möge es dir gut gehen.“',
    ],
    [
      'Wer fällt dir ein, wenn du an schlichte Zuneigung denkst?',
      'Lass dieses Wesen nah sein, und wünsch ihm, was es gern hätte.',
    ],
    [
      'Denk an jemanden, in dessen Nähe du freier atmest.',
      'Schick zwei oder drei gute Wünsche, und lass dir Zeit dabei.',
    ],
  ],
  'sit-easy-you': [
    [
      'Dann setz dich daneben. „Möge es uns gut gehen.“',
      'Wenn es sich natürlich anfühlt, gilt ein Wunsch dir allein. Sonst bleibt zusammen.',
    ],
    [
      'Auch du möchtest, dass es gut geht. Darin seid ihr euch gleich.',
      'Dieselben Worte, jetzt für euch beide.',
    ],
    ['Stell dir vor, dass der Wunsch zu dir zurückkommt.', 'Lass ihn so nah kommen, wie es angenehm ist.'],
  ],
  'sit-flow-in': [
    [
      'Spüre, wie es ist, einzuatmen, und nimm etwas Gutes für dich.',
      'Bleib eine Weile beim Einatmen: Das darfst du.',
    ],
    [
      'Jedes Einatmen kann bringen, was dir fehlt: Ruhe, Wärme, etwas Mut.',
      'Ist das Atmen eng, lass es sein und denk nur an das Wort.',
    ],
    ['Fang bei dir an.', 'Atme ein, wie man trinkt, wenn man Durst hat: nicht schneller, als es guttut.'],
  ],
  'sit-flow-out': [
    [
      'Jetzt jemand, der es schwer hat, ohne dass es dich überwältigt.',
      'Atme etwas für diesen Menschen aus. Einmal für mich, einmal für dich.',
    ],
    [
      'Lass das Ausatmen zu einem anderen Menschen gehen, oder zu vielen.',
      'Verteile es, wie du magst: mehr ein, mehr aus, oder gleich viel.',
    ],
    [
      'Schick mit dem Atem etwas Leichtigkeit hinaus, zu jemandem, der dir einfällt.',
      'Wird es zu schwer, geh zurück zum Einatmen.',
    ],
  ],
  'sit-body-up': [
    [
      'Fang bei den Füßen an und geh langsam aufwärts, mit langen Pausen.',
      'Füße, Beine, Sitz, Bauch, Rücken, Hände, Nacken, Gesicht. Lass aus, was du willst.',
    ],
    [
      'Fang am Scheitel an und lass die Aufmerksamkeit sinken, wie Wasser durch Sand.',
      'Wo es unangenehm ist, geh außen herum, oder ruh bei den Füßen.',
    ],
    [
      'Geh durch die Zimmer des Hauses, eins nach dem anderen, ohne aufzuräumen.',
      'Die Füße zuerst. Manche Türen dürfen geschlossen bleiben.',
    ],
  ],
  'sit-body-thanks': [
    [
      'An jeder Stelle vielleicht ein Nicken: Diese Füße sind schon weit gekommen.',
      'Wo etwas wehtut oder Scham ist, ein gutes Wort oder eine warme Hand. Oder weiter.',
    ],
    [
      'Jeder Teil arbeitet seit Jahren für dich, meist ungebeten.',
      'Du könntest ihm danken, oder nur sagen, dass du es bemerkst.',
    ],
    [
      'Taucht ein Urteil auf, darf es: Viele Menschen urteilen über ihren Körper.',
      'Dann zurück zu den Füßen, und von dort weiter.',
    ],
  ],
  'sit-figure-place': [
    [
      'Stell dir vor, wo dir wohl wäre: ein Zimmer, ein Hügel, ein Boot in stillem Wasser.',
      'Schau dich um, bis du es ein wenig spürst. Blass ist gut.',
    ],
    ['Lass einen Ort kommen, mit genug Platz und genug Ruhe.', 'Kommt keiner, genügt dieser Raum.'],
    [
      'Wo würdest du gern Besuch empfangen?',
      'Mach es dir dort bequem. Zum Gehen brauchst du nur aufzuschauen.',
    ],
  ],
  'sit-figure-comes': [
    [
      'Jemand kommt, der es gut mit dir meint: klug, stark, warm. Mensch, Tier oder Licht.',
      'Der Besuch bleibt, so lange du magst. Vielleicht mit einem Wort für dich, vielleicht ohne.',
    ],
    [
      'Du darfst deinen Besuch etwas fragen, oder neben ihm sitzen.',
      'Ist er unfreundlich, ist er der falsche: Lass ihn gehen.',
    ],
    [
      'Lass dich von diesem Besuch mögen, so wie du heute bist.',
      'Ein wenig davon ist schon etwas. Hast du genug, verabschiede dich.',
    ],
  ],
  'sit-all-one': [
    [
      'Fang mit etwas Wohlwollen für dich an, in wenigen Worten.',
      'Dann lass noch jemanden herein: jemand Liebes, neben dir.',
    ],
    [
      'Setz dich in die Mitte eines kleinen Kreises.',
      'Wünsch zuerst dir Gutes, dann allen, die am nächsten sitzen.',
    ],
    [
      'Wo fängt es sich leichter an: bei dir oder bei jemand anderem?',
      'Fang dort an. Die Worte können dieselben bleiben.',
    ],
  ],
  'sit-all-more': [
    [
      'Lass den Kreis größer werden: das Haus, die Straße, Menschen im Vorübergehen.',
      'So weit es mühelos geht, und dann zurück zu dir.',
    ],
    [
      'Alle möchten, dass ihnen wohl ist. Alle haben schwere Tage.',
      'Du gehörst dazu. „Möge es uns allen gut gehen.“',
    ],
    [
      'Du könntest jemanden hereinlassen, den du kaum kennst: den Menschen an der Kasse.',
      'Schwierige Menschen lass heute draußen, wenn du magst.',
    ],
  ],
} as const;
