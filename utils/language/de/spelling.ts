import type { Spelling } from '../language';
import { withoutUmlauts } from './forms';

/** Words whose last sound is swallowed with an "es" behind them: "hab's", "habs". */
const withEs = (verbs: string): Record<string, string> =>
  Object.fromEntries(verbs.split(' ').map((verb) => [`${verb}s`, `${verb} es`]));

/** How German is typed in a hurry, and by people of the south. Source: own list. */
export const spelling: Spelling = {
  reads: {
    ...withoutUmlauts(
      'blöd blöde dämlich fühl fühle hässlich schäm schäme müssen müsste unfähig überflüssig körper hätt enttäuscht für unnütz müll nütze außer längst verkorkst',
    ),
    ...withEs('krieg schaff mach kann kapier lern verzeih gibt ist war geht'),
    habs: 'habe es',
    n: 'ein',
    ne: 'eine',
    nen: 'einen',
    ner: 'einer',
    son: 'so ein',
    sone: 'so eine',
    sonem: 'so einem',
    sonen: 'so einen',
    a: 'ein',
    en: 'ein',
    i: 'ich',
    isch: 'ich',
    ick: 'ich',
    bi: 'bin',
    mi: 'mich',
    is: 'ist',
    hob: 'habe',
    hab: 'habe',
    hätt: 'hätte',
    nix: 'nichts',
    nüt: 'nichts',
    ned: 'nicht',
    net: 'nicht',
    nid: 'nicht',
    nöd: 'nicht',
    nimma: 'nicht mehr',
    nimmer: 'nicht mehr',
    nich: 'nicht',
    ois: 'alles',
    oida: 'alter',
    guad: 'gut',
    gnua: 'genug',
    grad: 'gerade',
    einfoch: 'einfach',
    vll: 'vielleicht',
    vllt: 'vielleicht',
    wg: 'wegen',
    daß: 'dass',
    mog: 'mag',
    haha: 'lol',
    hahaha: 'lol',
    hihi: 'lol',
    hehe: 'lol',
    xd: 'lol',
    lmao: 'lol',
    '😂': 'lol',
    '🤣': 'lol',
    '😅': 'lol',
    '🤦': 'facepalm',
    '🤡': 'clown',
  },
  endings: { s: 'es', n: 'ein', ne: 'eine', nen: 'einen' },
  pronouns: 'hab habe krieg schaff mach kann kapier lern verzeih gibt ist war geht ich wie was so',
  joins: { 'zu nütze': 'zunütze', 'zu nichte': 'zunichte' },
  lookalikes:
    'versagen versagens verlieren verliert verliere verlierst falsche falscher falsches falschen dummy schlechtes nutzlast ' +
    'peilen pflicht idiome scheinen schade schaden schaute nullen enttäuschend wertung wertvoll wertvolle nützlich nützliche ' +
    'unnötigerweise überfällig kindlich langwierig betrifft betrug betrüge lüge lügen egoismus faules fettes fähig',
};
