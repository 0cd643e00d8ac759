/*
 * What a break is made of. Structure only: the words stand in `utils/copy`, by the same ids.
 */

/** Neff & Germer's three components, and the four stages around them (founding paper, L12-L24). */
export type Component = 'mindfulness' | 'common-humanity' | 'kindness' | 'need' | 'grounding' | 'return';

/** How gently breaks go: 0 grounding only, 1 gentle (everyone starts here), 2 full. */
export type Pace = 0 | 1 | 2;

/** What led to a break. `offer`: a chosen time of day or the end of a call; it reads like `cue`. */
export const LEADS = ['asked', 'happened', 'stretch', 'cue', 'offer', 'session'] as const;
export type Lead = (typeof LEADS)[number];

/** "What's here right now?" Kept only while the break runs. */
export const NAMED = [
  'tired',
  'tense',
  'worried',
  'ashamed',
  'sad',
  'angry',
  'numb',
  'hard-to-say',
  'nothing-much',
] as const;
export type Named = (typeof NAMED)[number];

/** "What do you need right now?" (founding paper, L24). */
export const NEEDS = [
  'water',
  'move',
  'air',
  'message',
  'help',
  'smaller',
  'later',
  'carry-on',
  'unsure',
] as const;
export type Need = (typeof NEEDS)[number];

/** How things are afterwards, if the person cares to say. */
export const AFTERS = ['easier', 'same', 'heavier', 'stirred-up'] as const;
export type After = (typeof AFTERS)[number];

/** The question a stage asks, if it asks one. */
export type Question = 'named' | 'need' | 'after';

export const STAGE_IDS = [
  'feet',
  'far-off',
  'sounds',
  'name-it',
  'not-only-you',
  'hard-is-ordinary',
  'savour',
  'friend-tone',
  'both-true',
  'need',
  'floor',
  'room',
  'return',
] as const;
export type StageId = (typeof STAGE_IDS)[number];

export interface Stage {
  readonly id: StageId;
  readonly component: Component;
  readonly asks?: Question;
  /** Shown only after "nothing much", or only after anything else. */
  readonly when?: 'nothing-much' | 'something';
}

export const PRACTICE_IDS = [
  'gentle-feet',
  'gentle-far-off',
  'gentle-sounds',
  'minute',
  'minute-happened',
  'grounding',
] as const;
export type PracticeId = (typeof PRACTICE_IDS)[number];

export interface Practice {
  readonly id: PracticeId;
  /** About how long it takes when read at an easy pace. */
  readonly seconds: number;
  /** The pace levels it is fit for. */
  readonly paces: readonly Pace[];
  /** The idea of the founding paper it serves, by line. */
  readonly serves: string;
  readonly stages: readonly Stage[];
}
