import type { Lexicon } from '../language/pattern';

/** Words and turns of phrase that the table below uses, in the notation of language/pattern.ts. */
export const crisisLexicon: Lexicon = {
  words: {
    ADV:
      'really just so still also actually honestly fucking freaking damn literally basically probably even always constantly ' +
      'sometimes often almost only ever again finally seriously already kind of sort now truly simply all very absolutely dont regularly',
    KILL: 'kill killing hang hanging shoot drown drowning stab poison murder off',
    HURT: 'cut cutting hurt hurting harm harming burn burning punch punching scratch scratching hit hitting starve starving',
    OTHERS: 'everyone everybody people they world family kids children parents friends anyone noone nobody she he wife husband mom mum you all',
  },
  phrases: {
    MY_LIFE: '(my|this) (own|stupid|miserable|pathetic|whole|sad|fucking|worthless|shitty|damn|god)* life',
    /** Wishing, before "to die" or "I were dead". */
    WISH: `(want|wanted|wanting|wants|wish|wished|wishing|need|needed|hope|hoping|hoped|ready|deserve|deserved|plan|planned|planning|going|
            tried|trying|try|decided|long|prefer|rather|pray|praying|desire|like|love|wan|supposed|should|better|waiting|will|fantasize|
            fantasizing|dream|dreaming|thinking|think|thought|thoughts)
           ADV* (about|of|for|that|to|off|na)? ADV* (i|to|me)? (could|would|can|was|were|am|had|to)? ADV*`,
    /** Thinking of it, wanting it or having done it, with an "I" in front. */
    I_TURN_TO: `(i|me|my) (ADV|am|was|have|been|will|would|could|had|want|wanted|wanna|to|need|going|started|start|keep|kept|feel|felt|like|
                 thinking|think|thought|about|of|the|urge|urges|tempted|plan|planning|planned|try|tried|trying|attempt|attempted|attempting|
                 many|times|several|and|did|do|or|again|if|might|may|gon|na|wan|used|ended|up|end|stop|myself|self|only|can|is|doing|it|thoughts|in|almost|by|too|weak|yet|scared|afraid|once|twice|get)* `,
  },
};

/** One topic of crisis: the phrases, and where the topic comes from. */
export interface CrisisTopic {
  topic: 'wish to be dead' | 'thoughts of it' | 'a way of doing it' | 'hurting oneself' | 'being a burden' | 'no reason to live';
  source: string;
  says: readonly string[];
}

const CSSRS = 'Posner et al. 2011, Columbia Suicide Severity Rating Scale, topics only';
const JOINER = 'Van Orden et al. 2010, interpersonal theory of suicide, topics only';

