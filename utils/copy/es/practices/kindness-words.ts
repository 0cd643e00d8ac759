/** Warmer ones: touch, breath, kind words. */
export const KINDNESS_WORDS = {
  'friend-there': [
    [
      'Alguien a quien quieres te cuenta que le pasa justo esto.',
      'Puedes imaginar que está al otro lado de la mesa.',
    ],
    ['Piensa en alguien que te cae bien, con este mismo problema.', 'Ha venido a contártelo.'],
    ['Supón que te escribe alguien de confianza: está donde estás tú.', 'No pide nada. Te lo cuenta y ya.'],
  ],
  'friend-say': [
    ['¿Qué le dirías, de corazón a corazón?', 'Importan menos las palabras que la voz.'],
    ['¿Cómo sería tu mirada? ¿Qué harían tus manos?', 'Quizá haya también unas palabras.'],
    ['No lo pintarías más bonito de lo que es.', '¿Qué le dirías entonces?'],
  ],
  'friend-inward': [
    [
      'Puedes probar ese tono hacia ti. Una o dos palabras son suficientes.',
      'Si suena raro, sigue siendo tuyo.',
    ],
    ['Ahora lo mismo, con tu nombre, si te parece bien.', 'Si no, díselo otra vez a esa persona.'],
    ['¿Cómo sería oír tú un poco de eso?', 'No hace falta creerlo. Puedes dejarlo ahí.'],
  ],
  'touch-where': [
    [
      'Una mano en el otro brazo, o las dos juntas en la mesa.',
      'Si hay gente, un pulgar en la otra palma. O nada.',
    ],
    [
      'Puedes poner una mano en el pecho, o en una taza tibia.',
      'Cruzar los brazos también sirve, y nadie lo nota.',
    ],
    [
      '¿Dónde iría bien una mano? Mejilla, vientre, hombro, rodilla.',
      'En ningún lugar también es una respuesta.',
    ],
  ],
  'touch-stay': [
    [
      'Puede descansar ahí, como sobre alguien a quien quieres.',
      'Peso, calor, tela. Puedes quitarla cuando quieras.',
    ],
    ['Nota el calor bajo la mano, o la presión.', 'Si te molesta, puedes bajarla.'],
    ['Una mano puede decir “aquí estoy” sin palabras.', 'Sin mano, puede decirlo la silla.'],
  ],
  'slow-sit': [
    ['Si quieres, siéntate de modo que el aire tenga espacio.', 'Ojos abiertos o bajos. Pies en el suelo.'],
    ['Puedes dejar que los hombros bajen un poco.', 'Mira un punto, o nada en especial.'],
    ['Busca una postura que no haga falta sostener.', 'Con la espalda recta está bien. Con apoyo también.'],
  ],
  'slow-rhythm': [
    [
      'Deja que el aire vaya más lento, mientras sea cómodo.',
      'Entra en unos cuatro, sale en unos cinco. Mejor tu propia cuenta.',
    ],
    ['Respira como si hubiera tiempo de sobra.', 'La salida puede ser algo más larga que la entrada.'],
    ['Busca un ritmo como de mecerse, o de caminar despacio.', 'Si algo aprieta, respira como siempre.'],
  ],
  'slow-tone': [
    ['Cada vez que sale el aire, puedes pensar un lento “suave”.', 'O una palabra tuya, o ninguna.'],
    ['Quizá suavizar la cara, como cuando llega alguien.', 'No hace falta que sea una sonrisa.'],
    ['Nota cómo el asiento recibe cada vez algo más de peso.', 'Puede sostenerte.'],
  ],
  'slow-let-go': [
    ['Quédate unas respiraciones. Si la mente se va, puede volver o no.', 'No hay nada que alcanzar.'],
    ['Cinco más, o dos. Tú eliges.', 'Luego el aire puede ir otra vez a su manera.'],
    ['La respiración puede ir sola ahora.', 'Sabe hacerlo, de día y de noche.'],
  ],
  'friendly-find': [
    ['¿Dónde se nota mejor el aire? ¿Nariz, pecho, vientre?', 'O la tela que se mueve con él.'],
    ['Puedes buscar dónde es agradable respirar.', 'Si en ningún lugar, escucha lo que suena alrededor.'],
    ['Deja que el aire venga. No hace falta ir a buscarlo.', 'En algún lugar se puede sentir.'],
  ],
  'friendly-greet': [
    [
      'Puedes saludar cada respiración como a un animal pequeño.',
      'Con curiosidad, sin prisa, con gusto de que venga.',
    ],
    ['Deja entrar cada respiración como a alguien que conoces.', 'Luego, acompáñala a la puerta.'],
    ['Con el aire que entra, quizá algo que te hace bien.', 'Con el que sale, algo del esfuerzo.'],
  ],
  'friendly-wander': [
    ['La mente se va; todas se van.', 'Puedes traerla de vuelta como a un cachorro.'],
    ['¿Ya se fue? Le pasa a quien prueba esto.', 'Volver es la mitad del asunto.'],
    ['Encontrarte de pronto en la próxima tarea es lo normal.', 'Empieza otra vez, o quédate ahí.'],
  ],
  'friendly-five': [
    ['Cinco así, a tu ritmo.', 'Perder la cuenta está permitido.'],
    ['Tantas respiraciones como dedos tiene una mano.', 'La última puede ser la más lenta.'],
    ['Unas pocas más, para nadie más que tú.', 'Luego, ya está.'],
  ],
  'flow-in': [
    ['Al entrar el aire, puedes tomar algo para ti.', 'Descanso, alivio, fuerza: lo que te falte.'],
    ['El aire que entra es para ti.', 'Puedes imaginar que llega calor, o una palabra.'],
    ['Primero, unas respiraciones a tu favor.', 'No hace falta ganárselas.'],
  ],
  'flow-out': [
    ['Al salir el aire, algo para alguien en quien piensas.', 'Puede ser lo mismo, o lo que le falte.'],
    ['El aire que sale es para otra persona.', 'Cercana o lejana, querida o apenas conocida.'],
    ['Ahora el aire que sale puede llevarle un deseo a alguien.', 'No hace falta que le arregles nada.'],
  ],
  'flow-both': [
    ['Una respiración para mí, otra para ti. Quizá más para quien tiene menos.', 'Que vaya y venga.'],
    ['Entrar y salir: ninguno espera al otro.', 'En una respiración hay para los dos.'],
    ['Como agua que da la vuelta: se va y regresa.', 'Si un sentido es más fácil, quédate en ese.'],
  ],
  'phrase-hard': [
    ['Primero, lo que es: “Esto es difícil”, o lo que encaje mejor.', 'Dilo a tu manera.'],
    ['Puedes decirte qué pasa, en pocas palabras.', 'No hace falta sopesarlas.'],
    ['Algo te trajo aquí. Puede tener una frase.', 'Mejor si es sencilla.'],
  ],
  'phrase-say': [
    [
      'Luego, un deseo que te salga de verdad. “Que tenga paciencia conmigo”.',
      'O “que salga bien de esta”. O el tuyo.',
    ],
    ['Si tienes palabras propias para estos momentos, aquí van.', 'Si suenan huecas, usa menos.'],
    ['¿Qué te gustaría que alguien te deseara ahora?', 'Puedes deseártelo tú, una o dos veces.'],
  ],
  'easy-who': [
    ['Piensa en alguien fácil de querer.', 'Una niña, un vecino mayor, un gato.'],
    ['¿Quién te hace sonreír sin proponérselo?', 'Puede ser alguien que viste en el tren.'],
    ['Puedes imaginar a un ser al que tienes cariño.', 'Tal como es cuando está a gusto.'],
  ],
  'easy-wish': [
    ['¿Qué le desearías? “Que tengas un día amable”.', 'Dos o tres veces, con tus palabras.'],
    ['Deséale algo sencillo: sueño, buena compañía, sol.', 'Puedes notar cómo se siente desear.'],
    ['Quiere que le vaya bien, como todo el mundo.', 'Puedes estar de su lado un momento.'],
  ],
  'easy-both': [
    ['Ahora, a su lado, en el mismo banco.', '“Que tengamos un día amable”. Un deseo para dos.'],
    ['Puedes dejar que el deseo alcance para dos.', 'Si vuelve a ser solo suyo, está bien así.'],
    ['Hazte un lugar, para estar también en la imagen.', 'Las mismas palabras llegan a los dos lados.'],
  ],
  'easy-self': [
    ['Y para ti, si te parece bien.', 'Si rechina, puedes volver al banco.'],
    ['Quizá un deseo en el que solo estás tú.', 'Breve y modesto está bien.'],
    ['Por último, lo mismo para quien estuvo deseando.', 'O se queda en dos.'],
  ],
  'appreciate-find': [
    [
      '¿Hay algo de ti de lo que te alegras?',
      'Algo pequeño: que te fijas en los pájaros, que preguntas dos veces.',
    ],
    ['¿Para qué te busca la gente?', 'Puedes dejar que una cosa cuente, sin su “pero”.'],
    ['Piensa en algo amable o cuidadoso que hiciste hace poco.', 'No hace falta que alguien lo viera.'],
  ],
  'appreciate-from': [
    ['Alguien te lo enseñó, o le hizo espacio.', 'Puedes darle las gracias de paso.'],
    ['No lo hiciste a solas. ¿Quién está en ello?', 'Una maestra, un libro, un abuelo.'],
    ['Lo bueno de ti tiene historia, con otras personas en ella.', 'Quizá se alegren de verlo en uso.'],
  ],
  'appreciate-stay': [
    ['Si aparece un “sí, pero”, también puede sentarse.', 'Lo bueno puede quedarse donde está.'],
    ['Todo el mundo tiene algo de esto, y en el mundo estás tú.', 'Unos segundos ahí, si quieres.'],
    ['Alegrarte de ello no le quita nada a nadie.', 'Puede ser verdad durante una respiración más.'],
  ],
} as const;
