import { joins, words } from '../../language/de/words';
import type { Lexicon } from '../../language/pattern';
import type { CrisisLanguage, CrisisTopic } from '../crisis-language';

/** Words and turns of phrase that the table below uses, in the notation of language/pattern.ts. */
export const crisisLexicon: Lexicon = {
  joins,
  words: {
    ADV: `${words.ADV} irgendwann endlich lieber gestern morgen bald fast mal liebsten am sofort dann gern gerne gleich langsam alles deswegen dazu daran ernsthaft nachts`,
    WANT: 'will möchte wollte würde mag muss könnte kann sollte werde werd wollt darf wünsche wünschte wünscht hoffe',
    OTHERS: `${words.LOVED} jeder jedem welt leben menschen leute`,
    CUTS: 'ritze ritz ritzen geritzt',
  },
  phrases: {
    /** Wanting something for oneself, also where the "I" is a clause away: "ich bin … und will …". */
    I_WANT: '((ich (ADV|WANT)*)? WANT (ADV|ich|mir|mich)* )',
    I_AND: '(ich|mich|mir|mein|meinen) ~ ~ (,|.|und|aber|weil|dass|–|!|;)*',
    I: '(ich | I_AND)',
    FROM: '(von|vom|vor|unter) (der|einer|dem|einen|den|einem|die|das|ein)? ADV*',
  },
};

const CSSRS = 'Posner et al. 2011, Columbia Suicide Severity Rating Scale, topics only';
const JOINER = 'Van Orden et al. 2010, interpersonal theory of suicide, topics only';

