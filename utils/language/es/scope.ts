import type { Blocker } from '../language';

/** When a match does not count in Spanish: what stands right before it, or right after it. */
export const blockers: readonly Blocker[] = [
  {
    why: 'negation',
    before: [
      '(no|nunca|jamas|tampoco|ni|nadie|sin) (CL)* (ADV|ningun|ninguna)*',
      '(no|nunca|jamas|nadie|ni|tampoco) (CL)* (creo|pienso|piensa|digo|significa|quiere decir|es|siento|sentia|he pensado|pense|creia|cree|implica|quita|considero|opino|diria|es cierto|es verdad|acepto) (ADV)* (que)? (ADV|yo)*',
      '(no|nunca) ~ (significa|quiere decir|demuestra|implica) que (ADV)*',
      '(me niego|niego|dudo|basta|prohibido) (a)? (creer|pensar|aceptar|de)? (que)? (ADV)*',
      '(dejar|deje|dejado|dejo|dejando|parar|dejes) de (pensar|creer|sentir|decir|decirme|repetirme|sentirme)? (que)? (ADV)*',
      '(no|ni|nadie) ~ que (pienses|piensen|creas|crean|digas|digan|penseis|creais) (ADV)* que (ADV)*',
      '(no es|tampoco es|no se trata de|no fue) (ADV|todo)* (que)?',
      '(no (todo|siempre|todos)) (ADV)*',
      '(nadie|no) (ADV|CL)* (dice|diga|dijo|piensa|cree|dijeron) (que)? (ADV)*',
    ],
  },
  {
    why: 'reported',
    before: [
      'SAY (CL|ADV|AMI|siempre|mil veces)* (que|:|"|como|de)+ (ADV|todo|")*',
      'SAY (ADV)* (a)? (mi|su|tu|mis|la|los|el|todos|un|una) _ que (ADV)*',
      'SAY (CL|ADV|AMI|tambien|veces|cada|vez)* (un|una|de|el|la|lo)*',
      'segun (el|ella|ellos|mi|mis|su|tu|la|los|algunos|este|esta)? (_)? (,)? (ADV)*',
      '(WHO|ella|el|tu|usted|vos) (ADV|CL|tambien|ya)* (cree|piensa|considera|opina|sospecha|crees|piensas|decis|sostiene|siente) (ADV)* que (ADV)*',
      '(WHO|_) (ADV|CL)* (cree|piensa|considera|opina|crees|piensas) (ADV)* que (ADV)*',
      '(hizo|hicieron|hace|hacia|hacian|hacen) (sentir|creer|pensar) (ADV)* (que)? (ADV)*',
      '(convencerme|convencer|convencio|convencieron|culpar|acusar|acusaron|acusaban) (me)? (de)? (que)? (ADV)*',
      '(cancion|letra|frase|titulo|dicho|estribillo|lema|meme|camiseta|comentario|comentarios|personaje|texto|regla|cartel|capitulo) (ADV|favorita|favorito|de _|que|dice|es|:|"|pone)*',
      '(dejes|deja|dejen) que (CL)* ',
      '(crees|creeis|piensas|pensas|creen|pensais|llamando|decis|decias) (ADV|ustedes|que)*',
    ],
    after: [
      '~ (,)? " (,)? SAY',
      '~ " ~ SAY',
      '~ – (ADV)* SAY',
      ', (ADV|me|le)* SAY (_|el|la|mi|su)',
      ', SAY',
    ],
    except: ['imagined-contempt'],
  },
  {
    why: 'hypothetical',
    before: [
      '(^|y|pero|o|que|ver|se|dime|aunque|como|incluso|#|saber|decir|preguntarme|pregunto|preguntaba|cuando|decidme|decime) si (ADV|de|alguna|vez|me|yo|resulta|que)* (ADV)*',
      '(ni que|como si|aunque|imagina que|imaginate que|supon que|supongamos que|finge que|hacer que|hago de|hacer de) (ADV|yo)*',
      '(tendria que|habria que|hay que|deberia|seria|podria) ser (ADV|un|una)*',
      '(miedo|panico|temo|temor|pavor|preocupa|riesgo) (ADV|a|de|que|me)* (ser|parecer|quedar|volverme)? (ADV|una|un)*',
      '(quiza|quizas|tal vez|igual) mañana ~ ',
      '(avisame|avisenme|avisame|dimelo|dime) ~ ',
    ],
    after: [
      '(si|por no|de) (no|me|lo|yo)* (aprovechara|aprovecho|callara|digo|voy|dijera|hiciera|firmara|acepto|aceptara|voy)',
      'si (no)? (me|lo|la|le)* _ ',
      '~ (, (dimelo|dime|avisame|avisenme|digan|me lo dices|me lo diran))',
    ],
    except: ['alone-in-it'],
  },
  {
    why: 'over and done',
    before: [
      '(antes|solia|acostumbraba|entonces|hace (_)? años|de (_)? (adolescente|pequeño|pequeña|niño|niña|joven|chico|chica|crio|cria)|durante años|(a|de) los _ (años)?|al principio|epoca|tiempo|antaño|antiguamente|a el principio) (ADV|,|yo|que|tambien|en|me|pensar|creer|hubo)* (pensaba|creia|creer|creyendo|pensar|sentia|senti|pense)? (que|ADV)*',
      '(pensaba|creia|crei|pense|solia pensar|solia creer|sentia|idea de|(estaba|estuve) (convencida|convencido) de) (ADV)* que (ADV)*',
      '(supere|superado|superando|aprendido|entendi|entendido|comprendi|comprendido|descubri|adios a) (la idea de|lo de|que|por fin|ADV)* (que|no)? (ADV)*',
      '(costo|x_costo) (ADV)* dejar de (pensar|creer|sentir)? (que)? (ADV)*',
      '(mientras|cuando) (era|tenia) (ADV|niña|niño|pequeña|pequeño|joven|adolescente)*',
    ],
    after: [
      '~ ~ (pero ya no|y ahora (me|lo|ya|estoy|soy|mira|no)|hasta que|ahora me (cuido|quiero|caigo|gusto)|pero ahora|y mira ahora|,? pero ya no|de pequeña|de pequeño|de niño|de niña|de joven)',
      '(de adolescente|en aquella|entonces|hace años|a el principio)',
    ],
  },
  {
    why: 'another sense',
    before: [
      '(papel|rol|traje|disfraz|personaje|haciendo|hago|hace) de',
      '(me toco|te toca|toca) ser (ADV|el|la)*',
    ],
    after: [
      '~ (en|a|jugando a) (el|la|un|una|este|esta|mi)? PLAY',
      '(natural|nocturna|nocturno|redomado los|redomada los|familiar|salvaje|de compania)',
      '(por (ti|vos|el|ella|vosotros|ustedes|ese|esa)|de (contenta|contento|alegria|amor|las galletas|el chocolate)|para (los|las|el|la) (nombres|caras|plantas|cocina|deporte|fechas|numeros|direcciones|idiomas|recetas))',
      '~ (a mucha honra|y orgullosa|y orgulloso|pero me divierto|pero feliz|me divierto|que risa|me rio|y tan feliz|y feliz|me encanta|y lo disfrute|y me ha sentado|y que bien|y a mucha)',
      '(de (_)? (meses|semanas)|por embarazo|, estoy embarazada|de ropa)',
      '(un poco|algo)? (sorda|sordo|miope|corta de vista|corto de vista)',
      '(de|con) (sueño|hambre|frio|calor|fiebre|gripe)',
      'ante (el|la|los|las|un|una)',
      '~ segun',
      '(jugador|jugadora|jugando|portero|delantero|cocinando|dibujando|cantando|bailando)',
      '(en|para) (la|el)? (cocina|ajedrez|matematicas|idiomas|deportes|dibujo|futbol)',
    ],
    except: [
      'global-failure',
      'self-blame',
      'worthlessness',
      'alone-in-it',
      'harsh-should',
      'imagined-contempt',
    ],
  },
  {
    why: 'a plain fact',
    after: [
      '(las ganas|la risa|el sueño|las piezas|el abrigo|la camisa|con la misma|ir|quedarme|perder|casar|mudar|quedar|llevar|comprar|apuntar)',
      '(de el|de la) (transporte|camion|enrutador|formato|programa|metro|trafico|retraso|tren)',
      '(cafe|mesas|copas|cenas|comidas|bebidas|cuatro|tres|dos|entradas)',
      '(a el (medico|despacho|baño|cine|banco)|vender|cambiar|prestar|dejar|comprar|ayudar|alquilar|decir|contar)',
    ],
  },
];
