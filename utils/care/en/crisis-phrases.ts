import { joins, verbs, words } from '../../language/en/words';
import type { Lexicon } from '../../language/pattern';
import type { CrisisTopic } from '../crisis-language';

/** Words and turns of phrase that the table below uses, in the notation of language/pattern.ts. */
export const crisisLexicon: Lexicon = {
  joins,
  words: {
    ADV: `${words.ADV} almost finally dont regularly`,
    KILL: 'kill killing hang hanging shoot drown drowning unalive',
    FANCY: `${verbs('fantasize fantasise daydream dream obsess')} think thinking thought thoughts`,
    SUICIDAL: 'suicidal sucidal',
    HURT: 'cut cutting hurt hurting harm harming burn burning punch punching scratch scratching starve starving',
    OTHERS:
      'everyone everybody people they world family kids children parents friends anyone noone nobody she he wife husband mom mum',
  },
  phrases: {
    DAMNED_LIFE: '(own|stupid|miserable|pathetic|whole|sad|fucking|worthless|shitty|damn|god)* life',
    MY_LIFE: '(my|this) DAMNED_LIFE',
    /** Wishing, before "to die" or "I were dead". */
    WISH: `(FANCY|want|wanted|wanting|wants|wish|wished|wishing|need|needed|hope|hoping|hoped|ready|deserve|deserved|plan|planning|decided|
            long|praying|desire|waiting)`,
    /** Between the wish and what is wished for. */
    THAT: `(ADV|about|of|for|that|to|i|could|would|can|was|were|just)*`,
    /** "die" with the word before it: alone it is a German article, and the page gate hears anchors only. */
    TO_DIE: `(to|i|could|would|can|will|just|really|fucking|finally|already|simply|literally|only|ever|even|still|actually|
              honestly|probably|now|not|never|all|so|almost) die`,
    SHOULD_DIE: '(should|want|wish|deserve|hope|rather|better|might) die',
    /** Of oneself, before a deed: wanting it, planning it, having done it. */
    I_TURN_TO: `(i|me|my) (WANTING+)? (WANTING+)? (WANTING+)?`,
    /** The same, and also where the "I" is a clause away: "I am a fool and want to …". */
    TURN_TO: `(I_TURN_TO | I_AND (WANTING+)? (WANTING+)?)`,
    I_AND: `(i|me|myself) ~ ~ (,|.|;|:|–|!|and|so|but|or|then|because)+`,
    WISHES: `(want|wanted|wanting|wish|wishing|deserve|hope|hoping|should|rather|better|ready|going|might)`,
    WANTING: `(ADV|am|was|have|been|will|would|could|had|want|wanted|to|need|going|started|start|keep|kept|feel|felt|like|thinking|
               think|thought|about|of|the|idea|urge|urges|tempted|plan|planning|planned|tried|try|trying|attempt|attempted|attempting|
               many|times|several|and|did|do|or|if|when|might|may|used|ended|up|end|too|weak|yet|scared|afraid|by|whine|moan|how|i|on|should|must|ought|better|well|deserve|ready|makes|make|me)`,
  },
};

const CSSRS = 'Posner et al. 2011, Columbia Suicide Severity Rating Scale, topics only';
const JOINER = 'Van Orden et al. 2010, interpersonal theory of suicide, topics only';

