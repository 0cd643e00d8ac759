import { joins } from '../../language/de/words';
import type { Lexicon } from '../../language/pattern';
import type { CrisisLanguage, CrisisTopic } from '../crisis-language';

/** Words and turns of phrase that the table below uses, in the notation of language/pattern.ts. */
export const crisisLexicon: Lexicon = {
  joins,
  words: {
    ADV:
      'einfach nur noch so echt wirklich endlich lieber doch auch schon wieder immer ständig oft manchmal eigentlich ehrlich gerade jetzt heute ' +
      'morgen bald selbst selber sehr nie irgendwie fast wohl vielleicht überhaupt gar absolut nun ja halt eh mal liebsten am ganz sofort total dann ' +
      'gern gerne ernsthaft wahrscheinlich verdammt tatsächlich dauernd dazu daran darüber',
    WANT: 'will möchte möcht wollte würde mag muss könnte kann sollte werde werd wollt darf wünsche wünschte wünscht hoffe',
    OTHERS: 'alle allen jeder jedem familie kinder eltern mutter vater mann frau freunde welt leben menschen mama papa ihr euch leute freundin freund',
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
      'I_AND ADV* (will|möchte|möcht|würde|mag) (ADV|ich)* <(sterben|verrecken|krepieren)>',
      '# ADV* (will|möchte|möcht) ADV* <(sterben|verrecken)> ADV* #',
      'ich (ADV|WANT)* WANT (ADV|mir|einfach)* <tot> (sein|zu sein)',
      'ich ~ ~ <tot> zu sein',
      'I_AND ADV* (will|möchte) (ADV|ich)* <tot> sein',
      '(ich (wäre|wär)|(wäre|wär) ich) (ADV)* <tot> ADV* (#|$)',
      '(wünsche|wünschte|hoffe) (mir|ADV)* ,? (dass)? (ich)? (wäre|wär)? ADV* <tot>',
      'ich (sollte|müsste|gehöre) ADV* <tot> (sein)?',
      'ich ~ nie ADV* <geboren>',
      'I ADV* WANT (ADV|ich)* nicht mehr? ADV* <(leben|weiterleben)>',
      'ich (WANT|ADV)* nicht mehr? ADV* <(leben|weiterleben)> (#|$|will|möchte|mag|kann)',
      'ich ~ (nicht mehr|nie mehr|nie wieder|einfach nicht) ADV* <(aufwachen|aufwache|aufwachte)>',
      '(WANT|ADV)+ ich ~ (nicht mehr|nie mehr|nie wieder|einfach nicht) ADV* <(aufwachen|aufwache)>',
      'ich (ADV|WANT)* WANT ADV* nicht (mehr)? ADV* <(existieren|da sein|dasein)>',
      'ich ~ (keine lust|keinen bock) (ADV|mehr)* zu <leben>',
    ],
  },
  {
    topic: 'thoughts of it',
    source: CSSRS,
    says: [
      'ich ~ <(suizidgedanken|selbstmordgedanken|suizidal|suizidgefährdet|selbstmordgefährdet|suizidale|suizidalen|sterbegedanken)>',
      '(meine|mir|bin|fühl|fühle|mich) ~ <(suizidgedanken|selbstmordgedanken|suizidal|suizidgefährdet|selbstmordgefährdet|suizidale|suizidalen)>',
      'ich ADV* bin ADV* <lebensmüde> (#|$)',
      'ich (ADV|habe|mir)* (denke|denk|dachte|nachgedacht|überlege|überlegt|plane|begehe|will|möchte|wollte|werde|versucht) (ADV|an|über|mir|habe|meinen|den|einen)* <(suizid|selbstmord|freitod)> (#|$|nach|zu|begehen|_ #)',
      '(meinen|meinem) ADV* <(suizid|selbstmord|freitod)>',
    ],
  },
  {
    topic: 'a way of doing it',
    source: CSSRS,
    says: [
      '<(bringe|bring)> ich? mich ADV* um (#|$|wenn)',
      'ich (ADV|WANT|habe|mir|auch)* mich ADV* <(umbringen|umbringe|umzubringen)>',
      '(WANT|ADV)+ ich mich ADV* <umbringen>',
      'I_AND (ADV|will|möchte|muss|sollte|kann)* mich ADV* <(umbringen|umzubringen)>',
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
      'ich (ADV|WANT|mich)* FROM <(brücke|zug|dach|hochhaus|balkon|bahn|lkw|klippe)> (ADV|zu)* (springen|stürzen|werfen|schmeißen|legen|hüpfen)',
      '(ich|meine) ~ <überdosis>',
      'ich ~ (alle|alles|sämtliche) (an|meine|die)? <(tabletten|pillen|schlaftabletten)>',
      '(mir|meine) ~ <pulsadern>',
      '(mein|meinen|meinem) ADV* <abschiedsbrief>',
    ],
  },
  {
    topic: 'hurting oneself',
    source: CSSRS,
    says: [
      'ich ADV* <(ritze|ritz)> mich',
      'ich (ADV|WANT|habe|muss)* mich ADV* <CUTS>',
      'mich (zu|ADV)* <ritzen>',
      'ich ADV* <(verletze|verletz)> mich ADV* (selbst|selber|absichtlich)? (#|$|,)',
      'ich (ADV|WANT|habe)* mich ADV* (selbst|selber|absichtlich) ADV* <(verletzen|verletzt|verletze)> (#|$)',
      'mich (selbst|selber) zu <verletzen>',
      '(ich|meine|mein) ~ <(selbstverletzung|selbstverletzendes|selbstverletzenden|selbstverletzungsdruck|svv)>',
      'I (ADV|WANT|ich)* mir ADV* <(wehtun|weh tun|weh zu tun|schmerzen zufügen|etwas antun|was antun)>',
      'ich (muss|will|möchte|WANT) mich (ADV|immer)* <schneiden> (#|$)',
      'ich ADV* <(schneide|schneid)> mich ADV* (#|$|wenn)',
      '(schneide|schneid|schlitz|schlitze) ich? mir ~ <(arme|arm|unterarme|oberschenkel|haut|handgelenke)>',
      'ich (ADV|WANT|muss)* mich ADV* <verbrennen> (#|$)',
    ],
  },
  {
    topic: 'being a burden',
    source: JOINER,
    says: [
      'OTHERS ~ <ohne mich> ~ besser ADV* dran',
      'OTHERS ~ besser ADV* dran ADV* <ohne mich>',
      '<ohne mich> (wäre|wären|ist|sind|wärt|geht|ginge|wär) (ADV|es)* (die|der|meine|meinem|mein|meiner|ADV)* OTHERS ~ besser',
      '(besser|leichter|glücklicher|froh|merken|merkt|vermissen|vermisst|weinen|egal|traurig|auffallen) ~ ,? (wenn|ob|dass) ich ADV* <(tot|weg wäre|gestorben)>',
      '(besser|leichter|glücklicher|froh|merken|vermissen) ~ ,? (wenn|ob|dass) ich ADV* nicht mehr <(da wäre|leben|lebe|da bin)>',
      'wenn ich ADV* <tot> (wäre|bin)',
    ],
  },
  {
    topic: 'no reason to live',
    source: JOINER,
    says: [
      '(ich|mir|mich) ~ (kein|keinen) ~ (grund|sinn|willen) (mehr|ADV)* ,? (zu|am) <leben>',
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
