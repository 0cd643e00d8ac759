/** Words that join two clauses. */
export const joins = 'and but so because cause cuz then or';

/**
 * The word lists of English. Names are what patterns use. Sources: own lists, built from the ideas in Neff
 * (2003), "The development and validation of a scale to measure self-compassion", and Burns (1980),
 * "Feeling Good" (labelling, should statements, mind reading); no item of either is copied.
 */
export const words = {
  AM: 'am was been being be m are',
  /** Colours a judgment without changing whose it is. */
  ADV:
    'really just so very such always still also actually honestly truly totally completely absolutely utterly fucking fuckin freaking ' +
    'frickin friggin effing damn damned bloody goddamn literally basically simply probably maybe perhaps clearly obviously apparently ' +
    'definitely certainly kind sort of rather quite pretty too only now again even constantly often sometimes usually ' +
    'generally extremely incredibly unbelievably ridiculously terribly awfully painfully seriously legit proper already ' +
    'currently more most bit little lil fairly somewhat deeply fundamentally inherently all that as mostly forever ' +
    'increasingly slightly intellectually mentally physically socially professionally hella super mega overly quickly ' +
    'everyday suddenly thoroughly easily beyond both either surely secretly essentially ever since',
  /** May stand between "I am" and the word that judges. */
  SIZE:
    'a an the such complete total utter absolute real true big huge massive giant colossal enormous major fucking damn bloody ' +
    'freaking goddamn walking perfect professional chronic pure plain sad poor silly right certified constant epic lifelong born ' +
    'old fat ugly stupid dumb lazy pathetic useless worthless hopeless horrible terrible awful miserable little lonely mean selfish ' +
    'weak boring biggest worst greatest ultimate one another my whole fucked untalented incompetent crappy shitty filthy dirty cheap ' +
    'weird pitiful broken insecure friendless bad rotten disgusting hideous washed up unemployed empty annoying ' +
    'narcissistic idiotic ungrateful literal actual social financial to',
  OH: 'oh ah god ugh argh gah agh man wow ffs jeez jesus damn duh doh oops omg well and yes yeah yep no nope sorry lord fuck shit crap lol hmm like just honestly',

  INSULT:
    'idiot idiots moron fool coward disgrace embarrassment joke clown freak monster liar fraud imposter impostor asshole jerk',
  FAILURE: 'failure failures loser losers disappointment letdown',
  WORTHLESS: 'worthless useless unlovable burden unworthy unwanted',

  /** Said of a person's being, these judge; "I feel …" counts too. */
  BAD: 'stupid dumb pathetic lazy ugly fat disgusting gross incompetent inadequate inferior selfish undesirable unattractive',
  /** Judge a person only after "I am", since "I feel …" is a mood or an ailment. */
  STATE:
    'broken boring helpless hopeless shitty crappy unmotivated careless thoughtless manipulative toxic rotten crap shit awful horrible ' +
    'terrible clumsy forgetful insecure arrogant friendless scum trash garbage bad hypocritical rubbish needy awkward annoying',
  /** Judges, right after "I am". */
  BARE:
    'foolish clueless incapable ungrateful defective hideous repulsive needy clingy irresponsible childish spineless cowardly mediocre ' +
    'untalented awkward annoying ignorant broken boring weak hopeless helpless terrible horrible inept crap trash garbage toxic manipulative ' +
    'careless clumsy insecure arrogant unsuccessful',
  /** May stand without its subject ("feel so stupid"); the page gate hears these without an "I". */
  STRONG: 'worthless pathetic unlovable',
  /** Judges with a noun after it: "a terrible …". */
  BADQUAL:
    'bad terrible horrible awful crappy shitty useless worthless rotten pathetic incompetent failed ' +
    'lazy stupid mediocre hopeless crap shit dreadful poor selfish disgusting ',
  /** Things that can be a bad one without anybody being bad. */
  THING:
    'mood way place spot position day time week month year situation state idea fit match condition headache pain feeling hurry rush ' +
    'night shape sleep sign dream patch thing example man sport feelings mess liar shock case combination hit fingering fingered',
  ROLE:
    'person human being mother mom mum dad father parent son daughter wife husband friend boyfriend girlfriend partner sister brother ' +
    'teacher student worker employee boss manager developer programmer coder engineer writer artist owner player leader lover mate ' +
    'colleague team-mate teammate listener driver cook role-model guy girl woman man kid child',

  /** Wide vocabulary, for frames that are self-critical already (frames.ts): names … */
  CLOD:
    'muppet dunce dimwit donkey clot numpty oaf lump twit pillock plonker klutz doofus dolt dullard imbecile halfwit blockhead airhead ' +
    'bonehead knucklehead nitwit twat tosser wanker prick dick dickhead douche douchebag arse ass arsehole amateur shambles trainwreck ' +
    'doormat pushover quitter slob slacker layabout leech sponge freeloader cow sap wuss melt dud liability disaster catastrophe ' +
    'bully tyrant brute villain cheat quack poser wannabe reject misfit outcast waster wastrel hag whale slug worm toad rat snake pest menace bore ' +
    'drag downer bummer killjoy buzzkill weakling crybaby egomaniac lowlife deadbeat degenerate troll pretender charlatan fraudster ' +
    'sellout snob psycho lunatic nutcase headcase oddball scatterbrain butterfingers bungler simpleton goof dope dummy dumbo chump ' +
    'schmuck wally prat git berk nincompoop ignoramus cretin turd filth vermin loon buffoon dork dingbat halfwit idiots slowpoke ' +
    'pleaser procrastinator hothead blabbermouth bigmouth traitor beast savage nonentity afterthought dropout underachiever ' +
    'novice ditz dumbass screwup fuckup weirdo creep phony hypocrite nuisance trash garbage scum parasite wimp pussy brat ' +
    'bum pig bitch bastard narcissist airhead scrooge cynic grouch misery flop embarrassment laughingstock nightmare mug ',
  /** … and qualities. */
  VILE:
    'undeserving insignificant meaningless unlikable idiotic moronic foolish clueless incapable ungrateful defective hideous repulsive ' +
    'needy clingy pitiful talentless irresponsible childish spineless cowardly lame mediocre untalented unskilled unqualified shameful ' +
    'unforgivable unsuccessful fake awkward annoying creepy hateful heartless ignorant ' +
    'inept dim thick dense daft brainless gutless witless feckless hapless charmless dull tedious insufferable obnoxious unbearable ' +
    'forgettable unlikeable unlikable vile despicable contemptible loathsome revolting repellent nasty petty unemployable undateable undatable ' +
    'replaceable expendable disposable subpar substandard ridiculous laughable absurd embarrassing tragic rubbish feeble unfit unreliable ' +
    'untrustworthy hollow shallow vain immature selfcentred lousy sloppy scatterbrained disorganised disorganized pointless gormless ' +
    'wretched abysmal inexcusable monstrous evil wicked irredeemable unfixable undisciplined indecisive melodramatic whiny unhygienic ' +
    'flabby frumpy unsightly wimpy dishonest deceitful gullible naive callous judgmental cruel dramatic unoriginal uninteresting ' +
    'unremarkable unimpressive boring broken damaged worthless useless inefficient disappointing unproductive ' +
    'unintelligent uncoordinated unfunny uncool untidy spoilt spoiled entitled jealous possessive controlling gutless ' +
    'tactless insensitive oversensitive cringey cringy dysfunctional gutless',
  /** Names an idle or unfit child, after "like a". */
  CHILDISH:
    'child kid toddler baby schoolboy schoolgirl teenager robot zombie ghost lemon potato statue sheep amateur beginner',
  EST: 'worst dumbest stupidest ugliest laziest weakest slowest thickest dimmest fattest clumsiest dullest',
  DUMB: 'stupid dumb thick dense dim ugly lazy fat weak slow',
  LACK:
    'talent talents discipline willpower brains backbone brain spine skills skill intelligence personality courage guts charm charisma ' +
    'imagination taste dignity worth acumen sense ethic ambition qualities balls esteem substance originality',
  WANT:
    'want wants love loves like likes hire hires date dates marry choose chooses pick picks need needs miss misses employ trust trusts respect respects ' +
    'care cares befriend invite promote listen bother stay',
  DOING:
    'feel felt look looked sound sounded stand stood sit sat act acted behave behaved talk talked speak spoke cry cried sulk sulked stammer ' +
    'stammered mumble mumbled walk walked froze freeze panic panicked stare stared react reacted handle handled treat treated am was ' +
    'nodded nod smiled smile grinned fumbled stumbled keep kept just always must run ran hide hid hover hovered',
  PARTICLE:
    'there here around about out up it that this him her them everyone people myself again off like being behaving acting looking sounding walking sitting standing talking nodding staring smiling grinning crying and so',

  /** Games and skills in which one may be worse than others without minding. */
  SPORT:
    'chess tennis football soccer golf darts poker cards guitar piano cooking baking running swimming skiing games bike track drums mario fifa ' +
    'karaoke bowling maths math drawing singing dancing parking scrabble sudoku quizzes trivia goodbyes heights',

  GOOD:
    'good smart clever strong pretty attractive intelligent skinny worthy capable talented special brave ' +
    'interesting funny tough man woman successful fast',
  BRIGHT:
    'smart intelligent clever bright attractive talented likable likeable lovable capable competent normal worthy',
  WORSE: 'worse stupider dumber weaker uglier inferior',
  BETTER:
    'better smarter prettier thinner faster stronger cleverer happier ahead more further funnier richer younger fitter slimmer brighter superior',
  TRAIT: 'talent talents discipline willpower brains skills confidence',
  HATE: 'hate hated hating loathe loathed despise despised detest detested',
  BODY: 'body face looks appearance voice personality reflection nose stomach belly thighs skin weight smile teeth brain mind character existence being',
  UPSET: 'ashamed disgusted disappointed embarrassed',

  OTHER:
    'he she they people everyone everybody someone others friends family parents coworkers colleagues students kids boss teacher mom mum ' +
    'dad mother father wife husband boyfriend girlfriend partner friend girls guys women men world team manager classmates neighbors ' +
    'strangers somebody peers boyfriends son daughter sister brother crush god customers clients roommate in-law law them child children ' +
    'aunt uncle cousin grandmother grandfather grandma grandpa nan neighbour neighbor landlord flatmate supervisor professor tutor trainer judge critic email letter ' +
    'bosses doctor therapist ex who voices employer coworker worker reviewers reviewer audience class',
  THINK:
    'think thinks thought thinking believe believes assume assumes assumed sees see find finds consider considers realize realise figured ',
  SAY: 'type types typed say says said saying tell tells told telling call calls called calling claim claims claimed yell yells yelled scream screams screamed argues insists insisted insist accused accuse accuses imply implies implied joke jokes joked texted tweeted wrote writes suggest suggests suggested shouted shouts shout replied cried declared whispers whispered mutters muttered sobbed sighed hissed sneered insisting claiming repeating shouting screaming hinting implying',
  SPOIL:
    'ruin ruins ruined ruining destroy destroys destroyed destroying spoil spoils spoiled spoilt wreck wrecks wrecked fuck fucked fucking screw screwed screwing mess messes messed messing sabotage sabotaged',
  DEAR: 'everyone everybody you them her him us myself family parents kids children team son daughter mother father wife husband friends mom mum dad partner folks people girlfriend boyfriend grandchildren',
  SURE: 'probably must bet sure surely know worried guess afraid convinced obviously secretly prolly definitely feel think certain scared suspect',
} as const;
