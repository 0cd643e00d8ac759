/** What asks little: eyes open, feet, room, a thing at hand. */
export const GROUNDING_WORDS = {
  feet: [
    ['Si te sirve, nota dónde descansan tus pies.', 'El suelo los sostiene, sin que hagas nada.'],
    ['Puedes apretar un poco los pies contra el suelo.', 'Luego, dejarlos estar.'],
    ['Quizá notes dónde toca el suelo cada zapato.', 'Primero uno, luego el otro. Con eso es suficiente.'],
  ],
  'far-off': [
    ['Puedes mirar lo más lejano que alcances a ver.', 'Que esté tan lejos como está.'],
    ['Si hay una ventana, los ojos pueden ir hacia allí.', 'Pueden descansar en lo que quede más lejos.'],
    [
      'Quizá haya cerca alguna línea: un estante, un tejado.',
      'Puedes dejar que los ojos la sigan, despacio.',
    ],
  ],
  sounds: [
    ['Quizá puedas escuchar el sonido más leve que haya cerca.', 'No te pide nada.'],
    ['Puedes contar los sonidos que oyes, hasta tres.', 'Ninguno espera tu respuesta.'],
    ['Si quieres, escucha algo que suene lejos.', 'Va y viene sin ti.'],
  ],
  floor: [
    ['Ojos abiertos, si quieres. Siente el suelo, o el asiento.', 'Es firme. Esto es todo.'],
    ['Puedes apoyarte hacia atrás, hasta que algo te sostenga.', 'Silla, pared, mesa: lo que esté cerca.'],
    ['Un momento para mirar el suelo.', 'Si ayuda, puedes empujarlo con los pies.'],
  ],
  room: [
    ['Mira alrededor y busca tres cosas con esquinas.', 'Estás aquí, en este lugar.'],
    ['Quizá encuentres algo azul, y algo redondo.', 'Puedes decirte qué son.'],
    [
      'Puedes girar la cabeza y mirar detrás de ti, despacio.',
      'Puerta, pared, ventana. Aquí es donde estás.',
    ],
  ],
  'soles-find': [
    ['La atención puede bajar a las plantas de los pies.', 'Tibias o frías, con peso o sin él. Como estén.'],
    [
      'En la silla o de pie, nota la parte de abajo de los pies.',
      'Calcetines, zapatos, suelo: ¿qué hay debajo?',
    ],
    ['Tus pies te han llevado todo el día.', 'Si te sirve, fíjate en qué notan del suelo.'],
  ],
  'soles-shift': [
    [
      'Un poco hacia delante, luego un poco hacia atrás.',
      'Nota adónde va el peso. Quédate donde sea más fácil.',
    ],
    ['Puedes levantar los dedos de los pies y volver a apoyarlos.', 'Otra vez, más despacio, si quieres.'],
    ['Deja que el peso pase a un pie, y luego al otro.', 'Poco es suficiente. Nadie lo ve.'],
  ],
  'object-pick': [
    ['Elige algo de la mesa: un lápiz, una taza, una llave.', 'Sirve cualquier cosa sencilla.'],
    ['Deja que la mano encuentre algo pequeño cerca.', 'Puede ser algo que nunca miras.'],
    ['Quizá haya a mano una piedra, una moneda o un clip.', 'Si no, los ojos pueden elegir algo.'],
  ],
  'object-look': [
    ['Puedes mirarlo como si luego fueras a dibujarlo.', 'Bordes, marcas, dónde cae la luz.'],
    ['¿Cuánto pesa? ¿Está frío? ¿Tiene algún lado áspero?', 'Mientras miras, no hay nada más que hacer.'],
    ['Dale una vuelta, despacio.', 'Quizá veas algo en lo que nunca te habías fijado.'],
  ],
  sip: [
    ['Si hay algo de beber, quizá un sorbo lento.', 'Nota cómo llega. Todo consiste en ese sorbo.'],
    ['Primero, un momento con la taza o el vaso en las manos.', 'Luego un sorbo, y nada más a la vez.'],
    ['Quizá puedas levantarte por un poco de agua.', 'La práctica es el primer sorbo.'],
  ],
  'look-out': [
    ['Si hay una ventana, puedes mirar hacia fuera.', 'Busca algo que se mueva, y síguelo un rato.'],
    ['Puedes mirar el cielo, o la pared más clara.', '¿De qué color es, en realidad?'],
    [
      'Deja que los ojos salgan de la pantalla.',
      'Una hoja, una nube, una sombra: sirve lo primero que aparezca.',
    ],
  ],
} as const;
