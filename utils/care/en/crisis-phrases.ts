import { joins, verbs, words } from '../../language/en/words';
import type { Lexicon } from '../../language/pattern';
import type { CrisisTopic } from '../crisis-language';

const ADV = `${words.ADV} finally almost please`;
/** Between "I" and a verb; no "not" among them. */
const AUX =
  'am was were be been being have had do did will would could can may might must should going to get got keep kept started feel felt like feeling';
const WISH = `${verbs('wish hope long crave beg pray plan fantasize fantasise imagine picture')} planning planned want wanted wanting need deserve deserved ready waiting wait rather decided dream dreaming urge urges try tried trying`;

/** Ways of ending one's life, before "myself". */
export const KILL =
  'erase kill killed killing hang hanging shoot drown unalive unaliving end ending off offing murder stab';
/** Ways of hurting oneself. */
export const HURT = `${verbs('harm burn punch scratch starve slap injure bite cut punish')} hurt hurting cutting hit hitting slapping`;

/** Words and turns of phrase that the table below uses, in the notation of language/pattern.ts. */
export const crisisLexicon: Lexicon = {
  joins,
  words: {
    ME: 'i me my myself',
    ADV,
    AUX,
    WISH,
    /** Small words between a wish and what is wished for; no noun, so that nobody else can be meant. */
    GLUE: `${AUX} that i of for about go me my own the a how it if when myself up and`,
    /** With one of these in the sentence, words of death and of living are not only words. */
    MIND: `${WISH} ${words.DEAR} ${words.BETTER} ${words.HATE} noone nobody anyone they easier fine free relieved relief favor favour care sad cry notice suffer worry peace peaceful restful calm rest solve pain world tired only
      should think thinking thoughts enough stops tonight tomorrow sorry worth never not no nothing why sick done hurts hurt point reason bother hard stop quit anymore scared afraid weak
      too until always again way ways escape answer mind forward`,
    /** With one of these it is a story, work, an idiom or somebody else. */
    ELSE: `uncle aunt niece nephew cousin gran grandma grandpa patients character novel film movie book paper essay squad prevention helpline volunteer career villain rates none merging level game boss code server
      process thread session socket branch api tests battery phone laptop plants laughing laughter embarrassment boredom headache glad lucky cake coffee penalty certificate`,
    /** With one of these a hurt was an accident. */
    ACCIDENT:
      'gym kettle oven stove shaving cooking lifting fell accident accidentally glass slack off cat paper out run',
    KILL,
    HURT,
    OTHERS: `${words.DEAR} they noone nobody anyone world life`,
    DENY: `${ADV} ${AUX} want wanted any thoughts thought think thinking about of urge that i`,
  },
  phrases: {
    FILL: '(ADV|GLUE)* (ADV|GLUE)*',
    I: '(i (AUX|ADV|not|never)* (AUX|ADV|not|never)*)',
    NOT_WANT:
      '((not|never|no) ADV* (want|deserve|wish|supposed|meant|like|see|reason|point) (the|any|reason|point)* FILL)',
    END: '(#|$|,|anymore|any|again|tonight|now|already|like|forever|for good|as|lol|when|if|since|in (this|my)|just)',
  },
};

const CSSRS = 'Posner et al. 2011, Columbia Suicide Severity Rating Scale, topics only';
const JOINER = 'Van Orden et al. 2010, interpersonal theory of suicide, topics only';

