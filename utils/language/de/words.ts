import { spell } from './forms';

/** Words that join two clauses. */
export const joins = 'und aber oder weil dass denn sondern obwohl';

/** Stems that judge a person wherever they stand; a slip of the finger is forgiven in these … */
const CLEAR = 'daemlich unfaehig peinlich haesslich erbaermlich laecherlich egoistisch widerlich';
/** … and not in these: too short, or too like another word. */
const BAD = 'dumm bloed doof fett faul bescheuert nutzlos wertlos';
/** Stems that judge in a frame that says already that it is about oneself; the gate does not listen for them. */
const VILE =
  'komisch dick bekloppt deppert eklig ekelhaft talentlos undiszipliniert ungeschickt unzuverlaessig undankbar inkompetent jaemmerlich feig kindisch hoffnungslos verkorkst gestoert nervig langweilig ' +
  'unausstehlich verachtenswert kompliziert beschraenkt fahrlaessig mittelmaessig unertraeglich unsympathisch unbrauchbar ungeeignet ungebildet begriffsstutzig lahm traege weinerlich ' +
  'anstrengend gemein herzlos ruecksichtslos verantwortungslos chaotisch ersetzbar unwichtig bedeutungslos seltsam verrueckt armselig schuldig schwierig beschissen naiv ' +
  'ueberfluessig unnuetz minderwertig saudumm strohdumm strunzdumm saubloed';
const FORMS = 'e er es en';
/** With a noun after them: "eine schlechte …". */
const BEFORE_NOUN = `${CLEAR} ${BAD} ${VILE} schlecht mies furchtbar schrecklich miserabl`;

/**
 * The word lists of German. Names are what patterns use. Sources: own lists, built from the ideas in Neff
 * (2003), "The development and validation of a scale to measure self-compassion", and Burns (1980),
 * "Feeling Good" (labelling, should statements, mind reading); no item of either is copied.
 */
export const words = {
  /** Colours a judgment without changing whose it is. */
  ADV:
    'so echt einfach nur halt eben ja auch schon wieder immer noch total voll voellig komplett absolut richtig wirklich eigentlich irgendwie manchmal oft bald staendig wohl wahrscheinlich ' +
    'vielleicht sicher bestimmt leider jetzt heute gerade bloss garantiert innerlich ganz sehr unglaublich unfassbar furchtbar schrecklich verdammt ziemlich bisschen eh sowieso hier selbst selber viel doch ueberhaupt gar allein alleine ueberall da denn',
  SIZE: spell(
    `${BEFORE_NOUN} solch nutzlos gross echt richtig total absolut komplett voellig klein letzt groesst einzig`,
    FORMS,
  ),
  INSULT: 'idiot idioten trottel feigling',
  /** The same, but so like other words that no slip is forgiven. */
  NICK: `${spell('depp pfosten idiot idiotin', '+', '+ voll')} dummkopf arschloch memme pfeife esel kuh`,
  /** Names in a frame that says already that it is about oneself; the gate does not listen for them. */
  CLOD:
    spell('hochstapler betrueger egoist heuchler langweiler', '+ in') +
    ' jammerlappen schwaechling schwein monster clown katastrophe schande zumutung witz lachnummer niemand abschaum dreck muell scheisse ' +
    'sack waschlappen hornochse wuerstchen lappen tollpatsch angsthase rabenmutter wrack totalausfall nichtsnutz trampel sau weichei nervensaege ' +
    'null flasche heulsuse schaf gans mittelmass problem grund feige',
  FAILURE: 'versager versagerin',
  LOSER: 'loser niete verlierer verliererin totalversager enttaeuschung scheitern',
  CLEAR,
  BAD,
  VILE: spell(VILE, '+'),
  /** After "ich" and before whatever noun; not "ich fette", which is a verb. */
  PLAIN: spell('dumm bloed doof faul daemlich', FORMS),
  BADS: spell(BEFORE_NOUN, FORMS),
  WEAK: 'schwach empfindlich naiv schlecht langsam weich sensibel schuechtern viel',
  WORSE: spell(`schlecht duemm schwaech ${CLEAR} ${BAD}`, 'er'),
  WORST: spell('schlechte duemm schwaech haesslich bloede faul', 'ste sten'),
  BETTER: spell(
    'bess klueg schlau schoen huebsch staerk haert disziplinierte erfolgreich schlank intelligent talentiert fleissig beliebt',
    'er ere',
  ),
  BRIGHT: 'klug schlau intelligent hellste begabt liebenswert huebsch attraktiv faehig normal wuerdig',
  HATE: `hasse ${spell('verabscheu veracht', '+ e')}`,
  UPSET: 'enttaeuscht sauer genervt wuetend',
  VICE: 'dummheit faulheit feigheit bloedheit unfaehigkeit versagen',
  /** What one may spoil for others. */
  OURS: 'leben familie ehe beziehung freundschaft stimmung urlaub abend',
  ONLY: 'einzige einziger diejenige derjenige',
  BODY: 'koerper gesicht bauch nase beine stimme haare spiegelbild anblick dummheit',
  NOT: 'nicht nie niemals niemanden',
  NOBODY: 'niemand keiner',
  EVERYONE: 'alle allen jeder jedem anderen andere selbst sogar',
  /** Whom one may fail. */
  THEM: 'alle allen alles euch dich dir ihn ihm sie ihr jeden',
  MINE: 'mein meine meinen meiner meinem unsere',
  GET: spell('krieg bekomm bring schaff', '+ e'),
  FEEL: 'fuehl fuehle fuehlte',
  FINAL: `bin war ${spell('fuehl find halt', '+ e')}`,
  THINKS: spell('denk glaub merk', 'en t'),
  SPOILT: `${spell('verkack vermassel versau ruinier zerstoer verbock vergeig', '+ e t')} vermassle verderbe verpfuscht verkorkst kaputt kaputtmache kaputtmacht kaputtgemacht`,
  STAND: 'leiden ausstehen ertragen ertrage mag',
  LIKE: 'moegen mag liebt lieben braucht ernst interessiert will haben redet haelt einstellt',
  SHOULD: 'sollte muesste',
  WHY: 'warum wieso',
  WHAT: 'was irgendwas etwas',
  /** Finite forms of saying that seldom have "ich" for a subject. */
  SAYS: `${spell('sag mein frag', 't en te ten')} sagst behauptet schreibt findet fand erzaehlt heisst`,
  SAID: 'gesagt gemeint behauptet geschrieben eingeredet einreden',
} as const;
