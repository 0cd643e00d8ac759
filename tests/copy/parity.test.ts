import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_TAGS, languageOf } from '../../utils/copy/languages';
import { readWords } from '../../utils/copy/read-words';
import { PROJECT } from '../guards/house';
import { differences, untranslated } from './differences';

/* Without those that gather: a draft's takes the short help panel, where words are missing on purpose. */
const FILES = import.meta.glob<Record<string, unknown>>(
  ['../../utils/copy/*/**/*.ts', '!**/{first,helplines,pages,breaks}.ts'],
  { eager: true },
);

/** What a language has, by the name of its file. Values of modules are not all their own: take them out. */
function filesOf(tag: string): Readonly<Record<string, unknown>> {
  const folder = `../../utils/copy/${tag}/`;
  return Object.fromEntries(
    Object.entries(FILES)
      .filter(([path]) => path.startsWith(folder))
      .map(([path, copy]) => [path.slice(folder.length), { ...copy }]),
  );
}

const english = filesOf('en');
const others = LANGUAGE_TAGS.filter((tag) => tag !== 'en');

interface Message {
  readonly message: string;
}

/** The strings of the manifest, or null when there are none for that language. */
function manifestStrings(tag: string): Readonly<Record<string, Message>> | null {
  const file = join(PROJECT, 'public/_locales', tag.replace('-', '_'), 'messages.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

describe('every language', () => {
  it('has the same files as English, in them the same names, and nothing that is empty', () => {
    expect(others.flatMap((tag) => differences(english, filesOf(tag), tag))).toEqual([]);
  });

  it('has no sentence that was left in English', () => {
    expect(others.flatMap((tag) => untranslated(english, filesOf(tag), tag))).toEqual([]);
  });

  it.each(LANGUAGE_TAGS)('%s keeps to the short help panel as long as it is a draft', async (tag) => {
    const { TALK } = await readWords(tag, 'first');
    const { TALK_LINES } = await readWords(tag, 'helplines');
    const files = filesOf(tag);
    const head = files['talk.ts'] as Record<'TALK' | 'TALK_SHORT', unknown>;
    const lines = files['talk-lines.ts'] as Record<'TALK_LINES' | 'LINES_SHORT', unknown>;
    const { draft } = languageOf(tag);
    expect(TALK).toBe(draft ? head.TALK_SHORT : head.TALK);
    expect(TALK_LINES).toBe(draft ? lines.LINES_SHORT : lines.TALK_LINES);
  });

  it.each(LANGUAGE_TAGS)('%s has the strings of the manifest, short enough for the stores', (tag) => {
    const strings = manifestStrings(tag);
    expect(Object.keys(strings ?? {}).sort()).toEqual(Object.keys(manifestStrings('en') ?? {}).sort());
    expect(strings?.name?.message).toBe('Kind Minute');
    expect(strings?.description?.message.length).toBeGreaterThan(40);
    expect(strings?.description?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('the comparison of two languages', () => {
  const first = { A: { b: 'x', c: (to: string) => to, rows: [['one'], ['two', 'more']] } };

  it('lets other words pass, and wordings of other lengths', () => {
    const second = { A: { b: 'y', c: (to: string) => to, rows: [['eins', 'mehr'], ['zwei']] } };
    expect(differences(first, second, 'xx')).toEqual([]);
  });

  it.each([
    ['a key too few', { A: { b: 'y', rows: first.A.rows } }, 'xx.A.c: nothing in place of function'],
    ['a key too many', { A: { ...first.A, d: 'z' } }, 'xx.A.d: string in place of nothing'],
    ['a sentence for a function', { A: { ...first.A, c: 'y' } }, 'xx.A.c: string in place of function'],
    ['nothing said', { A: { ...first.A, b: '' } }, 'xx.A.b: is empty'],
    ['a wording too few', { A: { ...first.A, rows: [['eins']] } }, 'xx.A.rows: 1 in place of 2'],
    ['a wording without lines', { A: { ...first.A, rows: [[], ['zwei']] } }, 'xx.A.rows.0: is empty'],
  ])('sees %s', (_, second, found) => {
    expect(differences(first, second, 'xx')).toEqual([found]);
  });

  it('sees a sentence that was left as it was', () => {
    expect(untranslated({ a: ['Take your time.', 'OK'] }, { a: ['Take your time.', 'OK'] }, 'xx')).toEqual([
      'xx.a.0: Take your time.',
    ]);
  });
});