/** How people write of wanting to die or of hurting themselves: by what stands together in one sentence, and by construction where the words are common. Own phrases. */
export const crisisTopics: readonly CrisisTopic[] = [
  {
    topic: 'wish to be dead',
    source: CSSRS,
    says: [
      '{ELSE} [ME] WISH FILL <(to die|i die|dead|died|gone|disappear|hit by)>',
      '{ELSE} [ME] (way|ways|time|day|how|meant|reason|scared|afraid|weak|than|easier|here) ADV* <to die>',
      '{ELSE} [ME] [MIND] <(i die|me die|dying)>',
      '{ELSE} [MIND] (I|live) <(just|should|finally|and|want|not|or) die>',
      '{ELSE} [ME] [MIND] (my|of|about|except|but|only|#|,|by|forward to) (own|ADV)* <(death|funeral|existence)>',
      '{ELSE} [ME] [MIND] (if|once|when|after|until|that|wish|before|so|notice|with|better|happier|day) (I|me) stopped? <(dead|died|gone|disappeared|exist|existing|existed|alive)>',
      '{ELSE} [ME] [MIND] (me|being|more|off|myself|envy|any|(WISH|just|only|I) (ADV|to)* (be|was|were)) ADV* <dead>',
      '(#|,|just|point|this) ADV* (please|god)* <(want to die|being (dead|alive)|just die|let me die|dying would)>',
      '{ELSE} [ME] [MIND] NOT_WANT? (i|myself|be|being|stay|staying|keep|keeping|of|stop|am|hate|to|still|in|go on|bother|done|#) ADV* <(alive|existing|living)> (END|a|of|is|like|because|hurts)',
      '{ELSE} [ME] (I (want|wish|deserve|meant|supposed)?|cease|rather|reason|and) (ADV|to|not)* <exist> END',
      '{ELSE} [ME] NOT_WANT <(to live|be around|keep going|go on|carry on|wake up|want to exist|see tomorrow)> (END|another|to see|past|much|tomorrow)',
      'i (do|did) NOT_WANT <be here> (any more|anymore|like this)? #',
      '[ME] (not|never) (ADV|asked|to|been|be)* <born>',
      '[ME] (hate that i|not|never) (ADV|WISH|to)* <(wake|woke|waking)> up? (END|one|from|tomorrow)',
      '[ME] <this (world|earth)> (END|without)',
      '{ELSE} [ME] (disappear|vanish|I gone|sleep|asleep|(it all|all to|everything) (stop|end)?|ending things|goodbye) ,? <(forever|for good|permanently)>',
      '[ME] WISH (this|it|everything|things|life) ADV* all? <(to end|to stop|to be over)> END',
      '{ELSE} WISH ~ (god|someone|somebody|something|anything|truck|bus|car|train|cancer) (ADV|would|could|to|and|run|runs)* <(kill me|take me|takes me|hits me|murder me|me over)> (END|every|on|so)',
    ],
  },
  {
    topic: 'thoughts of it',
    source: CSSRS,
    says: [
      '(i|me|my) (AUX|ADV|a|bit|depressed|and|passively)* (AUX|ADV)* <(suicidal|sucidal|suicide)>',
      '{(ELSE|lost|friend|her)} ([ME]|(about|ago|goal) _?) <(suicide|suicidal)>',
      '_? _? <suicidal> and so',
      '{(ELSE|with)} [ME] (AUX|WISH|about|of|by|just|it|,|#|besides) FILL <(end|ending) (it|things)> (END|all|after|by)',
      '[ME] (who|when|whoever|until|if) (ADV|OTHERS|AUX|she|he)* <find me> (END|and)',
    ],
  },
  {
    topic: 'a way of doing it',
    source: CSSRS,
    says: [
      '{(laughing|email|message|foot)} (KILL|do|throw|throwing) ADV* (in|my)? <myself>',
      '{(ELSE|savings|insurance|story|farm|lesson)} [ME] ((take|taking) ADV* my|end|ending|ended|quit|(leave|leaving|escape|continue with) this|(want|check|way) out of|done with|tired of|sick of|up on|enough of|will to|not do) ADV* (my|this|own|stupid|miserable|whole|fucking|damn)* <life>',
      '[ME] <life> ADV* (to|is|not)* (end|be over|worth)',
      '[ME] [(WISH|thinking|think|edge|could)] <(jump|jumping)> (#|$|,|every|(off|from|in front of|under|into) _ (bridge|roof|building|balcony|train|cliff|bus|window))',
      '[ME] [(WISH|thinking|jump|step|stepped|throw|walk)] <in front of> (a|the)? (moving)? (train|truck|traffic|bus|car)',
      '{ELSE} [ME] <(overdose|overdosed|overdosing|unalive|sewerslide|bullet)>',
      '{ELSE} [ME] [(saved|enough|all|lined|bottle|counting|staring|looking|hidden|keep|ready|bought)] <(pills|bridge|blade|rope)>',
      '(#|(want|going|about|like|ready|have) ADV* to|about|should|might|will|$) <(kms|ctb)> (END|probably|right|today|i|over|omg|rn|fr|tbh|ngl|every)',
      '<goodbye> (note|letter|letters|forever|for good)',
      '[ME] (is|post|my) ,? my? <(goodbye|goodbyes)> END',
      '[ME] (survive|survived|my) (an|my|the|own|suicide)* <attempt> END',
      'I (wrote|written) (ADV|the|my)* <letters> (#|already)',
      'my <affairs> (are|ADV)* in order',
      '[ME] (will|would|might) not ADV* <be (around|here|alive)> (anymore|much|next|to see|for it)',
      '<forgive me> (ADV|everyone)* for what i',
      '(if|when) i <(am|was) not here> (next|no|noone|nobody|they|tell)',
      '{ELSE} [(notice|noone|nobody|already|guts|trouble|time|fine)] I <gone>',
    ],
  },
  {
    topic: 'hurting oneself',
    source: CSSRS,
    says: [
      '{ACCIDENT} HURT ADV* <myself>',
      '(do|danger|harm|pain|safe|did) (ADV|_)? (to|with|from) <myself> (END|before)',
      '{cat} [ME] (HURT|cuts|scars|slit|carve|blade|razor|peel|blood) (up|ADV|at|on|into|in|off|all over|across|_)* my (own)? <(arms|arm|wrists|thighs|skin)>',
      '[ME] (until|till|want|to|make|me) (i|they|it|there is|ADV|to|me|myself)* <(bleed|bleeding|blood)>',
      '[ME] (i|AUX|ADV|from|of|and|about|to|,|#) <self (harm|harming|harmed)>',
      // "my self harm": the spelling has made one word of the first two.
      '<myself harm>',
      '[ME] (need|want|wanted|urge|started|start|i|and|to) (ADV|to|and|back)* <(cut|cutting)> (#|again|is back|deep|deeper)',
      '[ME] (deserve|want|crave|give) (ADV|to|feel|be|in|more|the|myself|some)* <pain>',
    ],
  },
  {
    topic: 'being a burden',
    source: JOINER,
    says: [
      '{ELSE} OTHERS ~ (better|happier|free|easier|relieved|good|peace|place) (off|ADV|place)* <(without me|minus me|dead)> (#|$|in (it|the world)|anymore)',
      '[ME] ADV* <better off> (without me|dead|if i (was|were|had|just|never|died|killed))',
      '(noone|nobody|anyone) ADV* (will|would|to) ADV* <miss me> (#|if)',
      'i (AUX|ADV)* (a|the)* _ (that|who) should ADV* be? <dead>',
    ],
  },
  {
    topic: 'no reason to live',
    source: JOINER,
    says: [
      '{ELSE} [ME] [(no|not|nothing|any|never|why|what|lost|without|give)] (reason|reasons|point|purpose|(no|any|the|my) will|desire|energy|strength|bother|use|left|enough|nothing|trying|tired|can not) (ADV|left|to|in|for|of|me|i|not|my|and|should|keep|be|being|stay)* <(to live|living|alive|going on|go on|carry on|keep going|stay|be here|being here)> (END|for #)',
      '{much} (i ~ not ~)? <(reason to live|to live for|worth living|point of living)>',
      '[ME] (only|just) (ADV|reason|i|am|stay|here)* <(alive|still here)>',
      '(thing|reason|one|all) (ADV|that|is)* keeping <me here>',
      '[ME] <too scared> ADV* to (follow through|do it|die|actually)',
    ],
  },
];

/** What takes a match back: idioms, other people's words and plain denial. */
export const crisisBlockers: { before: readonly string[]; after: readonly string[] } = {
  before: [
    '((do|did|would|will|was|were|am|have|had) not|never) DENY* DENY*',
    '(he|she|his|her|their|they|we|you|who|people|friend|family|kids|wife|husband) (AUX|ADV|say|says|said|asked|think|thinks|told me|want|wants)* (that|if|whether|to)?',
  ],
  after: [
    '(of (shame|hunger|thirst|cold|heat)|to (get|meet|finish|make|ship|please|do|keep|hit|see|know))',
    '(off|some|out|over (this|that|a|it)|trying|at work|while)',
    '(end|line|weight|zone|set|sure|certain|serious|wrong|right|tired|simple|letter|in the past)',
  ],
};
