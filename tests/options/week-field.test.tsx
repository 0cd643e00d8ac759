// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { FIRST_WEEK, WeekField } from '../../components/options/week-field';
import { SETTINGS } from '../../utils/copy/en/settings';
import type { Week } from '../../utils/settings/settings';
import { InEnglish } from '../fixtures/in-english';

afterEach(() => {
  render(null, document.body);
});

it('builds a change on the one before, before the settings have come back', async () => {
  const stored: Week[] = [];
  const change = (week: Week) => void stored.push(week);
  await act(() =>
    render(
      <InEnglish>
        <WeekField week={FIRST_WEEK} change={change} />
      </InEnglish>,
      document.body,
    ),
  );
  const remove = async (day: string) => {
    const name = SETTINGS.hoursRemoveOf(day, '09:00');
    const button = document.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`);
    await act(() => button?.click());
  };
  await remove('Monday');
  await remove('Tuesday');
  expect(stored.map((week) => week.map((ranges) => ranges.length))).toEqual([
    [1, 0, 1, 1, 1, 1, 1],
    [1, 0, 0, 1, 1, 1, 1],
  ]);
});

it('shows what the settings say when they change elsewhere', async () => {
  const show = (week: Week) =>
    act(() =>
      render(
        <InEnglish>
          <WeekField week={week} change={() => {}} />
        </InEnglish>,
        document.body,
      ),
    );
  await show(FIRST_WEEK);
  await show(FIRST_WEEK.map(() => []));
  expect(document.body.textContent).toContain(SETTINGS.hoursNone);
});
