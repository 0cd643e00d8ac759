import { afterEach, describe, expect, it, vi } from 'vitest';
import { hours, minutes } from '../../utils/activity/instant';
import {
  hoursBegin,
  laterEnds,
  minuteOfDay,
  nextAt,
  sameDay,
  withinHours,
} from '../../utils/noticing/local-day';
import type { Range, Week } from '../../utils/settings/settings';

/** On Monday the 23rd of November 2026, local time. */
const at = (hour: number, minute = 0, day = 23) => new Date(2026, 10, day, hour, minute).getTime();

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the day of a person', () => {
  it('begins and ends at four in the morning: the night belongs to the evening before', () => {
    expect(sameDay(at(4), at(28) - 1)).toBe(true);
    expect(sameDay(at(28) - 1, at(28))).toBe(false);
    expect(sameDay(at(23), at(3, 59, 24))).toBe(true);
    expect(sameDay(at(12, 0, 22), at(12, 0, 23))).toBe(false);
  });

  it('is the place’s own: one instant lies on two days around the world', () => {
    const evening = Date.UTC(2026, 10, 23, 3);
    vi.stubEnv('TZ', 'Europe/Paris');
    expect(minuteOfDay(evening)).toBe(4 * 60);
    expect(sameDay(evening, evening - minutes(1))).toBe(false);
    vi.stubEnv('TZ', 'America/New_York');
    expect(minuteOfDay(evening)).toBe(22 * 60);
    expect(sameDay(evening, evening - minutes(1))).toBe(true);
  });

  it('lasts 23 and 25 hours on the days when the clocks change', () => {
    vi.stubEnv('TZ', 'Europe/Paris');
    for (const [month, day] of [
      [2, 28],
      [9, 24],
    ] as const) {
      const begins = new Date(2026, month, day, 4).getTime();
      const ends = new Date(2026, month, day + 1, 4).getTime();
      expect(sameDay(begins, ends - 1)).toBe(true);
      expect(sameDay(begins, ends)).toBe(false);
      expect(ends - begins).toBe(hours(month === 2 ? 23 : 25));
    }
  });
});

const week = (...days: readonly (readonly Range[])[]): Week =>
  Array.from({ length: 7 }, (_, day) => days[day] ?? []);
const everyDay = (...ranges: readonly Range[]): Week => Array.from({ length: 7 }, () => ranges);

