/** For people who help others all day, and for those who study. */
export const WORK_WORDS = {
  'between-put-down': [
    [
      'Puede que la historia de alguien siga en la sala.',
      'Puedes dejarla, como quien deja una carpeta en el estante.',
    ],
    ['La última conversación tiene eco.', 'Puede apagarse un poco antes de que empiece la siguiente.'],
    ['Lo que te contaron importaba.', 'Puede quedarse contigo, o en la silla que quedó vacía.'],
  ],
  'between-yours': [
    [
      'Si algo duele por dentro, es porque puedes sentir.',
      'Quien hace este trabajo lo conoce. También puede recibir tu cuidado.',
    ],
    [
      '¿Qué es suyo, y qué es tuyo?',
      'Lo tuyo también se puede cuidar: ojos cansados, mandíbula tensa, una tristeza.',
    ],
    ['Quien escucha todo el día se llena.', 'Llenarse no es falta de oficio.'],
  ],
  'between-door': [
    [
      'Quizá ponerte de pie, o mover los pies, y mirar algo cercano.',
      'Luego, la siguiente persona, cuando quieras.',
    ],
    ['Puedes lavarte las manos, o abrir una ventana.', 'Algo que diga: una terminó, otra está por venir.'],
    ['Tres cosas que puedes ver. Tu peso en la silla.', 'Otra vez estás en tu propio espacio.'],
  ],
  'alongside-felt': [
    [
      'Nota qué dejó en ti el dolor de esa persona.',
      '¿Pesadez, inquietud, apatía? Puedes darle una palabra sencilla.',
    ],
    ['Estar cerca del dolor duele, también con formación.', '¿Dónde estás tú con eso, más o menos?'],
    ['¿A quién llevas todavía a cuestas?', 'Es suficiente pensar en una persona.'],
  ],
  'alongside-limits': [
    ['No eres la causa, y no puedes cargar con todo.', 'Es su vida. Puedes caminar a su lado un rato.'],
    ['Hay mucho que no te toca decidir.', 'Querer ayudar y no poder van a menudo de la mano.'],
    ['Si con desearlo se arreglara, ya estaría arreglado.', 'Quien ayuda llega a veces a este límite.'],
  ],
  'alongside-breath': [
    [
      'Al tomar aire, para ti, que también estás en esto.',
      'Al soltarlo, para esa persona. De ida y vuelta, sin prisa.',
    ],
    [
      'Al entrar, algo que necesitas. Al salir, algo para esa persona.',
      'Puedes quedarte en la entrada todo lo que quieras.',
    ],
    [
      'Primero para ti, como la mascarilla en un avión.',
      'Luego, al soltar el aire, algo para la otra persona.',
    ],
  ],
  'day-done': [
    ['El trabajo de hoy se deja aquí.', 'Una parte queda sin terminar. Puede esperar.'],
    ['Mira el día hacia atrás, sin peso, como desde un tren.', 'No hace falta bajar en ninguna estación.'],
    ['¿A quién viste hoy? ¿Qué oíste?', 'Puedes saludar a cada cual, y dejar que se vaya a casa.'],
  ],
  'day-enough': [
    ['En este trabajo nadie llega a todo.', 'Lo que se hizo, lo hizo una persona en un día.'],
    ['Algo salió bien y algo no. Así es para quien hace esto.', 'Ambas cosas pueden pasar la noche aquí.'],
    ['Ahora está de turno otra persona, o la noche.', 'El mundo tiene también otros hombros.'],
  ],
  'day-keep': [
    [
      '¿Hay un momento que quisieras guardar?',
      'Una mirada, una broma, un pequeño alivio. Puede venir contigo.',
    ],
    [
      'Quizá algo siga doliendo. ¿Qué ayudaría esta noche?',
      'Un paseo, un baño, una llamada, dormir temprano.',
    ],
    ['Si el día se llevó mucho, ¿qué vuelve a llenar la taza?', 'Sirve una respuesta modesta.'],
  ],
  'day-door': [
    [
      'Elige una señal de que el día terminó: puerta, abrigo, lámpara.',
      'Después de ella, el trabajo queda atrás.',
    ],
    ['Puedes anotar una cosa para mañana, y cerrar la página.', 'Así no tiene que viajar contigo.'],
    ['¿Qué es lo primero que hoy será para ti?', 'Puedes ir hacia eso.'],
  ],
  'stuck-here': [
    [
      'No avanzar es un lugar desagradable, y se puede mirar.',
      '¿Cómo se siente? ¿Niebla, una pared, un nudo?',
    ],
    ['No entra, o no sale.', 'Durante medio minuto, no hace falta.'],
    ['Puedes apartar los ojos de la página.', 'Lo que está atascado seguirá ahí, y puede esperar.'],
  ],
  'stuck-part': [
    [
      'Aprender se siente, casi siempre, como no entender todavía.',
      'Quien ahora lo sabe estuvo alguna vez aquí.',
    ],
    ['En los asientos de alrededor también hay gente perdida.', 'Visto de lado, pocas veces se nota.'],
    ['La materia difícil lo es por una razón que no eres tú.', 'Quizá alguien esté en esta misma página.'],
  ],
  'stuck-step': [
    ['¿Qué es lo último que todavía tenía sentido?', 'Puedes volver a eso, y empezar ahí.'],
    [
      '¿A quién podrías preguntar, o qué pregunta más pequeña?',
      'Una mala primera pregunta es un buen comienzo.',
    ],
    ['¿Haría más un paseo, agua o sueño que otra hora?', 'Volver más tarde también es un método.'],
  ],
  'grade-paper': [
    ['Dice cómo se calificó un trabajo, un día.', 'Puede doler de todos modos. Puedes dejar que duela.'],
    ['Un número puede caer como una sentencia.', 'Se escribió sobre unas páginas. Tú no eres esas páginas.'],
    ['Esperabas otra cosa.', '“Decepción” es una palabra justa para eso.'],
  ],
  'grade-room': [
    ['Casi toda la gente que aprende ha tenido una así.', 'Hay quien la guarda doblada en un cajón.'],
    ['Bien puede haber habido otros corazones encogidos en esa sala.', 'Pocas veces se dice en voz alta.'],
    ['Quienes ahora lo enseñan también fallaron en algo.', 'Es parte del camino.'],
  ],
  'grade-next': [
    ['¿Qué le dirías a alguien que quieres, con ese mismo papel?', 'Algo de eso puede valer para ti.'],
    [
      'Quizá haya algo que aprender de ello. Puede esperar a mañana.',
      'Esta noche, ¿qué sería tratarte bien?',
    ],
    ['Salió mal, y puedes seguir de tu lado.', '¿Cómo se vería eso hoy?'],
  ],
  'exam-nerves': [
    [
      'Puede haber nervios: corazón acelerado, manos frías, mente en blanco.',
      'A menudo es un cuerpo que se prepara.',
    ],
    ['Si hay mucho ruido por dentro, quizá sea porque importa.', 'No hace falta acallarlo primero.'],
    ['Puedes decirte: “Tengo nervios, y voy a entrar”.', 'Las dos cosas caben en una persona.'],
  ],
  'exam-ground': [
    ['Pies en el suelo. Algo firme bajo las manos.', 'Mira una cosa que se esté quieta.'],
    ['Puedes apretar las palmas contra la mesa, y soltar.', 'Una vez más, si ayuda.'],
    ['Busca tres líneas rectas alrededor.', 'Puedes seguir cada una hasta su final.'],
  ],
  'exam-others': [
    ['A lo largo del pasillo puede haber corazones acelerados.', 'El tuyo tiene compañía.'],
    [
      'Quienes parecen en calma quizá lo estén. O quizá lo parezcan.',
      'De un modo u otro, están en lo mismo que tú.',
    ],
    ['Alguien más relee la misma línea por quinta vez.', 'Puedes desearle suerte, y deseártela a ti.'],
  ],
  'exam-word': [
    ['¿Qué te gustaría oír en la puerta?', 'Puedes ser tú quien lo diga.'],
    ['“Haré lo que pueda con lo que sé”.', 'O algo que suene más a ti.'],
    ['Salga como salga, después puedes tratarte bien.', 'Eso puede quedar decidido ahora.'],
  ],
} as const;
