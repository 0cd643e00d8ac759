import type { Lexicon } from '../../language/pattern';
import type { CrisisTopic } from '../crisis-language';

/** Words and turns of phrase that the table below uses, in the notation of language/pattern.ts. */
export const crisisLexicon: Lexicon = {
  joins: 'y e o u ni pero aunque porque pues',
  words: {
    ADVERB:
      'ya mas solo solamente realmente simplemente siempre mucho muy tan tanto hoy ahora nunca jamas aun todavia tambien literalmente ' +
      'asi mejor yo incluso hasta constantemente puto puta',
    CL: 'me te se lo la le los las les nos',
    DEAD: 'muerto muerta muert',
    END: 'morir morirme',
    KILL: 'matarme suicidarme ahorcarme colgarme asfixiarme envenenarme desangrarme',
    GOING:
      'quiero quisiera queria voy iba deseo necesito prefiero preferiria merezco debo deberia tendria tengo pienso pense pensado pensando planeo planeado ' +
      'intente intentado intento trate tratado planeando ganas idea ideas mejor podria puedo punto decidido decidi sueño fantaseo imagino ' +
      'estoy estuve he haberme ojala capaz dan entran miedo quise',
    OTHERS:
      'todos todo nadie mundo familia hijos hija hijo padres madre padre amigos pareja marido mujer ellos ellas gente les importaria notaria quien',
  },
  phrases: {
    ADV: `(ADVERB | de verdad | en serio | otra vez | cada (dia|noche) | a veces | todos los dias)`,
    WANT: '(GOING ~)',
    GONE: '(me muero|me muriera|me muriese|me moria|me matara|me mato|me suicido|no estuviera|no estoy|no existiera|no hubiera nacido|no hubiese nacido|desaparezco|desapareciera|desapareciese|estuviera muerta|estuviera muerto)',
    MI: '(mii | mi (#|$))',
  },
};

const CSSRS = 'Posner et al. 2011, Columbia Suicide Severity Rating Scale, topics only';
const JOINER = 'Van Orden et al. 2010, interpersonal theory of suicide, topics only';

/**
 * How people write in Spanish of wanting to die or of hurting themselves: first person and narrow. Own phrases.
 * "Me quiero morir" and "me quiero matar" are said of any embarrassment and open nothing by themselves; the wide
 * net (mentions.ts) keeps a practice away from them.
 */
