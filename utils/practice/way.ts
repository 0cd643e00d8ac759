import { stagesAhead } from './break';
import type { Way } from './practice';
import type { AnyStage, Break } from './running';

/** Nobody is moved on sooner, in seconds. */
const SHORTEST = 6;

/**
 * How many seconds the stage a break is at stays before it moves on by itself: its share of the whole run, by its
 * words. Null: it waits for the person, as whatever asks, ends or is quiet does, and everything that is read.
 */
export function secondsToStay(
  running: Break,
  stage: AnyStage,
  way: Way,
  wordsIn: (stage: AnyStage) => number,
): number | null {
  const asks = stage.asks !== undefined && way !== 'no-words';
  if (way === 'read' || asks || stage.component === 'return' || stage.id === 'sit-quiet') return null;
  const whole = stagesAhead(running).reduce((sum, one) => sum + wordsIn(one), 0);
  return Math.max(SHORTEST, Math.round((running.length * wordsIn(stage)) / whole));
}
