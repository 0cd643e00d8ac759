import { describe, expect, it } from 'vitest';
import { type Call, type Hearing, reduceCall } from '../../utils/activity/call';
import { hours, minutes, seconds } from '../../utils/activity/instant';

const START = Date.UTC(2026, 10, 23, 9);

function hear(steps: readonly (readonly [number, Hearing])[]): Call | null {
  return steps.reduce<Call | null>(
    (call, [after, hearing]) => reduceCall(call, hearing, START + after),
    null,
  );
}

describe('a call', () => {
  const cases: readonly [string, readonly (readonly [number, Hearing])[], boolean][] = [
    ['is none that nobody hears', [[0, null]], false],
    ['begins when a tab shares', [[0, 'sharing']], true],
    ['begins when a meeting site sounds', [[0, 'sounding']], true],
    [
      'that was shared ends with the sharing',
      [
        [0, 'sharing'],
        [minutes(9), null],
      ],
      false,
    ],
    [
      'that only sounds outlasts a silence',
      [
        [0, 'sounding'],
        [minutes(2) - 1, null],
      ],
      true,
    ],
    [
      'that only sounds ends after two silent minutes',
      [
        [0, 'sounding'],
        [minutes(2), null],
      ],
      false,
    ],
    [
      'counts its silence from when it last sounded',
      [
        [0, 'sounding'],
        [minutes(5), 'sounding'],
        [minutes(6), null],
      ],
      true,
    ],
    [
      'does not last because the clock was set back',
      [
        [0, 'sounding'],
        [-hours(1), null],
      ],
      false,
    ],
  ];

  it.each(cases)('%s', (_, steps, on) => {
    expect(hear(steps) !== null).toBe(on);
  });

  it('remembers when it began and when it was last heard', () => {
    const call = hear([
      [0, 'sounding'],
      [minutes(5), 'sounding'],
      [minutes(6), null],
    ]);
    expect(call).toEqual({ since: START, heard: START + minutes(5), sure: false });
  });

  it('that turns out to be shared is as sure as one that always was', () => {
    const steps = [
      [0, 'sounding'],
      [minutes(1), 'sharing'],
      [minutes(1) + seconds(1), null],
    ] as const;
    expect(hear(steps)).toBeNull();
  });
});
