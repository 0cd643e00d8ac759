import 'fake-indexeddb/auto';
import { update } from 'idb-keyval';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readWordList, withWord } from '../../utils/journal/word-list';
import { answerBreaks, askOpenJournal, LONGEST_WAIT } from '../../utils/platform/between-pages';
import { wordsDatabase } from '../../utils/platform/list-databases';
import { openStore } from '../../utils/platform/open-store';
import type { OwnLine } from '../../utils/practice/own-line';

const phrase = (id: string): OwnLine => ({ id, language: 'en', kind: 'phrase', text: `Steady, ${id}.` });

describe('the database of own words', () => {
  it('has all of two pages’ lines, a hundred each, written in a race', async () => {
    const page = (name: string) => {
      const store = openStore('kind-minute-words', 'words');
      return Array.from({ length: 100 }, (_, place) =>
        update<readonly unknown[]>('lines', (found) => withWord(found, phrase(`${name}-${place}`)), store),
      );
    };
    await Promise.all([...page('a'), ...page('b')]);
    const ids = readWordList(await wordsDatabase.read()).lines.map(({ id }) => id);
    expect(ids).toHaveLength(200);
    expect(new Set(ids).size).toBe(200);
  });

  it('keeps what was there when a change fails', async () => {
    const before = await wordsDatabase.read();
    const fails = wordsDatabase.update(() => {
      throw new Error('no');
    });
    await expect(fails).rejects.toThrow('no');
    expect(await wordsDatabase.read()).toEqual(before);
  });
});

describe('a break that asks for own words', () => {
  const opened: BroadcastChannel[] = [];
  /** As in pages that close: what they opened is gone. */
  class Channel extends BroadcastChannel {
    constructor(name: string) {
      super(name);
      opened.push(this);
    }
  }
  vi.stubGlobal('BroadcastChannel', Channel);
  afterEach(() => {
    for (const channel of opened.splice(0)) channel.close();
  });

  it('is told by an open journal what it has then', async () => {
    let words: unknown = [phrase('a')];
    answerBreaks(() => words);
    expect(await askOpenJournal()).toEqual([phrase('a')]);
    words = [phrase('b')];
    expect(await Promise.all([askOpenJournal(), askOpenJournal()])).toEqual([[phrase('b')], [phrase('b')]]);
  });

  it('is told nothing by one that is shut, or by none, and does not wait long', async () => {
    const begun = performance.now();
    expect(await askOpenJournal()).toBeUndefined();
    answerBreaks(() => null);
    expect(await askOpenJournal()).toBeUndefined();
    expect(performance.now() - begun).toBeLessThan(LONGEST_WAIT * 2 + 500);
  });

  it('takes the open one of two', async () => {
    answerBreaks(() => null);
    answerBreaks(() => [phrase('a')]);
    expect(await askOpenJournal()).toEqual([phrase('a')]);
  });
});
