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
  FILLER: `un buen mal el la lo los mi de como muy tan re bien bastante demasiado siempre aun mas ya asi hoy ahora mucho tanto solo tambien igual algo poco medio
    pues que me te se le les gran pobre total misma dios joder nada pedazo especie tipo caso pinche
    ${forms('real verdadera total completa simple literal sola', 'mente')} ${forms('autentic verdader maldit put complet jodid buen mal tod un otr hech', 'o a')}`,

  /** Judge a person wherever they are said of one; both "soy" and "me siento" count. */
  INSULT: `idiota imbecil inutil gilipollas cobarde torpe egoista hipocrita mediocre incompetente ignorante incapaz payaso miserable despreciable
    huevon huevona impostor impostora farsante fraude monstruo parasito basura mierda gallina verguenza repugnante insoportable irresponsable
    infantil inferior insignificante asco ${judged(`tont estupid bob bolud pelotud pendej tarad brut patetic ridicul asqueros penos horroros
    perezos mens inmadur negad vergonzos mentiros inept amargad defectuos fallad fe vag floj gord cerd`)}`,
  /** Judge only what one is, since "estoy", "me siento" and the masculine noun have other senses. */
  BAD: `horrible debil bicho dependiente ${judged('rar bland desastros pesad intens toxic aburrid insegur exagerad celos burr loc fals perdid')}`,
  /** The judgments said most; these alone are heard without a verb of the first person. */
  CORE: `idiota imbecil inutil gilipollas cobarde bruta burra torpe ${forms('tont estupid bolud pendej', 'o a')}`,
  UGLY: `horrible asco verguenza pena ${forms('gord fe', 'o a')}`,
  /** What one gives others, and oneself. */
  SHAME: 'asco pena verguenza lastima rabia',
  FAILURE: `fracaso desastre decepcion loser ruina error chiste broma hazmerreir perdedor perdedora ${forms('fracasad', 'o a')}`,
  WORTHLESS: 'carga estorbo lastre molestia peso problema cero nadie prescindible planta indigna desperdicio',
  /** With a role after it ("mala madre"). */
  POOR: `mal mierda asco basura peor horrible terrible desastre ${forms('mal pesim malisim', 'o a')}`,
  ROLE: `ser persona madre padre mama papa gente mujer hombre pareja profe estudiante ${forms('hij herman amig novi espos alumn niet maestr jef medic compañer', 'o a')}`,
  GOOD: `inteligente fuerte valiente interesante importante especial normal mejor mejores inteligentes capaces felices mitad buen
    ${forms('list guap buen', 'o a os as')} ${forms('bonit delgad valid', 'o a')}`,
  ENOUGH: 'nadie nada suficiente suficientemente bastante digna digno',
  LACK: 'talento cerebro remedio arreglo perdon voluntad',
  BADLY: 'mal fatal peor pesimo horrible reves culo mierda',
  BODY: 'cuerpo cara voz barriga nariz aspecto fisico caracter forma manera',

  SAY: `dice dicen dijo dijeron decia decian dira dicho diciendo decirme ${forms('llam trat grit cont coment asegur tach afirm reproch acus', 'a an aba ado aron ar')}
    ${forms('x_llam x_trat x_grit x_cont x_coment x_asegur x_murmur x_pregunt x_solt', 'o')} hizo hicieron insiste insinua repite escribio puso piensa cree considera
    opina crees piensas creeis segun convencerme cancion letra frase titulo personaje`,
  /** Somebody thinks; the first person is another word. */
  THINK:
    'piensa piensan pensaran pensar piensen creen cree creer creeran crean ven vera veran nota notan cuenta sabe saben descubran dan daran',
  LOVE: 'quiere querra querria querer aguanta aguantar aguantaria soporta soportar ama amar traga valora respeta necesita invita querido',
  SPOIL: `${ar('arruin estrope fastidi destroz decepcion defraud desperdici')} cago cague cagado cagar cagarla jodo jodi jodido fracaso fracase fracasado fracasar falle fallado fallar destrui`,
  /** Verbs of the first person that may open a clause which ends in a judgment. */
  FIRST:
    'soy estoy llevo sigo quede quedo hice dije fui crei volvi llore deje olvide senti porte comporto merezco pasa culpa empleado he',
  COULD: 'puede pueden sabe saben entiende entienden entendieron entendio logra consigue avanzan encaja',
  HATE: `odio detesto asco verguenza averguenzo averguenza ${forms('hart cansad decepcionad avergonzad', 'o a')}`,
} as const;
