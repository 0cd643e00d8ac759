import type { Blocker } from '../language';

/** When a match does not count in English: what stands right before it, or right after it. */
export const blockers: readonly Blocker[] = [
  {
    why: 'negation',
    before: [
      '(do|does|did|can|could|would|will|am|is|was|are|have) not ADV* (think|feel|mean|say|saying|want|claim|suggest|imply|thinking|care|prove) ADV* (to)? (that|if|like)*',
      '(do|does|did|never) (not)? ADV* believe ADV* (that)?',
      '(not|never) ADV* (because|that|like|as if|thought|felt|think|believed|feel|mean|saying|said|claimed)* (that)?',
      '(refuse|refusing|wants|want|wanted|trying not|try not|rather than|instead of|without) (to)? (be|feel|feeling|look|being)?',
      '(no longer|stop|stopped|quit) ADV* (making|make|think|thinking|feel|feeling|telling|tell|believing|saying|calling)? (myself)? (that|like)?',
      '(noone|nobody) ADV* (SAY|THINK|is saying) ADV* (that)?',
      '(no reason|prove) to (think|believe|feel) (that)?',
    ],
    after: ['(any more|anymore)'],
  },
  {
    why: 'reported',
    before: [
      '(OTHER|you|it|that|doctors) (ADV|OTHER|has|have|had|was|were|is|are|do|would|will|keep|keeps|kept|always|once|and)* (SAY) (me|us|everyone|people|him|her|them)? ADV* (and|,|:)? (that|how|"|is|it|was|this)*',
      'MINDS THINK ADV* (that|how)?',
      '(tell|told|tells|telling|accuse|accused|calling|called|reminds|reminding) me (ADV|once)* (that|how|of|")*',
      '(tell|told|tells|telling) me (that|how)? (our|the|everything|it|all) ~',
      '(let|lets|letting) me know (that|how)?',
      '^ told (that)?',
      '(and|,) (saying|claiming|telling everyone|telling people) (that)?',
      '(phrase|phrases|sentence|sentences|words|title|song|lyrics|regex|string|query|search) (like|for|go|is|,|:)* (")?',
      '(OTHER|you) ADV* (says|say|said|told me|tells me) (that)? ~ i (am|was) ~ ,',
      '(assuming|implying|suggesting|insinuating|convincing me) (that|like)?',
      '(you|u) ADV* (THINK|saying|make) (that|me)? (feel)?',
      '(SAY|cried) ,? " ~ ',
      '(let|lets|letting) (him|her|them|you)',
    ],
    after: ['~ (, | . | !)? " (SAY|OTHER SAY)', ', SAY (my|the|his|her|OTHER)'],
    except: ['imagined-contempt'],
  },
  {
    why: 'hypothetical',
    before: [
      '(^|and|or|but|even|only|as) (if|unless|until|till|in case|whether) (that|only)?',
      '(^|and) (do|does|would|did|is) (not)? ~ (if|whether)',
      '(tell me|know|see|check|say|ask|asking|asked) if',
      '(would|could|might) (be|feel|look|seem|have been)',
      '(wonder|see|asked|know|sure) (whether)',
    ],
    after: ['if i (did|do|had|were)'],
    except: ['alone-in-it'],
  },
  {
    why: 'over and done',
    before: [
      '(used|use) to ADV* (think|feel|believe|be|say|tell myself)? ADV* (that|like)*',
      'i ADV* (thought|believed) ADV* (that)?',
      '(^|and) (thought|believed) (that)?',
      '(back when)',
    ],
    after: [
      '~ (back then|as a kid|as a child|at first|in the past|until|till)',
      '~ but (now|then|luckily|thankfully|i (learned|realised|realized|got better|know better|am better|am not|no longer))',
    ],
  },
  {
    why: 'another sense',
    after: [
      'THING',
      '(enough to|for (sweets|you|him|her|them|it)|up|down|into|by|of (food|coffee|water|time))',
      '(before|without) (my|the|a)? (first)? (coffee|tea|breakfast|sleep)',
      '(from|after) (the|a|my|that|this|being|all|lack) ~ (flight|drive|trip|party|flu|surgery|fever|illness|injury|virus|workout|sleep)',
    ],
    except: [
      'global-failure',
      'self-blame',
      'worthlessness',
      'alone-in-it',
      'harsh-should',
      'imagined-contempt',
      'downward-comparison',
    ],
  },
  {
    why: 'a plain fact',
    before: ['(hate|hated|love|like|mind|matter|care) ADV* (it)? (when|if|that|how)'],
    after: [
      'in (this|the|a|that|my) (school|video)? (game|play|movie|film|show|costume|book|story|circle)',
      'of the (bet|game|match|round)',
      '(analyst|analysis|hunter|loading|handling)',
      'to (lift|carry|open|reach|run|climb|eat|drink)',
      '(taking|doing|having|going|using|asking|joining)',
    ],
  },
];
