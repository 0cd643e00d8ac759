import { forms } from '../../language/es/forms';
import { rules } from '../../language/es/rules';
import { joins, words } from '../../language/es/words';
import type { Lexicon } from '../../language/pattern';
import type { CrisisTopic } from '../crisis-language';

/** First person by itself; each is a word for "I" of the page gate, too (es/spanish.ts). */
const ME = 'yo me mi mis mii mia conmigo soy estoy tengo he doy puedo quiero quisiera voy ojala pienso';
/** Wanting, intending and picturing, which nobody says of another in these forms. */
const WISH = `quiero quisiera quise deseo deseando desearia prefiero preferiria necesito merezco ojala espero esperando rezo ruego pido gustaria querria ganas pienso pensando pense pensado
  pensar piense pensamientos imagino fantaseo idea ideas decidido decidi plan planeo planeando voy iba intente intentado trate deberia debi debo tendria considerando impulso impulsos tentada tentado urge busco sueño`;

/** Words and turns of phrase that the table below uses, in the notation of language/pattern.ts. */
export const crisisLexicon: Lexicon = {
  joins,
  words: {
    ME,
    A: `${words.FILLER} nos todavia nunca mejor yo incluso hasta haber haberme que mi volver vuelvo volvi a en he estoy estado aqui aca pudiera noche esta dias`,
    WISH,
    /** With one of these it is a story, work, an idiom or somebody else. */
    ELSE: `risa verguenza jajaja hambre sed frio calor cansancio cocina aburrimiento cafe susto envidia ternura tierra sobrina tio tia vecino vecina abuelo abuela paciente
      personaje villano novela pelicula peli serie narrador libro cancion juego nivel partida prevencion ensayo articulo charla escuadron profesional cuerda piscina pastel
      proceso hilo servidor rama codigo api commit archivo informe examen ordenador portatil bateria horario movil celular telefono planta plantas reunion `,
    DEAD: 'muert muerta muerto',
    KILL: `${forms('mat suicid ahorc', 'arme')} colgarme`,
    LIVE: 'vivir viva vivo viviendo existir existiera',
    /** With one of these, living is not wanted. */
    UNWANTED: `solo unico no ni sin nunca nada odio arta duele tortura infierno sentido miedo cuesta perdi quitaron necesito busco aguantar rendi dejar dejara porque ${forms('hart cansad agotad', 'o a')}`,
    OTHERS:
      'leas lean nadie todos todas familia hijos mundo mejor bien felices libres sufrir alivio favor descansar descansaria descansarian cuiden cuida cuiden digan diganle dile marido padres madre',
    BE: 'estar estarian estaria estan estaran estara seria serian seguiria ser vivirian viviria irian iria quedarian',
    LIMB: 'brazo brazos muñecas venas piernas muslo muslos antebrazo antebrazos piel',
    HURT: `${forms('quem lastim', 'o ar')} golpeo pego araño`,
    DONE: 'acabar acabo acabara acabe terminar termino termine terminara fin',
    PLACE: 'puente balcon azotea ventana tren metro vias edificio terraza vacio tejado octavo',
    DENY: `${words.FILLER} yo voy a he pienso pense pensado en que quiero tengo ganas soy estoy deseo es`,
  },
  phrases: {
    END: '(#|$|,|mas|asi|nunca|mañana|hoy|esta|por|cuando|desde|y|que|para|porque|si|con (este|esto|tanto)|en este|otra|otro|hace|ahora|un dia|de verdad|en serio|a (navidad|mañana))',
  },
};

const CSSRS = 'Posner et al. 2011, Columbia Suicide Severity Rating Scale, topics only';
const JOINER = 'Van Orden et al. 2010, interpersonal theory of suicide, topics only';

/**
 * How people write in Spanish of wanting to die or of hurting themselves: by what stands together in one sentence,
 * and by construction where the words are common. Own phrases.
 */
