import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from './house';

const FOLDER = join(PROJECT, '.github/workflows');

/** Actions that a workflow takes by a name that can be moved. */
const unpinned = (text: string) =>
  [...text.matchAll(/uses:\s*(\S+)/g)]
    .map(([, action = '']) => action)
    .filter((action) => !/@[\da-f]{40}$/.test(action));

describe.each(readdirSync(FOLDER))('the workflow %s', (file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');

  it('takes each action by a whole commit', () => {
    expect(text).toContain('uses: actions/checkout@');
    expect(unpinned(text)).toEqual([]);
  });

  it('may read the project and nothing more, and holds no secret', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n/m);
    expect(text).not.toMatch(/: write\b|secrets\.|pull_request_target/);
  });
});

it('a tag, a branch and a short commit would be seen', () => {
  const text = ['v5', 'main', '08c6903'].map((end) => `- uses: actions/checkout@${end}`).join('\n');
  expect(unpinned(text)).toHaveLength(3);
});