/** How people write of wanting to die or of hurting themselves: first person and narrow. Own phrases. */
export const crisisTopics: readonly CrisisTopic[] = [
  {
    topic: 'wish to be dead',
    source: CSSRS,
    says: [
      '(i|me|am|and|just|^|for|of|ADV) ADV* WISH <(die|be dead|dying|being dead)>',
      'wish (i|ADV)* (was|were|am|be|had been) ADV* <(dead|gone forever|never born|not alive|not born)>',
      'wish (i|ADV)* (had|was|were)? never ADV* (been)? <born>',
      '(wish|hope|hoping|wished|pray|praying) ADV* (that)? (i|to) ADV* (would|will|do|did|just|had|could|can)? ADV* (not|never) ADV* <(wake|woke|woken)> up',
      '(go|going|fall|sleep|asleep|bed) ~ (and)? never <wake> up',
      '(i|and) ADV* (do|did) not ADV* (want|wish|deserve) ADV* (to)? ADV* <(live|be alive|exist|wake up|keep living|go on living|stay alive|be on this earth|continue living)> (anymore|any|longer|$|another|like|in|to|here|with|this|i|my|and|or)*',
      '(i|to|will|want|if) ADV* <(cease to exist|stop existing|not exist anymore|not be alive)>',
      '(i|want|to) ADV* <sleep forever>',
      '(i|am|so|ADV|^)* (tired|sick|done|exhausted) (of|with) ADV* <(living|being alive|existing)> ($|anymore|any|and|life|like)',
      'i should ADV* <(die|be dead|kill myself|not be alive|not exist)>',
      '(want|wish) ADV* (for)? (MY_LIFE|it all) to ADV* <(end|be over)>',
    ],
  },
  {
    topic: 'thoughts of it',
    source: CSSRS,
    says: [
      '(i|me|my|am|feel|feeling|felt|being|been|^|and) (ADV|am|was|have|been|feel|feeling|felt|got|get|become|becoming|these|having|had|the|to|having|more|many|with|about|of|such|did|with|a|so|bit|thoughts|and|depressed|,)* <(suicidal|sucidal|suicidality|suicide)> (thoughts|thought|ideation|ideations|urges|tendencies|attempt|attempts|note|plan|feelings|today|again|$|at|and|but|i|for|because|when|since)',
      '(i|my) ~ <suicidal> (thoughts|ideation|ideations|urges|attempt|attempts|feelings)',
      '<suicidal> (thoughts|ideation|ideations) $',
      '(so was i|am i|make me|makes me|made me|making me) ADV* <(suicidal|sucidal)>',
      '(i|my|me|want|tried|to) ~ (commit|committing|attempt|attempted|attempting|contemplate|contemplating|contemplated|consider|considering|considered|thoughts of|think of|think about|thinking of|thinking about|tried) <suicide>',
      '(i|me) (ADV|am|keep|was|have|been|spend|all|day|a|lot|of|time)* (fantasizing|fantasize|fantasise|fantasising|dreaming|dream|thinking|think|daydream|daydreaming|obsessing) ADV* (about|of) ADV* <(being dead|dying|my death|my own death|ending it|ending everything|not being alive)>',
    ],
  },
  {
    topic: 'a way of doing it',
    source: CSSRS,
    says: [
      '(I_TURN_TO|when|if|to|^|and|of|just|or) <KILL> ADV* (myself|my own self)',
      '(i|me|to|want|just|of|and|with|^) (ADV|only|could|would|can|will|want|to|am|going|other|way|out|besides|but|think|about|thinking|of)* <(end it all|ending it all|end it for good)>',
      '(i|to|me|want|of|^) (ADV|to|want|am|going|about|of|think|thinking|should|will|could|would|might|have)* <(end|ending|take|taking|took|ended)> MY_LIFE',
      '(i|to|me) (ADV|to|want|am|going|could|should|will|about|of)* <(slit|slitting|cut|cutting)> my ADV* (wrists|wrist|throat|veins)',
      '(i|to|me) (ADV|to|want|am|going|could|should|will|about|of)* (jump|jumping|throw myself|leap) ADV* (off|from|in front of|under) (a|the|this|my) <(bridge|roof|building|balcony|train|cliff|bus)> ',
      '(i|to|me|want) ~ (blow|put|shoot) (my brains|a bullet) <(out|in|through)> ($|my (head|brain|skull))',
      'i (ADV|have|had|tried|to|want|will|am|going)* <(overdose|overdosed|overdosing)>',
      '(i|my|of|to|for|wrote|write) ~ <(suicide note|goodbye note|goodbye letter)>',
    ],
  },
  {
    topic: 'hurting oneself',
    source: CSSRS,
    says: [
      'i (want|wanted|wanna|need|needed|have been|started|keep|kept|feel like|am going|tend|like|deserve|tried|used|always|still|often) (to|ADV|the urge to|wanting to)* <HURT> myself',
      'i ADV* <(cut|burn|punch|scratch|harm|starve)> myself (ADV|again|in|on purpose|when|to|as|until|because|every|at|so|with|since|and|regularly)* (night|day|feel|leg|face|arm|arms|thigh|thighs|something|$|i|hard|regularly|punish|blood|bleed|razor|knife)',
      '(of|by|urge to|urges to|thoughts of|is|about|doing is|to|,) ADV* <(cutting|burning|harming|hurting|harm|hurt)> (my self|myself)',
      '(i|me|my|and|again) (ADV|have|am|was|been|would|will|the|urge|to|start|started|want|relapsed|on|years|of|go|bawling|would|and|had|hidden|not|tried|stopped|used|with|about|broken|could|,|might)* <(self harm|self harmed|self harming|self injure|self mutilate|selfharm|selfharmed)>',
      '^ ADV* (want|wanna|need) ADV* to <HURT> myself',
    ],
  },
  {
    topic: 'being a burden',
    source: JOINER,
    says: [
      '(OTHERS|life|things|it|everything) ~ be ADV* <(better off|happier|better)> ADV* (without me (here|alive|around)?|if i (was|were|am)? ADV* (dead|gone|died|not here|never born|cease to exist|disappeared|did not exist|not alive)|if i (died|disappeared|killed|cease|ceased|die))',
      'i (am|would be|will be|ADV)* <better off> dead',
      '(noone|nobody|not|who|anyone|everyone|never|OTHERS) (ADV|would|will|be|is|gon|na|going|to|even|notice|really)* <(miss|care|sad|notice|cry|happier|relieved)> (me|at|my)* if i (ADV|was|were|am|had|just)* (die|died|dead|gone forever|killed|disappeared forever|kill)',
      '(whether|if) i <live or die>',
      '(i|me|that|who) (ADV|am|just|a|like)* (parasite|burden|waste|mistake|me)? (who|that)? should be <(dead|removed)>',
      'sad if i <(die|died)>',
    ],
  },
  {
    topic: 'no reason to live',
    source: JOINER,
    says: [
      '(i|me|my|is|^|there|see|have|find|with|and) (ADV|have|see|is|there|find|am|like|a|good)* (no|not any|nothing|no more|not a) ADV* (good|single|left|other)? <(reason|purpose|point|desire|will|wish)> ADV* (in|for me|of|to)* ADV* (live|living|going on|go on|being alive|be alive|stay alive|keep living|keep going|stay on this earth|existing|exist)',
      'nothing ADV* (left)? to <live> for',
      '(life|living|it|this) (ADV|is|am)* not ADV* <worth living> ',
      'not (ADV|think|that|i|am|feel|like|it|is)* <(worth living|worth keeping alive|worth being alive)>',
      'i ADV* (can|could) not ADV* <(go on living|live like this anymore|keep living|go on anymore)>',
      '(i|to) ADV* (do not)? ADV* (want|wanna|wan) (na|to)? ADV* <(continue|go on)> (with|living) (this|my)? life',
      '(not sure|deciding|decide|know) (if|whether) i ADV* want to ADV* <(keep living|live|be alive|go on living)>',
      'not (supposed|want|plan|planning|expect|going) to <live past> ',
    ],
  },
];

/** What takes a match back: idioms, other people's words and plain denial. */
export const crisisBlockers: { before: readonly string[]; after: readonly string[] } = {
  before: [
    '(do|did|would|will|am|was|could) not ADV* (going to|gon na|gonna|planning to|want to|wanna|feel|feeling|feeling like|having|have|think about|thinking about)* (any)?',
    '(OTHERS) (ADV|say|says|said|asked|asks|think|thinks|thought|told me)* (that|if|whether)?',
    'if i (was|were) ',
  ],
  after: [
    '(laughing|of (laughter|laughing|embarrassment|boredom|shame|curiosity|hunger|thirst|cold|heat)|from (laughing|laughter|embarrassment))',
    '(off|short|loose|some|out|a|free|shaving|chopping|cooking|while|on (a|the|some)|in the foot|over (this|that|a|it)|to (get|meet|finish|make|ship|please|do|keep|hit)|trying|for (not|forgetting|that|missing)|at (work|the gym)|by (accident|mistake)|accidentally)',
    '(squad|prevention|awareness|hotline|lane|bomber|bombers|burn|plant|pact|rate|rates|mission|gene|doors|linux)',
  ],
};