export const crisisTopics: readonly CrisisTopic[] = [
  {
    topic: 'wish to be dead',
    source: CSSRS,
    says: rules(
      `{(ELSE|antes de)} <(morir|morirme)>;
      {ELSE} me.<(muera|muriera|mate|matara)>;
      {ELSE} (si|cuando|mejor|hoy|noche|mañana|y).me.<(muero|muera|muriera|mato|suicido|suicidara)>;
      {ELSE} no? (estar|estare|estaria|estuviera|estuviese|amanezco|mejor|haber|hubiera|valgo|WISH) A* <DEAD>;
      {ELSE} (la|de|mi|propia) <muerte> (END|todo|seria|es|como|les);
      {(ELSE|recupere)} [(UNWANTED|para que)] ((no|ni|nunca|sin) ~)? <LIVE> (END|es|me);
      [(WISH|igual|importa|importaria|odio|para que)] (no|que|odio).<(despertar|despertarme|despertara|despertase|despierte|despertado|despierto|amanezca)> END;
      [(WISH|pedi|mejor)] no ~ <(nacer|nacido)> END;
      (ir|irme|voy|desaparecer|salir|estar|mas|aqui|sobro|largarme) ~ (de|en) <este mundo>.(#|$);
      {ELSE} (dormir|dormirme|ojos|desaparecer|desapareciera|irme|descansar|DONE|adios|voy).<para siempre>;
      {ELSE} WISH A* de? <(desaparecer|desapareciera)> (#|$|de (este|esta|el)|ya|y|,);
      (#|,) A* no.quiero A* <(seguir|estar aqui|estar aca)>.(aqui|aca)?.(#|, ni);
      WISH A* <no estar> (#|$|,|aqui|aca|en este);
      (quiero|ojala) ~ <(acabe|termine)>.todo?.(#|$|,|para siempre|esta noche);
      {ELSE} (ojala|espero|esperando|que) ~ <atropelle>;
      <ojala me>.(pase|pise|parta|lleve|caiga|diera|de|mate|atropelle|atropellara) (un|una|el) (camion|rayo|colectivo|infarto|tren|bus|coche|auto|carro);
      (dios|señor|virgen|pido|ojala) ~ ,? <(me lleve|llevame)> (#|,|$|ya|pronto|contigo|con|de una)`,
      'A',
    ),
  },
  {
    topic: 'thoughts of it',
    source: CSSRS,
    says: rules(
      `{ELSE} [(ME|WISH)] <(suicidio|suicida|suicidas|suicidar|suicidara|suicidandome|suici)>;
      {ELSE} DONE.<con todo> (#|$|,|esto|y|de una vez);
      [(noche|punto|siempre|pensar|pensando|ganas|mejor|coche|auto|carro|camion|tren)] DONE <con esto> (#|$|,|y|de una vez|para siempre)`,
      'A',
    ),
  },
  {
    topic: 'a way of doing it',
    source: CSSRS,
    says: rules(
      `{ELSE} (de no)? <KILL>;
      {ELSE} me.(WISH|he|podria|puedo) ~ <(matar|ahorcar|colgar|morir)> END;
      me (habria|hubiera|he) A* <(matado|suicidado)>;
      (quitarme|me ~ (quitar|quito|quite|quitaria|quitara)) <la vida>;
      DONE ~ <mi vida>;
      {ELSE} me ~ un <tiro> (END|en);
      {ELSE} [ME] [PLACE] [(WISH|dan|cada|miedo|hoy|cabeza)] <(saltar|tirarme|tirar|tire)> (~ PLACE)?;
      {ELSE} [(guardadas|guardado|guardo|preparadas|listas|suficientes|todas|frasco|bote|caja|monton|tragado|trague|aguante|juntando|plan)] <pastillas>;
      [ME] [(WISH|lista|preparada|comprado|compre|volvi|mirando|cerca|aguanto)] <(soga|cuchillas)>;
      {(jefa|jefe|colega|equipo|clase)} (carta|cartas|nota|notas) <de despedida>;
      {(ELSE|oficina|aeropuerto|viaje)} me (estoy|voy)* <(despidiendo|despido)>.de (todos|mi _|mis _);
      ya <no voy a estar>.#;
      [OTHERS] (si|cuando|que) ~ <(no este|no estuviera|no existiera|no estare|no estoy)> (#|$|,|nadie|aqui|aca|todos);
      [ME] sobrevivi a mi <intento> (#|$|y|,|de);
      {ELSE} [ME] <sobredosis>`,
      'A',
    ),
  },
  {
    topic: 'hurting oneself',
    source: CSSRS,
    says: rules(
      `{ELSE} <(lastimarme|autolesion|autolesiones|autolesiono|autolesionarme|autolesione|autolesionado|castigarme)>;
      <(cortarme|hacerme|haga daño)> (daño|algo)? (END|los|las|en|es);
      me A* <(corto|corte|cortado|cortando|cortar)> (los|las|el|en|A)* (LIMB|#|$|otra|anoche|porque|cuando|para|y no);
      me <(hago|hice)> daño (#|$|,|a mii|a mi|a proposito|para|porque|cuando|y);
      me A* (hago|hice)? <cortes>;
      [ME] ((hasta|para) que?|veo|ver|sale|necesito|quiero).<(sangrar|sangro|sangre|sangren)>;
      {ELSE} me A* <HURT> ~? (#|porque|para (sentir|calmar|castigar|no)|cuando|cada|a proposito|contra|la cara|hasta que|a mii|cigarrillo|cigarro|mechero|encendedor|LIMB);
      (quiero|merezco|necesito).sentir? <(dolor|sufrir)>`,
      'A',
    ),
  },
  {
    topic: 'being a burden',
    source: JOINER,
    says: rules(
      `{ELSE} [BE ~ (mejor|mejores|felices|feliz|tranquilos|bien|libres|paz|facil|igual)] <(sin mi|sin mii)> (END|en|A* BE);
      mi propio? <(entierro|funeral)>`,
      'A',
    ),
  },
  {
    topic: 'no reason to live',
    source: JOINER,
    says: rules(
      `(no.puedo.(seguir)? con|(caso|sentido|para que) seguir con|cansada de|cansado de|harta de|harto de|rendi con|odio|DONE con).<(la vida|mi vida|esta vida)>.(#|$|,|y ~ (acabe|termine|muera));
      <la vida>.no.es para mii?;
      sentido a?.<mi vida>;
      <mi vida>.no.(tiene sentido|vale la pena)`,
      'A',
    ),
  },
];

/** What takes a match back: idioms, other people's words and plain denial. */
export const crisisBlockers: { before: readonly string[]; after: readonly string[] } = {
  before: rules(
    '(no|nunca|tampoco) DENY* DENY*;' +
      '(dice|dijo|decia|dicen|escribe|grito|x_grito|canta|segun|pregunta).(que|si|:|")*.(me|quiero|queria|quiere|quiso)*;' +
      '(va a|vas a|quiere|quieren|quieres|quiso|vamos a|queria|hay que|es un|fue un|seria un|para no)',
    'A',
  ),
  after: rules(
    '.de (puro|pura|vieja|viejo|sueño|ganas|amor|miedo|pena|gusto|felicidad|el (susto|miedo|asco));' +
      '.(por|a) (un|una|unas|verte|verlos|conocer|ver|estudiar|trabajar|lo);' +
      '.(trabajando|estudiando|corriendo|jugando|cocinando|afeitandome|levantando);' +
      '.sin (ver|probar|haber|conocer|ir|mis|mi);' +
      '(virgen|joven|viejo|vieja)',
    'A',
  ),
};
