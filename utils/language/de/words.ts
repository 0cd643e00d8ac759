import { spell } from './forms';

/** Words that join two clauses. */
export const joins = 'und aber oder weil dass denn sondern obwohl';

/** Stems that judge a person; a slip of the finger is forgiven in these … */
const CLEAR = 'daemlich unfaehig peinlich haesslich erbaermlich laecherlich egoistisch widerlich langweilig';
/** … and not in these: too short, too rare, or too like another word. */
const BAD =
  'dumm bloed doof dick fett faul komisch bescheuert bekloppt deppert eklig ekelhaft talentlos untalentiert undiszipliniert ungeschickt unzuverlaessig undankbar inkompetent jaemmerlich feig kindisch hoffnungslos verkorkst gestoert nervig';
const FORMS = 'e er es en';
/** With a noun after them: "eine schlechte …". */
const BEFORE_NOUN = `${CLEAR} ${BAD} schlecht mies furchtbar schrecklich miserabl`;

/**
 * The word lists of German. Names are what patterns use. Sources: own lists, built from the ideas in Neff
 * (2003), "The development and validation of a scale to measure self-compassion", and Burns (1980),
 * "Feeling Good" (labelling, should statements, mind reading); no item of either is copied.
 */
export const words = {
  /** Colours a judgment without changing whose it is. */
  ADV:
    'so echt einfach nur halt eben ja auch schon wieder immer noch total voll voellig komplett absolut richtig wirklich eigentlich irgendwie manchmal oft staendig wohl wahrscheinlich ' +
    'vielleicht sicher bestimmt leider jetzt heute gerade bloss ganz sehr unglaublich unfassbar verdammt ziemlich bisschen eh sowieso hier selbst selber viel doch ueberhaupt gar allein ueberall da denn',
  SIZE: spell(
    `${BEFORE_NOUN} solch nutzlos gross echt richtig total absolut komplett voellig klein letzt groesst einzig`,
    FORMS,
  ),
  INSULT: 'idiot idiotin idioten trottel feigling',
  /** The same, but so like other words that no slip is forgiven. */
  NICK:
    spell('depp pfosten idiot', '+', '+ voll') +
    ' hochstapler betrueger dummkopf arschloch jammerlappen heulsuse schwaechling memme flasche null esel kuh schwein ' +
    'monster clown katastrophe schande zumutung witz',
  FAILURE: 'versager versagerin',
  LOSER: 'loser niete verlierer verliererin totalversager enttaeuschung scheitern',
  WORTHLESS: 'wertlos nutzlos',
  /** A person as what others have to carry. */
  LOAD: 'ueberfluessig unnuetz minderwertig last belastung buerde ballast klotz niemand abschaum dreck muell scheisse',
  CLEAR,
  BAD: `${BAD} feige`,
  /** After "ich" and before whatever noun; not "ich fette", which is a verb. */
  PLAIN: spell('dumm bloed doof faul daemlich', FORMS),
  BADS: spell(BEFORE_NOUN, FORMS),
  WEAK: 'schwach empfindlich naiv schlecht langsam',
  WORSE: spell(`schlecht duemm schwaech ${CLEAR} ${BAD}`, 'er'),
  WORST: spell('schlechte duemm schwaech haesslich bloede faul', 'ste sten'),
  BETTER: spell('bess klueg schlau schoen huebsch staerk haert', 'er ere'),
  HATE: spell('hass verabscheu veracht', 'e'),
  UPSET: 'enttaeuscht sauer genervt',
  BODY: 'koerper gesicht bauch nase beine stimme haare spiegelbild anblick dummheit',
  NOT: 'nicht nie niemals niemanden',
  NOBODY: 'niemand keiner',
  EVERYONE: 'alle allen jeder jedem anderen andere selbst sogar',
  /** Whom one may fail. */
  THEM: 'alle alles euch dich ihn sie ihr jeden',
  MINE: 'mein meine meinen meiner meinem unsere',
  GET: spell('krieg bekomm bring schaff', '+ e'),
  FINAL: `bin war ${spell('fuehl find halt', '+ e')}`,
  THINKS: spell('denk glaub merk', 'en t'),
  SPOILT: `${spell('verkack vermassel versau ruinier zerstoer verbock', '+ e t')} verpfuscht vergeudet`,
  STAND: 'leiden ertragen ertrage mag',
  LIKE: 'moegen liebt lieben braucht ernst interessiert',
  SHOULD: 'sollte muesste',
  WHY: 'warum wieso',
  WHAT: 'was irgendwas etwas',
  /** Finite forms of saying that seldom have "ich" for a subject. */
  SAYS: `${spell('sag mein frag', 't en te ten')} sagst behauptet schreibt findet fand erzaehlt heisst`,
  SAID: 'gesagt gemeint behauptet geschrieben eingeredet',
} as const;
