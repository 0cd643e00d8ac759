import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LINES, LONGEST_UNREAD_DAYS, linesPage, linesToReadAnew } from '../../scripts/lines/line-table';
import { EMERGENCY_ROWS } from '../../utils/care/emergency-numbers';
import { HELPLINE_ROWS } from '../../utils/care/helpline-rows';
import { PROJECT } from '../guards/house';

const DAY = 86_400_000;

describe('the numbers, before a release', () => {
  it('are all on the page that a person signs', () => {
    // Made by `npm run lines -- --write`.
    expect(readFileSync(join(PROJECT, 'docs', 'lines.md'), 'utf8')).toBe(linesPage());
    expect(LINES).toHaveLength(HELPLINE_ROWS.length + EMERGENCY_ROWS.length);
    const page = linesPage();
    for (const { to } of HELPLINE_ROWS.flatMap(({ contacts }) => contacts)) expect(page).toContain(to);
  });

  it('count as old from the day on that is too long ago, or when nobody knows when they were read', () => {
    const [first] = LINES;
    if (!first) throw new Error('no lines');
    const readOn = (read: string) => [{ ...first, read }];
    const now = Date.parse('2026-11-22') + LONGEST_UNREAD_DAYS * DAY;
    expect(linesToReadAnew(now, readOn('2026-11-22'))).toEqual([]);
    expect(linesToReadAnew(now + 1, readOn('2026-11-22'))).toHaveLength(1);
    expect(linesToReadAnew(now, readOn('some day'))).toHaveLength(1);
  });
});
