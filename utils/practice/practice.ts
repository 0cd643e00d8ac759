/*
 * What a break is made of. Structure only: the words stand in `utils/copy`, and what of the founding paper a
 * practice serves in `paper.ts`, by the same ids.
 */

import type { OwnKind } from './own-line';

/** Neff & Germer's three components, and the three kinds of stage around them (founding paper, L12-L24). */
export const COMPONENTS = [
  'mindfulness',
  'common-humanity',
  'kindness',
  'need',
  'grounding',
  'return',
] as const;
export type Component = (typeof COMPONENTS)[number];

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

export interface Stage<Id extends string = string> {
  readonly id: Id;
  readonly component: Component;
  readonly asks?: Question;
  /** What of the person's own comes after its lines, if they have any. */
  readonly own?: OwnKind;
  /** Has a field to keep a phrase of one's own. */
  readonly keeps?: 'phrase';
  /** Shown only after "nothing much", or only after anything else. */
  readonly when?: 'nothing-much' | 'something';
  /** Shown only in runs of so many seconds or more. */
  readonly from?: number;
  /** Shown only in runs of so many seconds or fewer. */
  readonly to?: number;
}

/** What people may want left out: it can be aversive, or not fit where they sit. */
export const AVOIDABLE = ['touch', 'breath', 'eyes-closed', 'warm', 'body'] as const;
export type Avoidable = (typeof AVOIDABLE)[number];

/** What a practice works with. `warm`: kind words to oneself. `body`: attention inside the body. */
export type Use = Avoidable | 'imagery' | 'writing';

/** Who a practice is written for. */
export const AUDIENCES = ['anyone', 'helping', 'study'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** When a practice is chosen by itself; one that fits no occasion waits to be picked. */
export type Occasion = 'asked' | 'happened' | 'stretch' | 'cue' | 'call-end';

/** How somebody takes a break: reading, moved on gently, listening, or with shapes instead of words. */
export const WAYS = ['read', 'gentle', 'listen', 'no-words'] as const;
export type Way = (typeof WAYS)[number];

/** How fast a voice speaks. */
export const RATES = ['slower', 'usual', 'faster'] as const;
export type Rate = (typeof RATES)[number];

/** Why a practice was chosen. */
export const WHYS = ['picked', 'ground', 'gentle', 'happened', 'calls', 'helped', 'next', 'made'] as const;
export type Why = (typeof WHYS)[number];

/** Once given out, an id stays: entries of many years name it. */
export const PRACTICE_IDS = [
  'gentle-feet',
  'gentle-far-off',
  'gentle-sounds',
  'grounding',
  'soles',
  'object',
  'sip',
  'look-out',
  'minute',
  'minute-happened',
  'need-now',
  'label',
  'only-me',
  'savour',
  'friend',
  'touch',
  'breathe-slow',
  'breathe-friendly',
  'give-receive',
  'phrase',
  'easy-one',
  'appreciate',
  'no-whip',
  'value',
  'listening',
  'between',
  'alongside',
  'end-of-day',
  'stuck',
  'bad-grade',
  'before-exam',
  'body-feel',
  'soften',
  'figure',
  'inner-voice',
  'place',
  'find-phrases',
  'letter',
  'unmet-need',
  'sit-breath',
  'sit-kindness',
  'sit-easy-one',
  'sit-give-receive',
  'sit-body',
  'sit-figure',
  'sit-all',
] as const;
export type PracticeId = (typeof PRACTICE_IDS)[number];

/** A practice that is not ours: it came in a pack, or the person made it. */
export type MadeId = `made-${string}`;
export const MADE_ID = /^made-[a-z0-9-]{1,58}$/;
/** A stage of such a practice. */
export type MadeStageId = `${MadeId}/${number}`;

export interface Practice<Id extends string = string, Name = PracticeId | MadeId> {
  readonly id: Name;
  /** About how many seconds it takes, the shortest first; a longer run shows more of its stages. */
  readonly lengths: readonly number[];
  /** The pace levels it is chosen at. */
  readonly paces: readonly Pace[];
  readonly uses: readonly Use[];
  readonly fits: readonly Occasion[];
  readonly audience: Audience;
  /** Stands behind "some people find these stir things up". */
  readonly stirring: boolean;
  readonly stages: readonly Stage<Id>[];
}
