import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../utils/packs/parse-pack';

const FOLDER = new URL('../../docs/packs/', import.meta.url);
const EXAMPLES = readdirSync(FOLDER).map(
  (name) => [name, JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))] as const,
);

describe('the packs in docs', () => {
  it('are two', () => expect(EXAMPLES).toHaveLength(2));

  it.each(EXAMPLES)('%s can be read, has kindness in it, and an id of its own', (_name, found) => {
    const read = parsePack(found);
    if (read.kind === 'refused') throw new Error(JSON.stringify(read.faults));
    const components = read.pack.practices.flatMap(({ stages }) => stages.map(({ component }) => component));
    expect(components).toEqual(
      expect.arrayContaining(['mindfulness', 'common-humanity', 'kindness', 'need']),
    );
  });

  it('have different ids', () => {
    expect(new Set(EXAMPLES.map(([, { id }]) => id)).size).toBe(EXAMPLES.length);
  });
});
