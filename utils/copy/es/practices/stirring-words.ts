/** What goes deeper. Every one of them says once more that it can be left, and ends in the room. */
export const STIRRING_WORDS = {
  'body-where': [
    [
      '¿Dónde está, si está en algún lugar? ¿Garganta, pecho, vientre, manos?',
      'Puedes mirar desde lejos. Con los ojos abiertos está bien.',
    ],
    ['¿Hay un punto tenso, caliente o pesado?', 'Puedes echarle un vistazo, y nada más.'],
    ['Si este sentimiento fuera una nube, ¿dónde estaría?', 'Ningún lugar es también una respuesta.'],
  ],
  'body-edges': [
    ['¿Qué tamaño tiene? ¿Tiene borde?', 'Alrededor puede haber zonas donde no se nota gran cosa.'],
    ['¿Se mueve, o se queda?', 'Puedes mirarlo, luego mirar la pared, y luego otra vez.'],
    ['Quizá haya un punto que está muy a gusto: una oreja, un talón.', 'Puedes ir y venir entre los dos.'],
  ],
  'body-leave': [
    ['Ahora los ojos pueden recorrer el lugar.', 'Siente el asiento, y mueve lo que quiera moverse.'],
    ['Puedes estirarte, o mirar por la ventana.', 'El sentimiento puede quedarse o irse. Tú estás aquí.'],
    ['De vuelta hacia fuera: un color, un sonido, el suelo.', 'Ya es suficiente de mirar hacia dentro.'],
  ],
  'soften-where': [
    [
      '¿Hay un lugar del cuerpo que aguanta con fuerza?',
      'Si mirar ahí es demasiado, mejor mirarte las manos.',
    ],
    [
      'Puedes buscar el punto más tenso, más o menos.',
      'Mandíbula, cuello, vientre. Puedes parar en cualquier momento.',
    ],
    ['¿Dónde aprieta? No hace falta entrar.', 'Quedarse al lado ya es bastante cerca.'],
  ],
  'soften-around': [
    [
      'Que alrededor de ese lugar se ablande un poco.',
      'Como con un paño tibio. El centro puede seguir como está.',
    ],
    ['Puedes hacer algo de espacio por los bordes.', 'Un poco de holgura, la que venga por sí sola.'],
    ['Quizá los músculos de al lado puedan hacer algo menos.', 'Si no quieren, no quieren.'],
  ],
  'soften-soothe': [
    ['¿Hay algo amable que decirle?', '“Llevas mucho tiempo aguantando”. O nada, y una mano tibia.'],
    ['¿Cómo estarías con una criatura a la que le duele ahí?', 'Algo de eso, si sale fácil.'],
    ['Duele, y puedes tratarte bien porque duele.', 'Una palabra, una respiración, una mano, o nada.'],
  ],
  'soften-allow': [
    ['Puede quedarse lo que se quede.', 'Puedes dejar que esté, y levantar la vista.'],
    ['Nada tiene que irse.', 'Siente la silla, al lado: las dos cosas están aquí.'],
    ['Puedes dejar de trabajar en ello.', 'Que venga y se vaya, y escucha lo que hay fuera.'],
  ],
  'figure-who': [
    [
      'Alguien, real o inventado, con sabiduría, calidez y fuerza.',
      'Una persona, un animal, un árbol, una luz. Ojos abiertos, si quieres.',
    ],
    [
      '¿Qué compañía te haría bien, sin condiciones?',
      'No hace falta que sea alguien que conoces. Un esbozo es suficiente.',
    ],
    [
      'Puedes inventar una compañía para este minuto.',
      'Si llega alguien que no es amable, que se vaya, y elige un árbol.',
    ],
  ],
  'figure-near': [
    ['Está cerca, tan cerca como quieras.', 'No te pide nada, y tiene tiempo.'],
    ['¿Cómo te mira? ¿Cómo es que te miren así?', 'Puedes apartarte cuando quieras.'],
    ['Quizá se siente a tu lado.', 'No hace falta hablar.'],
  ],
  'figure-knows': [
    ['Sabe cómo es esto; ya ha vivido lo suyo.', 'No hay nada que no puedas contarle.'],
    ['Ha visto a mucha gente en horas difíciles.', 'Eres una de esas personas, y no le pesas.'],
    ['Te desea el bien, con tus defectos a la vista.', 'Así se le puede desear el bien a cualquiera.'],
  ],
  'figure-take': [
    ['Si tuviera una palabra para ti, ¿cuál sería?', 'Puedes llevártela, o dejarla. Luego mira alrededor.'],
    ['Quizá te dé algo pequeño.', 'Puede volver otro día. Aquí están el suelo y la mesa.'],
    ['Deja entrar un poco, lo que sea cómodo.', 'Luego siente tus pies, y que la imagen se vaya.'],
  ],
  'voice-best': [
    ['¿Cuándo tuviste paciencia con alguien?', 'Un día en que había tiempo y escuchabas bien.'],
    ['Puedes recordar un momento tuyo de mucha comprensión.', 'Puede ser muy corto.'],
    [
      'Imagina que tienes, por un minuto, toda la calma que necesitas.',
      '¿Cómo te sentarías? ¿Cómo sería tu mirada?',
    ],
  ],
  'voice-sound': [
    ['¿Cómo suena esa voz tuya?', '¿Lenta, cálida, con algo de humor? Puede decirte hola.'],
    ['Oye cómo diría tu nombre.', 'Si se vuelve dura, para ahí y siente el suelo.'],
    ['Deja que esa voz se tome su tiempo.', 'No hace falta que sea dulce. Está de tu lado.'],
  ],
  'voice-say': [
    ['¿Qué diría sobre esto?', 'Quizá: “Entiendo que duela”.'],
    ['Conoce tus defectos, y se queda.', '¿Qué quiere para ti?'],
    ['Una frase, desde allí hasta aquí.', 'Puedes creerla un poco, o todavía no.'],
  ],
  'place-pick': [
    [
      'Un lugar donde podrías soltarlo todo.',
      'Real o inventado: un banco, una cocina, una playa. Ojos abiertos, si quieres.',
    ],
    ['Piensa en un lugar donde hayas estado a gusto.', 'Si hay algo malo en él, sirve otro, o este mismo.'],
    [
      'Puedes amueblar un lugar a tu gusto.',
      'Una puerta que cierre, si la quieres. Un esbozo es suficiente.',
    ],
  ],
  'place-look': [
    ['¿Qué se ve ahí? ¿Qué hay bajo tus pies?', 'Quizá una luz, un olor, algo que se mueve.'],
    ['¿Cómo es el aire? ¿Se oye algo?', 'Puedes cambiar lo que quieras.'],
    [
      'Mira a tu alrededor, sin prisa, todo lo que quieras.',
      'Las imágenes borrosas sirven igual que las nítidas.',
    ],
  ],
  'place-welcome': [
    ['Supón que el lugar se alegra de que hayas venido.', 'No tiene nada que encargarte.'],
    ['Estaría aquí cualquier día, hicieras lo que hicieras.', 'Puedes sentarte ahí.'],
    ['Hay espacio para ti, justo de tu tamaño.', 'Puedes quedarte ahí unas cuantas respiraciones.'],
  ],
  'place-leave': [
    ['Puedes volver cuando quieras.', 'Ahora, lo de alrededor: tres cosas, y tu peso en la silla.'],
    ['Sal como se sale de la casa de alguien a quien quieres.', 'Luego levanta la vista. ¿Qué ves primero?'],
    ['Que se vaya borrando. Siente la mesa, oye la calle.', 'Estás aquí otra vez.'],
  ],
  'find-want': [
    [
      '¿Qué es lo que más quieres, como cualquier persona?',
      'Estar bien, tener un lugar, tener paz, vivir sin miedo. Elige una o dos.',
      'Hay tiempo. Puedes escribir en papel; aquí nada se guarda si no lo dices.',
    ],
    [
      'Cuando las cosas son difíciles, ¿qué te falta?',
      'Descanso, valor, paciencia, compañía, un rincón propio.',
      'Una palabra es un buen comienzo.',
    ],
    [
      '¿Qué cosa buena les deseas más fácilmente a otras personas?',
      'Puede ser la que te gustaría a ti.',
      'Puedes anotarla en algún lugar.',
    ],
  ],
  'find-hear': [
    [
      '¿Qué te alegraría oír, cada día desde hoy?',
      'Puede conmoverte. Puedes parar aquí, o seguir más tarde.',
      'Si duele más de lo que ayuda, mejor sentir el suelo.',
    ],
    [
      'Si alguien te hablara al oído, ¿qué te gustaría escuchar?',
      '“Aquí estoy”. “Me alegra que hayas venido”. “Puedes descansar”.',
      'Con calma, o deja esta fuera.',
    ],
    [
      '¿Hay una frase que una vez te hizo bien?',
      '¿Quién la dijo, y cómo sonaba?',
      'Quizá todavía sirva para algo.',
    ],
  ],
  'find-shape': [
    [
      'Ahora, como deseo: “Que pueda…”, corto y sencillo.',
      '“Que pueda tratarme con amabilidad”. “Que sepa que tengo un lugar”.',
      'Si “que pueda” suena raro, “me gustaría” también sirve.',
    ],
    [
      'Un deseo pide menos que una afirmación: no hace falta que ya sea verdad.',
      'Acórtalo hasta que quepa en una respiración.',
      'Dos o tres son de sobra.',
    ],
    [
      'Dilo en la lengua en la que te consolaban.',
      'Las palabras sencillas duran más.',
      'Algo que puedas decir también en un mal día.',
    ],
  ],
  'find-try': [
    [
      'Dilas despacio, una o dos veces.',
      '¿Te quedan bien? Si una aprieta, cámbiala o quítala.',
      'En el paso siguiente puedes guardar una, si quieres.',
    ],
    [
      'Pruébatelas como un abrigo.',
      '¿Dan mucho calor, aprietan, son de otra persona? No hay prisa por acertar.',
      'Pueden cambiar con los años.',
    ],
    [
      'Deja que cada una termine de sonar antes de la siguiente.',
      'Puede que dentro de ti no responda nada.',
      'No es mala señal.',
    ],
  ],
  'letter-ready': [
    [
      'Papel, o un archivo tuyo: aquí no se guarda nada de lo que escribes.',
      'Con unas líneas es suficiente. Puedes parar a mitad de una.',
    ],
    [
      'Elige algo pequeño, no lo más difícil.',
      'Algo que te ha rondado esta semana. El papel es bueno para eso.',
    ],
    [
      'Busca un lápiz, y diez minutos de silencio, si puedes.',
      'La carta es para ti. Nadie tiene que verla, tampoco después.',
    ],
  ],
  'letter-what': [
    [
      'Primero, qué pasó, y cómo lo has vivido.',
      'Como se le cuenta a alguien de confianza, sin hacerlo más pequeño.',
    ],
    ['Puedes empezar con “Ha sido difícil…”.', 'Los sentimientos pueden llevar su nombre.'],
    [
      'Escribe qué duele de eso, con palabras sencillas.',
      'Si es demasiado, levanta la vista y siente el suelo.',
    ],
  ],
  'letter-others': [
    ['Luego, ¿quién más podría conocer esto?', 'Una línea sobre la gente que también estuvo ahí.'],
    ['¿Qué parte de esto le pasa a cualquier persona?', 'Errores, añoranza, cansancio, quedarse fuera.'],
    ['En esto tienes compañía.', '¿Cómo lo dirías, con tus palabras?'],
  ],
  'letter-friend': [
    ['Ahora, como alguien que te conoce bien, también tus defectos.', '¿Qué entiende de ti? ¿Qué te desea?'],
    [
      'Deja que alguien amable escriba las líneas que siguen.',
      'Puede aconsejar un poco, si lo hace con suavidad.',
    ],
    [
      '“Hola”, y tu nombre. ¿Qué viene después?',
      'No hace falta que sea sabio. Con que sea amable es suficiente.',
    ],
  ],
  'letter-leave': [
    ['Guárdala un tiempo. Se puede leer otro día.', 'O se puede romper. Ya hizo su parte.'],
    ['Puedes mandártela, para una semana gris.', 'O dejarla dentro de un libro.'],
    ['Dóblala una vez. ¿Qué te vendría bien ahora?', '¿Aire, un té, la voz de alguien?'],
  ],
  'unmet-light': [
    [
      'Elige algo leve: una pequeña molestia o herida de hoy.',
      'Nada antiguo. Ojos abiertos, pies en el suelo.',
    ],
    [
      'Sirve algo de esta semana que dolió un poco.',
      'Si empuja algo grande, puede esperar a alguien de confianza.',
    ],
    ['Elige algo que molestó un poco, no más.', 'Puedes parar en cualquier línea, y mirar alrededor.'],
  ],
  'unmet-under': [
    [
      'Debajo de la rabia o de la herida, ¿qué faltaba?',
      '¿Que te vieran, que te oyeran, seguridad, que te dejaran en paz?',
    ],
    ['¿Qué habrías necesitado ahí?', 'Era una necesidad justa, se cumpliera o no.'],
    ['Si el sentimiento pudiera pedir una cosa, ¿cuál sería?', 'Puedes decirla en una palabra.'],
  ],
  'unmet-shared': [
    ['Todo el mundo necesita eso. No es una debilidad tuya.', 'Y nadie lo recibe entero.'],
    ['La gente ha querido esto desde que hay gente.', 'Estás en una larga fila.'],
    ['Necesitarlo no fue un error tuyo.', 'Mucha gente ha vivido sin eso, un tiempo corto o largo.'],
  ],
  'unmet-give': [
    ['Quizá esperabas que te lo diera otra persona.', '¿Hay una parte pequeña que podrías darte tú?'],
    ['“Te veo”. “Es normal cansarse”. “Me quedo”.', '¿Se acerca alguna? Puedes probarla.'],
    ['¿Cómo podrías tratar bien a la parte que se quedó sin eso?', 'Algo pequeño, hoy.'],
  ],
} as const;
