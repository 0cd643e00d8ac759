/** For any moment of a day. */
export const MINUTES_WORDS = {
  here: [
    ['Este momento puede ser difícil.'],
    ['Quizá algo te esté pesando.'],
    ['Puede que sea mucho, ahora mismo.'],
  ],
  arrive: [
    ['Un minuto o dos, a tu ritmo.', 'Las manos pueden descansar donde están.'],
    [
      'De esto no tiene que salir nada.',
      'Quizá apartar la vista de la pantalla un momento, o dejar caer los hombros.',
    ],
    ['Puedes parar en cualquier línea.', 'Si te sirve, nota qué te sostiene: silla, suelo, mesa.'],
  ],
  'let-it-be': [
    ['No hace falta cambiarlo ni explicarlo.', 'Puede estar ahí, como la lluvia detrás de una ventana.'],
    ['Apartarlo también cuesta fuerzas.', 'Puedes descansar de eso unos segundos.'],
    ['Es un sentimiento, y no todo lo que eres.', 'Este puedes mirarlo desde un paso más atrás.'],
  ],
  'small-kindness': [
    ['¿Qué haría un poco más fácil la próxima hora?', 'Lo pequeño cuenta.'],
    ['¿Cómo podrías tratarte con más suavidad en esto?', 'Con un modo pequeño es suficiente.'],
    ['¿Qué cosa buena podrías hacer por ti?', 'Puede ser diminuta.'],
  ],
  'both-true': [
    [
      'Puede que haya salido mal, y que hayas tenido parte en ello.',
      'También puedes tratarte bien por ello. Las dos cosas pueden ser ciertas.',
    ],
    [
      'Quizá haya algo que reparar, o que aprender.',
      'Puedes hacerlo sin dureza contigo. Caben las dos cosas.',
    ],
    [
      'Quizá cometiste un error. Eres más que ese error.',
      'Las dos cosas son así, y ninguna borra a la otra.',
    ],
  ],
  'side-by-side': [
    ['Puede ser difícil, y puedes seguir de tu lado.', 'Las dos cosas caben en un minuto.'],
    ['Quizá quisieras que fuera distinto.', 'Puedes quererlo y tratarte bien, tal como están las cosas.'],
    ['Puede que algo pida trabajo, y tú, descanso.', 'Lo uno no quita lo otro.'],
  ],
  'it-happened': [
    ['Pasó algo.', 'Quizá siga dando vueltas. Aquí puede ir más despacio.'],
    [
      'Fuera lo que fuera, por este minuto ha terminado.',
      'Puedes sentir la silla, o mirar la pared de enfrente.',
    ],
    ['Pasó, y dejó algo detrás.', 'No hay prisa por resolverlo.'],
  ],
  'need-pause': [
    [
      'Puedes parar tres segundos, con las manos quietas.',
      'Quizá haya algo que te hace falta y vas dejando para luego.',
    ],
    [
      'Antes de lo siguiente, una mirada breve, hacia dentro o hacia fuera.',
      '¿Hambre, el cuello rígido, soledad, demasiado de todo? Todo vale.',
    ],
    ['Puedes hacerte la pregunta como a una visita.', 'La primera respuesta suele ser práctica.'],
  ],
  'need-step': [
    ['¿Cuál es la parte más pequeña de eso?', 'Algo que quepa en los próximos diez minutos, si quieres.'],
    ['Si ahora no puede ser, ¿cuándo podría?', 'Una hora aproximada es suficiente.'],
    ['¿Hay alguna parte que lleve un minuto?', 'Puedes empezar por ahí, o dejarla para luego.'],
  ],
  'label-say': [
    ['Puedes decírtelo con un “hay”.', 'Hay preocupación. Hay un nudo. Hay cansancio.'],
    [
      'Prueba con la palabra más sencilla, como en un frasco.',
      'Si ninguna encaja, “algo” es una buena etiqueta.',
    ],
    ['Quizá decir su nombre una vez, en voz baja.', 'Un nombre no juzga. Dice qué hay aquí.'],
  ],
  'label-under': [
    ['¿Hay otro debajo?', 'A menudo un sentimiento está delante de otro. A menudo no.'],
    ['¿Le queda bien ese nombre? Más o menos es suficiente.', 'Si otro encaja mejor, puedes cambiarlo.'],
    ['Es un sentimiento que está aquí, y tú lo notas.', 'Quien lo nota tiene algo de espacio.'],
  ],
  'only-me-see': [
    [
      'Puede parecer que los demás lo tienen todo bajo control.',
      'Puedes notar ese pensamiento, como pensamiento.',
    ],
    ['Desde dentro, los propios problemas parecen los únicos.', 'Esa vista es común, y es parcial.'],
    ['Los días ajenos se ven desde fuera, ya ordenados.', 'El tuyo lo ves con los cajones abiertos.'],
  ],
  'only-me-others': [
    ['Imagina un pasillo lleno de puertas cerradas.', 'Detrás de muchas, alguien está lidiando con algo.'],
    ['Esa persona del trabajo, tan segura, bien puede tener horas así.', 'No las apunta en el acta.'],
    ['Alguien estuvo justo aquí y pensó lo mismo.', 'Es muy posible que conozcas a esa persona.'],
  ],
  'only-me-with': [
    ['Si te sirve: “Esto es difícil, y no me pasa solo a mí”.', 'Valen otras palabras, las tuyas.'],
    ['Puedes imaginarte entre la gente, no aparte.', 'Nada tiene que sentirse distinto.'],
    [
      '¿Habría alguien a quien contárselo, aunque sea en dos frases?',
      'Quizá sea suficiente saber que hay alguien.',
    ],
  ],
  'savour-find': [
    ['¿Hay a tu alcance algo agradable?', 'Una taza, una manga, la luz en la mesa.'],
    ['Quizá algo salió bien hoy, por pequeño que sea.', 'Si no aparece nada, sirve un color que te guste.'],
    ['Puedes pensar en alguien a quien te alegró ver.', 'O en un olor, una canción, un perro.'],
  ],
  'savour-stay': [
    ['Quédate ahí tres respiraciones, o diez segundos.', 'No tiene que compensar nada.'],
    ['¿Cómo es, más en detalle?', '¿Tibio, luminoso, callado, gracioso? Puede tomarse su tiempo.'],
    ['Lo bueno pasa deprisa.', 'Puedes quedarte con esto un poco más que de costumbre.'],
  ],
  'savour-thanks': [
    ['Alguien lo hizo, o lo mandó, o lo dejó ahí.', 'Puedes darle las gracias por dentro, si quieres.'],
    ['Hasta una mesa, algo bueno llega por muchas manos.', 'Quizá pensar en una de ellas.'],
    ['Puede ser bueno mientras otras cosas no lo son.', 'En un día caben las dos.'],
  ],
  'value-find': [
    [
      '¿Qué te importa en esto, debajo de todas las tareas?',
      'Una palabra es suficiente: cuidado, oficio, justicia, familia.',
    ],
    ['Si alguien te viera en tu mejor momento, ¿qué vería?', 'Puedes ponerle un nombre.'],
    ['Piensa en algo que defenderías también dentro de diez años.', 'Puede ser muy sencillo.'],
  ],
  'value-lost': [
    [
      'Todo el mundo lo pierde de vista, algunos días durante horas.',
      'Perderlo no es renunciar. Se puede dar la vuelta.',
    ],
    ['Nadie lo cumple el día entero.', 'Es un rumbo, como el norte, y no un examen.'],
    ['Duele alejarse de lo que importa.', 'Ese dolor dice cuánto importa.'],
  ],
  'value-step': [
    ['¿Cómo podría la próxima media hora tener un grano de eso?', '¿Y cómo podría tocarte a ti otro grano?'],
    ['¿Hay algo pequeño que vaya en esa dirección?', 'Puede ser tan poco como el tono de un correo.'],
    ['Puedes llevarte esa palabra a la próxima tarea.', 'No hace falta que se note.'],
  ],
  'listening-arrive': [
    [
      'Antes de entrar, un momento para soltar lo anterior.',
      'Puedes sentir el suelo, o el respaldo de la silla.',
    ],
    ['Quizá quede ruido de lo que vino antes.', 'Puede esperar fuera un rato.'],
    ['Puedes mirar la puerta, o la ventana vacía de la llamada.', 'Pronto habrá alguien ahí.'],
  ],
  'listening-way': [
    [
      'Mientras hablan, parte de tu atención puede quedarse contigo.',
      'Un poco para ver cómo estás; el resto, para esa persona.',
    ],
    ['Nada tiene que resolverse mientras alguien sigue hablando.', 'Escuchar ya es algo.'],
    ['Si cuesta escuchar, siente los pies debajo de la mesa.', 'Luego puedes seguir, desde ahí.'],
  ],
  'listening-other': [
    ['En el fondo, también quieren que esto vaya bien.', 'También traían algo en la cabeza.'],
    ['La persona de enfrente lleva un día entero a cuestas.', 'Tú también.'],
    ['Quizá no haya acuerdo. Ambas partes quieren que se las entienda.', 'Eso ya es terreno común.'],
  ],
  'no-whip-what': [
    ['¿Hay algo con lo que te presionas?', 'Una costumbre, un retraso, algo sin hacer.'],
    ['Puedes elegir una cosa por la que te regañas.', 'Sirve una pequeña.'],
    ['¿Qué te gustaría hacer de otra manera?', 'Quizá algo que ya ha aparecido más de una vez.'],
  ],
  'no-whip-wants': [
    [
      'Quizá el regaño intente evitar que algo salga mal.',
      '¿De qué tendrá miedo? No hace falta darle la razón.',
    ],
    ['Escucha cómo habla: el tono más que las palabras.', 'No hace falta creerle para oír qué quiere.'],
    ['Quizá lleva años en ello, y se cansa.', 'Puedes hacerle saber que oíste su preocupación.'],
  ],
  'no-whip-coach': [
    [
      'Quien enseña bien quiere que llegues, y se queda de tu lado.',
      '¿Cómo lo diría? Una frase es suficiente.',
    ],
    ['Puedes decir lo mismo como alguien que te quiere bien.', 'Puede ser firme. No hace falta que muerda.'],
    ['“Quiero que esto cambie, porque quiero que vaya bien”.', '¿Encaja algo así, con tus palabras?'],
  ],
  'no-whip-step': [
    ['¿Cuál sería un primer paso, a la medida de hoy?', 'Si resulta grande, puede ser la mitad.'],
    ['¿Qué ayuda le darías a otra persona con esto?', 'Una parte puede ser también para ti.'],
    ['¿Cuándo podrías probar, y qué lo haría más fácil?', 'Si no es hoy, también es una respuesta.'],
  ],
} as const;
