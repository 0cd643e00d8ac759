import { type Duration, type Instant, minutes } from '../activity/instant';
import type { Settings } from '../settings/settings';

/*
 * Offers that somebody saw and left unanswered, one after the other. "Not now" is an answer like "Begin".
 *
 *          unanswered            3rd in a row: half as many for a week        6th: one question in the popup
 *   fresh ────────────► 1, 2 ────────────────────────────────────────► 3..5 ───────────────────────────────► asking
 *     ▲                   │                                              │                                     │
 *     └───── answered ────┴──────────────── answered ────────────────────┘        fewer · only when asked · keep
 *     └────────────────────────────────────────────────────────────────────────────────────────────────────────┘
 */

export interface Fatigue {
  /** Offers seen and left unanswered since the last answer. */
  readonly unanswered: number;
  /** Half as many offers until then. */
  readonly fewerUntil: Instant | null;
  /** The popup asks how it should go on. */
  readonly asking: boolean;
  /** The last offer that was counted, so that one is never counted twice. */
  readonly counted: Instant | null;
}

export const RESTED: Fatigue = { unanswered: 0, fewerUntil: null, asking: false, counted: null };

/** What somebody may say when the popup asks: fewer, only when asked, or as it is. */
export const GO_ON = ['fewer', 'asked', 'keep'] as const;
export type GoOn = (typeof GO_ON)[number];

/** After so many in a row there are half as many, each time anew. */
const TIRED_AFTER = 3;
/** After so many in a row the popup asks, once. */
const ASK_AFTER = 6;
export const FEWER_FOR: Duration = minutes(7 * 24 * 60);

/** The offer that was shown at `shownAt` was seen, and left by itself. */
export function afterUnanswered(fatigue: Fatigue, shownAt: Instant, now: Instant): Fatigue {
  if (fatigue.counted === shownAt) return fatigue;
  const { unanswered, fewerUntil, asking } = fatigue;
  const inRow = unanswered + 1;
  return {
    counted: shownAt,
    unanswered: inRow,
    fewerUntil: inRow % TIRED_AFTER === 0 ? now + FEWER_FOR : fewerUntil,
    asking: asking || inRow === ASK_AFTER,
  };
}

/** An offer was answered, with whatever answer: the row begins anew. A week that was made quieter stays so. */
export function afterAnswer({ fewerUntil, counted }: Fatigue): Fatigue {
  return { ...RESTED, fewerUntil, counted };
}

/** The quieter week ends, if not sooner then because the clock was set back. */
export function tireLess(fatigue: Fatigue, now: Instant): Fatigue {
  const { fewerUntil } = fatigue;
  if (fewerUntil === null || (fewerUntil > now && fewerUntil - now <= FEWER_FOR)) return fatigue;
  return { ...fatigue, fewerUntil: null };
}

/** How many offers a day there may be at present. */
export function offersToday({ offersPerDay }: Settings, { fewerUntil }: Fatigue): number {
  return fewerUntil === null ? offersPerDay : halved(offersPerDay);
}

/** Half as many, but not none: none is what the person chooses, not we. */
export function halved(offers: number): number {
  return offers === 0 ? 0 : Math.max(1, Math.floor(offers / 2));
}
