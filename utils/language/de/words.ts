import { beforeNoun, firstPersonOf, ofBoth, withPrefixes } from './forms';

/** Words that join two clauses. */
export const joins = 'und aber oder weil dass denn da doch sondern obwohl';

/** Judge a person after "ich bin" and before a noun alike. A slip of the finger in them is forgiven. */
const BAD =
  'dumm blöd doof dämlich bescheuert bekloppt behämmert deppert dappert beschränkt idiotisch hirnlos begriffsstutzig ' +
  'unfähig inkompetent untauglich unbegabt untalentiert talentlos faul stinkfaul hässlich potthässlich fett eklig ekelig ekelhaft ' +
  'widerlich abstoßend abscheulich unattraktiv peinlich lächerlich armselig erbärmlich jämmerlich kläglich feig ' +
  'egoistisch selbstsüchtig undankbar herzlos charakterlos rückgratlos willensschwach langweilig kindisch unreif ' +
  'tollpatschig trottelig schusselig dusselig unzuverlässig verlogen hoffnungslos minderbemittelt unausstehlich ' +
  'unerträglich verkorkst gestört dusslig saudumm strohdumm saublöd stockdumm nervig unsympathisch ungeschickt verweichlicht';

const WORTHLESS =
  'wertlos nutzlos unnütz überflüssig unbrauchbar bedeutungslos minderwertig unwürdig entbehrlich unnötig unterlegen';

/** Judge with a noun after them: "eine schlechte …". */
const BADQUAL =
  'schlecht mies furchtbar schrecklich fürchterlich grauenhaft grottig lausig beschissen erbärmlich unfähig miserabl katastrophal grottenschlecht unmöglich';

/**
 * The word lists of German. Names are what patterns use. Sources: own lists, built from the ideas in Neff
 * (2003), "The development and validation of a scale to measure self-compassion", and Burns (1980),
 * "Feeling Good" (labelling, should statements, mind reading); no item of either is copied. Words of Austria,
 * Bavaria and Switzerland stand beside the others.
 */
