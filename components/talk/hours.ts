import type { PageLanguage, Words } from '../../utils/copy/words';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const DAY = new RegExp(DAYS.join('|'), 'g');

/** The hours of a line as its row has them (`Mon-Fri 14-22`, `8-24 daily`), in a language; null: not known. */
export function hoursWords(
  hours: string | null,
  locale: string,
  dir: PageLanguage['dir'],
  words: Pick<Words['helplines']['TALK_LINES'], 'always' | 'daily'>,
): string | null {
  if (hours === null) return null;
  if (hours === 'always') return words.always;
  const name = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  return (
    hours
      // The fourth of January 1970 was a Sunday.
      .replace(DAY, (day) => name.format(Date.UTC(1970, 0, 4 + DAYS.indexOf(day))))
      .replace('daily', words.daily)
      .replace(' to ', ' – ')
      // From right to left a bare `18-02` is read the one way or the other, as what stands before it will have it.
      .replaceAll('-', dir === 'rtl' ? '\u200f-\u200f' : '-')
  );
}
