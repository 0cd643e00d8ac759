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
    PILLS: 'tabletten pillen schlaftabletten',
    OPENED: 'aufgeschnitten aufschneiden aufgeritzt aufschlitzen',
    DO: 'wehtun antun antue antu anzutun',
    SUICIDAL: `${spell('suizid selbstmord', 'gedanken versuch gefaehrdet')} ${spell('suizidal', '+ e en')}`,
    /** What one does to oneself. */
    HARM:
      spell('erschiess erhaeng ertraenk vergift aufhaeng verbrenn verletz schneid ritz', '+ e en') +
      ' aufzuhaengen',
    HARMED: 'verletzt geschnitten verbrannt',
    PLACE: 'bruecke zug dach hochhaus balkon bahn gleise lkw klippe fenster',
    JUMP: spell('spring werf stuerz schmeiss leg', '+ e en'),
  },
  phrases: {
    /** Somebody speaks of themself, also where the "I" is a clause away: "ich bin … und will …". */
    I: '(ich | (ich|mich|mir|mein|meinen) ~ ~ (,|.|und|aber|weil|dass|–|!|;)*)',
    /** Wanting something for oneself. */
    I_WANT:
      '(I (ADV|WANT)* WANT ADV* ich? | WANT ADV* ich | # ADV* (will|moechte|mag) | ich ADV* WANT ~ und)',
    NO_MORE: '(nicht mehr | nie mehr | nie wieder | nicht)',
    FROM: '((von|vom|vor|unter) (der|einer|dem|einen|den|einem|die|das|ein)?)',
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
    'I_WANT <(sterben|verrecken|krepieren|tot sein)>',
    'ich ~ ~ <tot zu sein>',
    'ich ~ (verdiene|verdient|versuche|hoffe|wuensche) (es|mir|nicht)* ,? zu <sterben>',
    '(ich (waere|sollte|muesste|gehoere)|waere ich|wenn ich|(wuensche|wuenschte|hoffe) (mir|,|dass|ich|waere)*) <tot> ($|sein|bin|waere)',
    '(ich waere|waere ich) nicht <mehr da>',
    'ich (gehoere|gehoer) unter die <erde>',
    'ich ~ nie (auf die)? <(welt|geboren)>',
    'I_WANT NO_MORE auf dieser <welt>',
    'I_WANT NO_MORE <(leben|weiterleben|existieren|da sein|dasein)>',
    '(# (ADV|WANT)* nicht mehr|ich (ADV|WANT)* nicht mehr?) <(leben|weiterleben)> ($|will|moechte|mag|kann)',
    'ich ~ (nicht mehr|nie mehr|nie wieder|einfach nicht) <(aufwachen|aufwache|aufwachte)>',
    'ich <wache> ~ nicht mehr auf',
  ]),
  topic('thoughts of it', CSSRS, [
    '(ich|habe|bin|mein|meine|mir|mich) ~ <SUICIDAL>',
    '(bin|fuehle|fuehl) ich? mich? <lebensmuede>',
    'ich ~ (denke|denken|dachte|plane|begehe|will|moechte|wollte|werde) ~ <SUICIDE> ($|nach|zu|begehen|_ #)',
    'ich ~ (an|ueber) <SUICIDE> ~ (denke|gedacht|nachgedacht)',
    '(mein|meinen|meinem|ich habe einen) <(SUICIDE|abschiedsbrief)>',
    'ich ~ (meinen|meinem|(wuensche|wuenschte|sehne) (mir|mich) ~) <tod>',
    'mein _? ~ ist der <tod>',
  ]),
  topic('a way of doing it', CSSRS, [
    '<(bringe|bring)> ich? mich um ($|wenn)',
    'I ~ mich <(umbringen|umbringe|umzubringen)>',
    '<umbringen> _? ich mich',
    '(I ~|(nehme|nehm) ich?) mir das <leben> (zu|nehmen|nehme|genommen|$)',
    'mein <leben> ~ (beenden|beende|ein ende|endet|aufhoert)',
    '(beende|beenden|schluss mit) (mein|meinem) <leben> $',
    'ich <HARM> mich ($|wenn|mit)',
    'I (ADV|WANT)* mich zu? <HARM> ($|will|moechte)',
    'ich <(haenge|haeng)> mich auf #',
    '(mir|ich) ~ eine <kugel> (in|durch)',
    'ich & JUMP & FROM <PLACE>',
    'ich ~ vor (den|einen) <zug> (laufe|laufen)',
    'ich ~ ~ PLACE ~ <springen>',
    '(ich|mir|meine) ~ <(ueberdosis|pulsadern)>',
    'ich ~ (alle|ganzen|saemtliche) _? <PILLS>',
  ]),
  topic('hurting oneself', CSSRS, [
    'mich (zu|ADV)* <(ritz|ritze|ritzen|geritzt)>',
    'ich <(ritz|ritze)> mich',
    '<(verletz|verletze)> mich (selbst|selber|absichtlich)',
    '(drang ~ mich|mich (selbst|selber)) zu <HARM>',
    'ich ~ mich (selbst|selber|absichtlich|wieder) <(HARMED|verletzen)> $',
    '(ich|meine|mein) ~ <SVV>',
    'I (ADV|WANT|ich)* mir (was|etwas)? <(DO|weh tun|weh zu tun)>',
    'ich ~ mir ~ <OPENED>',
    '<(schneide|schneid|ritze|ritz|schlitz|schlitze)> ich? mir ~ (arme|arm|unterarme|oberschenkel|haut|handgelenke)',
  ]),
  topic('being a burden', JOINER, [
    'OTHERS & besser & <ohne mich>',
    'GLAD ~ ,? (wenn|ob|dass) ich nicht? <(tot|weg waere|gestorben|sterbe|mehr da|mehr leben|mehr lebe)>',
  ]),
  topic('no reason to live', JOINER, [
    '(ich|mir|mich) ~ ((kein|keinen|keine) mehr? (grund|sinn|willen|kraft|lust|bock) mehr?|leid|satt|muede) ,? (zu|zum|am|im|vom|das) <leben>',
    'ich ~ (verdiene|verdient) ~ zu <leben>',
    'WHY bin ich am <leben>',
    'WHY <lebe> ich $',
    'nichts mehr ,? (wofuer|fuer das) ich <(leben|lebe)>',
    '(mein|das) leben ist nicht mehr? <lebenswert>',
    'ich (halte|halt|ertrage|ertrag) (das|dieses|mein) <leben> nicht',
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
