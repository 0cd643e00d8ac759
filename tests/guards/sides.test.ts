import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from './house';

/*
 * A page in Arabic runs from right to left. Styles name where a line begins and ends, never left and right, so that
 * they hold both ways.
 */
const SIDES: readonly (readonly [string, RegExp])[] = [
  ['a side of a property', /\b(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)\b/],
  ['a place', /(?:^|[\s;{])(?:left|right)\s*:/m],
  ['a corner', /\bborder-(?:top|bottom)-(?:left|right)-radius\b/],
  ['a text or a float at a side', /\b(?:text-align|float|clear)\s*:\s*(?:left|right)\b/],
  [
    'a distance at one side',
    /\b(?:margin|padding|inset)\s*:\s*[^\s;]+\s+([^\s;]+)\s+[^\s;]+\s+(?!\1\s*[;}])[^\s;]+\s*[;}]/,
  ],
  ['a movement sideways', /\btranslate(?:X|3d)?\(\s*-?[1-9.]/],
];

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '');

describe('styles', () => {
  const folder = join(PROJECT, 'components');
  const styles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => [name, withoutComments(readFileSync(join(folder, name), 'utf8'))] as const);

  it('are found by this test', () => expect(styles.length).toBeGreaterThan(8));

  it.each(SIDES)('do not name %s', (_name, sign) => {
    expect(styles.filter(([, text]) => sign.test(text)).map(([name]) => name)).toEqual([]);
  });

  it.each([
    ['a { margin-left: 1rem; }'],
    ['a { position: absolute; right: 0; }'],
    ['a { border-top-left-radius: 2px; }'],
    ['a { text-align: left; }'],
    ['a { padding: 0 1rem 0 2rem; }'],
    ['a { transform: translateX(10px); }'],
  ])('would be caught at %s', (text) => {
    expect(SIDES.filter(([, sign]) => sign.test(text))).toHaveLength(1);
  });

  it.each([
    ['a { margin-inline-start: 1rem; }'],
    ['a { padding: 0 1rem 2rem 1rem; }'],
    ['a { margin: 1rem auto; }'],
    ['a { text-align: start; }'],
    ['a { transform: translateY(-2px); }'],
  ])('may say %s', (text) => {
    expect(SIDES.filter(([, sign]) => sign.test(text))).toEqual([]);
  });
});