describe('hours', () => {
  const nine = 9 * 60;
  const cases: readonly [string, number, number, readonly [number, number], boolean][] = [
    ['hold from their first minute', nine, 17 * 60, [9, 0], true],
    ['do not hold a minute sooner', nine, 17 * 60, [8, 59], false],
    ['hold to the minute before their end', nine, 17 * 60, [16, 59], true],
    ['do not hold at their end', nine, 17 * 60, [17, 0], false],
    ['over midnight hold before it', 22 * 60, 120, [23, 59], true],
    ['over midnight hold after it', 22 * 60, 120, [1, 59], true],
    ['over midnight do not hold at noon', 22 * 60, 120, [12, 0], false],
    ['over midnight do not hold at their end', 22 * 60, 120, [2, 0], false],
    ['with equal ends hold always', nine, nine, [3, 0], true],
  ];

  it.each(cases)('%s', (_, from, to, [hour, minute], holds) => {
    expect(withinHours(everyDay({ from, to }), at(hour, minute))).toBe(holds);
  });

  it('that nobody set hold always, and a week without any never', () => {
    expect(withinHours(null, at(3))).toBe(true);
    expect(withinHours(week(), at(12))).toBe(false);
    expect(hoursBegin(week(), at(12))).toBeNull();
  });

  it('are those of the weekday, with as many ranges as were set', () => {
    const monday = week(
      [],
      [
        { from: 8 * 60, to: 12 * 60 },
        { from: 14 * 60, to: 18 * 60 },
      ],
    );
    const holds = [7, 8, 11, 12, 13, 14, 17, 18].filter((hour) => withinHours(monday, at(hour)));
    expect(holds).toEqual([8, 11, 14, 17]);
    expect(withinHours(monday, at(9, 0, 24))).toBe(false);
  });

  it('that begin on Sunday night run into Monday, and not into Sunday', () => {
    const sundayNight = week([{ from: 22 * 60, to: 2 * 60 }]);
    expect(withinHours(sundayNight, at(23, 0, 22))).toBe(true);
    expect(withinHours(sundayNight, at(1))).toBe(true);
    expect(withinHours(sundayNight, at(1, 0, 22))).toBe(false);
    expect(withinHours(sundayNight, at(23))).toBe(false);
  });

  it('begin again at the next range, today, tomorrow or in a week', () => {
    const monday = week(
      [],
      [
        { from: 14 * 60, to: 18 * 60 },
        { from: 8 * 60, to: 12 * 60 },
      ],
    );
    expect(hoursBegin(monday, at(7))).toBe(at(8));
    expect(hoursBegin(monday, at(13))).toBe(at(14));
    expect(hoursBegin(monday, at(19))).toBe(at(8, 0, 30));
  });

  const zones = [
    'UTC',
    'Europe/Berlin',
    'America/New_York',
    'America/Sao_Paulo',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Pacific/Apia',
    'Africa/Cairo',
  ];
  it.each(zones)('hold and begin by the clock on the wall all year in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    const working = everyDay({ from: 9 * 60, to: 17 * 60 });
    for (let day = 0; day < 366; day += 1) {
      const local = (hour: number, minute = 0) => new Date(2026, 0, 1 + day, hour, minute).getTime();
      expect(withinHours(working, local(9))).toBe(true);
      expect(withinHours(working, local(16, 59))).toBe(true);
      expect(withinHours(working, local(17))).toBe(false);
      expect(hoursBegin(working, local(8))).toBe(local(9));
      expect(hoursBegin(working, local(17))).toBe(local(33));
      expect(nextAt(12 * 60, local(13))).toBe(local(36));
      expect(sameDay(local(5), local(23))).toBe(true);
      expect(sameDay(local(5), local(29))).toBe(false);
    }
  });
});

describe('the next time of day', () => {
  it('is today when it lies ahead, else tomorrow', () => {
    expect(nextAt(10 * 60, at(9))).toBe(at(10));
    expect(nextAt(10 * 60, at(10))).toBe(at(10, 0, 24));
    expect(nextAt(10 * 60, at(11))).toBe(at(10, 0, 24));
  });

  it('is 23 hours away over the night in which the clocks go forward', () => {
    vi.stubEnv('TZ', 'Europe/Paris');
    const before = new Date(2026, 2, 28, 9, 0).getTime();
    expect(nextAt(9 * 60, before) - before).toBe(hours(23));
  });

  it('is 25 hours away over the night in which they go back', () => {
    vi.stubEnv('TZ', 'Europe/Paris');
    const before = new Date(2026, 9, 24, 9, 0).getTime();
    expect(nextAt(9 * 60, before) - before).toBe(hours(25));
  });

  it('is itself again on the day after a night that skipped it', () => {
    vi.stubEnv('TZ', 'Europe/Paris');
    const skipped = new Date(2026, 2, 29, 3, 30).getTime();
    expect(nextAt(2 * 60 + 30, skipped)).toBe(new Date(2026, 2, 30, 2, 30).getTime());
  });
});

describe('a quiet time', () => {
  it('lasts as many minutes as were asked for', () => {
    expect(([10, 30, 60] as const).map((length) => laterEnds(length, at(9)) - at(9))).toEqual(
      [10, 30, 60].map(minutes),
    );
  });

  it('for the rest of today ends at four in the morning', () => {
    expect(laterEnds('today', at(9))).toBe(at(28));
    expect(laterEnds('today', at(23, 50))).toBe(at(28));
    expect(laterEnds('today', at(2))).toBe(at(4));
  });

  it('until tomorrow morning ends at seven after the night, also for somebody still up at two', () => {
    expect(laterEnds('morning', at(9))).toBe(at(7, 0, 24));
    expect(laterEnds('morning', at(2))).toBe(at(7));
    expect(laterEnds('morning', at(5))).toBe(at(7, 0, 24));
  });
});
