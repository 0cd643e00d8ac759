/** What asks little: eyes open, feet, room, a thing at hand. */
export const GROUNDING_WORDS = {
  feet: [
    ['Wenn es passt, spüre, wo deine Füße ruhen.', 'Der Boden trägt sie. Mehr ist nicht zu tun.'],
    ['Du kannst die Füße ein wenig in den Boden drücken.', 'Und dann wieder locker lassen.'],
    ['Vielleicht spürst du, wo die Schuhe den Boden berühren.', 'Links, dann rechts. Das ist genug.'],
  ],
  'far-off': [
    ['Du könntest anschauen, was am weitesten weg ist.', 'Es darf so weit weg sein, wie es ist.'],
    [
      'Gibt es ein Fenster, können deine Augen dorthin.',
      'Sie dürfen auf dem ruhen, was draußen am fernsten ist.',
    ],
    [
      'Vielleicht findest du eine Linie, ein Regal oder ein Dach.',
      'Lass die Augen langsam daran entlanggehen.',
    ],
  ],
  sounds: [
    ['Vielleicht horchst du auf das leiseste Geräusch im Raum.', 'Es braucht nichts von dir.'],
    [
      'Du könntest die Geräusche zählen, die du hörst, bis drei.',
      'Um keines davon brauchst du dich zu kümmern.',
    ],
    ['Wenn du magst, horche auf etwas weit weg.', 'Es kommt und geht von allein.'],
  ],
  floor: [
    ['Die Augen offen, wenn du magst. Spüre den Boden oder den Sitz.', 'Er ist fest. Mehr ist es nicht.'],
    ['Du kannst dich anlehnen, bis dich etwas hält.', 'Stuhl, Wand, Tisch: was in der Nähe ist.'],
    ['Schau einen Moment auf den Boden.', 'Wenn es hilft, drück mit den Füßen dagegen.'],
  ],
  room: [
    ['Schau dich um und finde drei Dinge mit einer Ecke.', 'Du bist hier, in diesem Raum.'],
    ['Vielleicht findest du etwas Blaues und etwas Rundes.', 'Sag dir, was es ist.'],
    [
      'Du kannst den Kopf drehen und langsam hinter dich schauen.',
      'Tür, Wand, Fenster. Hier bist du gerade.',
    ],
  ],
  'soles-find': [
    [
      'Vielleicht geht deine Aufmerksamkeit zu den Fußsohlen.',
      'Warm oder kühl, mit viel Druck oder wenig. Beides ist gut.',
    ],
    ['Spüre im Sitzen oder Stehen die Unterseite deiner Füße.', 'Socken, Schuhe, Boden: Was ist darunter?'],
    ['Deine Füße waren den ganzen Tag dabei.', 'Wenn es passt, schau, was sie vom Boden spüren.'],
  ],
  'soles-shift': [
    [
      'Neig dich ein wenig nach vorn, dann ein wenig zurück.',
      'Spüre, wohin das Gewicht geht. Bleib, wo es am leichtesten ist.',
    ],
    ['Du könntest die Zehen heben und wieder ablegen.', 'Noch einmal, langsamer, wenn du magst.'],
    [
      'Lass das Gewicht auf den linken Fuß wandern, dann auf den rechten.',
      'Wenig ist genug. Niemand sieht es.',
    ],
  ],
  'object-pick': [
    ['Nimm etwas vom Tisch: einen Stift, eine Tasse, einen Schlüssel.', 'Etwas ganz Gewöhnliches genügt.'],
    ['Lass deine Hand etwas Kleines in der Nähe finden.', 'Es kann etwas sein, das du sonst nie ansiehst.'],
    [
      'Liegt ein Stein, eine Münze oder eine Klammer in der Nähe?',
      'Das kannst du nehmen. Sonst suchen die Augen etwas aus.',
    ],
  ],
  'object-look': [
    ['Schau es an, als wolltest du es später zeichnen.', 'Kanten, Kratzer, wohin das Licht fällt.'],
    [
      'Wie schwer ist es? Ist es kühl? Hat es eine raue Seite?',
      'Solange du schaust, gibt es nichts anderes zu tun.',
    ],
    ['Dreh es einmal, langsam.', 'Finde etwas daran, das dir noch nie aufgefallen ist.'],
  ],
  sip: [
    [
      'Wenn etwas zu trinken da ist, nimm einen langsamen Schluck.',
      'Spüre, wie er ankommt. Ein Schluck ist schon das Ganze.',
    ],
    ['Halte die Tasse oder das Glas zuerst einen Moment.', 'Dann ein Schluck, und nichts nebenher.'],
    ['Vielleicht stehst du auf und holst Wasser, wenn das geht.', 'Der erste Schluck ist die Übung.'],
  ],
  'look-out': [
    ['Schau aus dem Fenster, wenn es eines gibt.', 'Finde etwas, das sich bewegt, und folge ihm eine Weile.'],
    ['Du könntest den Himmel ansehen oder die hellste Wand.', 'Welche Farbe ist das, genau genommen?'],
    ['Lass den Blick vom Bildschirm wegwandern.', 'Das Erste mit Blatt, Wolke oder Schatten genügt.'],
  ],
} as const;