/** How people write of wanting to die or of hurting themselves: first person and narrow. Own phrases. */
export const crisisTopics: readonly CrisisTopic[] = [
  {
    topic: 'wish to be dead',
    source: CSSRS,
    says: [
      '(i|me) (WANTING+)? (WANTING+)? WISH THAT (be|being)? <(TO_DIE|dead|dying)>',
      '(i|me) (WANTING+)? (WANTING+)? <(want|wish|need|hope|deserve) die>',
      'i (ADV|would)* rather be <dead>',
      'i (ADV|might|may|as|well)* be <dead> (#|$)',
      'I_AND ADV* (WISHES+)? WISHES (ADV|to|be|i|was|were|of)* <(TO_DIE|dead)>',
      'I_AND ADV* (WISHES+)? <SHOULD_DIE>',
      '(hate|despise|loathe) (myself|me) ~ (WISHES|i) (ADV|to|be|i|was|were)* <(TO_DIE|dead)>',
      '(hate|despise|loathe) (myself|me) ~ <(i die|SHOULD_DIE)>',
      '(i|me|my) ~ (for|of|about) (wanting|wishing) THAT (be)? <(TO_DIE|dead)>',
      '# ADV* <(want to die|ready to die)> ADV* #',
      '(wish|wished|wishing|rather|if) (that)? i (ADV|was|were|am|be|had been)* (never|not|gone)? <(dead|forever|alive)>',
      // Not without a "not": "I wish I had been born with …".
      '(wish|wished|wishing|rather|if) (that)? i (ADV|was|were|am|had|have|be)* (never|not) ADV* (been)? <born>',
      '(wish|hope|hoping|wished|pray|praying) (ADV|that|to|i)* (would|will|do|did|just|had|could|can)? ADV* (not|never) ADV* <(wake|woke|woken)> up',
      'i ~ (fall asleep|go to sleep|go to bed) (and|to|ADV)* never <wake> up',
      'i (ADV|do|did)* not ADV* (want|wish|deserve|desire) (ADV|to)* (be|keep|stay)? <(alive|to exist|living)>',
      // The gate hears "wanna exist" only where the wish is in the anchor.
      'i (ADV|do|did)* not ADV* <want to exist>',
      'i (ADV|do|did)* not ADV* (want|wish|deserve|desire) (ADV|to)* <live> (anymore|any|longer|#|$|another|like|in this|this|my|,|or)',
      'i (ADV|do|did)* not ADV* (want|wish|desire) (ADV|to)* <wake> up (anymore|tomorrow|again|ever|#|$)',
      'i ~ (no|any) <desire> to ADV* (stay|live|be|go) (on|alive|here)',
      'i (ADV|want|to|will|could|would|wish|if)* <(cease to exist|stop (existing|living)|be erased)> (#|$|as|anymore|forever)',
      'i (ADV|want|to|could|would|wish|need)* (sleep|rest|disappear) <forever>',
      '(i|I_AND) (ADV|am)* (tired|sick|done|exhausted) (of|with)? ADV* (being)? <(living|alive|existing)> (#|$|anymore|any|life|like this)',
      'i ADV* should ADV* (be|not be)? <(TO_DIE|dead|not exist)> (already|instead|too|$)',
      'i ADV* <should die> (already|instead|too|$)',
      'i (ADV|am)* (want|wish|wanting) (for|ADV)* (MY_LIFE|this ADV* (stupid)? life|life|it all) <to (end|be over)>',
      '(i|am|just) ADV* <waiting to die>',
      'i wish i could (ADV)* <disappear> forever',
      'i ADV* (want|wish|need) (it|this|everything|my life) ADV* <to end> (#|$|now|already|soon|so)',
      'i ADV* wish i could ADV* <disappear> (#|$)',
      '(my|own|plan|planned|planning|guarantee|guarantees|ensure|ensures|want) my (own)? <death>',
    ],
  },
  {
    topic: 'thoughts of it',
    source: CSSRS,
    says: [
      'i (ADV|am|was|have|been|feel|feeling|felt|got|get|getting|become|becoming|a|bit|depressed|and|,)* <SUICIDAL>',
      '(make|makes|made|making|leave|leaves) me (ADV|feel|depressed|and)* <SUICIDAL>',
      'I_AND ADV* <SUICIDAL> (#|$)',
      '(so was i|am i) <suicidal>',
      '<suicidal> and so (was|am) i',
      '(i|my|me) ~ ~ <(suicidal|suicide)> (thoughts|thought|ideation|ideations|urges|attempt|attempts|feelings|note|plan)',
      '# ~ <suicidal> (thoughts|ideation|ideations|urges) #',
      '(depression|ago|anxiety) <suicidal> (thoughts|ideation)',
      '(i|my|me) ~ ~ (commit|committing|attempt|attempted|attempting|contemplate|contemplating|contemplated|consider|considering|considered) <suicide>',
      'i (WANTING+)? FANCY (about|of) <suicide>',
      'i ~ FANCY ADV* (about|of) ADV* (being|my|my own|not being)? <(dead|dying|death)> (#|$|all|every|a lot|again|constantly)',
      '(i|my|me) ~ FANCY about (being|my)? <(dead|dying|death)>',
      'i ~ FANCY (about|of) <(ending (it|everything))> (#|$|all)',
    ],
  },
  {
    topic: 'a way of doing it',
    source: CSSRS,
    says: [
      'TURN_TO <KILL> ADV* (myself|my own (self|life))',
      '(I_TURN_TO|I_AND (WANTING+)?|# ADV*) ((want|need|going|ready|about|like|have) ADV* to|should|might|will|could|may|must) ADV* <kms> (#|$|ADV|right|tonight|today|now|i|if|when|over|lol|omg|man|rn|atm|fr|tbh|ngl|im|soon|every|each)',
      '# ADV* (want to|going to|should)? ADV* <KILL> ADV* myself #',
      '(life|of|than|through|is|and) <KILL> myself ADV* (#|$|is|was|seems|again|after|tonight|soon)',
      'TURN_TO <(end it all|ending it all)>',
      'i ~ ~ (besides|except|but|than) <ending it> all',
      'TURN_TO <((end|ending) (my|this)|(take|taking) my)> DAMNED_LIFE',
      'I_TURN_TO <(slit|cut|cutting)> my ADV* (wrists|wrist|throat|veins|arms|arm|thighs)',
      '(I_TURN_TO|I_AND WISHES (to)?) <(jump|jumping|throw|leap)> (myself|ADV)* (off|from|in front of|under) (a|the|this|my) (bridge|roof|building|balcony|train|cliff|bus)',
      'I_TURN_TO (blow|blowing|put|putting|shoot) (my|a) <(brains|bullet)> (out|in my|through my)',
      'i (ADV|have|had|tried|to|want|will|am|going)* <(overdose|overdosed|overdosing)> ($|#|on|again|last|when|once|twice)',
      'my <(goodbye|suicide)> (note|letter)',
    ],
  },
  {
    topic: 'hurting oneself',
    source: CSSRS,
    says: [
      'i (am|have|had|ADV)* (want|wanted|need|needed|deserve|tempted|have been|started|keep|kept|feel like|urge|urges|thinking of|thoughts of) (to|of|ADV)* <HURT> myself',
      'i ADV* <(cut|burn|punch|scratch|harm|starve)> myself (ADV|again|in|on purpose|when|as|because|every|so|with|since) (#|$|_)',
      '(is|of|by|to|started|keep|i) ~ <(cutting|burning|harming)> myself (#|$|with|again|when|because|and)',
      '(urge|urges|want|need|deserve|ought|thoughts|thinking) (to|of|about) <HURT> myself',
      '(i|and|so|then) ADV* should ADV* <HURT> myself',
      '# ADV* <(cutting|harming|burning)> myself (again|because|tonight|#)',
      '(hate|despise|loathe|punish|disgust) (myself|me) ~ (,|and|so|.|that|enough)* (i|ADV|to|want)* <(cut|cutting|burn|burning|harm|harming|hurt|hurting|starve|scratch|punch)> myself',
      '(i|my|me) ~ ~ <self> (harm|harmed|harming|injure|injury|mutilate|mutilation) (#|$|again|with|when|because|for|till|until|a|streak|scars|clean|today|urges|once)',
      'i ~ <self> (harm|harmed|harming)',
      // "my self harm": the spelling has made one word of the first two.
      '<myself> (harm|harmed|harming|injury|mutilation) (#|$|again|streak|scars|clean|urges|is|was|has|got|every)',
    ],
  },
  {
    topic: 'being a burden',
    source: JOINER,
    says: [
      '(OTHERS|life) ~ be ADV* <better off> without me',
      '(OTHERS|life|things|it|everything) ~ be ADV* (better off|happier|better) if i (ADV|was|were|am|not|never|did|do|here|to|cease|ceased)* <(dead|gone|died|born|(not|never|to) exist|alive|disappeared|TO_DIE|killed)>',
      '(OTHERS|life|things|it|everything) ~ be ADV* (better off|happier|better) if <i die>',
      'i (ADV|am|would|be|will)* <better off> dead',
      'I_AND (ADV|would|am|be)* <better off> dead',
      '(noone|nobody|not|who|everyone|OTHERS) ~ (miss|care|sad|notice|cry|happier|relieved) (me|at|my|ADV)* if i (ADV|was|were|am|had|just|disappeared|gone)* <(TO_DIE|died|dead|killed|forever)>',
      '(noone|nobody|not|who|everyone|OTHERS) ~ (miss|care|sad|notice|cry|happier|relieved) (me|at|my|ADV)* if <i die>',
      '(whether|if) i <live or die>',
      'i (ADV|am|feel|like)* (a|the|just)* _ (that|who) <should (die|be removed)>',
      'i (ADV|am|feel|like)* (a|the|just)* _ (that|who) should (ADV|be)* <(TO_DIE|dead)>',
    ],
  },
  {
    topic: 'no reason to live',
    source: JOINER,
    says: [
      '(i|me|my) ~ (no|not any|nothing|no more|not a) (ADV|good|single|left|other)* (reason|purpose|point|will) (ADV|in|for|me|of|to)* (be|being|stay|keep)? <(live|living|alive|to exist|going on|go on)>',
      'no (ADV|good|single)* reason for me to <live>',
      '(no|not any|any) (ADV|good|real|single)* <(point in living|reason to live)> (#|$|anymore|any|for me|like this|this)',
      'nothing ADV* (left)? <to live for>',
      'life (ADV|is)* not ADV* <worth living>',
      '<living is> ~ not (ADV|worth)* (living|it)',
      'i ADV* (can|could) not ADV* (keep|go on)? <(living|go on anymore)> (#|$|like this|anymore|any)',
      'i ~ not (ADV|think|feel|that|i|am|believe|like|a|life)* worth (keeping|being)? <(living|alive)>',
      'i ~ not (ADV|want|to)* <(continue|go on)> (with|living) (this|my)? life',
      '(deciding|decide|not sure|do not know) (if|whether) i ADV* want to ADV* (keep|be)? <(living|live|alive)>',
      'i ~ (too|so) ADV* (scared|afraid|weak|cowardly|chicken) ADV* to <follow through>',
      'i ~ not (ADV|supposed|meant)* (to)? <live> past',
    ],
  },
];

