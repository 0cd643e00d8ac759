import { beforeNoun, firstPerson, ofBoth, withFronts } from './forms';

/** Words that join two clauses. */
export const joins = 'und aber oder weil dass denn sondern obwohl';

/** Judge a person after "ich bin" and before a noun alike; a slip of the finger is forgiven in these … */
const CLEAR = 'dämlich unfähig peinlich hässlich erbärmlich lächerlich egoistisch widerlich langweilig';
/** … and not in these: too short, too rare, or too like another word. */
const BAD =
  'dumm blöd doof dick potthässlich komisch bescheuert bekloppt behämmert deppert beschränkt idiotisch hirnlos untalentiert unbegabt ungebildet unorganisiert unattraktiv undiszipliniert talentlos talentfrei faul fett eklig ekelhaft abstoßend ' +
  'undankbar jämmerlich inkompetent unzuverlässig armselig feig egozentrisch selbstsüchtig herzlos kindisch unreif tollpatschig trottelig hoffnungslos unerträglich verkorkst ' +
  'gestört saudumm strohdumm saublöd strohdoof stinkfaul unzulänglich nervig ungeschickt unsympathisch begriffsstutzig zuwider verlogen unsportlich schusselig';

/** Judge with a noun after them: "eine schlechte …". */
const BADQUAL = 'schlecht mies furchtbar schrecklich grauenhaft lausig beschissen miserabl unmöglich';

/**
 * The word lists of German. Names are what patterns use. Sources: own lists, built from the ideas in Neff
 * (2003), "The development and validation of a scale to measure self-compassion", and Burns (1980),
 * "Feeling Good" (labelling, should statements, mind reading); no item of either is copied. Words of Austria,
 * Bavaria and Switzerland stand beside the others.
 */
