/** A time of day with its article: one o’clock is singular, “la 1:30”, all others “las 14:00”. */
export function theHour(time: string): string {
  return /^0?1\D/.test(time) ? `la ${time}` : `las ${time}`;
}
