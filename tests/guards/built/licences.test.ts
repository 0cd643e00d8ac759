import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT, readHouse } from '../house';

/** The packages that source files take code from, not types alone. */
const imported = new Set(
  readHouse()
    .flatMap(({ imports }) => imports)
    .filter(({ from, target, typesOnly }) => from === target && !typesOnly && !target.startsWith('.'))
    .map(({ target }) => /^(?:@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? target),
);

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(join(PROJECT, 'node_modules', name, 'package.json'), 'utf8')).version;

describe.each(['chrome-mv3', 'firefox-mv3'])('the licences in %s', (build) => {
  const file = join(PROJECT, '.output', build, 'licences.txt');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';

  it('begin with our own', () =>
    expect(text).toContain(readFileSync(join(PROJECT, 'LICENSE'), 'utf8').trim()));

  it('are there for every package that ships code, with its version', () => {
    expect([...imported]).toContain('preact');
    const missing = [...imported].filter((name) => !text.includes(`\n${name} ${versionOf(name)}\n`));
    expect(missing).toEqual([]);
  });

  it('are whole texts, and say where there is none', () => {
    const parts = text.split(/\n-{80}\n/).slice(1);
    expect(parts.length).toBeGreaterThanOrEqual(imported.size);
    const short = parts.filter((part) => part.length < 500 && !part.includes('has no text of its licence'));
    expect(short).toEqual([]);
  });

  it('can be read whatever a browser takes a plain file for', () =>
    expect(text).not.toMatch(/[^\x20-\x7e\r\n\t]/));
});
