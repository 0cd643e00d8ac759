import { useEffect, useState } from 'preact/hooks';
import { MOST_RANGES, type Range, type Week } from '../../utils/settings/settings';
import { useLanguage, useWords } from '../words';
import { TimeField } from './fields';

interface Props {
  readonly week: Week;
  readonly change: (week: Week) => void;
}

/** Hours to begin with: an ordinary working day. */
const FIRST_RANGE: Range = { from: 9 * 60, to: 18 * 60 };
/** When somebody switches hours on. */
export const FIRST_WEEK: Week = [1, 1, 1, 1, 1, 1, 1].map(() => [FIRST_RANGE]);

/** Monday first; the settings count from Sunday. */
const DAYS = [1, 2, 3, 4, 5, 6, 0] as const;

/** For each weekday the hours in which offers are welcome, as many ranges as somebody needs. */
export function WeekField({ week: stored, change: store }: Props) {
  const { locale } = useLanguage();
  // What was changed is built on at once: the settings come back a moment later, and a second change before that
  // must not undo the first.
  const [week, setWeek] = useState(stored);
  useEffect(() => setWeek(stored), [stored]);
  const change = (changed: Week) => {
    setWeek(changed);
    store(changed);
  };
  const names = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  // The fourth of January 1970 was a Sunday.
  const nameOf = (day: number) => names.format(new Date(Date.UTC(1970, 0, 4 + day)));
  const put = (day: number, ranges: readonly Range[]) =>
    change(week.map((others, one) => (one === day ? ranges : others)));
  return (
    <ul class="options-week">
      {DAYS.map((day) => (
        <Day
          key={day}
          name={nameOf(day)}
          ranges={week[day] ?? []}
          change={(ranges) => put(day, ranges)}
          copy={day === DAYS[0] ? () => change(week.map(() => week[day] ?? [])) : null}
        />
      ))}
    </ul>
  );
}

interface DayProps {
  readonly name: string;
  readonly ranges: readonly Range[];
  readonly change: (ranges: readonly Range[]) => void;
  readonly copy: (() => void) | null;
}

function Day({ name, ranges, change, copy }: DayProps) {
  const { SETTINGS } = useWords('pages');
  const add = ranges.length < MOST_RANGES && (
    <button
      type="button"
      class="quiet"
      aria-label={SETTINGS.hoursAddTo(name)}
      onClick={() => change([...ranges, FIRST_RANGE])}
    >
      {SETTINGS.hoursAdd}
    </button>
  );
  return (
    <li class="options-day">
      <span>{name}</span>
      <div class="stack-small">
        {ranges.map((range, place) => {
          const others = ranges.filter((_, one) => one !== place);
          const put = (changed: Partial<Range>) =>
            change(ranges.map((one, at) => (at === place ? { ...one, ...changed } : one)));
          return (
            <div class="row" key={place}>
              <TimeField name={SETTINGS.from(name)} value={range.from} change={(from) => put({ from })} />
              <span aria-hidden="true">{SETTINGS.until}</span>
              <TimeField name={SETTINGS.to(name)} value={range.to} change={(to) => put({ to })} />
              <button
                type="button"
                class="quiet"
                aria-label={SETTINGS.hoursRemoveOf(name, clock(range.from))}
                onClick={() => change(others)}
              >
                {SETTINGS.hoursRemove}
              </button>
              {place === ranges.length - 1 && add}
            </div>
          );
        })}
        {ranges.length === 0 && (
          <div class="row">
            <span class="soft">{SETTINGS.hoursNone}</span>
            {add}
          </div>
        )}
        {copy && (
          <div>
            <button type="button" class="quiet" onClick={copy}>
              {SETTINGS.hoursCopy(name)}
            </button>
          </div>
        )}
      </div>
    </li>
  );
}

const clock = (minute: number) => new Date(minute * 60_000).toISOString().slice(11, 16);
