import { dayOf, type Entry } from './entry';

/** The words of a table: the names of its columns, and how codes read. */
export interface CsvWords {
  readonly columns: readonly [string, string, string, string, string, string, string];
  lead(entry: Entry): string;
  practice(entry: Entry): string;
  need(entry: Entry): string;
  after(entry: Entry): string;
}

/** What a spreadsheet takes for a formula when a cell begins with it; the last four are its wide forms. */
const FORMULA = /^[\s\0]*[=+\-@\t\r|%＝＋－＠]/u;

/** The journal as a table for spreadsheets, oldest entry first: RFC 4180, with a mark that says it is UTF-8. */
export function exportCsv(entries: readonly Entry[], words: CsvWords): string {
  const rows = [...entries]
    .sort((a, b) => a.at - b.at)
    .map((entry) => [
      dayOf(entry),
      new Date(entry.at + entry.offset * 60_000).toISOString().slice(11, 16),
      words.lead(entry),
      words.practice(entry),
      words.need(entry),
      words.after(entry),
      entry.note,
    ]);
  return `\uFEFF${[words.columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** In quotes always; a cell that would be run begins with an apostrophe, so that it is read (OWASP, CSV injection). */
function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