export const words = {
  /** Colours a judgment without changing whose it is. */
  ADV:
    'so echt einfach nur halt eben ja auch schon wieder immer noch total voll völlig komplett absolut richtig wirklich ehrlich ' +
    'gesagt eigentlich irgendwie manchmal oft ständig dauernd offenbar offensichtlich anscheinend scheinbar wohl vermutlich ' +
    'wahrscheinlich vielleicht sicher sicherlich bestimmt leider jetzt heute gerade bloß ganz sehr extrem unglaublich unfassbar ' +
    'unendlich wahnsinnig furchtbar schrecklich verdammt verflucht scheiß fucking mega krass hart ziemlich recht etwas bisschen ' +
    'eh sowieso grundsätzlich generell definitiv schlicht schlichtweg tatsächlich nun hier momentan zurzeit langsam dermaßen derart ' +
    'selbst selber innerlich geistig menschlich beruflich nämlich eindeutig natürlich insgesamt viel zutiefst doch überhaupt gar ' +
    'allein alleine endgültig weiterhin daher deshalb da ehrlicherweise ' +
    'oberpeinlich sau ur meist meistens mittlerweile',
  OH: 'oh ah ach gott mann man mensch boah ey alter oida puh hm hmm ja nein naja also und , sorry verdammt scheiße shit fuck argh ugh wow aber herrgott mei ach ne nee',
  DET: 'ein eine der die das den einen son sone',
  /** May stand between the article and the noun that judges. */
  SIZE: beforeNoun(
    `${BAD} ${BADQUAL} ${WORTHLESS} groß riesig alt verdammt verflucht echt richtig total absolut komplett völlig wahr ziemlich klein ` +
      'arm dreckig letzt größt ganz typisch unverbesserlich ewig geboren einzig dick schwach mies fies elend verwöhnt einzigartig ' +
      'reinst arrogant naiv nutzlos ungeduldig inkonsequent verlogen kalt',
  ),
  INSULT:
    withPrefixes(ofBoth('idiot trottel dussel')) +
    ' idioten deppen trotteln dödel blödmann dummkopf schwachkopf hohlkopf strohkopf dumpfbacke schussel tollpatsch hornochse rindvieh arschloch ' +
    'mistkerl miststück drecksau dreckskerl unmensch feigling angsthase weichei waschlappen schlappschwanz ' +
    ofBoth('heuchler lügner betrüger hochstapler blender egoist schmarotzer') +
    ' rabenmutter rabenvater parasit faulpelz nichtsnutz taugenichts witzfigur lachnummer schande zumutung ' +
    'blamage peinlichkeit nervensäge heulsuse jammerlappen dreckstück scheusal wappler dumpfbacke vollpfosten tubel löli nulpe dillo',
  /** The same, but so like other words that no slip is forgiven. */
  NICK: `${withPrefixes('depp pfosten horst honk spast trottl')} kuh nuss gans sau schwein esel arsch wichser memme lusche flasche pfeife null nullnummer opfer lappen monster penner schlampe zicke freak clown witz katastrophe`,
  FAILURE: `${withPrefixes(ofBoth('versager verlierer'))} ${withPrefixes('loser niete nieten')} enttäuschung reinfall fehlschlag losern loserin`,
  /** A person as what one cannot love or lean on. */
  LOAD: 'last belastung bürde ballast klotz niemand abschaum dreck müll schrott abfall dreckshaufen',
  WORTHLESS,
  BAD: `${BAD} feige`,
  BADQUAL: beforeNoun(BADQUAL),
  /** Things that can be a bad one without anybody being bad. */
  THING:
    'laune stimmung lage phase situation position stelle ort tag woche zustand verfassung idee verlierer schläfer esser film party straße seite punkt',
  ROLE:
    'mensch person mutter mama vater papa tochter sohn frau mann ehefrau ehemann freund freundin partner partnerin schwester bruder ' +
    'lehrer lehrerin student studentin schüler schülerin mitarbeiter mitarbeiterin chef chefin kollege kollegin entwickler entwicklerin ' +
    'programmierer programmiererin eltern autor autorin künstler künstlerin oma opa zuhörer zuhörerin führungskraft arzt ärztin tante onkel',
  GOOD: 'gut klug schlau intelligent hübsch schön stark schnell begabt talentiert mutig schlank clever interessant diszipliniert attraktiv kreativ fit belastbar',
  BRIGHT: 'klug schlau intelligent begabt talentiert clever liebenswert hübsch attraktiv beliebt erfolgreich fleißig schön gut schnell diszipliniert kreativ hell helle gescheit',
  BETTER:
    'besser klüger schlauer hübscher schöner schlanker erfolgreicher weiter intelligenter begabter talentierter beliebter stärker fitter fleißiger ' +
    'reifer mehr cleverer gescheiter glücklicher attraktiver disziplinierter schneller',
  WORSE: 'schlechter dümmer blöder doofer hässlicher langsamer schwächer fauler unfähiger wertloser',
  WORST:
    'schlechteste dümmste langsamste faulste hässlichste schlechtesten dümmsten unfähigste blödeste peinlichste mieseste schwächste doofste ' +
    'schlechtester unbegabteste schlimmste langweiligste',
  TRAIT:
    'talent disziplin selbstdisziplin willenskraft rückgrat durchhaltevermögen intelligenz charakter selbstbeherrschung grips hirn verstand begabung ' +
    'selbstwert selbstwertgefühl selbstachtung eier ausdauer persönlichkeit',
  HATE: firstPersonOf('hass verabscheu veracht'),
  BODY: 'körper gesicht bauch aussehen nase haut beine oberschenkel stimme figur haare zähne charakter leben ich spiegelbild hintern arme art',
  NOT: 'nicht nie niemals nichtmal keineswegs kaum',
  NOBODY: 'niemand keiner keine niemanden kein',
  EVERYONE: 'alle jeder jede jedem allen anderen andere anderer jedes jeden',
  GET: `${firstPersonOf('krieg bekomm bring schaff')}`,
  FINAL: `bin war gewesen ${firstPersonOf('fühl find halt bleib')} fühlte vorkomme vorkomm vorkam anstelle anstell werde`,
  MANAGE:
    'kann können schafft schaffen kriegt kriegen bekommt bekommen versteht verstehen kapiert kapieren haben hat lernt lernen fällt checken checkt läuft hinkriegen',
  SURE: 'bestimmt sicher sicherlich wahrscheinlich sowieso eh doch garantiert insgeheim heimlich alle längst ja wohl vermutlich schon auch mittlerweile hier andere anderen nur immer',
  THINKS: 'denken denkt glauben glaubt merken merkt wissen weiß sehen sieht gemerkt dachten spüren',
  DEAR:
    'alle euch alles dich ihn sie ihr familie kinder eltern team mutter vater mama papa mann frau freunde freundin freund kind sohn tochter kollegen beziehung ehe ' +
    'freundschaft unsere unser meine meinen meiner mein jeden allen leute',
  SPOILT: 'verkackt vermasselt versaut verpfuscht ruiniert zerstört verbockt vergeigt versemmelt vermurkst verhunzt zugrunde',
  SPOIL: `${firstPersonOf('verkack vermassel versau ruinier zerstör verbock vergeig versemmel vermurks')} vermassle versemmle`,
  /** Finite forms of saying that no "ich" can be the subject of, or seldom is. */
  SAYS: 'sagt sagen meint meinen behauptet behaupten sagte sagten meinte meinten behauptete schreibt schrieb schreit schrie fragt fragte findet fand erzählt nennt nannte ruft rief schimpft brüllt brüllte hört liest heißt steht erklärt fragen sagst behauptest meinst findest denkst glaubst hieß',
  SAID: 'gesagt gemeint behauptet geschrieben vorgeworfen erzählt geschrien gefragt genannt eingeredet gerufen vorgehalten gebrüllt signalisiert gesteckt gezeigt',
} as const;
