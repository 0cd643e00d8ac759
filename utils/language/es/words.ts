import { forms } from './forms';

/** Words that join two clauses. */
export const joins = 'y e o u ni pero aunque sino porque pues entonces mientras asique';

/** "tonto", "tonta", "tontísima"; the bare stem is how "tont@" is read, and by it the page gate hears them all. */
const judged = (stems: string): string => forms(stems, ' o a ito ita isimo isima');

/** What I do, did and have done, of verbs in -ar. */
const ar = (stems: string): string => forms(stems, ' o e ado ar ando arlo andolo');

/**
 * The word lists of Spanish, of Spain and of Latin America, without accents: the machine folds them away
 * ("inútil" is "inutil"). Names are what patterns use.
 * Sources: own lists, built from the ideas in Neff (2003), "The development and validation of a scale to measure
 * self-compassion", and Burns (1980), "Feeling Good" (labelling, should statements, mind reading); no item of
 * either is copied.
 */
export const words = {
  /** May stand between a verb and its judgment, or around a verb, without changing whose it is. */
  FILLER: `un buen mal el la lo los mi de como muy tan re bien bastante demasiado siempre aun mas ya asi hoy ahora mucho mucha tanto solo tambien igual algo poco medio
    pues que me te se le les gran pobre total misma dios joder nada pedazo especie tipo caso pinche
    ${forms('real verdadera total completa simple literal sola', 'mente')} ${forms('autentic verdader maldit put complet jodid buen mal tod un otr hech', 'o a')}`,

  /** Judge a person wherever they are said of one; both "soy" and "me siento" count. */
  INSULT: `idiota imbecil inutil gilipollas cobarde torpe egoista hipocrita mediocre incompetente ignorante incapaz payaso miserable despreciable
    huevon huevona impostor impostora farsante fraude monstruo parasito basura mierda gallina verguenza repugnante insoportable irresponsable
    infantil inferior insignificante asco ${judged(`tont estupid bob bolud pelotud pendej tarad brut patetic ridicul asqueros penos horroros
    perezos mens inmadur negad vergonzos mentiros inept amargad defectuos fallad fe vag floj gord cerd`)}`,
  /** Wide vocabulary, in frames that judge already. No slip is forgiven in it. */
  VILE: `animal bestia mula vaca foca ballena rata gusano escoria lacra burra haragan holgazan inservible sinverguenza traidora bruja
    quejica llorona insufrible cruel narcisista arrogante manipuladora anormal impresentable bocazas inestable inconstante decepcionante
    ${judged(`weon aweona cretin neci ingenu ilus perr puerc cochin suci ignorad desgraciad maleducad desagradecid ingrat egocentric creid
    envidios rencoros tacañ histeric lent retrasad patos terc malvad miedos chapucer indecis sos`)}`,

  /** Judge only what one is, since "estoy", "me siento" and the masculine noun have other senses. */
  BAD: `horrible debil bicho dependiente ${judged('rar bland desastros pesad intens toxic aburrid insegur exagerad celos burr fals confiad simpl cort perdid rot dañad fri loc frustrad acabad malcriad')}`,
  /** The judgments said most; these alone are heard without a verb of the first person. */
  CORE: `idiota imbecil inutil gilipollas cobarde bruta burra torpe ${forms('tont estupid bolud pendej', 'o a')}`,
  UGLY: `horrible asco verguenza pena ${forms('gord fe', 'o a')}`,
  /** What one gives others, and oneself. */
  SHAME: 'asco pena verguenza lastima rabia risa grima cringe coraje igual penita flojera',
  FAILURE: `desgracia fiasco calamidad fracaso desastre decepcion loser ruina error chiste broma hazmerreir perdedor perdedora ${forms('fracasad', 'o a')}`,
  WORTHLESS:
    'carga estorbo lastre molestia peso problema cero nadie prescindible reemplazable invisible planta indigna desperdicio bulto desechable gasto cruz',
  /** With a role after it ("mala madre"). */
  POOR: `mal mierda asco basura peor horrible terrible desastre ${forms('mal pesim malisim', 'o a')}`,
  ROLE: `ser persona madre padre mama papa gente mujer hombre pareja profe profesional estudiante ejemplo influencia compañia tipo tipa
    ${forms('hij herman amig novi espos alumn niet maestr jef medic compañer abuel ti sobrin emplead enfermer', 'o a')} profesor profesora doctor doctora`,
  GOOD: `inteligente fuerte responsable madura maduro agradecida agradecido ordenada ordenado productiva productivo querible util brillante rapida interesantes fuertes valiente interesante importante especial normal mejor mejores inteligentes capaces felices mitad buen
    ${forms('list guap buen', 'o a os as')} ${forms('bonit delgad valid', 'o a')}`,
  ENOUGH: 'nadie nada suficiente suficientemente bastante digna digno',
  LACK: 'talento cerebro remedio arreglo perdon voluntad disciplina personalidad caracter verguenza inteligencia carisma gracia dignidad agallas neuronas luces valor coraje constancia madurez',
  BADLY: 'torcido chueco mal fatal tarde peor pesimo horrible reves culo mierda',
  BODY: 'reflejo pelo piel cabeza cerebro mente vida cuerpo cara voz barriga nariz aspecto fisico caracter forma manera',

  SAY: `dice dicen dijo dijeron decia decian dira dicho diciendo decirme ${forms('llam trat grit cont coment asegur tach afirm reproch acus', 'a an aba ado aron ar')}
    ${forms('x_llam x_trat x_grit x_cont x_coment x_asegur x_murmur x_pregunt x_solt', 'o')} insiste insinua repite escribio puso piensa cree considera
    opina crees piensas creeis segun convencerme cancion letra frase titulo personaje`,
  /** Somebody thinks; the first person is another word. */
  THINK:
    'pensaran pensar piensen creen cree creer creeran crean ven vera veran notan piensan sabe saben descubran dan daran vean',
  COULD:
    'puede pueden sabe saben entiende entienden entendieron entendio logra consigue avanzan encaja merecen',
  LOVE: 'aguante contrataria contratar extraña busca llama quiera quiere querra querria querer aguanta aguantar aguantaria soporta soportar ama amar traga valora respeta necesita invita',
  /** The three short words are no words: by a beginning of five letters the page gate hears every form after it. */
  SPOIL: `estro destr defra ${ar('embarr arruin estrope destroz decepcion defraud desperdici')} cago cague cagar cagarla cagando fracaso fracase fracasado fracasar falle fallado fallar destrui destroce rompo`,
  /** Verbs of the first person that may open a clause which ends in a judgment. */
  FIRST:
    'yo soy estoy llevo sigo quede quedo quedar quedando actue actuo rei mirando llorando esperando hice dije fui crei volvi llore deje olvide senti porte comporto merezco pasa culpa empleado he',
  /** What becomes of what I touch. */
  BREAKS: 'tonterias estupideces echa estropea rompe falla fracasa carece medias basura mierda',
  /** What one did wrong, as a trait. */
  FAULT:
    'descuido torpeza estupidez necedad caracter orgullo pereza cabeza boca bocota ego cobardia egoismo incompetencia flojera debilidad mania terquedad inseguridad mala',
  HATE: `odio detesto asco verguenza averguenzo averguenza decepcionado ${forms('hart cansad avergonzad', 'o a')}`,
} as const;
