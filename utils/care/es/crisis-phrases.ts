import { rules } from '../../language/es/rules';
import { words } from '../../language/es/words';
import type { Lexicon } from '../../language/pattern';
import type { CrisisTopic } from '../crisis-language';

/** Words and turns of phrase that the table below uses, in the notation of language/pattern.ts. */
export const crisisLexicon: Lexicon = {
  joins: 'y e o u ni pero aunque porque pues',
  words: {
    ADVERB: `${words.FILLER} las nos todavia nunca mejor yo incluso hasta constantemente`,
    DEAD: 'muerta muerto muert',
    ALIVE: 'vivir viviendo viva vivo existir existiendo',
    KILL: 'matarme suicidarme ahorcarme colgarme asfixiarme envenenarme desangrarme',
    WISH: 'quisiera deseo necesito prefiero preferiria merezco deberia ojala desearia gustaria debi deberian',
    GOING: `quiero quisiera queria voy iba deseo necesito prefiero preferiria merezco debo deberia tendria tengo pienso pense pensado pensando planeo planeado
      intente intentado intento trate tratado planeando ganas idea ideas mejor podria puedo punto decidido decidi sueño fantaseo imagino
      estoy estuve he haberme ojala capaz dan entran miedo quise volvi vuelto volver vuelvo empece empezado impulso dejar tentada tentado urge
      piense hablar considero considerado considerando`,
    OTHERS: `todos todo nadie mundo familia hijos hija hijo padres madre padre amigos pareja marido mujer ellos ellas gente les importaria notaria quien
      estarian estaria vivirian viviria seria serian irian iria quedarian mejor echaria extrañaria cuenta lloraria alivio favor`,
    LIMB: 'brazos brazo muñecas muñeca venas piernas muslos muslo antebrazo antebrazos piel',
    ITS: 'los las el la mis mi un una unos muchos muchas',
  },
  phrases: {
    TURN: '(de verdad|en serio|otra vez|cada (dia|noche)|a veces|todos los dias)',
    A: '(ADVERB|TURN)',
    WHY: 'A* (#|$|por|cuando|desde|y|que|para|porque|sin|con este|con tanto|esta|otro|un dia|si|eso)',
    LIFE: '(ALIVE|seguir ALIVE|estar ALIVE)',
    WANT: '(GOING ~)',
    MI: '(mii | mi (#|$))',
  },
};

const CSSRS = 'Posner 2011';
const JOINER = 'Van Orden 2010';

/**
 * How people write in Spanish of wanting to die or of hurting themselves: first person and narrow. Own phrases.
 * "Me quiero morir" and "me quiero matar" are said of any embarrassment and open nothing by themselves; the wide
 * net (mentions.ts) keeps a practice away from them.
 * Sources, topics only: Posner et al. 2011, Columbia Suicide Severity Rating Scale; Van Orden et al. 2010,
 * interpersonal theory of suicide.
 */
