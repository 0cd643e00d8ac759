import type { Blocker } from '../language';

/** When a match does not count in English: what stands right before it, or right after it. */
export const blockers: readonly Blocker[] = [
  {
    why: 'negation',
    before: [
      '(do|does|did|can|could|would|will|am|is|was|are|have) not ADV* (think|believe|feel|mean|say|saying|want|claim|suggest|imply|saying|thinking|care|make|makes|prove) ADV* (to)? (that|if|like|it|me|because|this)*',
      '(not|never) ADV* (because|that|like|as if|thought|felt|think|believed|feel|make|mean|makes|saying)',
      '(refuse|refusing|wants|want|wanted|trying not|try not|rather than|instead of|without) (to)? (be|feel|feeling|look|being)?',
      '(no longer|stop|stopped|quit) ADV* (think|thinking|feel|feeling|telling|tell|believing|saying|calling)? (myself)? (that|like)?',
      '(noone|nobody) ADV* (SAY|THINK|is saying) ADV* (that)?',
      '(no reason|prove) to (think|believe|feel) (that)?',
    ],
    after: ['(any more|anymore)', '(not|no longer) ($|,)'],
  },
  {
    why: 'reported',
    before: [
      '(OTHER|you|it|that|doctors) (ADV|OTHER|has|have|had|was|were|is|are|do|would|will|keep|keeps|kept|always|once|and)* (SAY) (me|us|everyone|people|him|her|them)? ADV* (and|,|:)? (that|how|"|is)*',
      '(tell|told|tells|telling|accuses?|accused|calling|called) me (ADV|once|and)* (that|how|of|i|")*',
      '(you|u) ADV* (THINK|saying|make) (that|me)? (feel)?',
      '(SAY|cried) ,? " ~ ',
      '(OTHER|you) ADV* (make|makes|made|making|trying to make|try to make)',
    ],
    after: ['~ (,|.|!)? " (OTHER|SAY) (OTHER|SAY)', '~ ? said'],
    except: ['imagined-contempt'],
  },
  {
    why: 'hypothetical',
    before: [
      '(^|and|or|but|even|only|as) (if|unless|when|until|till|in case|whether|whenever) (that)?',
      '(^|and) (do|does|would|did|is) (not)? ~ (if|whether)',
      '(would|could|might) (be|feel|look|seem|have been)',
      '(wonder|see|asked|know|sure) (whether)',
    ],
    after: ['(if|to) i (did|do|had|would|were|was)', '~ ? if i did'],
    except: ['alone-in-it'],
  },
  {
    why: 'over and done',
    before: [
      '(used|use) to ADV* (think|feel|believe|be|say|tell myself)? ADV* (that|like)*',
      '(thought|believed) ADV* (that)?',
      '(when|while|back when|before) ',
    ],
    after: ['~ (back then|as a kid|as a child|at first|in the past|until|till|anymore|any more)', '~ but (then|now|i) (i|am|know|realised|realized|got|have|was|did|do not)'],
    except: [],
  },
  {
    why: 'another sense',
    after: [
      'THING',
      '(enough to|of (food|coffee|water|time))',
      '(from|after) (the|a|my|being|all|lack) ~ (flu|surgery|fever|illness|injury|virus|workout|sleep)',
    ],
    except: ['global-failure', 'self-blame', 'worthlessness', 'alone-in-it', 'harsh-should', 'imagined-contempt', 'downward-comparison'],
  },
];
