import type { Rules } from './rules';

/** Whole words: `\b` takes an accented letter for the end of one. */
const words = (alternatives: string) => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'iu');

/** Beginnings of words, whatever ending follows. */
const stems = (alternatives: string) => new RegExp(`(?<!\\p{L})(?:${alternatives})`, 'iu');

/** What Spanish lines are held to. */
export const SPANISH: Rules = {
  neverSaid: {
    'a disorder': {
      // “Paciente” alone may be somebody’s voice.
      sign: stems(
        'depresi|deprim|ansiedad|ansios|angustia|trastorn|traum|tept(?!\\p{L})|tdah|toc(?!\\p{L})|bipolar|burn-?out|síndrome|ataques? de pánico|fobia|adicci|adict|diagn[oó]stic|síntoma|pacientes|(?:un|el|al|del|cada) paciente|clínic|salud mental|enfermedad|enferm[oa]',
      ),
      would: [
        'Para personas con ansiedad.',
        'Signos de depresión',
        'Un trastorno común',
        'Ayuda a los pacientes.',
        'Después de un trauma',
      ],
    },
    'a claim of treatment or effect': {
      sign: words(
        'tratamientos?|san(?:a|ar|ará|arte|ación)|cur(?:a|ar|ará|arte|ación)|terap[eé]utic[oa]s?|remedios?|(?:está |ha sido |método |forma |modo )(?:com)?(?:probad|demostrad)[oa]|basad[oa]s? en (?:la )?(?:evidencia|pruebas)|científicamente|eficaz|eficacia|efectiv[oa]s?|garantiza\\p{L}*|garantías?|(?:reduce|alivia|baja|quita|disminuye|elimina|calma) (?:el|la|los|las|tu|tus) (?:estrés|preocupación|preocupaciones|dolor|tensión|pena)|los estudios (?:muestran|demuestran|dicen)|la ciencia (?:dice|demuestra)|te (?:hará|hace|va a hacer|ayuda a|ayudará a) sentir(?:te)?|te sentirás|(?:ser|estar|sentirte) más (?:feliz|tranquil[oa]|fuerte)',
      ),
      would: [
        'Un método probado.',
        'Alivia el estrés.',
        'Te hará sentir mejor.',
        'Los estudios muestran que funciona.',
        'Sana por dentro.',
        'Te sentirás mejor.',
      ],
    },
    'praise for using it': {
      sign: words(
        'muy bien|bien hecho|buen trabajo|gran (?:trabajo|paso|comienzo)|felicidades|felicitaciones|enhorabuena|te felicit\\p{L}*|sigue así|vas (?:muy )?bien|lo (?:estás haciendo|haces|hiciste|has hecho) (?:muy |tan )?bien|lo (?:lograste|conseguiste|has logrado|has conseguido)|te lo (?:mereces|ganaste|has ganado)|orgull(?:o|os[oa])|increíbles?|geniales|genial|fantástic[oa]|maravillos[oa]|gracias por (?:tomarte|usar|cuidarte|dedicar|estar)|completaste|has completado',
      ),
      would: [
        'Bien hecho.',
        'Te lo has ganado.',
        'Lo estás haciendo muy bien.',
        'Gracias por tomarte una pausa.',
        'Enhorabuena.',
      ],
    },
    'streaks and scores': {
      sign: words(
        'rachas?|puntos|puntuación|puntaje|nivel(?:es)?|logros?|medallas?|insignias?|metas?|objetivos?|récords?|seguidos|consecutivos|hábito diario|barra de progreso',
      ),
      would: ['Tres días seguidos', 'Tu puntuación', 'Una nueva meta', 'Una racha'],
    },
    denial: {
      sign: words(
        'eres (?:suficiente|increíble|perfect[oa]|maravillos[oa]|especial|valios[oa]|fuerte|hermos[oa]|genial|amad[oa]|una buena persona)|no eres (?:un|una|tan|ningún|ninguna)|no (?:te )?pasa nada|no es (?:para tanto|tan (?:malo|grave|difícil))|todo (?:está|estará|saldrá|irá|va a (?:estar|salir|ir)) bien|(?:vas a estar|estarás) bien|anímate|ánimo|lado (?:bueno|positivo)|piensa en positivo|sé positiv[oa]|pasa por algo|por algo será|no hay (?:motivos?|razón)|no (?:te pongas|estés) \\p{L}+|no llores|cálmate|(?:quédate|mantente|estate) tranquil[oa]|tranquil[oa](?=,)|tranquilízate|supéralo|olvídalo|déjalo ir',
      ),
      would: [
        'Eres suficiente.',
        'No eres un fracaso.',
        'Todo saldrá bien.',
        'No es para tanto.',
        'Estarás bien.',
        'Mira el lado bueno.',
        'Todo pasa por algo.',
        'No estés triste.',
        'Tranquila, ya pasará.',
      ],
    },
    comparison: {
      sign: words(
        '(?:lo |la |las )?(?:está|están|pasan?|tienen?) (?:mucho )?peor|(?:podría|puede) ser peor|(?:al|por lo) menos (?:tú|tienes|no|te)|menos mal|mejor que (?:otros|otras|los demás|la mayoría|nadie)|(?:más|menos) afortunad[oa]s?|(?:tienes|qué) suerte|agradece|agradecid[oa]s?|da gracias|a diferencia de|los demás (?:sí )?pueden',
      ),
      would: [
        'Otras personas lo pasan peor.',
        'Podría ser peor.',
        'Al menos tienes trabajo.',
        'Agradece lo que hay.',
      ],
    },
    'a mood that it cannot know': {
      sign: words(
        '(?:pareces|te ves|suenas|te sientes|te noto|estás|debes de estar) (?:muy |tan |algo |un poco )?(?:triste|mal|estresad[oa]|tens[oa]|enfadad[oa]|enojad[oa]|preocupad[oa]|sol[oa]|avergonzad[oa]|agobiad[oa]|abrumad[oa]|herid[oa]|cansad[oa]|decaíd[oa])',
      ),
      would: ['Pareces triste.', 'Estás muy cansada.', 'Te sientes solo.'],
    },
    commands: {
      sign: words(
        'debes|tienes que|has de|hay que|necesitas (?!.*\\?)\\p{L}+[aei]r(?:te|lo|la)?|no te preocupes|esfuérzate|asegúrate|cierra los ojos|respira (?:hondo|profundo|profundamente)|relájate',
      ),
      would: [
        'Tienes que parar.',
        'Debes descansar.',
        'Necesitas relajarte.',
        'Cierra los ojos.',
        'Respira hondo.',
        'Hay que seguir.',
      ],
    },
    'words that push or belittle': {
      sign: words(
        'deberías?|deberían|simplemente|sencillamente|solo (?:respira|tienes|hace falta|debes)|bastan?|obviamente|obvi[oa]|así de (?:fácil|sencillo)|tan (?:fácil|sencillo) como',
      ),
      would: ['Simplemente respira.', 'Deberías descansar.', 'Solo respira.', 'Basta con parar.'],
    },
    'work on old memories': {
      sign: words(
        'infancia|niñez|tu pasado|heridas? (?:viejas?|antiguas?|del pasado)|niñ[oa] interior|cuando eras (?:pequeñ[oa]|niñ[oa]|joven|chic[oa])|revivir|revive|tu (?:madre|padre|mamá|papá)|tus padres',
      ),
      would: ['Piensa en tu infancia.', 'Cuando eras pequeña', 'Una herida antigua', 'Tu niño interior'],
    },
    guilt: {
      sign: words(
        'te (?:extrañamos|echamos de menos|hemos echado)|¿?(?:estás )?segur[oa] (?:que|de)|olvidaste|te olvidas|has olvidado|nos decepcion\\p{L}*|dónde (?:has estado|estabas)|(?:hoy|aún|todavía) no (?:te )?has',
      ),
      would: [
        'Te echamos de menos.',
        'Hoy no has parado.',
        '¿Estás segura de cerrar?',
        'Olvidaste tu minuto.',
      ],
    },
    'method words': {
      sign: stems(
        'sobredosis|cort(?:ar(?:me|te|se)|es?(?!\\p{L}))|ahorc|colgar(?:me|te|se)|sogas?(?!\\p{L})|cuerda|salt(?:ar|o|a)(?!\\p{L})|pastilla|píldora|comprimido|mat(?:ar|arme|arte|arse)(?!\\p{L})|muert|morir|cuchill|navaja|pistola|armas?(?!\\p{L})|dispar|ahog|venen|envenen|puentes?(?!\\p{L})|suicid|autolesi|hacer(?:me|te|se) daño',
      ),
      would: ['Una soga', 'Tomar pastillas', 'De pie en un puente', 'Hacerte daño', 'Saltar'],
    },
  },
  longest: { onScreens: 16, inBreaks: 14 },
};
