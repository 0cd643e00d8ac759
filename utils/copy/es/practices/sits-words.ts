/** Lines to begin a longer sit with; the rest of it is quiet. */
export const SITS_WORDS = {
  'sit-settle': [
    [
      'Busca un modo de sentarte que pueda durar. Una silla va bien.',
      'Ojos abiertos, bajos o cerrados: lo que te dé seguridad. Puedes levantarte en cualquier momento.',
    ],
    [
      'Deja que lo que te sostiene haga el trabajo.',
      'Puedes mirar un punto del suelo. En estos minutos no tiene que pasar nada.',
    ],
    [
      'Llega poco a poco: pies, asiento, manos.',
      'Si hoy la quietud es desagradable, caminar despacio también sirve.',
    ],
  ],
  'sit-quiet': [
    ['Desde aquí hay silencio.', 'Si te has ido lejos, empieza otra vez donde quieras.'],
    [
      'Durante un rato no habrá más palabras.',
      'Si se hace difícil, abre los ojos, muévete o para. También forma parte.',
    ],
    ['El resto es tuyo.', 'A veces aburre, a veces no. Ninguna de las dos cosas es un error.'],
  ],
  'sit-close': [
    ['Puede ir terminando.', 'Mira alrededor, estírate, y deja un momento antes de lo siguiente.'],
    ['Puedes notar otra vez el lugar: su luz, sus sonidos.', 'Tómate el tiempo que quieras para levantarte.'],
    ['El tiempo ha terminado, o puedes quedarte un poco.', 'Fuera como fuera, ya puede terminar.'],
  ],
  'sit-breath-find': [
    [
      'Deja la respiración como está. ¿Dónde se siente mejor?',
      'Quédate por ahí, como cerca de un fuego: con calor, no demasiado cerca.',
    ],
    [
      'La respiración va sola, como las olas en una playa.',
      'Puedes sentarte a su lado, y dejar que entre y salga.',
    ],
    [
      'Si la respiración es un buen lugar para ti, la atención puede descansar ahí.',
      'Si no, los sonidos, o las manos sobre las rodillas.',
    ],
  ],
  'sit-breath-back': [
    [
      'Los planes y las escenas viejas te llevarán. Le pasa a cualquier mente.',
      'Cada vez, un amable “ahí estás”, y de vuelta.',
    ],
    [
      'Que haya en ello algo de cariño, como con un animal en el regazo.',
      'No hace falta sujetarlo. Sube y baja.',
    ],
    [
      'Con el aire que entra recibes algo; con el que sale, puedes soltar algo.',
      'No hace falta notarlo cada vez.',
    ],
  ],
  'sit-kindness-wish': [
    [
      'Piensa en ti tal como te sentaste hoy, con cansancio o sin él.',
      '¿Qué le desearías a esa persona? Unas palabras sencillas.',
    ],
    [
      'Puede ser raro desearse el bien. Desear no necesita razones.',
      'Si tienes palabras propias, sirven esas.',
    ],
    [
      'Empieza por lo que es cierto: no siempre es fácil ser tú.',
      '¿Qué vendría bien? ¿Calma, valor, paciencia, compañía?',
    ],
  ],
  'sit-kindness-say': [
    [
      '“Que pueda tratarme con amabilidad. Que pueda tomar las cosas como son”.',
      'Di las tuyas despacio, con una pausa, como a alguien que quieres.',
    ],
    [
      'Repítelas en voz baja, y escucha más de lo que hablas.',
      'Si se gastan, para un rato y siente tus manos.',
    ],
    [
      'Deja salir un deseo, y mira si algo responde.',
      'Puede venir calor, o tristeza, o nada. Si es demasiado, puedes parar.',
    ],
  ],
  'sit-easy-them': [
    [
      'Alguien fácil de querer: un bebé, una amiga, un perro que te conoce.',
      'Imagina cómo es en un buen momento. “Que estés bien”.',
    ],
    [
      '¿Quién te viene a la mente al pensar en cariño sencillo?',
      'Deja que esté cerca, y deséale lo que le gustaría.',
    ],
    ['Piensa en alguien con quien respiras con más libertad.', 'Dale dos o tres buenos deseos, sin prisa.'],
  ],
  'sit-easy-you': [
    [
      'Luego siéntate a su lado. “Que estemos bien”.',
      'Cuando salga natural, un deseo solo para ti. Si no, sigue en compañía.',
    ],
    [
      'Tú también quieres que las cosas vayan bien. En eso se parecen.',
      'Las mismas palabras, ahora para dos.',
    ],
    ['Imagina que te lo desea de vuelta, como bien podría.', 'Deja que llegue tan cerca como sea cómodo.'],
  ],
  'sit-flow-in': [
    [
      'Siente cómo es tomar aire, y toma algo bueno para ti.',
      'Quédate un rato en la entrada: está permitido.',
    ],
    [
      'El aire que entra puede traer lo que falta: descanso, calor, algo de valor.',
      'Si el aire se siente apretado, que vaya a su manera: es suficiente pensar la palabra.',
    ],
    ['Empieza por ti.', 'Toma aire como se bebe con sed: no más deprisa de lo que sienta bien.'],
  ],
  'sit-flow-out': [
    [
      'Ahora alguien que pasa por un momento difícil, y que no te desborda.',
      'Al salir el aire, algo para esa persona. Algo para mí, algo para ti.',
    ],
    [
      'Deja que el aire que sale vaya a otra persona, o a muchas.',
      'Cambia la medida como quieras: más hacia dentro, más hacia fuera, o por igual.',
    ],
    [
      'Con el aire que sale, un poco de alivio para quien aparezca.',
      'Cuando pese demasiado, vuelve al que entra.',
    ],
  ],
  'sit-body-up': [
    [
      'Empieza por los pies y ve subiendo, despacio, con paradas largas.',
      'Pies, piernas, asiento, vientre, espalda, manos, cuello, cara. Deja fuera lo que quieras.',
    ],
    [
      'Empieza por la coronilla y deja que la atención baje, como agua entre arena.',
      'Donde sea desagradable, da un rodeo, o descansa en los pies.',
    ],
    [
      'Recorre los cuartos de la casa, uno tras otro, sin ordenar.',
      'Primero los pies. Algunas puertas pueden seguir cerradas.',
    ],
  ],
  'sit-body-thanks': [
    [
      'En cada parada, quizá un saludo: estos pies han caminado mucho.',
      'Donde algo duela o dé vergüenza, una palabra amable o una mano tibia. O seguir.',
    ],
    [
      'Cada parte lleva años trabajando para ti, casi siempre sin que lo pidas.',
      'Puedes darle las gracias, o decirle que lo notaste.',
    ],
    [
      'Si aparece un juicio, puede estar: mucha gente juzga su cuerpo.',
      'De vuelta a los pies, entonces, y desde ahí.',
    ],
  ],
  'sit-figure-place': [
    [
      'Imagina un lugar donde estarías a gusto: una sala, una colina, una barca quieta.',
      'Mira alrededor hasta hacerte una idea. Si es borrosa, está bien.',
    ],
    [
      'Deja que aparezca un lugar con suficiente espacio y suficiente silencio.',
      'Si no aparece ninguno, sirve este.',
    ],
    [
      '¿Dónde te gustaría recibir una visita?',
      'Que sea cómodo. Puedes irte en cualquier momento, con levantar la vista.',
    ],
  ],
  'sit-figure-comes': [
    [
      'Llega alguien que te quiere bien, con sabiduría y fuerza. Persona, animal o luz.',
      'Se queda lo que tú quieras. Quizá traiga una palabra, o ninguna.',
    ],
    [
      'Puedes preguntarle algo a tu visita, o estar a su lado.',
      'Si no es amable, se equivocó de puerta: deja que se vaya.',
    ],
    [
      'Deja que te aprecie, tal como estás hoy.',
      'Con un poco es suficiente. Cuando ya tengas bastante, despídete.',
    ],
  ],
  'sit-all-one': [
    [
      'Empieza con algo de cariño para ti, en pocas palabras.',
      'Luego deja entrar a una persona más: alguien fácil, a tu lado.',
    ],
    ['Ponte en medio de un círculo pequeño.', 'Deséate el bien primero, luego a quien esté más cerca.'],
    [
      '¿Por dónde es más fácil empezar: por ti, o por alguien más?',
      'Empieza ahí. Las palabras pueden ser las mismas.',
    ],
  ],
  'sit-all-more': [
    [
      'El círculo puede crecer poco a poco: la gente de esta casa, de esta calle, quien pasa.',
      'Hasta donde llegue sin esfuerzo, y de vuelta a ti.',
    ],
    [
      'Todas esas personas quieren estar a gusto. Todas tienen días difíciles.',
      'Estás entre ellas. “Que estemos bien”.',
    ],
    [
      'Puedes dejar entrar a alguien a quien apenas conoces: quien atiende la caja.',
      'Hoy, si quieres, la gente difícil queda fuera.',
    ],
  ],
} as const;