export const words = {
  /** Colours a judgment without changing whose it is. */
  ADV:
    'so echt einfach nur halt eben ja auch schon wieder immer noch total voll völlig komplett absolut richtig wirklich ehrlich gesagt ' +
    'eigentlich irgendwie manchmal oft ständig anscheinend offenbar wohl wahrscheinlich vielleicht sicher bestimmt leider jetzt heute ' +
    'gerade bloß ganz sehr extrem unglaublich unfassbar furchtbar schrecklich verdammt scheiß mega hart ziemlich etwas bisschen eh sowieso ' +
    'definitiv schlicht schlichtweg tatsächlich hier dermaßen selbst selber innerlich viel doch überhaupt gar allein deshalb da denn insgeheim überall',
  OH: 'oh ach gott mann man mensch boah ey alter puh hm ja nein naja also und , sorry verdammt scheiße shit fuck argh wow aber herrgott',
  SIZE: beforeNoun(
    `${CLEAR} ${BAD} ${BADQUAL} nutzlos wertlos groß riesig alt verdammt echt richtig total absolut komplett völlig wahr ziemlich klein arm dreckig ` +
      'letzt größt ewig einzig schwach arrogant naiv elend',
  ),
  INSULT: `${ofBoth('idiot trottel')} feigling`,
  /** The same, but so like other words that no slip is forgiven. */
  NICK:
    `${withFronts('depp pfosten horst honk idiot trottel')} ${ofBoth('heuchler betrüger hochstapler lügner egoist stümper')} ` +
    'idioten deppen blödmann dummkopf schwachkopf arschloch taugenichts nichtsnutz rabenmutter parasit dödel trottl schussel tollpatsch jammerlappen heulsuse faulpelz schwächling ' +
    'kuh nuss gans sau schwein esel arsch wichser memme lusche flasche pfeife null opfer lappen waschlappen weichei monster freak clown ' +
    'katastrophe schande zumutung witzfigur blamage rindvieh scheusal nervensäge entlein wappler tubel löli',
  FAILURE: ofBoth('versager'),
  LOSER: `${withFronts('loser niete versager verlierer')} nieten verliererin loserin enttäuschung`,
  WORTHLESS: 'wertlos nutzlos',
  /** A person as what others have to carry. */
  LOAD: 'überflüssig unnütz unbrauchbar bedeutungslos minderwertig unwürdig last belastung bürde ballast klotz niemand abschaum dreck müll abfall scheiße',
  CLEAR,
  BAD: `${BAD} feige`,
  /** After "ich" and before whatever noun; not "ich fette", which is a verb. */
  PLAIN: beforeNoun('dumm blöd doof faul dämlich'),
  BADQUAL: beforeNoun(BADQUAL),
  BAD_ROLE: beforeNoun(`${CLEAR} ${BAD}`),
  ROLE:
    ofBoth('freund partner lehrer student schüler mitarbeiter chef kolleg entwickler programmierer') +
    ' mensch person typ kerl sack mutter mama vater papa tochter sohn frau mann schwester bruder kollege',
  GOOD: 'gut klug schlau intelligent hübsch schön stark schnell begabt talentiert mutig schlank erfolgreich beliebt attraktiv fleißig diszipliniert kreativ weit gescheit',
  BETTER:
    'besser klüger schlauer hübscher schöner schlanker erfolgreicher weiter intelligenter begabter beliebter stärker fitter fleißiger schneller mehr',
  WORSE: 'schlechter dümmer blöder hässlicher langsamer schwächer fauler unfähiger',
  WORST:
    'schlechteste dümmste langsamste faulste hässlichste schlechtesten dümmsten unfähigste blödeste peinlichste schwächste schlimmste',
  TRAIT:
    'talent disziplin selbstdisziplin willenskraft rückgrat durchhaltevermögen charakter hirn selbstwert begabung',
  HATE: firstPerson('hass verabscheu veracht'),
  UPSET: 'enttäuscht angewidert sauer wütend angeekelt genervt',
  BODY: 'körper gesicht bauch aussehen nase haut beine oberschenkel stimme figur haare spiegelbild anblick hintern dummheit faulheit feigheit schwäche unfähigkeit art',
  NOT: 'nicht nie niemals',
  NOBODY: 'niemand keiner',
  EVERYONE: 'alle allen jeder jede jedem jedes anderen andere selbst sogar',
  MANAGE:
    'kann können schafft schaffen kriegt kriegen bekommt bekommen versteht verstehen kapiert kapieren griff geschafft verstanden erreicht fällt checken rafft hinbekommt hinkriegt',
  GET: firstPerson('krieg bekomm bring schaff'),
  FINAL: `bin war gewesen fühlte vorkomme vorkam werde anstelle ${firstPerson('fühl find halt')}`,
  SURE: 'bestimmt sicher wahrscheinlich sowieso eh doch garantiert insgeheim heimlich alle längst ja wohl schon auch nur immer',
  THINKS: 'denken denkt glauben glaubt merken merkt wissen weiß sehen sieht gemerkt',
  LOVED:
    'alle alles euch dich ihn sie ihr familie kinder kind eltern team mutter vater mama papa mann frau freunde freundin freund sohn tochter beziehung ehe freundschaft jeden allen abend',
  SPOILT: 'verkackt vermasselt versaut verpfuscht ruiniert zerstört verbockt vergeigt versemmelt',
  SPOIL: firstPerson('verkack vermassel versau ruinier zerstör verbock vergeig versemmel'),
  LOVES: 'mag liebt braucht vermisst respektiert',
  STAND: 'leiden ausstehen ertragen riechen aushalten',
  SHOULD: 'sollte müsste',
  WHY: 'warum wieso',
  WHAT: 'was irgendwas irgendetwas etwas',
  /** Finite forms of saying that seldom have "ich" for a subject. */
  SAYS: 'sagt sagen sagst meint meinen behauptet behaupten sagte sagten meinte meinten behauptete schreibt schrieb schreit schrie fragt fragte findet fand erzählt ruft heißt',
  SAID: 'gesagt gemeint behauptet geschrieben vorgeworfen erzählt gefragt eingeredet gezeigt',
} as const;
