import type { CueGroup } from '../language';
import { says } from './orders';

/** What self-criticism sounds like in German, by kind and strength. Example sentences: tests/language/de. */
export const cues: readonly CueGroup[] = [
  {
    kind: 'self-insult',
    why: 'judges oneself',
    says: says({
      0.55: [
        'BIN HARSH',
        'SELF <(INSULT|NICK|BAD|CLEAR)>',
        '(ich ADV*)? <FEEL> ich? mich (wie|als)? FILL* HARSH',
        '<(komm|komme)> ich? mir (vor wie|wie)? FILL* HARSH',
        'FILL* HARSH <wie (ich|mich)>',
        'was (fuer (ein|eine) _? _)? <bin> ich (fuer|$)',
        'BIN (der|die) (BADS|letzte) #',
        '(ich|mich) ~ wie (ein|eine|der|die) FILL* <NOUN>',
        '(ich|mir) SIZE* <NOUN>',
        'ich <PLAIN> _',
        '<typisch> (mal|wieder|fuer)* (ich|mich)',
      ],
      0.45: ['(wie|so) <(BAD|CLEAR)> von mir'],
    }),
  },
  {
    kind: 'self-insult',
    why: 'hates oneself',
    says: says({
      0.85: [
        'ich? <HATE> ich? (mich|MY_BODY|alles an mir)',
        'ich ~ mich ~ <HATE>',
        'mich ADV* zum <kotzen>',
        'ich? <(kotze|kotz|widere|wider)> ich? mich',
      ],
      0.65: [
        '(mich|MY_BODY) nicht & ich & <STAND>',
        'mich & nicht & <spiegel>',
        '<bin> & UPSET & (von|auf|ueber) (mir|mich)',
        'ich? <(ekle|ekel|schaeme|schaem)> ~ (vor|fuer) (mich|mir|MY_BODY)',
      ],
      0.45: ['ich? <(schaeme|schaem)> ich? mich (in grund|ADV|dafuer|,|dass|wie|was)* (#|ich|und)'],
    }),
  },
  {
    kind: 'worthlessness',
    why: 'worth',
    says: says({
      0.75: [
        'BIN (wertlos|nutzlos|ueberfluessig)',
        'SELF <(wertlos|nutzlos)>',
        '(ich|bin) ~ (nichts|nicht|weniger) <wert>',
        'SELF <nichts> ($|besonderes|gegen)',
        'ich ~ zu <nichts> (gut|nuetze|nutze|faehig|zu gebrauchen|gebracht|bringen)',
        'ich ~ <(tauge|taug)> ~ nichts',
        '((THEM|es) nicht besser?|(keine|keinen) _|(die|den|so|viel) _ nicht|niemanden) & ich & <(verdient|verdiene)>',
      ],
      0.65: [
        'SELF FILL* NOT FILL* _? <genug>',
        'mich ~ (nicht|nie) ~ <lieben>',
        '<aus mir> ~ (nichts|nie|nicht)',
        '(an|in) mir ~ <nichts>',
        'NOBODY & <wie (ich|mich|mir)>',
        'ich <(halte|nerve|nerv)> (alle|euch|nur|andere|jeden)',
      ],
    }),
  },
  {
    kind: 'global-failure',
    why: 'all of it is a failure',
    says: says({
      0.75: ['SELF <(FAILURE|LOSER)>'],
      0.65: [
        '(HAVE|#) (FILL|(als|auf|in|bei|an) (der|dem|den|MINE)? _)* <versagt>',
        '(ich GET|GET ich|HAVE) & NOTHING & <(reihe|griff|gebacken|hin)>',
        '(ich|HAVE|mir) & <(nichts|nie)> & DONE',
        '(ich (kann|konnte|schaffe|schaff)|(kann|konnte) ich) <nichts> ($|richtig|im leben|besonderes)',
        'ich & (alles|immer|wieder|jeden|jede|nur) & <(SPOILT|falsch|schlimmer)>',
        'bin ~ ,? (der|die) ~ <SPOILT>',
        '(alles|nichts) ,? was ich ~ ,? ~ <(schief|kaputt|falsch|genug)>',
        'HAVE ~ <enttaeuscht> $',
        'ich <enttaeusche> (DEAR|nur|OTHERS|immer)',
        'mich ~ zum <idioten>',
        'mich ~ <ohrfeigen>',
      ],
      0.55: [
        'SELF ((mit|an) allem)? <gescheitert> ($|als)',
        '<(lerne|lern)> ~ (nie|es nicht|nicht #)',
        'ich? (werde|werd) ~ <nie> (so? (gut|BRIGHT)|(es|etwas)? DONE|genug)',
      ],
    }),
  },
  {
    kind: 'self-blame',
    why: 'blames oneself',
    says: says({
      0.65: [
        'SELF (an ~|daran|alleine|mit)* <schuld>',
        'alles? (ist|war|sei)? <meine schuld>',
        'MINE eigenen? <VICE>',
        'ich ~ (mir|trage|habe) die <schuld>',
        '(ich|HAVE) ~ im <stich>',
        'HAVE & (alles|DEAR|OURS) & <SPOILT>',
        'ich & mir ~ NOT & <(verzeihen|vergeben|verzeihe|verzeih)>',
        'HAVE ~ <(angetan|eingebrockt|dem gewissen)>',
        '<geschieht mir>',
        '(#|,) (selbst|selber) <schuld>',
        '(mache|mach) ich? mir SIZE* <vorwuerfe>',
        '<wegen mir> (ist|sind|hat|haben|musste|mussten|alle)',
        '(liegt|lag|gelegen) & <an mir>',
      ],
    }),
  },
  {
    kind: 'alone-in-it',
    why: 'only I am like this',
    says: says({
      0.65: ['WITH_ME & WHAT & <(stimmt|stimmen|falsch|kaputt)>'],
      0.55: [
        'SELF nicht <normal> $',
        'ich? <bin> (ich|ADV|der|die)* ONLY ~ ,? (der|die) ~ (nicht|nie|nichts|keine|keinen|immer|alles|so|noch|HARSH)',
        '<als (einzige|einziger)> ~ (nicht|nichts|keine|keinen|durchgefallen|HARSH)',
        '<WHY> (bin|muss) immer? nur? ich (so|nicht|nie) ($|sein|wie|normal|einfach|BETTER|HARSH)',
        '<WHY> ~ ich ~ (nichts|nie|keine|nicht) ~ (richtig|normal|anderen|hin|reihe|griff|einfach)',
        'EVERYONE ~ ,? ~ <(nur ich|nur mir|nur bei mir|bloss ich|ausser ich|ausser mir)> (nicht|#)',
        '# <nur (ich|bei mir|mir)> ~ (so|nicht|sowas)',
        '(kann|koennen|kein|NOBODY|problem) & <ausser mir>',
        '(passe|gehoere) ~ <(nirgends|nirgendwo)>',
      ],
    }),
  },
  {
    kind: 'harsh-should',
    why: 'ought to be otherwise',
    says: says({
      0.5: [
        '(ich haette|haette ich) ~ ((BETTER|nie|niemals|nicht so|da) ~|(mehr|das|es) _|wissen|sehen|merken|verhindern|aufpassen) <(muessen|sollen|duerfen)>',
        '<haette ich> ~ (nur|bloss)',
        '<(ich (sollte|muesste)|(sollte|muesste) ich)> ~ (laengst ~ (weiter|koennen|wissen|reihe|griff|fertig)|(BETTER|weiter) (sein|machen)|dankbar|dankbarer|(das|es) ~ (koennen|schaffen)|zusammenreissen|schaemen|nicht (so|HARSH))',
        'SHOULD & in <meinem alter>',
        '(mich|ich) ~ <schaemen> #',
        '<ich darf> (mir|mich)? (keine|keinen|nicht|nie|so) ~ (fehler|erlauben|versagen|HARSH|WEAK)',
        'ich muss ~ <besser (sein|werden)>',
        'ich ~ <kein recht>',
      ],
    }),
  },
  {
    kind: 'imagined-contempt',
    why: 'others despise me',
    says: says({
      0.5: [
        '<NOBODY> & (mich|mir) & (STAND|LIKE|zu tun)',
        '<wer (soll|will|wuerde)> ~ (mich|mit mir|mit so) ~ (LIKE|reden|zu tun|$)',
        'mich & (EVERYONE|bestimmt|sicher) & <(hassen|hasst|auslachen|verachten)>',
        '<(verachten|verachtet)> mich',
        '(EVERYONE|bestimmt|sicher|lachen) & <ueber mich>',
        '<(finden|findet) mich> alle? FILL* HARSH',
        '<(halten|haelt) mich> ~ fuer FILL* HARSH',
        '<THINKS> ADV* (alle|die|sie)? ,? dass? ich (bin|sei|waere)? FILL* HARSH',
        '<THINKS> ADV* (alle|die|sie)? ,? (dass|wie) ich ~ (nichts|nicht|keine) ~ (kann|bin|habe|weiss)',
        '(sind|ist) ~ UPSET <von mir>',
        'ich ~ auf die <nerven>',
        '(wie|wer) ich wirklich <bin>',
      ],
    }),
  },
  {
    kind: 'downward-comparison',
    why: 'below others',
    says: says({
      0.5: [
        'BIN (WORSE als|WORST)',
        '(SELF|bin nicht) <(nicht so|nie so)> _ (sein|werden)? wie OTHERS',
        '(EVERYONE|kann|koennen|macht|hat|haben|haette|schafft|ist|sind) ~ (BETTER|weiter|mehr|schneller) ~ <als ich> ($|NOUN|je|kann|bin|nach|mit|in)',
        'ich ~ (allen|allem|anderen|immer|leben) <hinterher>',
        'ich ~ nicht <mithalten>',
      ],
    }),
  },
];
