/** Words that join two clauses. */
export const joins = 'and but so because cause cuz then or';

/** Every form of regular verbs: "ruin" is "ruin ruins ruined ruining". */
export const verbs = (stems: string): string =>
  stems.replace(/\S+/g, (verb) => {
    const stem = verb.replace(/e$/, '');
    return `${verb} ${verb}s ${stem}ed ${stem}ing`;
  });

const PEOPLE =
  'people everyone everybody friends family parents kids children team boss mom mum dad mother father wife husband ' +
  'boyfriend girlfriend partner son daughter sister brother students pupils patients clients friend teacher';
const BRIGHT = 'smart clever intelligent bright attractive talented likeable lovable capable worthy';
const DRAWBACKS = 'broken boring annoying awkward needy rubbish';

/**
 * The word lists of English. Names are what patterns use. Sources: own lists, built from the ideas in Neff
 * (2003), "The development and validation of a scale to measure self-compassion", and Burns (1980),
 * "Feeling Good" (labelling, should statements, mind reading); no item of either is copied.
 */
export const words = {
  AM: 'am was been being be m are',
  /** Colours a judgment without changing whose it is. */
  ADV:
    'really just so very such always still also actually honestly truly totally completely absolutely utterly fucking ' +
    'damn bloody literally basically simply probably maybe perhaps clearly obviously apparently definitely kind sort of ' +
    'rather quite pretty too only now again even constantly often sometimes extremely incredibly seriously proper ' +
    'already more most bit little deeply fundamentally socially secretly all that as mostly either ever since',
  /** May stand between "I am" and the word that judges. */
  SIZE:
    'a an the complete total utter absolute real true actual literal big huge massive giant major pure plain chronic certified epic lifelong ' +
    'walking perfect sad poor silly miserable lonely little mean right washed up constant old biggest worst greatest ultimate one another ' +
    'my whole fucked weird empty unemployed social financial professional to',
  OH: 'oh ah god ugh man wow damn omg well and yes yeah no sorry fuck shit crap lol like just honestly',

  INSULT:
    'idiot idiots moron fool coward disgrace embarrassment joke clown freak monster liar fraud imposter impostor jerk',
  FAILURE: 'failure failures loser losers disappointment letdown',
  WORTHLESS: 'worthless useless unlovable burden unworthy unwanted',
  /** Said of a person's being, these judge; "I feel …" counts too. */
  BAD: 'stupid dumb pathetic lazy ugly fat disgusting gross incompetent inadequate inferior selfish undesirable unattractive',
  /** Judge a person only after "I am", since "I feel …" is a mood or an ailment. */
  STATE: `${DRAWBACKS} helpless hopeless crap trash garbage manipulative forgetful hypocritical unmotivated friendless careless thoughtless toxic clumsy insecure arrogant weak`,
  /** Judges with a noun after it: "a terrible …". */
  AWFUL: 'bad terrible horrible awful shitty crappy dreadful rotten failed poor',
  /** Things that can be a bad one without anybody being bad. */
  THING:
    'mood way place day time week month year situation idea match pain feeling night thing man mess case fingering hit ' +
    'hunter analyst analysis loading handling',
  ROLE: `${PEOPLE} person human student worker manager developer engineer writer artist parent child colleague cook woman man girl guy driver`,

  /** Wide vocabulary, for frames that are self-critical already: names … */
  CLOD:
    'muppet oaf lump halfwit airhead ass asshole dick bitch bastard shambles doormat slob cow pig worm bore dud disaster bully ' +
    'weakling psycho dumbass weirdo creep hypocrite nuisance parasite wimp brat mug trainwreck narcissist cheat outcast dunce dimwit twit pushover quitter dope simpleton whale villain ' +
    'amateur dolt clot dunderhead nitwit numpty pillock plonker prat wally git wanker dork klutz slacker sloth leech hack pretender dirt scum drag liability menace ' +
    'lunatic nonentity poser phoney charlatan crybaby downer killjoy layabout waster wreck lowlife scumbag misfit reject pest bigot',
  /** … and qualities. */
  VILE: `${DRAWBACKS} dim thick dense daft dull gutless idiotic fake creepy unforgivable unbearable vile revolting nasty ridiculous embarrassing feeble lousy sloppy dishonest naive cruel damaged disappointing jealous evil heartless whiny pitiful talentless insufferable meaningless hollow petty shallow unreliable gullible vain disorganised disorganized unhygienic scatterbrained spoilt spoiled entitled bitter greedy neurotic rotten deluded inept untalented unemployable exhausting unlikeable expendable replaceable pointless abnormal tactless`,
  /** Those that judge right after "I am", and for which the gate listens. */
  DULL: 'clueless incapable ungrateful defective hideous repulsive clingy irresponsible childish spineless cowardly mediocre ignorant',
  EST: 'worst dumbest stupidest ugliest laziest weakest slowest thickest dullest',
  CHILDISH: 'child kid toddler baby schoolboy schoolgirl potato sheep lemon',

  TRAIT: 'talent talents discipline willpower brains skills confidence courage',
  LACK: 'acumen backbone spine imagination ambition brain personality guts charm taste dignity worth sense',
  GOOD: `${BRIGHT} good strong pretty special brave interesting funny tough successful`,
  BRIGHT: `${BRIGHT} competent normal`,
  BETTER: 'better smarter prettier thinner faster stronger happier ahead more further funnier fitter',
  WANT: 'want wants love loves like likes hire date choose pick picks need needs miss trust trusts respect respects care invite listen stay',
  DOING:
    'feel felt look looked sound sounded moan whine cry cried behave behaved stand sit sat act acted talk talked speak spoke am was keep just always',
  HATE: 'hate hated hating loathe despise detest',
  UPSET: 'ashamed disgusted disappointed embarrassed',
  SPOIL: `${verbs('ruin destroy spoil wreck fuck screw mess')} spoilt messes sabotage`,
  BODY: 'body face looks voice personality reflection appearance skin weight smile brain mind mouth head temper being teeth nose thighs accent',

  OTHER: `${PEOPLE} he she they who someone somebody others colleagues coworkers worker men women world manager classmates peers child god class`,
  THINK:
    'think thinks thinking thought believe believes assume see sees find found know knows notice consider realise realize',
  SAY: `${verbs('claim shout scream yell insist accuse call joke suggest')} type types typed say says said saying tell tells told telling wrote writes cried sings implied implying reads`,
  /** What somebody does who can't keep up. */
  LAG: 'needs need keeps fails failing struggles struggling cries forgets loses lost stuck slow confused falling drowning',
  DEAR: `${PEOPLE} you them her him us myself`,
  SURE: 'probably must bet sure know worried guess afraid convinced secretly definitely feel think scared',
} as const;
