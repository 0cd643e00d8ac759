import { describe, expect, it } from 'vitest';
import { openBrowser, say } from '../fixtures/browser-day';
import { SHUT } from '../fixtures/keys';
import { MORNING } from '../fixtures/policy';

const DRAFT = '{"pack":{}}';

describe('the pack that is being written', () => {
  it('lies on the disk, and with a lock in memory alone, whichever came first', async () => {
    const day = await openBrowser(MORNING);
    const { local, session } = day.world;
    await say(day, { kind: 'draft.keep', draft: DRAFT });
    expect([local.get('draft'), session.get('draft')]).toEqual([DRAFT, undefined]);
    await say(day, { kind: 'lock.set', lock: SHUT });
    expect([local.get('draft'), session.get('draft')]).toEqual([undefined, DRAFT]);
    await say(day, { kind: 'draft.keep', draft: `${DRAFT} ` });
    expect([local.get('draft'), session.get('draft')]).toEqual([undefined, `${DRAFT} `]);
    await say(day, { kind: 'draft.keep', draft: null });
    expect([local.has('draft'), session.has('draft')]).toEqual([false, false]);
  });
});

describe('a key that somebody knows', () => {
  it('is noted by a name, renamed, and forgotten', async () => {
    const day = await openBrowser(MORNING);
    const key = `${'A'.repeat(43)}=`;
    for (const name of ['A. Lind', 'Anna Lind']) await say(day, { kind: 'maker.know', key, name });
    expect(day.world.local.get('makers')).toEqual([{ key, name: 'Anna Lind' }]);
    await say(day, { kind: 'maker.know', key, name: null });
    expect(day.world.local.get('makers')).toEqual([]);
  });
});
