/** Stages that many practices have. Each stage has wordings that take turns, each wording a line or three. */
export const SHARED_WORDS = {
  'name-it': [
    ['Was ist gerade da?'],
    ['Was nimmst du wahr, wenn überhaupt etwas?'],
    ['Wie ist es gerade in dir?'],
  ],
  savour: [
    [
      'Dann ist vielleicht Platz für etwas Kleines, das in Ordnung ist.',
      'Licht, Wärme, ein Geräusch. Ein paar Sekunden damit.',
    ],
    [
      'Nichts Besonderes kann ein guter Ort zum Ausruhen sein.',
      'Vielleicht darf es zwei oder drei Atemzüge lang still sein.',
    ],
    ['Vielleicht ist etwas in der Nähe schön anzusehen.', 'Deine Augen können ein wenig dort bleiben.'],
  ],
  'not-only-you': [
    ['Etwas Schweres ist da. Das darf es, für eine Minute.', 'Andere kennen das auch, oft unbemerkt.'],
    ['Das gehört dazu, ein Mensch zu sein.', 'Irgendwo sitzt gerade jemand mit etwas ganz Ähnlichem.'],
    ['Es heißt nicht, dass mit dir etwas nicht stimmt.', 'Menschen kommen hierher, auf vielen Wegen.'],
  ],
  'hard-is-ordinary': [
    ['Schwere Momente kennen fast alle.', 'Dass sie Kraft kosten, ist gewöhnlich und kein Makel.'],
    ['Wer lange an etwas bleibt, kennt das.', 'Es ist kein Urteil über dich.'],
    ['Auch Menschen, die du schätzt, haben solche Stunden.', 'Sie reden selten davon.'],
  ],
  need: [
    ['Was brauchst du gerade?'],
    ['Was würde ein wenig helfen, wenn überhaupt etwas?'],
    ['Was kommt als Nächstes, dir zuliebe?'],
  ],
  return: [
    ['Zurück, wenn du so weit bist. Nimm mit, was geholfen hat. Der Rest darf hierbleiben.'],
    ['Das ist alles. Der Rest des Tages kann noch einen Moment warten.'],
    ['Du kannst jetzt zurück, in deinem Tempo.'],
  ],
} as const;
