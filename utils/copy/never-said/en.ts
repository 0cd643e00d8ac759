import type { Rules } from './rules';

/** What English lines are held to. */
export const ENGLISH: Rules = {
  neverSaid: {
    'a disorder': {
      sign: /\b(depress|anxiety|anxious|disorder|trauma|ptsd|adhd|ocd\b|bipolar|burn-?out|panic attack|phobi|addict|diagnos|symptom|patients\b|clinical|mental health|illness)/i,
      would: ['For people with anxiety.', 'Burnout is common.', 'Signs of depression', 'It helps patients.'],
    },
    'a claim of treatment or effect': {
      sign: /\b(treat(s|ed|ment)?|heal(s|ed|ing)?|cures?d?|therapeutic|remedy|proven|evidence-based|scientifically|clinically|effective|guarantee[ds]?|(reduces?|relieves?|lowers?|eases?) (stress|worry|pain|tension)|studies show|research shows|(will|to) (make|help) you (feel|be) (better|calm\w*|happ\w+)|makes you (feel )?(better|calmer|happier|stronger))\b/i,
      would: [
        'A proven way.',
        'It relieves stress.',
        'This will make you feel better.',
        'Studies show it works.',
        'It heals.',
      ],
    },
    'praise for using it': {
      sign: /\b(great (job|work|start)|good (job|work|for you)|well done|nicely done|nice work|keep it up|amazing|awesome|fantastic|proud of (you|yourself)|congrat\w*|you did it|you(’ve| have) (earned|completed|achieved)|doing (great|so well)|thank you for taking)\b/i,
      would: ['Nicely done.', 'You’ve earned this.', 'You are doing great.', 'Thank you for taking a break.'],
    },
    'streaks and scores': {
      sign: /\b(streaks?|scores?|points?|level up|badges?|goals?|progress bar|in a row|daily habit|record)\b/i,
      would: ['Three days in a row', 'Your score', 'A new goal'],
    },
    denial: {
      sign: /\b(you(’re| are) (not (a|an) |so |truly |really )?(amazing|perfect|wonderful|great|enough|worthy|loved|special|beautiful|strong|a good person|failure|idiot)|nothing is wrong|(it|everything|all)(’s| is| will be|’ll be) (fine|all right|okay|ok|well)(?! (to|if|that|you))|you(’ll| will) be (fine|all right|okay)|(isn’t|not) (that|so) bad|cheer up|bright side|stay positive|think positive|happens for a reason|no reason to be|don’t be (sad|silly|upset)|calm down|get over it|let it go(?! (a|to|its)))\b/i,
      would: [
        'You are enough.',
        'You are not a failure.',
        'Everything will be fine.',
        'It isn’t that bad.',
        'You’ll be all right.',
        'Look on the bright side.',
      ],
    },
    comparison: {
      sign: /\b(have it worse|has it worse|could be worse|worse off|at least (you|it|they)\b|better than (others|most)|less fortunate|more fortunate|luck(y|ier) (to|than)|be grateful|other people manage|unlike others|than (most|other) people)\b/i,
      would: ['Others have it worse.', 'It could be worse.', 'At least you have work.', 'Be grateful.'],
    },
    'a mood that it cannot know': {
      sign: /\b(you (seem|look|sound|feel|must be|are) |you’re (feeling |so )?)(sad|upset|stressed|tense|angry|worried|down|lonely|ashamed|overwhelmed|hurting)\b/i,
      would: ['You seem sad.', 'You’re stressed.', 'You feel lonely.'],
    },
    commands: {
      sign: /\b(you (must|have to|need to|ought to|had better)|don’t worry|try harder|make sure|be sure to|close your eyes|take a deep breath|relax)\b/i,
      would: ['You need to stop.', 'Close your eyes.', 'Take a deep breath.', 'Now relax.'],
    },
    'words that push or belittle': {
      sign: /\b(should|just(?! about)|simply|merely have|only have to|obviously|easy as)\b/i,
      would: ['Just breathe.', 'You should rest.'],
    },
    'work on old memories': {
      sign: /\b(childhood|your past|old wounds?|inner child|when you were (little|young|small|a child)|relive|bring back the memory|your (mother|father|parents))\b/i,
      would: ['Think of your childhood.', 'When you were little.', 'An old wound'],
    },
    guilt: {
      sign: /\b(we miss(ed)? you|are you sure|forgot|disappoint\w*|where have you been|you haven’t)\b/i,
      would: ['We missed you.', 'You haven’t paused today.'],
    },
    'method words': {
      sign: /\b(overdose|cut(ting)? (myself|yourself)|hang(ing)?|noose|ropes?|jump(ing)?|pills?|tablets|kill(ing)?|knife|knives|blades?|razors?|guns?|shoot|drown(ing)?|poison|bridges?|suicid\w*|self-harm\w*)\b/i,
      would: ['A rope', 'Taking pills', 'Standing on a bridge'],
    },
  },
  longest: { onScreens: 16, inBreaks: 14 },
};