export const crisisTopics: readonly CrisisTopic[] = [
  {
    topic: 'wish to be dead',
    source: CSSRS,
    says: rules(
      '(WISH pudiera?|(tengo|dan|unas) A* ganas de|solo queda).<(morir|morirme)> WHY;' +
        'quiero.<morirme> WHY;' +
        '(^|que|y|pero|ya|solo|yo) (TURN|ya|solo|yo|hoy|ahora|siempre|todavia|realmente|mejor|mas|muy|tan|tanto|mucho|aun|nunca|tambien|asi|incluso|hasta|literalmente|simplemente)* quiero.<morir> WHY;' +
        'me quiero <morir>.(de verdad|en serio|esta noche|hoy|y no|para|porque (no|soy|nadie));' +
        'solo <morirme>;' +
        '(pienso|pensando|pensar|pense|salida|solucion) (A|en|de|que|es|seria)* <(morir|morirme)> WHY;' +
        '<(morir|morirme|la muerte)> (A|seria|es|parece|unica)* (descanso|alivio|salida|solucion);' +
        '(pienso|pensar|pensando|imagino|planeo|deseo) ~ mi propia? <muerte>;' +
        '(WISH|espero|rezo|pido) (para|que)? no.(volver a)? <(despertar|despertarme|despertara|despierte)>;' +
        'ojala ~ <(atropellara|atropelle|atropellase)>;' +
        'ojala ~ me <(muera|muriera|muriese)>;' +
        '(quiero|WISH) ~ <(ir|irme)> de este mundo;' +
        '(quiero|WISH) ~ (acabe|acabara|termine|terminara) ~ <para siempre>;' +
        'ojala.<(muera|muriera|muriese)>.(#|$|esta|mañana|pronto|en|mientras);' +
        'ojala.no.(vuelva a|volviera a)? <(despertara|despierte|despertase|despertar|existiera|existiese|estuviera viva|estuviera vivo)>;' +
        '(WISH|tendria que|quiero|estaria|estar|yo|mejor).(estuviera|estuviese|estar|estaria|estoy|haber|haberme)?.<DEAD> WHY;' +
        'estaria.<DEAD>;' +
        '(WISH|tendria que).no?.(hubiera|hubiese|haber)? <(nacido|nacer)> WHY;' +
        '(no|nunca).(deberia|debi|tendria que|tenia que|debia|quise).haber? <(nacido|nacer)> WHY;' +
        'no.(quiero|deseo|aguanto|merezco).(seguir|continuar|estar|sigo)?.<LIFE> WHY;' +
        'no.quiero.(volver a)? <(despertar|despertarme)>.(#|$|mañana|otro);' +
        '(WISH|quiero) (A|pudiera)* (dormir|dormirme|acostarme) ~ (no|nunca).(volver a)? <(despertar|despertarme|despertara|despierte)>;' +
        '(WISH|quiero|ganas de) (A|pudiera)* (dormir|dormirme|desaparecer|irme|descansar|cerrar los ojos) <para siempre>;' +
        '(cansada|cansado|harta|harto|agotada|agotado|hasta la).de.seguir? <LIFE> WHY;' +
        'dejar de <existir>;' +
        '(quiero|WISH).<no existir>',
      'A',
    ),
  },
  {
    topic: 'thoughts of it',
    source: CSSRS,
    says: rules(
      '(tengo|tuve|con|volvieron|tener|mis|siento|estos|vienen).ITS? (pensamientos|ideas|ideacion|impulsos|intenciones).de? <(suicidas|suicida|suicidio|muerte|matarme)>;' +
        'GOING.en? (A|el)* <suicidio>;' +
        '(mi|mis|tuve|hice) (A|un|varios|ultimo|dos|tres)* (intento|intentos) de <suicidio>;' +
        'me (A|voy a|quiero|quise)* <(suicidar|suicido|suicidare|suicidaria)>;' +
        '(estoy|soy|me siento|ando).<suicida>',
      'A',
    ),
  },
  {
    topic: 'a way of doing it',
    source: CSSRS,
    says: rules(
      '(GOING|no sirvo|ni) ~ <KILL>;' +
        'me.(quiero|voy a|intente|quise|he intentado|trate de|podria|deberia).<matar>.(#|$|esta|hace|mañana|y|el año);' +
        'me (intente|trate de|voy a|quiero) <(ahorcar|colgar)>;' +
        'me (intente|trate de|voy a|quiero) <(cortar|pegar)> (las venas|un tiro);' +
        'me <(ahorco|ahorcaria|mataria|colgaria)>;' +
        'me <(pego|pegaria)> un tiro;' +
        '(hoy|esta noche|mañana).<me mato>;' +
        'me ~ <quitar> la vida;' +
        'WANT <(pegarme|quitarme)> (un tiro|la vida|de este);' +
        'WANT (acabar|terminar) (A|con todo|,)* con <(mi vida|mi propia vida)>;' +
        '(esta noche|hoy|mañana|voy a|quiero|GOING) A* <(acabo con|acabar con|terminar con)> (todo|esto) WHY;' +
        '(coche|auto|carro|camion|tren) ~ <(acabe con|acabara con)> (esto|todo|mi vida);' +
        '(tengo|guardo|junto|juntando|guardando|guarde|compre) ~ ~ <(pastillas|cuchilla|soga|veneno|navaja)> ~ para (cuando|esta|el dia|mii|no|acabar);' +
        '(me|GOING) ~ <(tirarme|tirandome|tirar|lanzarme|arrojarme|saltar)>.(por ITS (ventana|balcon)|de ITS (puente|balcon|azotea|edificio|terraza|octavo|tejado)|a ITS? (tren|metro|vias|via|vacio|rio|paso)|delante de un|debajo de un);' +
        'me.(tome|trague|tomaria|tomare|voy a tomar|he tomado|quiero tomar|tomo|tomarme) (A|ITS|frasco|bote|caja|de|entero|entera|todos|todas|monton)* <pastillas>;' +
        'mi (carta|nota) de <(despedida|suicidio)>;' +
        '(escribi|escribiendo|escribo|escrito|deje|dejo|preparado) (A|ya|una|la|mi|mis|las)* (carta|cartas|nota) de <(despedida|suicidio)> (#|$|a mi|y)',
      'A',
    ),
  },
  {
    topic: 'hurting oneself',
    source: CSSRS,
    says: rules(
      'me (he|A)* <(corto|corte|cortado)>.ITS LIMB;' +
        'GOING (a|en|de|que)?.<cortarme>.(#|$|los|las|porque|para|cuando|en|y);' +
        'me <(corte|corto)>.(porque|para (sentir|castigarme|no)|cuando (nadie|estoy|me)|a escondidas|anoche|a proposito);' +
        'me (A|he|vuelvo a|volvi a)* <(autolesiono|autolesione|autolesionado|autolesionar|autolesionaba)>;' +
        '<autolesionarme>;' +
        '(mis|mi|con).<(autolesiones|autolesion)>;' +
        'GOING (a|en|de|que)?.<(hacerme daño|lastimarme|herirme)>;' +
        'me (hice|hago|he hecho) (A|ITS)* <cortes>;' +
        'me (vuelvo a|volvi a|he vuelto a|quiero|necesito|dan ganas de) <cortar> (#|$|(ITS|A)* LIMB|para|porque|anoche);' +
        'me (hago|hice|hacia).<daño> (#|$|a MI|a mi misma|a proposito|para|porque|cuando|a escondidas|fisico);' +
        'me (A|he|vuelvo a|volvi a)* <(golpeo|araño|lastimo|quemo)>.(a proposito|la cabeza contra|contra|ITS LIMB|hasta (sangrar|hacerme)|con ITS (mechero|cigarro|cigarrillo|plancha|encendedor)|a MI|a mi misma|la cara)',
      'A',
    ),
  },
  {
    topic: 'being a burden',
    source: JOINER,
    says: rules(
      'OTHERS.(mejor|felices|feliz|tranquilos|bien) <(sin mi|sin mii|sin alguien como yo)> (#|$|misma|por|en);' +
        'OTHERS ~ ~ (si yo?|cuando) no?.<(muero|muriera|muriese|moria|muera|matara|mato|suicido|existiera|no estuviera|desaparezco|desapareciera|no hubiera nacido)>;' +
        'si yo?.<(muero|muriera|muriese|mato|matara|desapareciera|desaparezco)> ~ ,? ~ (nadie|mejor|importaria|daria cuenta|notaria|lloraria|descansarian)',
      'A',
    ),
  },
  {
    topic: 'no reason to live',
    source: JOINER,
    says: rules(
      '(no|sin).(tengo|hay|queda|quedan|veo|encuentro|siento|tiene)? (A|ningun|ninguna|nada|ni)* (ganas|razon|razones|motivo|motivos|sentido|fuerzas|motivacion|por que|porque|ilusion) (A|para|de|por|que)* (seguir|continuar)? <LIFE> WHY;' +
        'no (le|me)? (vale|merece|tiene|veo|encuentro) (la pena|sentido|caso|razon).(a|de|en|para)? seguir? <LIFE> WHY;' +
        'no <merezco>.(seguir|estar)? (ALIVE|respirar);' +
        'para que (seguir|sigo)? <(vivo|vivir|viviendo)> WHY;' +
        'no quiero.(seguir|estar).aqui? en <(este mundo|esta vida)>',
      'A',
    ),
  },
];

