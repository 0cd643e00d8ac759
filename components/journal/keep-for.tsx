import { KEEP_DAYS, type KeepDays, type Upkeep } from '../../utils/journal/upkeep';
import { useLanguage, useWords } from '../words';

/** How long entries are kept: chosen here, and said. */
export function KeepFor({
  upkeep: { keepDays, from },
  locked,
  choose,
}: {
  upkeep: Upkeep;
  /** A sealed entry tells its month only. */
  locked: boolean;
  choose: (days: KeepDays) => void;
}) {
  const { KEEPING, keepDaysWords } = useWords('pages');
  const { locale } = useLanguage();
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  return (
    <div class="stack-small">
      <label class="row">
        {KEEPING.keepFor}
        <select
          value={String(keepDays)}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            choose(KEEP_DAYS.find((days) => String(days) === chosen) ?? null);
          }}
        >
          {[...KEEP_DAYS, null].map((days) => (
            <option key={days} value={String(days)}>
              {keepDaysWords(days)}
            </option>
          ))}
        </select>
      </label>
      <p class="soft">
        {KEEPING.keepMore[keepDays === null ? 'always' : locked ? 'locked' : 'some']}{' '}
        {keepDays !== null && from !== null && KEEPING.told(day.format(from))}
      </p>
    </div>
  );
}
