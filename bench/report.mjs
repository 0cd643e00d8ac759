import { roundOff } from './statistics.mjs';

/**
 * One thing measured. `median` is its value, also where there is only one; `ratio` sets it beside `to`, measured
 * in turns with it. `limits` is its budget: the most that the named figure may be.
 * @typedef {object} Row
 * @property {string} what
 * @property {'µs' | 'ms' | 'bytes' | 'KB' | 'MB' | '%' | 'wake-ups'} unit
 * @property {number} median
 * @property {number} [p10]
 * @property {number} [p90]
 * @property {number} [p99]
 * @property {number} [runs]
 * @property {number} [ratio]
 * @property {string} [to]
 * @property {Partial<Record<'median' | 'p99' | 'ratio', number>>} [limits]
 */

/**
 * Rows that belong together, and in a sentence how they came about.
 * @typedef {{ title: string, how: string, rows: Row[] }} Section
 */

/**
 * Whether a row breaks its budget.
 * @param {Row} row
 */
export function isOver(row) {
  return Object.entries(row.limits ?? {}).some(([figure, most]) => !(row[figure] <= most));
}

/**
 * Sections as they are kept in a file: figures rounded off, what breaks its budget marked.
 * @param {Section[]} sections
 */
export function toResults(sections) {
  const tidy = (row) =>
    Object.fromEntries(
      Object.entries({ ...row, ...(row.limits ? { over: isOver(row) } : {}) }).map(([name, value]) => [
        name,
        typeof value === 'number' ? roundOff(value) : value,
      ]),
    );
  return sections.map(({ title, how, rows }) => ({ title, how, rows: rows.map(tidy) }));
}

/**
 * Sections as a person reads them.
 * @param {Section[]} sections
 */
export function toTables(sections) {
  return sections.map(toTable).join('\n\n');
}

/** @param {Section} section */
function toTable({ title, how, rows }) {
  const middle = rows.some(({ p10 }) => p10 !== undefined) ? 'median' : '';
  const lines = [['', middle, 'p10 to p90', 'p99', 'ratio', 'budget', ''], ...rows.map(toCells)];
  const used = [0, 1, 2, 3, 4, 5, 6].filter((at) => lines.slice(1).some((cells) => cells[at] !== ''));
  const widths = used.map((at) => Math.max(...lines.map((cells) => cells[at].length)));
  const print = (cells) =>
    used
      .map((at, i) => cells[at][at === 0 ? 'padEnd' : 'padStart'](widths[i]))
      .join('  ')
      .trimEnd();
  const printed = lines.map(print).filter((line) => line !== '');
  return [title, ...printed.map((line) => `  ${line}`), `  ${how}`].join('\n');
}

/**
 * @param {Row} row
 * @returns {string[]}
 */
function toCells({ what, unit, median, p10, p90, p99, ratio, to, limits, ...row }) {
  const figure = (value) => (value === undefined ? '' : `${roundOff(value)} ${unit}`);
  const names = { median: '', p99: 'p99 ', ratio: '× ' };
  const budget = Object.entries(limits ?? {}).map(
    ([of, most]) => `${names[of]}≤ ${of === 'ratio' ? most : figure(most)}`,
  );
  return [
    what,
    figure(median),
    p10 === undefined ? '' : `${roundOff(p10)} to ${roundOff(p90)}`,
    figure(p99),
    ratio === undefined ? '' : `× ${roundOff(ratio)} of ${to}`,
    budget.join(', '),
    limits ? (isOver({ ...row, what, unit, median, p99, ratio, limits }) ? 'over' : 'ok') : '',
  ];
}