/** What takes a match back: idioms, other people's words and plain denial. */
export const crisisBlockers: { before: readonly string[]; after: readonly string[] } = {
  before: [
    '(do|did|would|will|was|could) not ADV* (going to|gon na|gonna|planning to|want to|wanna|feel|feeling|feeling like|having|have|think about|thinking about)* (any)?',
    '(OTHERS) (ADV|say|says|said|asked|asks|think|thinks|thought|told me)* (that|if|whether)?',
    'if i (was|were) ',
  ],
  after: [
    '(laughing|of (laughter|laughing|embarrassment|boredom|shame|curiosity|hunger|thirst|cold|heat)|from (laughing|laughter|embarrassment))',
    '(a|an) (quick|short)? (email|mail|message|note|reminder|text|link)',
    'with (this|that|the|these) (ticket|task|plan|approach|project|work|job|design|review|meeting|game|course|discussion)',
    '(off|short|loose|some|out|a (slice|piece|break|deal|bit)|free|shaving|chopping|cooking|while|on (a|the|some)|in the foot|over (this|that|a|it)|to (get|meet|finish|make|ship|please|do|keep|hit)|trying|for (not|forgetting|that|missing)|at (work|the gym)|by (accident|mistake)|accidentally)',
    '(squad|prevention|awareness|hotline|lane|bomber|bombers|burn|plant|pact|rate|rates|mission|gene|doors|linux)',
  ],
};
