import type { CueGroup } from '../language';
import { says } from './orders';

const NEFF_ALONE = 'Neff 2003, isolation as the opposite of common humanity';
const BURNS = 'Burns 1980, labelling, mind reading and should statements';
const GILBERT = 'Gilbert et al. 2004, inadequate and hated self';

/** What self-criticism sounds like in German, by kind and strength. Example sentences: tests/language/de. */
export const cues: readonly CueGroup[] = [
  {
    kind: 'self-insult',
    why: 'judges oneself',
    source: BURNS,
    says: says({
      0.6: ['SELF (ein|eine|einen) SIZE* <BADS> _'],
      0.55: [
        'SELF <(INSULT|NICK|BAD|CLEAR)>',
        'SELF <(keine gute|kein guter)> _',
        '(ich|mir) SIZE* <NOUN>',
        'ich <PLAIN> _',
        'ein SIZE* <NOUN> wie (ich|mich)',
        'MY_BODY (ist|sind) FILL* <(BAD|CLEAR)>',
      ],
      0.45: ['SELF (so|zu|einfach) <WEAK> ($|um)', '(wie|so) <(BAD|CLEAR)> von mir'],
    }),
  },
  {
    kind: 'self-insult',
    why: 'hates oneself',
    source: GILBERT,
    says: says({
      0.85: [
        'ich? <HATE> ich? (mich|MY_BODY|alles an mir)',
        'ich? <(hass|verabscheu|veracht) mich>',
        'ich ~ mich ~ <HATE>',
      ],
      0.65: [
        '(mich|MY_BODY) nicht & ich & <STAND>',
        'mich & nicht & <spiegel>',
        'bin ~ <UPSET> (von|auf|ueber) (mir|mich)',
        'bin ~ (von|auf|ueber) (mir|mich) <UPSET>',
        'ich? <(ekle|ekel|schaeme|schaem)> ~ (vor|fuer) (mich|mir|MY_BODY)',
      ],
      0.45: ['ich? <(schaeme|schaem)> ich? mich #'],
    }),
  },
  {
    kind: 'worthlessness',
    why: 'worth',
    source: GILBERT,
    says: says({
      0.75: [
        'SELF <(WORTHLESS|LOAD)>',
        'SELF ~ (nichts|nicht|weniger) <wert>',
        'SELF <nichts> $',
        'ich ~ zu <nichts> (gut|nuetze|nutze|faehig|zu gebrauchen)',
        'ich ~ <(tauge|taug)> ~ nichts',
        '(THEM|es) nicht besser? & ich & <(verdient|verdiene)>',
      ],
      0.65: [
        'SELF FILL* NOT FILL* _? <genug>',
        'ich ~ (allen|nur|jedem|euch) <(zur last|im weg)>',
        'mich ~ (nicht|nie) ~ <lieben>',
        '<aus mir> ~ (nichts|nie)',
      ],
    }),
  },
  {
    kind: 'global-failure',
    why: 'all of it is a failure',
    source: BURNS,
    says: says({
      0.75: ['SELF <(FAILURE|LOSER)>'],
      0.65: [
        '(HAVE|#) FILL* <versagt>',
        '(ich GET|GET ich|HAVE) & NOTHING & <DONE>',
        '(ich (kann|schaffe|schaff)|kann ich) <nichts> ($|richtig|im leben)',
        'ich & (alles|immer|wieder|leben) & <(SPOILT|falsch|kaputt)>',
        '(alles|nichts) ,? was ich ~ ,? ~ <(schief|kaputt|falsch|genug)>',
        'ich ~ nicht (mal|einmal) ~ <(einfachsten|kleinsten)>',
        'HAVE DEAR alle? <enttaeuscht> $',
        'ich <enttaeusche> DEAR',
        'mein leben ist FILL* <NOUN>',
      ],
      0.55: ['SELF <gescheitert> $', '<(lerne|lern)> ~ nie', 'ich ~ nie ~ <zu ende>'],
    }),
  },
  {
    kind: 'self-blame',
    why: 'blames oneself',
    source: BURNS,
    says: says({
      0.65: [
        'SELF (an ~|daran)? <schuld>',
        'alles? (ist|war|sei)? <meine schuld>',
        'ich ~ (mir|trage) die <schuld>',
        'ich ~ DEAR alle? im <stich>',
        'HAVE & (alles|DEAR|leben) & <(SPOILT|kaputt)>',
        'ich & mir ~ NOT & <(verzeihen|vergeben|verzeihe|verzeih)>',
        'wie (konnte|kann) ich ~ <antun>',
        '(mache|mach) ich? mir SIZE* <vorwuerfe>',
        '(nur|alles) <wegen mir>',
        '<wegen mir> ~ alle',
        '(liegt|lag) (es|alles)? <an mir> $',
      ],
    }),
  },
  {
    kind: 'alone-in-it',
    why: 'only I am like this',
    source: NEFF_ALONE,
    says: says({
      0.65: ['WITH_ME & WHAT & <(stimmt|stimmen|falsch|kaputt)>'],
      0.55: [
        'SELF nicht <normal> $',
        'SELF <einzige> _? ,? (der|die) ~ (nicht|nie)',
        'was ist <los mit mir>',
        '<WHY> (bin|muss) ich so ($|sein|wie ich)',
        '<WHY> ~ ich ~ (nichts|nie|keine|nicht) ~ (richtig|normal|anderen)',
        'EVERYONE ~ ~ (kann|koennen|schaffen|bekommen|kriegen|hin|griff|leicht) ~ ,? <(nur ich|nur mir)>',
        '(passe|gehoere) ~ <(nirgends|nirgendwo)>',
      ],
    }),
  },
  {
    kind: 'harsh-should',
    why: 'ought to be otherwise',
    source: BURNS,
    says: says({
      0.5: [
        '(ich haette|haette ich) ~ ((BETTER|nie) ~|(mehr|das|es) _) <(muessen|sollen|duerfen)>',
        '(ich SHOULD|SHOULD ich) ~ <laengst> ~ (weiter|koennen)',
        'SHOULD & in <meinem alter>',
        'ich SHOULD mich ~ <schaemen>',
        'ich (SHOULD|darf|duerfte) nicht <(BAD|CLEAR|WEAK)> sein',
        'mich nicht so <anstellen>',
      ],
    }),
  },
  {
    kind: 'imagined-contempt',
    why: 'others despise me',
    source: BURNS,
    says: says({
      0.5: [
        'NOBODY & mich & <(STAND|LIKE)>',
        '(wer|wie) (soll|will|wuerde|kann) mich ~ <LIKE>',
        'NOBODY & (will|redet|haelt) & <mit mir>',
        'mich & (EVERYONE|bestimmt|sicher) & <(hassen|hasst|auslachen)>',
        'ueber mich & (EVERYONE|bestimmt|sicher) & <lachen>',
        '(halten|haelt|finden) mich (alle|fuer)* FILL* <JUDGED>',
        'THINKS (alle|die|sie)? ,? dass? ich (bin|sei|waere)? FILL* <JUDGED>',
        'sind ~ <UPSET> von mir',
        'ich <(nerve|nerv)> (alle|euch|nur)',
      ],
    }),
  },
  {
    kind: 'downward-comparison',
    why: 'below others',
    source: 'Festinger 1954, social comparison; Gilbert et al. 2004',
    says: says({
      0.5: [
        'SELF <fehl am platz>',
        'SELF <WORST>',
        'SELF <WORSE> sein? als OTHERS',
        'SELF <(nicht so|nie so)> _ sein? wie OTHERS',
        '(EVERYONE|allem|so|viel|einfach) ~ (BETTER|weiter|mehr) <als ich>',
        'ich ~ (allen|allem|anderen|immer|leben) <hinterher>',
        'ich ~ nicht <mithalten>',
      ],
    }),
  },
];
