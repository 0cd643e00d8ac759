import { spell } from '../../language/de/forms';
import { inEveryOrder } from '../../language/de/orders';
import { joins, words } from '../../language/de/words';
import type { Lexicon } from '../../language/pattern';
import type { CrisisLanguage, CrisisTopic } from '../crisis-language';

/** Wanting, intending and picturing. */
const WISH = `will moechte mag wollte wuerde werde haette waere muss koennte sollte hoffe hoffentlich lieber liebsten bete traeume stelle freue freu wunsch drang plan gelesen lese google
  ${spell('wuensch plan ueberleg denk dach seh', '+ e te t')} gedanke gedanken denken dachte gedacht nachgedacht spiele daran versucht verdiene verdient bereit beschlossen davor faende`;

/** Words and turns of phrase that the table below uses, in the notation of language/pattern.ts. */
export const crisisLexicon: Lexicon = {
  joins,
  words: {
    ME: `ich mich mir bin ${words.MINE}`,
    ADV: `${words.ADV} irgendwann endlich lieber gestern morgen nacht bald fast mal liebsten am sofort dann gern gerne gleich langsam alles deswegen dazu daran ernsthaft nachts absichtlich mehr jeden tag`,
    WISH,
    /** With one of these living is not wanted. */
    UNWANTED: `nicht nie nimmer kein keinen keine ohne satt leid muede genug warum wozu wofuer wieso grund sinn kraft lust hasse fertig verloren aufgegeben aufhoere aufhoeren verdiene verdient halte packe pack aushalten weh lieber jemanden`,
    /** With one of these it is a story, work, an idiom or somebody else. */
    ELSE: `lachen lach scham hunger durst langeweile hitze kaelte muedigkeit peinlichkeit neugier haha lol oma opa onkel tante nichte patient charakter figur held film roman buch serie level endgegner spiel runden
      studie aufsatz artikel schurke erzaehler team server prozess thread branch api dienst bug akku handy laptop feier buehne leitung pflanzen krieg kuchen meeting flughafen urlaub rauchen stadt dorf land grossstadt brille kaffee frueh alt wg singt refrain buero rente`,
    /** With one of these a hurt was an accident. */
    ACCIDENT:
      'beim finger kochen rasieren papier haare rasen kuchen glas bild baum holz macht spass katze kilometern rum',
    MINE: words.MINE,
    THEM: words.THEM,
    SUICIDE: `suizid freitod lebensmuede ${spell('suizid', 'gedanken versuch gefaehrdet al ale alen')}`,
    KILL: `umbringen umbringe umbring umbringt umgebracht umzubringen ${spell('erschiess erhaeng aufhaeng', '+ e en')} aufzuhaengen`,
    PLACE: 'bruecke zug dach hochhaus balkon bahn gleise lkw klippe fenster bahngleise',
    LIMBS: 'arm arme armen unterarm unterarme oberschenkel beine haut handgelenk handgelenke',
    JUMP: `${spell('spring werf stuerz', '+ e en')} gesprungen`,
    HURT: `${spell('verletz verbrenn schlag', '+ e en')} verletzt verbrannt bestrafen`,
    CUT: `${spell('schneid ritz', '+ e en')} geschnitten geritzt ${spell('auf', 'geschnitten schneiden zuschneiden geritzt')}`,
    PILLS: 'tabletten schlaftabletten',
    ANTUN: 'antue antu anzutun wehtun',
    DENY: 'an ueber daran es im leben habe ich will wollte moechte wirklich mehr mich so selbst',
  },
  phrases: {
    WANT: '(will|moechte|wollte|wuerde|mag|werde|koennte|sollte|kann|muss)',
    END: '(#|$|,|mehr|will|moechte|mag|kann|sollte|soll|darf|duerfen|muessen|so|heute|hier|gibt|wollen|nach|zu|bin|und|lohnt|wie|genug|sein|bleibe|haelt|(nur|noch)* wegen|nicht mehr (aus|#|weiterfuehren|fuehren)|ich (ADV|nicht)* #)',
    OFF: '((vor|von|vom|unter) (der|einer|dem|einen|den|einem|die|das|ein|u|s)* PLACE)',
  },
};