/** What takes a match back: idioms, other people's words and plain denial. */
export const crisisBlockers: { before: readonly string[]; after: readonly string[] } = {
  before: rules(
    '(no|nunca|tampoco|ni) (A|voy a|he|pienso|es que|quiero decir|hay que|hace falta)*;' +
      'no (quiero|deseo);' +
      '(dice|dijo|decia|dicen|cuenta|escribe|x_grito|grito|canta|segun|pregunta|x_pregunto).(que|si|:|")*;' +
      '(pelicula|cancion|novela|personaje|libro|letra|serie) ~;' +
      '(jefe|madre|padre|novio|novia|ex|marido|mujer|hermano|hermana|vecino|amigo|amiga|el|ella|quieren|quiere|casi).',
    'A',
  ),
  after: rules(
    '.de (el|pura|puro)? (verguenza|risa|hambre|frio|calor|sueño|sed|aburrimiento|ganas|miedo|susto|amor|envidia|pena ajena|asco|gusto|felicidad|ternura);' +
      '.(a|para) (trabajar|estudiar|llegar|correr|entrenar|terminar|sacar|conseguir|hacer ejercicio);' +
      '.(trabajando|estudiando|corriendo|cocinando|afeitandome|entrenando|jugando);' +
      '.(por|con) (ITS|este|esta|lo) (cafe|examen|informe|trabajo|tarea|entrega|curso|cuchillo|papel|puerta|bici|moto);' +
      '.(sin (ver|probar|haber|conocer|ir|visitar)|virgen|joven|viejo|vieja);' +
      '.ITS (pelo|flequillo|dedo|cabello|uñas|coleta);' +
      '.(en paracaidas|con cuerda|con arnes|en ITS (piscina|rio|mar|lago)|jajaja);' +
      '(en|con|a|lejos de|cerca de|como|junto a) _',
    'A',
  ),
};
