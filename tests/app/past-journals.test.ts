import { describe, expect, it } from 'vitest';
import { type Opener, openerWith, openNothing, readJournal } from '../../utils/app/read-journal';
import type { Entry } from '../../utils/journal/entry';
import { readFile } from '../../utils/journal/import';
import { openLock, parseLock } from '../../utils/journal/lock';
import plain from '../fixtures/journals/1-plain.json';
import sealed from '../fixtures/journals/2-sealed.json';
import { CIPHER } from '../fixtures/keys';

/* A journal of each shape there ever was, as it lay in a database. None is ever changed; a new shape adds one. */

async function readAll(months: Record<string, unknown>, opener: Opener) {
  const store = { months: async () => Object.keys(months), read: async (month: string) => months[month] };
  let entries: readonly Entry[] = [];
  let damaged: readonly unknown[] = [];
  await readJournal(store, opener, console.error, (contents) => {
    entries = contents?.entries ?? [];
    damaged = contents?.damaged ?? [];
  });
  return { entries: [...entries].sort((a, b) => a.at - b.at), damaged };
}

const [FIRST] = plain['2025-12'];
const [SECOND] = plain['2026-01'];

describe('a journal of an earlier version', () => {
  it('1: a list a month, is read whole', async () => {
    expect(await readAll(plain, openNothing)).toEqual({
      entries: [FIRST, SECOND],
      damaged: ['a line that was torn'],
    });
  });

  it('2: sealed, opens with its passphrase, with what was said later of an entry', async () => {
    const lock = parseLock(sealed.lock);
    const reader = lock && (await openLock(CIPHER, lock, sealed.passphrase));
    if (reader === null) throw new Error('The lock does not open any more');
    expect(await readAll(sealed.months, openerWith(CIPHER, reader))).toEqual({
      entries: [FIRST, { ...SECOND, after: 'same' }],
      damaged: ['a line that was torn'],
    });
  });

  it('2: sealed, gives nothing away without it', async () => {
    expect((await readAll(sealed.months, openNothing)).entries).toEqual([]);
    expect(JSON.stringify(sealed.months)).not.toMatch(/rained|water|torn|gentle/);
  });

  it('saved as a file of version 1 is taken in', () => {
    const file = { format: 'kind-minute-journal', version: 1, entries: [FIRST, SECOND] };
    expect(readFile(new TextEncoder().encode(JSON.stringify(file)))).toEqual({
      kind: 'copy',
      entries: [FIRST, SECOND],
      words: [],
      people: [],
      leftOut: [],
    });
  });
});
