import type { Blocker, CueKind } from '../language';

const NOT_OF_MOODS: readonly CueKind[] = [
  'worthlessness',
  'global-failure',
  'self-blame',
  'alone-in-it',
  'harsh-should',
  'imagined-contempt',
  'downward-comparison',
];

/** When a match does not count in English: what stands right before it, or right after it. */
export const blockers: readonly Blocker[] = [
  {
    why: 'negation',
    before: [
      'none (of _)?',
      '(no|not) _ (in which|where|that)',
      '(not|never|noone|nobody) (keep|start)? (ADV|because|like|as if|think|thinks|thought|thinking|SAY|feel|felt|mean|want|care|to|true|once|for a _)* (did i think|that|if|it)?',
      '(do|does|did) not believe (that)?',
      '(refuse|refusing|rather than|instead of|without|want to|trying not to|try not to) (to)? (be|feel|feeling|look|being|believe|think)? (that)?',
      '(no longer|stop|stopped|quit) (ADV|make|making|feel|feeling|believing|THINK|SAY|myself|me|that|like)*',
    ],
    after: ['(any more|anymore)'],
  },
  {
    why: 'reported',
    before: [
      '(he|she|they|you|who) (ADV|can|could|would|never)*',
      '(at|to|with|treat|treats|treated|treating) (me|us) ADV* (like|as if|as though)',
      '(be|been|being|was|were|got|get|am|are) ADV* (told|called|labelled|branded|accused of|described as|known as) ADV* (that|as|of|being|a|an)*',
      '^ (told|called) ADV* (that)?',
      '(said|says|insists|insisted|wrote|reads|argue|argued|announced|shout|shouts|shouting|assume|go|goes) (that|:|,)?',
      '(tried|tries|trying|wants|wanted) to',
      'according to ~',
      '(OTHER|you|it|that|(my|the|our|a|one|some|this|every) _) (ADV|OTHER|has|have|had|was|were|is|are|do|would|will|keep|keeps|kept|once|and)* (SAY|thinks|asked|convinced) (my|the|her|his|a)? (_)? ADV* (and|,|:)? (that|how|"|is|it|was|this|if)*',
      'MINDS THINK ADV* (that|how)?',
      '((SAY|reminds) me|me know) (that|how|of|ADV|")*',
      '(saying|claiming|assuming|implying|suggesting) (that|like)?',
      '(you|u) (ADV|would|have|to)* (THINK|make) (that|me)? (feel)?',
      '(make|makes|made|making) (me|it) ADV* (look|seem|sound) (like|as|that|if)*',
      '(OTHER|(my|our) _) (is|are|was|were) ADV*',
      '" ~',
    ],
    except: ['imagined-contempt'],
  },
  {
    why: 'hypothetical',
    before: [
      '(if|unless|until|till|in case|whether) (that|only)?',
      'i would (ADV|have|only)*',
      '(would|should) (i? (be|feel|look))?',
      '(anyone|anybody|whoever|those|people|since when)',
      '^ (had|were)',
      '(may|might|must) ADV* (sound|seem|look|come across) (like|as|that|if)*',
    ],
    after: ['if i (did|do|had|were)'],
    except: ['alone-in-it'],
  },
  {
    why: 'over and done',
    before: [
      '(used ~|back (in|at|when|then)|no longer|stopped|spent|in (my|our|the|this) (dream|play|film|story)) ~',
      '(i ADV*|^|and) (thought|believed) ADV* (that)?',
      '(once|spent|grown|grew) ~ (thinking|thought|believing|believed|convinced) (that)?',
      'there was a time when?',
    ],
    after: [
      '~ (finally stopped|(great|fine|better|proud) now|back then|as a kid|as a child|at first|in the past|until|till)',
    ],
  },
  {
    why: 'another sense',
    after: [
      '((at|in) the knees|the moment|free|crying|long|lot|drunk|tired|happy|busy|early|late|excited|hungry|rich|lucky|for (loving|liking|laughing|enjoying)|in love|in a good way|as a kitten|with (hunger|cold|fever|pain|joy|love|relief|laughter)|(that)? i (can|could) not ADV* (walk|stand|move|lift|climb|hold|get up)|(people|men|women) (get|are|who|do))',
      'THING',
      '(for (you|him|her|them|it)|up|down|into|by|of (food|coffee|water|time))',
    ],
    except: NOT_OF_MOODS,
  },
  {
    why: 'a plain fact',
    before: ['(hate|love|like|mind) (it)? when'],
    after: [
      '(in|of|at|for) (this|the|a|that|my) (_)? (game|party|carnival|bet|lottery|sketch|panto|play|movie|film|show|book|story|costume)',
      ', (SAY (my|the|OTHER)|(OTHER|my _) (ADV|would|will)* SAY)',
      '~ (is|was) what (he|she|they|it|i) (SAY|_ SAY|wrote|heard)',
      '~ ,? (according to|(so did|so were|so was) (all|everybody|everyone|the rest|he|she|they|half)|we all (did|were))',
      '_ (should|deserve|deserves|are)',
      '(treated|spoken|blamed|punished|yelled|shouted|hurt|bullied|ignored|wait|pay)',
      '(to)? (lift|carry|open|reach|climb|eat|drink|fool|fit|stand|walk|taking|doing|having|going|using|joining)',
      '(we|the|it) ~ , (i|sorry)',
      '(,|.|and|so|but|sorry)* i (will|can) (fix|update|change|correct|resend|push|redo|pay|replace|sort|make it|buy|clean|bring|remove|revert)',
    ],
  },
  {
    why: 'taken lightly',
    after: [
      '~ (for|in) (ADV|about|a|the|my)* (first|year|month|week|fortnight|minute|moment|second|day|hour|years|months) ~ (,|and|but|then|that|these)',
      '(at|on|with) (the|my|a)? (chess|bike|tennis|football|golf|darts|cards|guitar|piano|cooking|swimming|games|maths|math|drawing|singing|dancing|parking)',
      '~ ,? so (i (have)? (bought|got|hired|let|use|used|ask|asked|wrote|keep|bring|made|set|rely)|put|please|can you|could (you|someone|somebody)|do not ask)',
      '~ ,? (and|but) (it is (great|glorious|lovely|wonderful|fine|ok|okay|fun)|I (like|love|enjoy|do not (mind|care)|am (fine|ok|okay|proud))|that is ADV* (fine|ok|okay)|who cares|mostly|mainly|proud)',
    ],
  },
];
