import { LIBRARY } from './library';
import { type PaceMemory, SHORT_BREAKS } from './pace';
import type { Lead, PracticeId } from './practice';

/** How long a break the person asked for. */
export type Wanted = 'short' | 'minute';

const GENTLE = LIBRARY.filter(({ id }) => id.startsWith('gentle-')).map(({ id }) => id);

/**
 * The practice for a break: grounding at pace 0, a short gentle one until three breaks were
 * comfortable or when it was asked for, else a minute. The gentle ones take turns; after one that
 * did not help comes another.
 */
export function choosePractice(lead: Lead, wanted: Wanted, memory: PaceMemory): PracticeId {
  if (memory.pace === 0) return 'grounding';
  const turn = GENTLE[(memory.finished + memory.stirredAt.length) % GENTLE.length] ?? 'gentle-feet';
  if (wanted === 'short' || memory.comfortable < SHORT_BREAKS) return turn;
  return lead === 'happened' ? 'minute-happened' : 'minute';
}