/** How people write in German of wanting to die or of hurting themselves: first person and narrow. Own phrases. */
export const crisisTopics: readonly CrisisTopic[] = [
  {
    topic: 'wish to be dead',
    source: CSSRS,
    says: [
      'ich (ADV|WANT)* WANT (ADV)* <(sterben|verrecken|krepieren)>',
      '(WANT|ADV)+ ich ADV* <(sterben|verrecken|krepieren)>',
      'I_AND ADV* (will|möchte|würde|mag) (ADV|ich)* <(sterben|verrecken|krepieren)>',
      '# ADV* (will|möchte) ADV* <(sterben|verrecken)> ADV* #',
      'ich ADV* WANT ~ und ADV* <sterben>',
      '# (ADV|WANT)* <nicht mehr leben> ADV* #',
      'ich (verdiene|versuche|hoffe|wünsche|habe) (es|mir|ADV|,)* (verdient|versucht)? ,? zu <sterben>',
      '(ich ADV* wäre|wäre ich) ADV* nicht <mehr da>',
      'ich ADV* (gehöre|gehör) ADV* unter die <erde>',
      'I ADV* WANT (ADV|ich)* nicht mehr? ADV* auf dieser <welt>',
      'ich (ADV|WANT)* WANT (ADV|mir|einfach)* <tot> (sein|zu sein)',
      'ich ~ ~ <tot> zu sein',
      'I_AND ADV* (will|möchte) (ADV|ich)* <tot> sein',
      '(ich (wäre|wär)|(wäre|wär) ich) (ADV)* <tot> ADV* (#|$)',
      '(wünsche|wünschte|hoffe) (mir|ADV)* ,? (dass)? (ich)? (wäre|wär)? ADV* <tot>',
      'ich (sollte|müsste|gehöre) ADV* <tot> (sein)?',
      'ich ~ nie ADV* <geboren>',
      'ich ~ nie auf die <welt>',
      'ich <wache> ~ nicht mehr auf',
      'I ADV* WANT (ADV|ich)* nicht mehr? ADV* <(leben|weiterleben)>',
      'ich (WANT|ADV)* nicht mehr? ADV* <(leben|weiterleben)> (#|$|will|möchte|mag|kann)',
      'ich ~ (nicht mehr|nie mehr|nie wieder|einfach nicht) ADV* <(aufwachen|aufwache|aufwachte)>',
      '(WANT|ADV)+ ich ~ (nicht mehr|nie mehr|nie wieder|einfach nicht) ADV* <(aufwachen|aufwache)>',
      'ich (ADV|WANT)* WANT ADV* nicht (mehr)? ADV* <(existieren|da sein|dasein)>',
    ],
  },
  {
    topic: 'thoughts of it',
    source: CSSRS,
    says: [
      '(ich|habe|bin|mein|meine|mir|mich) ~ <(suizidgedanken|selbstmordgedanken|suizidal|suizidgefährdet|selbstmordgefährdet|suizidale|suizidalen|suizidversuch|selbstmordversuch)>',
      'ich ADV* (bin|fühl|fühle) (mich|ADV)* <lebensmüde>',
      'ich ~ (denke|denken|dachte|plane|begehe|will|möchte|wollte|werde) ~ <(suizid|selbstmord|freitod)> (#|$|nach|zu|begehen|_ #)',
      'ich ~ (an|über) <(suizid|selbstmord)> ~ (denke|gedacht|nachgedacht)',
      'ich ~ (wünsche|wünschte|sehne) (mir|mich) ~ <tod>',
      '(meinen|meinem) ADV* <(suizid|selbstmord|freitod)>',
    ],
  },
  {
    topic: 'a way of doing it',
    source: CSSRS,
    says: [
      '<(bringe|bring)> ich? mich ADV* um (#|$|wenn)',
      'I ~ mich ADV* <(umbringen|umbringe|umzubringen)>',
      '<umbringen> _? ich mich',
      'I ~ mir ADV* das <leben> zu? (nehmen|nehme|genommen)',
      '(nehme|nehm) ich? mir ADV* das <leben> (#|$)',
      'mein <leben> ADV* zu? (beenden|beende|ein ende)',
      '(beende|beenden) ADV* mein <leben> (#|$)',
      'schluss mit meinem <leben>',
      'ich ADV* <(erschieße|erschieß|erhänge|erhäng|ertränke|vergifte)> mich ADV* (#|$|und|selbst|wenn)',
      'ich (ADV|WANT)* mich ADV* <(erschießen|erhängen|ertränken|vergiften|aufhängen|aufhänge|aufzuhängen)> (#|$|und|will|möchte)',
      'ich ADV* <(hänge|häng)> mich ADV* auf #',
      '(mir|ich) ~ eine <kugel> (in|durch)',
      'ich (ADV|mich)* (springe|spring|werfe|werf|stürze|stürz|schmeiße|schmeiß|lege|leg) (mich|ADV)* FROM <(brücke|zug|dach|hochhaus|balkon|bahn|gleise|lkw|klippe|fenster)>',
      'ich ~ FROM <(brücke|zug|dach|hochhaus|balkon|bahn|lkw|klippe)> (ADV|zu)* (springen|stürzen|werfen|legen)',
      'ich ~ vor (den|einen) <zug> (laufe|laufen)',
      'ich ~ ~ (dach|brücke|balkon|klippe) ~ <springen>',
      '(ich|meine) ~ <überdosis>',
      'ich ~ (alle|ganzen|sämtliche) _? <(tabletten|pillen|schlaftabletten)>',
      '(mir|meine) ~ <pulsadern>',
      'mein _? ~ ist der <tod>',
      'ich ~ (meinen|meinem) ADV* <tod>',
      '(mein|meinen|meinem) ADV* <abschiedsbrief>',
    ],
  },
  {
    topic: 'hurting oneself',
    source: CSSRS,
    says: [
      'ich ADV* <(ritze|ritz)> mich',
      'mich (zu|ADV)* <CUTS>',
      'ich ADV* <(verletze|verletz)> mich ADV* (selbst|selber|absichtlich)? (#|$|,)',
      'ich ~ mich ADV* (selbst|selber|absichtlich|wieder) ADV* <(verletzen|verletzt|geschnitten|verbrannt)> (#|$)',
      '<(verletze|verletz)> mich ADV* (selbst|selber|absichtlich)',
      '(mich (selbst|selber)|drang ~ mich) zu <verletzen>',
      '(ich|meine|mein) ~ <(selbstverletzung|selbstverletzendes|selbstverletzenden|selbstverletzungsdruck|svv)>',
      'I (ADV|WANT|ich)* mir ADV* <(wehtun|weh tun|weh zu tun)>',
      '(ich|dass ich|I) ADV* mir ADV* (was|etwas) zu? <(antun|antue|antu|anzutun)>',
      'ich ~ mir ~ <(aufgeschnitten|aufschneiden|aufgeritzt|aufschlitzen)>',
      'ich (muss|will|möchte|WANT) mich (ADV|immer)* <schneiden> (#|$)',
      'ich ADV* <(schneide|schneid)> mich ADV* (#|$|wenn)',
      '(schneide|schneid|schlitz|schlitze) ich? mir ~ <(arme|arm|unterarme|oberschenkel|haut|handgelenke)>',
      'ich (ADV|WANT)* mich ADV* <verbrennen> (#|$)',
      'ich ADV* <(verbrenne|verbrenn)> mich ADV* (#|$|mit|absichtlich)',
    ],
  },
  {
    topic: 'being a burden',
    source: JOINER,
    says: [
      'OTHERS ~ <ohne mich> ~ besser ADV* dran',
      'OTHERS ~ besser ADV* dran? ADV* <ohne mich>',
      '<ohne mich> (wäre|wären|ist|sind|wärt|geht|ginge|wär) (ADV|es)* (die|der|meine|meinem|mein|meiner|ADV)* OTHERS ~ besser',
      '(besser|leichter|glücklicher|froh|merken|merkt|vermissen|vermisst|weinen|egal|traurig|auffallen) ~ ,? (wenn|ob|dass) ich ADV* <(tot|weg wäre|gestorben|sterbe)>',
      '(besser|beste|leichter|glücklicher|froh|merken|vermissen) ~ ,? (wenn|ob|dass) ich ADV* nicht mehr <(da wäre|leben|lebe|da bin)>',
      'wenn ich ADV* <tot> (wäre|bin)',
    ],
  },
  {
    topic: 'no reason to live',
    source: JOINER,
    says: [
      '(ich|mir|mich) ~ (kein|keinen|keine) (mehr|ADV)* (grund|sinn|willen|kraft|lust|bock) (mehr|ADV)* ,? (zu|zum|am) <leben>',
      'ich ~ (leid|satt|müde) ,? (zu|vom|das) <leben>',
      '(ich|mir) ~ (verdiene|verdient) ~ zu <leben>',
      'WANT ,? dass mein <leben> ~ (endet|aufhört)',
      '(warum|wozu|wieso) bin ich ADV* am <leben>',
      'ich ~ keinen sinn ADV* mehr? im <leben>',
      'nichts ADV* mehr ,? (wofür|für das) ich ADV* <(leben|lebe)>',
      '(mein|das) leben ist ADV* nicht mehr? ADV* <lebenswert>',
      '(warum|wozu|wofür) <lebe> ich ADV* (#|$)',
      'ich (halte|halt|ertrage|ertrag) (das|dieses|mein) <leben> nicht',
    ],
  },
];

/** What takes a match back: idioms, other people's words and plain denial. */
export const crisisBlockers: CrisisLanguage['blockers'] = {
  before: [
    '(sagt|meint|behauptet|sagte|meinte|fragt|glaubt|denkt|angst) (er|sie|ADV|mir)* ,? (dass|ob|")*',
    '(weder|niemals|nicht) ,? (dass|als ob)?',
  ],
  after: [
    'vor (ADV)* (lachen|scham|hunger|durst|langeweile|neugier|hitze|kälte|müdigkeit|peinlichkeit|freude|aufregung|glück)',
    '(müssen)? (in|auf|bei|unter|wie) (dieser|diesem|der|dem|einer|einem|meinem|so|_) _? (stadt|dorf|wohnung|haus|land|wg|chaos|dreck|student|hotel)',
    '(sehen|gesehen)',
  ],
};
