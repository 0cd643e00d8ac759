import { spell } from '../../language/de/forms';
import { inEveryOrder } from '../../language/de/orders';
import { joins, words } from '../../language/de/words';
import type { Lexicon } from '../../language/pattern';
import type { CrisisLanguage, CrisisTopic } from '../crisis-language';

/** Words and turns of phrase that the table below uses, in the notation of language/pattern.ts. */
export const crisisLexicon: Lexicon = {
  joins,
  words: {
    ADV: `${words.ADV} irgendwann endlich lieber gestern morgen bald fast mal liebsten am sofort dann gern gerne gleich langsam alles deswegen dazu daran ernsthaft nachts absichtlich`,
    WANT: 'will moechte wollte wuerde mag muss koennte kann sollte werde werd wollt darf wuensche wuenschte wuenscht hoffe',
    MINE: words.MINE,
    THEM: words.THEM,
    SAYS: words.SAYS,
    SUICIDE: 'suizid selbstmord freitod',
    SVV: 'selbstverletzung selbstverletzendes selbstverletzenden selbstverletzungsdruck svv',
    PILLS: 'tabletten pillen schlaftabletten schlafmittel',
    OPENED: 'aufgeschnitten aufschneiden aufgeritzt aufschlitzen',
    DO: 'wehtun antun antue antu anzutun',
    SUICIDAL: `${spell('suizid selbstmord', 'gedanken versuch gefaehrdet plan plaene')} ${spell('suizidal', '+ e en')}`,
    /** What one does to oneself. */
    HARM:
      spell('erschiess erhaeng ertraenk vergift aufhaeng verbrenn verletz schneid ritz', '+ e en') +
      ' aufzuhaengen',
    HARMED: 'verletzt geschnitten verbrannt',
    PLACE: 'bruecke zug dach hochhaus balkon bahn gleise lkw klippe fenster',
    LIMBS: 'arm arme unterarm unterarme oberschenkel beine haut handgelenk handgelenke',
    JUMP: spell('spring werf stuerz schmeiss leg', '+ e en'),
  },
  phrases: {
    /** Somebody speaks of themself, also where the "I" is a clause away: "ich bin … und will …". */
    I: '(ich | (ich|mich|mir|mein|meinen) ~ ~ (,|.|und|aber|weil|dass|–|!|;)* ~ (,|und|dass)*)',
    /** Wanting something for oneself. */
    I_WANT:
      '(I (ADV|WANT)* WANT ADV* ich? | WANT ADV* ich | # ADV* (will|moechte|mag) | ich ADV* WANT ~ und)',
    NO_MORE: '(nicht mehr | nicht laenger | nie mehr | nie wieder | nicht)',
    FROM: '((von|vom|vor|unter) (der|einer|dem|einen|den|einem|die|das|ein)? (u|s)?)',
    OTHERS:
      '(MINE _ | THEM | allen | jeder | jedem | kinder | eltern | freunde | team | welt | leben | menschen | leute | familie)',
    GLAD: '(besser | beste | leichter | gluecklicher | froh | merken | merkt | vermissen | vermisst | weinen | egal | traurig | auffallen)',
    WHY: '(warum | wozu | wieso | wofuer)',
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
 * How people write in German of wanting to die or of hurting themselves: first person and narrow. Own phrases, in
 * the notation of language/de/orders.ts.
 */
export const crisisTopics: readonly CrisisTopic[] = [
  topic('wish to be dead', CSSRS, [
    'I_WANT <(sterben|verrecken|krepieren|tot sein|tot umfallen)>',
    'I ~ <tot zu sein>',
    '<tot> (waere|bin) ich',
    '<leben> (will|mag|moechte|kann) ich ~ nicht mehr',
    '(mein|das|dieses) <leben> ~ nicht (mehr|laenger) (ertragen|ertrage|aus|aushalten)',
    '(ich|grund) ~ ,? ~ <weiterzuleben>',
    '<sterben> waere (besser|einfacher|leichter|schoener)',
    'I_WANT & weg & <fuer immer>',
    'I ~ (verdiene|verdient|versuche|hoffe|wuensche|bereit|beschlossen|vor|danach|daran|davon) (es|mir|nicht)* ,? zu <sterben>',
    '(ich (waere|sollte|muesste|gehoere)|waere ich|wenn ich|(wuensche|wuenschte|hoffe) (mir|,|dass|ich|waere)*) <tot> ($|sein|bin|waere)',
    '(ich waere|waere ich) nicht <mehr da>',
    'ich (gehoere|gehoer) unter die <erde>',
    'I ~ nie (auf die)? <(welt|geboren)>',
    'I_WANT NO_MORE auf (dieser|der) <welt>',
    'I_WANT ~ <einschlafen> und (nie|nicht) (mehr|wieder)',
    'I_WANT ~ <fuer immer (schlafen|einschlafen)>',
    '(hoffe|wuensche|wuenschte) ~ ,? ~ ich ~ <sterbe>',
    'wenn es mich nicht mehr? <gaebe>',
    'I_WANT NO_MORE <(leben|weiterleben|existieren|atmen|da sein|dasein)>',
    '(# (ADV|WANT)* nicht mehr|ich (ADV|WANT)* nicht mehr?) <(leben|weiterleben)> ($|will|moechte|mag|kann)',
    'I ~ (nicht mehr|nie mehr|nie wieder|einfach nicht) <(aufwachen|aufwache|aufwachte)>',
    'ich <wache> ~ nicht mehr auf',
  ]),
  topic('thoughts of it', CSSRS, [
    '(ich|habe|bin|mein|meine|mir|mich) ~ <SUICIDAL>',
    '(bin|fuehle|fuehl) ich? mich? <lebensmuede>',
    'I ~ (denke|denken|dachte|plane|begehe|will|moechte|wollte|werde) ~ <SUICIDE> ($|nach|zu|begehen|_ #)',
    'I ~ (an|ueber) <SUICIDE> ~ (denke|gedacht|nachgedacht)',
    'I ~ <(abschiedsbrief|abschiedsbriefe)>',
    'I ~ (meinen|meinem|(wuensche|wuenschte|sehne) (mir|mich) ~) <tod>',
    'mein _? ~ ist der <tod>',
  ]),
  topic('a way of doing it', CSSRS, [
    '<(bringe|bring)> ich? mich ~ um ($|wenn)',
    'I ~ mich ~ <(umbringen|umbringe|umzubringen|umgebracht)>',
    '<umbringen> _? ich mich',
    '(I ~|(nehme|nehm) ich?) mir ~ das <leben> (zu|nehmen|nehme|genommen|$)',
    'mir ~ (das|mein) <leben> zu nehmen',
    'wie man sich das <leben> nimmt',
    'wie man sich ~ <umbringt>',
    'mein <leben> ~ (beenden|beende|ein ende|endet|aufhoert|wegwerfen)',
    '(ich ~ dem|allem|meinem _) <ein ende> zu? (setzen|setze|machen|mache|bereiten)',
    'I ~ <schluss mit allem>',
    '(beende|beenden|schluss mit) (mein|meinem) <leben> $',
    'ich <HARM> mich ($|wenn|mit|jeden|jede|seit)',
    'I (ADV|WANT)* mich zu? <HARM> ($|will|moechte)',
    'ich <(haenge|haeng)> mich auf #',
    '(mir|ich) ~ eine <kugel> (in|durch)',
    'mich & JUMP & FROM <PLACE>',
    'ich & (spring|springe|springen) & FROM <PLACE>',
    '(daran|ueberlege|vor) ~ ,? ~ FROM <PLACE> zu? springen',
    'I ~ vor (den|einen) <zug> (laufe|laufen)',
    'I ~ PLACE ~ <springen>',
    'I ~ <(ueberdosis|pulsadern)>',
    'I ~ (alle|ganze|ganzen|saemtliche) _? <PILLS>',
    '(I|habe) ~ <PILLS> ~ (gesammelt|gehortet|geschluckt|, alle)',
  ]),
  topic('hurting oneself', CSSRS, [
    'mich zu <(erhaengen|erschiessen|ertraenken|vergiften|aufzuhaengen)>',
    'mich (zu|ADV)* <(ritz|ritze|ritzen|geritzt)>',
    '<(verletz|verletze)> ich? mich ~ (selbst|selber|absichtlich|wieder|$)',
    '((drang|druck) ~ mich|mich (selbst|selber)) zu <HARM>',
    'I ~ mich (selbst|selber|absichtlich|wieder) <(HARMED|verletzen)> $',
    '(ich|habe|meine|mein) ~ <SVV>',
    'I (ADV|WANT|ich)* mir (was|etwas)? <(DO|weh tun|weh zu tun)>',
    'I ~ mir ~ <OPENED>',
    '(I|habe) ~ mir (die|den|in|meine)* LIMBS <(OPENED|geschnitten)>',
    '<(schneide|schneid|ritze|ritz|schlitz|schlitze)> ich? mir ~ LIMBS',
    'ich (tu|tue) mir <weh> (,|und|#)',
  ]),
  topic('being a burden', JOINER, [
    'OTHERS & (besser|leichter|freier) & <ohne mich>',
    'GLAD ~ ,? (wenn|ob|dass) ich nicht? <(tot|weg waere|gestorben|sterbe|mehr da|mehr leben|mehr lebe)>',
  ]),
  topic('no reason to live', JOINER, [
    'I ~ ((kein|keinen|keine) mehr? (grund|sinn|willen|kraft|lust|bock) mehr?|leid|satt|muede|genug) ,? (zu|zum|am|im|vom|das|auf dieses) <leben>',
    'I ~ (verdiene|verdient) ~ zu <leben>',
    'WHY <lebe> ich',
    'WHY ~ <(leben|weiterleben)> $',
    'nichts mehr ,? (wofuer|fuer das) ich <(leben|lebe)>',
    '(mein|das) leben ist nicht mehr? <lebenswert>',
    'mein <leben> ~ keinen sinn mehr',
  ]),
];

/** What takes a match back: idioms, other people's words and plain denial. */
export const crisisBlockers: CrisisLanguage['blockers'] = {
  before: [
    '(SAYS|glaubt|denkt|angst) (er|sie|ADV|mir)* ,? (dass|ob|")*',
    '(weder|niemals|nicht) ,? (dass|als ob)?',
  ],
  after: [
    'vor (ADV)* (lachen|scham|hunger|durst|langeweile|neugier|hitze|kaelte|muedigkeit|peinlichkeit|freude|aufregung|glueck)',
    '(muessen)? (in|auf|bei|unter|wie) _ _? (stadt|dorf|wohnung|haus|land|wg|chaos|dreck|student|hotel)',
    '(sehen|gesehen)',
  ],
};
