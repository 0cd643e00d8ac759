import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PRACTICE_IDS } from '../../../utils/practice/practice';
import { PROJECT } from '../house';

/* What the stores are told, beside what is shipped. */

const STORES = join(PROJECT, 'docs/stores');
const read = (path: string) => readFileSync(join(PROJECT, path), 'utf8');
const manifestOf = (build: string) => JSON.parse(read(`.output/${build}/manifest.json`));

/** The first columns of a table's lines, without quotes of code. */
const rowsOf = (text: string) =>
  [...text.matchAll(/^\| (.*) \|$/gm)].map(([, row = '']) => row.split(' | ').map((cell) => cell.trim()));

/** What stands under a heading, up to the next. */
const under = (text: string, heading: string) =>
  text
    .split(/^## /m)
    .find((part) => part.startsWith(`${heading}\n`))
    ?.slice(heading.length)
    .trim() ?? '';

describe('the permissions that are justified', () => {
  const rows = rowsOf(read('docs/stores/permissions.md')).filter(([first = '']) => first.startsWith('`'));
  const told = rows.map(([name = '', when = '']) => [name.replaceAll('`', ''), when.replace(/,.*/, '')]);

  it.each(['chrome-mv3', 'firefox-mv3'])('are those of %s, no more and no fewer', (build) => {
    const { permissions, optional_permissions, optional_host_permissions } = manifestOf(build);
    const asked = [...optional_permissions, ...optional_host_permissions];
    expect(told).toEqual([
      ...permissions.map((name: string) => [name, 'at install']),
      ...asked.map((name: string) => [name, 'asked']),
    ]);
  });

  it('have a reason each, that fits the form', () => {
    for (const [name, , why = ''] of rows) {
      expect(why.length, name).toBeGreaterThan(60);
      expect(why.length, name).toBeLessThanOrEqual(1000);
    }
  });

  it('are the ones that the README tells of', () => {
    const [, table = ''] = read('README.md').split('## Permissions');
    const named = rowsOf(table.split('\n## ')[0] ?? '').flatMap(([first = '']) =>
      [...first.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
    const own = told.map(([name]) => name).filter((name) => name !== '*://*/*');
    expect(named.filter((name) => !name?.includes('://')).sort()).toEqual(own.sort());
  });
});

describe('the listing', () => {
  const chrome = read('docs/stores/chrome-web-store.md');
  const amo = read('docs/stores/addons-mozilla-org.md');

  it('has the name and the summary of the manifest, and both fit', () => {
    // The listing is the English one; other languages are shown by the browser alone.
    const words = JSON.parse(readFileSync(join(PROJECT, 'public/_locales/en/messages.json'), 'utf8'));
    const [name, description] = [words.name.message, words.description.message];
    expect(manifestOf('chrome-mv3')).toMatchObject({
      name: '__MSG_name__',
      description: '__MSG_description__',
    });
    for (const text of [chrome, amo]) expect(under(text, 'Name')).toBe(name);
    expect(under(chrome, 'Summary')).toBe(description);
    expect(description.length).toBeLessThanOrEqual(132);
    expect(under(amo, 'Summary').length).toBeLessThanOrEqual(250);
  });

  it('has one purpose, in one sentence', () => {
    const purpose = under(chrome, 'Single purpose');
    expect(purpose.match(/\./g)).toHaveLength(1);
    expect(purpose.length).toBeLessThanOrEqual(1000);
  });

  it('names as many practices as there are', () =>
    expect(under(chrome, 'Description')).toContain(`${PRACTICE_IDS.length} short practices`));

  it('says what it is not, to everybody', () => {
    for (const words of [
      'not therapy',
      'claims no effect',
      'can’t tell when someone is in danger',
      'nobody is watching',
    ])
      expect(under(chrome, 'Description').replaceAll("'", '’')).toContain(words);
  });

  it.each(readdirSync(STORES))('%s shouts nothing and claims no cure', (file) => {
    const text = readFileSync(join(STORES, file), 'utf8');
    expect(text).not.toMatch(
      /!(?!\[)|\b(?:treats?|cures?|heals?|proven|clinically|anxiety|depression|burnout|amazing|effortless)\b/i,
    );
  });

  it('leads to files that are there', () => {
    for (const file of readdirSync(STORES)) {
      const text = readFileSync(join(STORES, file), 'utf8');
      for (const [, path = ''] of text.matchAll(/\]\(([^)#]+)/g))
        expect(() => readFileSync(join(STORES, path)), `${file}: ${path}`).not.toThrow();
    }
  });
});

describe('the privacy policy', () => {
  const policy = read('PRIVACY.md');

  it('says each thing that a store asks of one', () => {
    for (const words of [
      'collects nothing and sends nothing',
      'On your device it keeps',
      'To delete',
      'changelog',
    ])
      expect(policy).toContain(words);
  });

  it('names the private windows, and what is never read', () => {
    for (const words of ['passwords', 'payment', 'private windows', 'switch on'])
      expect(policy).toContain(words);
  });
});