export const crisisTopics: readonly CrisisTopic[] = [
  {
    topic: 'wish to be dead',
    source: CSSRS,
    says: [
      '(quisiera|deseo|necesito|prefiero|preferiria|merezco|deberia|(tengo|dan|unas) ADV* ganas de|solo queda|ojala pudiera) (ADV)* <END> (ADV)* (#|$|asi|por|cuando|desde)',
      'quiero (ADV)* <morirme> (ADV)* (#|$|asi|por|cuando|desde)',
      '(solo|^|#|ya|que|y|yo|pero) (ADV)* quiero (ADV)* <morir> (ADV)* (#|$|asi|por|cuando|desde)',
      'me quiero <morir> (ADV)* (de verdad|en serio|esta noche|hoy|y no|para|porque (no|soy|nadie))',
      'solo <morirme>',
      'ojala (ADV|CL)* <(muera|muriera|muriese)> (ADV)* (#|$|esta|mañana|pronto|en|mientras)',
      'ojala (ADV|me)* no (ADV|me|vuelva a|volviera a)* <(despertara|despierte|despertase|despertar|existiera|existiese|estuviera viva|estuviera vivo)>',
      '(ojala|desearia|quisiera|preferiria|prefiero|deberia|tendria que|merezco|quiero|estaria|estar) (ADV)* (estuviera|estuviese|estar|estaria|haber|haberme)? (ADV)* <(muerta|muerto|muert)> (#|$|ADV|y|que|por)',
      '(mejor|yo) (ADV)* (estaria|estoy) (ADV)* <(muerta|muerto|muert)>',
      'estaria (ADV)* mejor <(muerta|muerto|muert)>',
      '(ojala|desearia|quisiera|preferiria|deberia|deberian|tendria que|debi|me gustaria) (ADV|CL)* (no|nunca) (ADV|me)* (hubiera|hubiese|haber)? <(nacido|nacer)> (#|$|ADV|porque|para)',
      '(no|nunca|jamas) (ADV)* (deberia|debi|tendria que|tenia que|debia|quise) (ADV)* (haber)? <(nacido|nacer)> (#|$|ADV|porque|para)',
      'no (ADV)* (quiero|deseo|aguanto|merezco) (ADV)* (seguir|continuar|estar|sigo)? (ADV)* <(viviendo|vivir|seguir viva|seguir vivo|estar viva|estar vivo|existir|existiendo)> (#|$|ADV|esta vida|sin|con este dolor|con tanto|porque|otro|un dia)',
      'no (ADV)* quiero (ADV|me|volver a)* <(despertar|despertarme)> (#|$|nunca|mas|jamas|mañana|otro|ADV)',
      '(quiero|quisiera|ojala|necesito|gustaria) (ADV|pudiera)* (dormir|dormirme|acostarme) ~ (no|nunca|jamas) (ADV|CL|volver a)* <(despertar|despertarme|despertara|despierte)>',
      '(quiero|quisiera|necesito|ojala|ganas de) (ADV|pudiera)* (dormir|dormirme|desaparecer|irme|descansar|cerrar los ojos) <para siempre>',
      '(estoy|ando|tan|muy|me siento|^) (ADV)* (cansada|cansado|harta|harto|agotada|agotado|hasta la) (ADV)* de (ADV|seguir)* <(vivir|estar viva|estar vivo|viviendo|existir)> (#|$|asi|ADV|solo eso)',
      '<dejar de existir>',
      '(quiero|quisiera|gustaria) (ADV)* <no existir>',
    ],
  },
  {
    topic: 'thoughts of it',
    source: CSSRS,
    says: [
      '(tengo|tuve|con|volvieron|vuelvo a tener|mis|siento|estos|me vienen) (ADV|muchos|muchas|los|las|a tener)* (pensamientos|ideas|ideacion|impulsos|intenciones) (ADV)* <(suicidas|suicida|de suicidio|de muerte|de matarme)>',
      '(pienso|pensado|pensando|pense|piense|hablar|planeo|considero|considerado|considerando) (ADV|mucho)* (en)? (ADV|el|la)* <suicidio>',
      '(mi|mis|tuve|hice) (ADV|un|varios|ultimo|dos|tres)* (intento|intentos) de <suicidio>',
      'me (ADV|voy a|quiero|quise)* <(suicidar|suicido|suicidare|suicidaria)>',
      '(estoy|soy|me siento|ando) (ADV)* <suicida>',
    ],
  },
  {
    topic: 'a way of doing it',
    source: CSSRS,
    says: [
      'WANT <KILL>',
      '(no sirvo|ni) ~ <KILL>',
      'me (ADV)* (quiero|voy a|intente|quise|he intentado|trate de|podria|deberia) (ADV)* <matar> (#|$|esta|hoy|hace|mañana|ya|y|ADV|el año)',
      'me (intente|trate de|voy a|quiero) <(ahorcar|colgar|cortar las venas|pegar un tiro)>',
      'me <(ahorco|ahorcaria|mataria|pegaria un tiro|pego un tiro|colgaria)>',
      '(hoy|esta noche|mañana) (ADV)* <me mato>',
      'WANT <pegarme un tiro>',
      'WANT <(quitarme la vida|quitarme de este)>',
      '(quiero|voy a|pienso|pensado|pensando|podria|ganas|intente|intentado|necesito|decidido|mejor) ~ (acabar|terminar) (ADV|con todo|,)* con <(mi vida|mi propia vida)>',
      '(quiero|voy a|pienso|pensado|pensando|podria|ganas|me|mejor|intente) ~ <(tirarme|tirar|lanzarme|arrojarme|saltar)> (ADV)* (por (la|el|una|un) (ventana|balcon)|de (un|el|la) (puente|balcon|azotea|edificio|terraza|octavo|tejado)|a (el|las|la|un) (tren|metro|vias|via|vacio|rio|paso)|delante de un|debajo de un)',
      'me (ADV)* (tome|trague|tomaria|tomare|voy a tomar|he tomado|quiero tomar|tomo|tomarme) (ADV|un|una|el|la|frasco|bote|caja|de|entero|entera|todos|todas|las|los|monton)* <pastillas>',
      'mi (carta|nota) de <(despedida|suicidio)>',
    ],
  },
  {
    topic: 'hurting oneself',
    source: CSSRS,
    says: [
      'me (he|ADV)* <(corto|corte|cortado)> (ADV)* (los|las|el|la|mis) (brazos|brazo|muñecas|muñeca|venas|piernas|muslos|muslo|antebrazo|antebrazos|piel)',
      '(volvi a|vuelto a|volver a|vuelvo a|ganas de|quiero|necesito|empece a|empezado a|impulso de|dejar de|pienso en|merezco|tentada de|tentado de) (ADV|mucho)* <cortarme> (#|$|ADV|los|las|porque|para|cuando|en|y)',
      'me <(corte|corto)> (ADV)* (porque|para (sentir|castigarme|no)|cuando (nadie|estoy|me)|a escondidas|anoche|a proposito)',
      'me (ADV|he|vuelvo a|volvi a)* <(autolesiono|autolesione|autolesionado|autolesionar|autolesionaba)>',
      '<autolesionarme>',
      '(mis|mi|con) (ADV)* <(autolesiones|autolesion)>',
      '(quiero|ganas de|necesito|merezco|pienso en|pensado en|impulso de|deberia|volvi a|vuelto a|vuelvo a|urge|voy a|tengo que|podria) (ADV)* <hacerme daño>',
      'me (hago|hice|hacia) (ADV|mucho)* <daño> (#|$|a MI|a mi misma|a proposito|para|porque|cuando|a escondidas|fisico)',
      'me (ADV|he|vuelvo a|volvi a)* <(golpeo|araño|lastimo)> (ADV)* (a proposito|la cabeza contra|contra|los brazos|las piernas|hasta (sangrar|hacerme)|con (el|un|la) (mechero|cigarro|cigarrillo|plancha|encendedor)|a MI|a mi misma|la cara)',
    ],
  },
  {
    topic: 'being a burden',
    source: JOINER,
    says: [
      '(estarian|estaria|vivirian|viviria|seria|serian|irian|iria|quedarian) (ADV|mucho)* (ADV|mucho)* (mejor|felices|feliz|tranquilos|bien) <(sin mi|sin mii|sin alguien como yo)> (#|$|misma|por|en)',
      '(estarian|estaria|vivirian|seria|serian|irian|mejor|OTHERS|echaria|extrañaria|cuenta|lloraria|alivio|favor) ~ ~ si (yo)? (ADV|me)* <(muero|muriera|muriese|moria|matara|mato|suicido|existiera|no estuviera|desaparezco|desapareciera|no hubiera nacido)>',
      'si (yo)? (ADV)* (me)? <(muero|muriera|muriese|matara|desapareciera|desaparezco)> ~ ,? ~ (nadie|mejor|importaria|daria cuenta|notaria|lloraria|descansarian)',
    ],
  },
  {
    topic: 'no reason to live',
    source: JOINER,
    says: [
      '(no|ya no|sin) (ADV|me)* (tengo|hay|queda|quedan|veo|encuentro|siento|tiene)? (ADV|ningun|ninguna|nada|ni)* (ganas|razon|razones|motivo|motivos|sentido|fuerzas|motivacion|por que|porque|ilusion) (ADV|para|de|por|que|la|el)* (seguir|continuar)? <(vivir|viviendo|estar viva|estar vivo|existir|seguir viva|seguir vivo)> (#|$|ADV|esta|sin|porque|y)',
      'no (vale|merece|tiene) (la pena|sentido) (ADV)* (seguir)? <(vivir|viviendo)> (#|$|ADV|esta|porque)',
      'no <merezco> (ADV)* (seguir|estar)? (vivir|viviendo|viva|vivo|existir|respirar)',
      'para que (seguir|sigo)? <(vivo|vivir|viviendo)> (#|$|ADV|si)',
      'no quiero (ADV)* (seguir|estar) (ADV)* (aqui)? <(en este mundo|en esta vida)>',
    ],
  },
];