const CSSRS = 'Posner et al. 2011, Columbia Suicide Severity Rating Scale, topics only';
const JOINER = 'Van Orden et al. 2010, interpersonal theory of suicide, topics only';

const topic = (name: CrisisTopic['topic'], source: string, says: readonly string[]): CrisisTopic => ({
  topic: name,
  source,
  says: says.flatMap(inEveryOrder),
});

/**
 * How people write in German of wanting to die or of hurting themselves: by what stands together in one sentence,
 * and by construction where the words are common. Own phrases, in the notation of language/de/orders.ts.
 */
export const crisisTopics: readonly CrisisTopic[] = [
  topic('wish to be dead', CSSRS, [
    '{ELSE} [ME] <sterben>',
    '{ELSE} [ME] [(wenn|dass|lieber|bald|niemand|keiner|alle|morgen)] <sterbe>',
    '<sterben> waere (besser|einfacher|leichter|schoener)',
    '# ADV* WANT ADV* <sterben>',
    '{(ELSE|ist)} [ME] [(waere|bereue)] nicht? <gestorben>',
    '{ELSE} [ME] [(WISH|wenn|dass|ob|sein|besser|wert)] <tot> (sein|zu|waere|bin|umfallen|mehr wert|besser)',
    '{ELSE} [ME] (waere ich?|gern|gerne|lieber|nur noch) <tot>',
    '(lest|liest) ~ ,? ~ bin ich <tot>',
    '{(ELSE|tod (von|meiner|meines|seiner|ihrer))} [ME] (sehne ~|ist)? (der|den|dem|einzige|MINE) <tod>',
    '{ELSE} [ME] <(todesgedanken|todeswunsch|todessehnsucht)>',
    '{ELSE} [ME] [(UNWANTED|wegen|einzige)] ((nicht|nie|keinen|kein|keine) ~)? <(leben|weiterleben|weiterlebe|weiterzuleben|existieren|lebe|lebenden)> END',
    '(# ADV* WANT nicht|wozu|wofuer|warum|sinn (so|noch)* zu) ADV* <leben> (#|$)',
    '{ELSE} [ME] <(lebenswillen|lebensmut|lebenswert)>',
    '{ELSE} [ME] [(nicht|nie|egal|wozu|warum)] ((nicht|nie) ~)? <(aufwachen|aufwache|aufzuwachen)>',
    'ich <wache> ~ nicht mehr auf',
    '{ELSE} [ME] <einschlafen> und ~ (vorbei|nie|nicht|fuer)',
    '[ME] (nie|nicht) ~ (gebeten ,?)? <geboren>',
    '[ME] (nie|nicht) ~ <welt> gekommen',
    '[ME] [(nicht|weg|nie|verlassen|gehen|gehe|geh)] (nicht ~)? (auf|von|aus|vor) (dieser|der) <welt>',
    '{ELSE} [(schlafen|augen|vorbei|verschwinden|verschwinde|weg|gehe|geh|einschlafen|aufhoert|aufhoeren|wohl)] <fuer immer>',
    'ich? WANT ADV* <verschwinden> (#|$)',
    '{ELSE} (nicht|nie) <(mehr da|mehr hier|mehr bin)> (#|$|,|sein|bin|waere|auf)',
    'wenn es mich nicht <gaebe>',
    '{ELSE} [(tag|morgen|morgigen|weihnachten|will)] nicht <erleben> (#|$)',
    '(gehoere|gehoer) ADV* unter die <erde>',
    '{ELSE} [(wuenschte|hoffe|hoffentlich|bitte|wuerde|bis)] [ME] <(ueberfahren|ueberfaehrt)>',
    '[ME] [(hol|holt|holen)] <gott>',
  ]),
  topic('thoughts of it', CSSRS, [
    '{ELSE} [ME] <SUICIDE>',
    '{ELSE} [(ME|habe)] <suizidale> gedanken',
    '{ELSE} (#|,|ich|begehe|begeh|an|ueber|meinen|meinem|mein|den|zum|habe|wieder) <(selbstmord|selbstmordgedanken|selbstmordversuch)>',
  ]),
  topic('a way of doing it', CSSRS, [
    '{ELSE} <(bringe|bring)> ich? mich ~ um',
    '{ELSE} [mich] (nicht ~)? <KILL>',
    '[ME] man sich ~ <KILL>',
    '(mir|sich) ~ (das|mein) <leben> (zu|nehmen|nehme|genommen|nimmt|#|,)',
    '(mein|meinem|dem|dieses|das) <leben> ~ (beenden|beende|ein ende|endet|enden|aufhoert|wegwerfen|abgeschlossen|aufgegeben|vorbei|sinn|wert|lebenswert|satt|weh|qual|hoelle)',
    '(schluss mit|beende|beenden) (mein|meinem|diesem) <leben>',
    '[ME] (allem|alles|meinem _) ADV* <(ein ende|zu beenden)>',
    '[(heute|nacht|morgen)] <beende> ich? es (#|$|heute|,)',
    '<(haenge|haeng)> ich? mich auf #',
    '(mir|ich) ~ eine <kugel> ~ (kopf|schlaefe|geben|gebe)',
    '{ELSE} [ME] [OFF] <JUMP>',
    '[WISH] [ME] vor (den|einen) <zug>',
    '[ME] [PLACE] [(WISH|trau|rand)] <springen>',
    '[ME] [WISH] gegen (einen|den|die) <baum>',
    '{ELSE} [ME] <(ueberdosis|pulsadern|abschiedsbrief|abschiedsbriefe)>',
    '{ELSE} [ME] [(haengt|haengen|bereit|liegt|gekauft)] <(strick|seil)>',
    '[ME] [(alle|ganze|ganzen|packung|gesammelt|gehortet|bereit|genug|geschluckt|gezaehlt|viele|aufzuwachen)] <PILLS>',
    '[(ich|bin|letzter)] <lebt wohl>',
    '# <kms> (,|heute|jetzt|ich|nacht)',
  ]),
  topic('hurting oneself', CSSRS, [
    '{(ELSE|ACCIDENT)} [ME] [(mich|mir ~ LIMBS|narben)] <CUT>',
    '{(ELSE|ACCIDENT)} [(mich|mir ~ LIMBS)] [(selbst|spueren|selber|absichtlich|will|drang|wieder|seit|mit zigaretten)] <HURT>',
    '[ME] (schlag|schlage|hau|haue) ~ (kopf gegen (die|eine)|mir ins) <(wand|gesicht)>',
    '[ME] bis ~ <(blute|bluten|blutet)>',
    '[ME] mir ADV* (was|etwas)? ADV* <ANTUN>',
    '(tue|tu) ich? mir ADV* <weh>',
    '{ACCIDENT} mir ADV* <weh> (zu tun|tun|getan)',
    '[ME] [(verdiene|spueren)] <(schmerz|schmerzen)>',
    '{ELSE} [(ich|seit|habe|mein|meine)] keine? <(selbstverletzung|selbstverletzendes|svv|selbstverletzungsdruck)>',
  ]),
  topic('being a burden', JOINER, [
    '{ELSE} [(besser|gluecklicher|frei|leichter|erleichtert|besserer)] [(waere|waeren|waert|sind|ginge|geht|haetten|leben)] <ohne mich>',
    '[(alle|allen|familie|keiner|niemand|froh|erleichtert|besser|leichter|welt)] ich ADV* <weg waere>',
    'MINE (eigene|eigenen)? <beerdigung>',
  ]),
];

/** What takes a match back: idioms, other people's words and plain denial. */
export const crisisBlockers: CrisisLanguage['blockers'] = {
  before: [
    '(sagt|sagte|sagen|sagten|meint|meinte|meinten|behauptet|schreibt|erzaehlt|glaubt|denkt|nennt) (er|sie|ADV|mir)* ,? (dass|ob|"|ich|er|sie|will|wolle|soll)*',
    '(nicht|niemals|nie|weder|keine) DENY* DENY*',
    '(beruflichen|beruflicher|waere das|fragte nach|gefragt nach|lach mich|seit dem|nach dem|vor seinem|vor ihrem|nie im)',
    '(er|sie|chef|chefin|hat) (WANT|ADV)* mich? ADV*',
  ],
  after: ['fuer (ADV|diese|diesen|dieses)* _'],
};
