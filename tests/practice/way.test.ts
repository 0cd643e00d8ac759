import { describe, expect, it } from 'vitest';
import { type Instant, seconds } from '../../utils/activity/instant';
import { STAGE_WORDS } from '../../utils/copy/en/practices/stage-words';
import { linesOf } from '../../utils/copy/lines-of';
import { beginBreak, stagesAhead } from '../../utils/practice/break';
import { LIBRARY, type StageId } from '../../utils/practice/library';
import type { WAYS } from '../../utils/practice/practice';
import type { AnyStage } from '../../utils/practice/running';
import { secondsToStay } from '../../utils/practice/way';
import { choose } from '../fixtures/practices';

const START: Instant = Date.UTC(2026, 10, 23, 9);
const wordsIn = ({ id }: AnyStage) =>
  linesOf(STAGE_WORDS, id as StageId, 0)
    .join(' ')
    .split(' ').length;

const RUNS = LIBRARY.flatMap(({ id, lengths }) => lengths.map((length) => [id, length] as const));

describe.each(RUNS)('%s of %i seconds', (id, length) => {
  const running = beginBreak('one', choose(id, length), 'asked', START);
  const stay = (way: (typeof WAYS)[number]) =>
    stagesAhead(running).map((stage) => [stage, secondsToStay(running, stage, way, wordsIn)] as const);

  it('waits at every stage when it is read', () => {
    expect(stay('read').filter(([, time]) => time !== null)).toEqual([]);
  });

  it.each(['gentle', 'listen'] as const)(
    'waits for an answer, for the quiet and at its end when it is %s',
    (way) => {
      for (const [{ id: stage, asks, component }, time] of stay(way)) {
        const waits = asks !== undefined || stage === 'sit-quiet' || component === 'return';
        expect(time === null, stage).toBe(waits);
      }
    },
  );

  it('waits without words only for the quiet and at its end, because nothing is asked', () => {
    const waits = stay('no-words').filter(([, time]) => time === null);
    expect(waits.map(([{ id: stage }]) => stage).filter((stage) => stage !== 'sit-quiet')).toEqual([
      'return',
    ]);
  });

  it('takes no longer than its time, give or take the least that a stage stays', () => {
    const times = stay('no-words').map(([, time]) => time ?? 0);
    for (const time of times.filter((one) => one > 0)) expect(time).toBeGreaterThanOrEqual(6);
    expect(times.reduce((sum, time) => sum + seconds(time), 0)).toBeLessThanOrEqual(seconds(length + 6));
  });
});