/** What takes a match back: idioms, other people's words and plain denial. */
export const crisisBlockers: { before: readonly string[]; after: readonly string[] } = {
  before: [
    '(no|nunca|jamas|tampoco|ni) (CL|ADV|voy a|he|pienso|es que|quiero decir|hay que|hace falta)*',
    'no (quiero|deseo) ',
    '(dice|dijo|decia|dicen|cuenta|escribe|x_grito|grito|canta|segun|pregunta|x_pregunto) (CL|ADV)* (que|si|:|")*',
    '(pelicula|cancion|novela|personaje|libro|letra|serie) ~ ',
    '(jefe|madre|padre|novio|novia|ex|marido|mujer|hermano|hermana|vecino|amigo|amiga|el|ella|quieren|quiere|casi) (ADV)* ',
  ],
  after: [
    '(ADV)* de (la|el|pura|puro)? (verguenza|risa|hambre|frio|calor|sueño|sed|aburrimiento|ganas|miedo|susto|amor|envidia|pena ajena|asco|gusto|felicidad|ternura)',
    '(ADV)* (a|para) (trabajar|estudiar|llegar|correr|entrenar|terminar|sacar|conseguir|hacer ejercicio)',
    '(ADV)* (trabajando|estudiando|corriendo|cocinando|afeitandome|entrenando|jugando)',
    '(ADV)* (por|con) (un|una|este|esta|el|la|lo) (cafe|examen|informe|trabajo|tarea|entrega|curso|cuchillo|papel|puerta|bici|moto)',
    '(ADV)* (sin (ver|probar|haber|conocer|ir|visitar)|virgen|joven|viejo|vieja)',
    '(ADV)* (el|un) (pelo|flequillo|dedo|cabello)',
    '(ADV)* (las uñas|la coleta|el pelo|en paracaidas|con cuerda|con arnes)',
    '(en|con|a|lejos de|cerca de|como|junto a) _ ',
    '(ADV)* (en (un|una|la|el) (piscina|rio|mar|lago)|jajaja)',
  ],
};
