/** Stages that many practices have. Each stage has wordings that take turns, each wording a line or three. */
export const SHARED_WORDS = {
  'name-it': [['¿Qué hay aquí ahora mismo?'], ['¿Qué notas, si notas algo?'], ['¿Qué se mueve por dentro?']],
  savour: [
    ['Entonces quizá quepa una cosa pequeña que esté bien.', 'Luz, calor, un sonido. Unos segundos con eso.'],
    [
      'Nada en especial puede ser un buen lugar para descansar.',
      'Puede quedarse así, en silencio, dos o tres respiraciones.',
    ],
    ['Quizá haya algo cerca que da gusto mirar.', 'Los ojos pueden quedarse ahí un poco.'],
  ],
  'not-only-you': [
    [
      'Aquí hay algo difícil. Por un minuto, puede estar.',
      'A otras personas también les pasa, aunque no se vea.',
    ],
    ['Esto forma parte de ser persona.', 'En algún lugar, alguien está ahora con algo muy parecido.'],
    ['No es señal de un defecto de fábrica.', 'La gente llega aquí por muchos caminos.'],
  ],
  'hard-is-ordinary': [
    [
      'Casi todo el mundo pasa por momentos difíciles.',
      'Que uno te desgaste es lo normal, no una falta tuya.',
    ],
    ['A quien hace algo durante mucho tiempo le pasa esto.', 'No es una sentencia sobre ti.'],
    ['La gente que respetas tiene horas como esta.', 'Pocas veces lo cuenta.'],
  ],
  need: [['¿Qué necesitas ahora?'], ['¿Hay algo que ayude un poco?'], ['¿Y ahora qué, pensando en ti?']],
  return: [
    ['Cuando quieras, de vuelta a lo tuyo. Llévate lo que sirva, deja el resto.'],
    ['Eso es todo. El resto del día puede esperar un momento.'],
    ['Ya puedes volver a lo tuyo, a tu ritmo.'],
  ],
} as const;
