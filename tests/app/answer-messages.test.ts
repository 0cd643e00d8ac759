import { describe, expect, it } from 'vitest';
import { answerMessage } from '../../utils/app/answer-messages';
import { readAll } from '../../utils/app/records';
import type { PageMessage } from '../../utils/messages/message';
import type { Sender } from '../../utils/messages/sender';
import { offeredRecord } from '../../utils/noticing/decision-record';
import { beginBreak } from '../../utils/practice/break';
import { FIRST_PACE } from '../../utils/practice/pace';
import { openBrowser } from '../fixtures/browser-day';
import { someEntry } from '../fixtures/entry';
import type { FakeWorld } from '../fixtures/fake-world';
import { SHUT } from '../fixtures/keys';
import { MORNING } from '../fixtures/policy';
import { choose } from '../fixtures/practices';
import { somePack } from '../fixtures/some-pack';

const ENTRY = someEntry('b-1', { note: 'x' });

const MESSAGES: { readonly [K in PageMessage['kind']]: Extract<PageMessage, { kind: K }> } = {
  'break.begin': { kind: 'break.begin', lead: 'asked', wanted: 'minute' },
  'break.next': { kind: 'break.next', id: 'b-1', stage: 0 },
  'break.answer': { kind: 'break.answer', id: 'b-1', stage: 0, question: 'need', value: 'water' },
  'break.not-helping': { kind: 'break.not-helping', id: 'b-1', stage: 0 },
  'break.ground': { kind: 'break.ground', id: 'b-1' },
  'break.stop': { kind: 'break.stop', id: 'b-1' },
  'offer.decline': { kind: 'offer.decline' },
  'offer.later': { kind: 'offer.later', length: 10 },
  'offer.later-ended': { kind: 'offer.later-ended' },
  'session.begin': { kind: 'session.begin', minutes: 25 },
  'session.end': { kind: 'session.end' },
  'fatigue.answer': { kind: 'fatigue.answer', choice: 'asked' },
  'help.close': { kind: 'help.close' },
  'pace.choose': { kind: 'pace.choose', pace: 0 },
  'site.consent': { kind: 'site.consent', host: 'example.com' },
  'site.withdraw': { kind: 'site.withdraw', host: 'example.com' },
  'site.rest': { kind: 'site.rest', host: 'example.com', rests: true },
  'site.code': { kind: 'site.code', host: 'example.com', code: true },
  'settings.change': { kind: 'settings.change', change: { journal: false } },
  'entry.change': { kind: 'entry.change', id: 'b-1', month: '2026-11', change: { note: 'x' } },
  'entry.delete': { kind: 'entry.delete', id: 'b-1', month: '2026-11' },
  'entry.restore': { kind: 'entry.restore', entry: ENTRY },
  'entry.read-note': { kind: 'entry.read-note', id: 'b-1', month: '2026-11' },
  'journal.delete-all': { kind: 'journal.delete-all' },
  'decision.delete': { kind: 'decision.delete', record: offeredRecord('stretch', 0, null) },
  'sealed-decision.delete': { kind: 'sealed-decision.delete', ids: ['d-1'] },
  upkeep: { kind: 'upkeep', event: { kind: 'keep-for', days: 30 } },
  'stored.delete': { kind: 'stored.delete', store: 'local', name: 'pace' },
  'pack.keep': { kind: 'pack.keep', pack: somePack() },
  'pack.remove': { kind: 'pack.remove', id: '7c1d2f44wa2d' },
  'maker.know': { kind: 'maker.know', key: `${'A'.repeat(43)}=`, name: 'A. Lind' },
  'draft.keep': { kind: 'draft.keep', draft: '{}' },
  'lock.set': { kind: 'lock.set', lock: SHUT },
  'lock.forget': { kind: 'lock.forget' },
  'decisions.delete-all': { kind: 'decisions.delete-all' },
  'words.keep': { kind: 'words.keep', line: { id: 'w-1', language: 'en', kind: 'phrase', text: 'Steady.' } },
  'words.delete': { kind: 'words.delete', id: 'w-1' },
  'person.keep': { kind: 'person.keep', person: { id: 'p-1', name: 'Ada', how: '030 123' } },
  'person.delete': { kind: 'person.delete', id: 'p-1' },
};
const TYPED = { kind: 'typed', sentence: 'I want to kill myself.' };

const kinds = Object.values(MESSAGES).map((message) => [message.kind, message] as const);
const OWN: Sender = { kind: 'own-page' };
const WATCHED: Sender = { kind: 'watched-page', host: 'example.com', frame: { tabId: 1, frameId: 0 } };
const STRANGER: Sender = { kind: 'stranger' };

/** All that a message could have changed. */
const everything = ({ local, session, journal, words, packs, told }: FakeWorld) =>
  structuredClone([...local, ...session, ...journal, words, ...packs, told]);

/** A browser in which example.com is switched on and the journal holds a line. */
const openWatched = () =>
  openBrowser(MORNING, {}, (world) => {
    world.granted = ['*://example.com/*'];
    world.local.set('consents', [{ host: 'example.com', since: 1 }]);
    world.journal.set('2026-11', ['a line']);
  });

describe('who may say what', () => {
  it.each(kinds)('a page of ours may say %s', async (_, message) => {
    const { life } = await openWatched();
    const answer = message.kind === 'entry.read-note' ? { kind: 'note', text: '' } : { kind: 'done' };
    expect(await answerMessage(life.ports, message, OWN)).toEqual(answer);
  });

  it.each(kinds)('a watched page that says %s is told to stop, and nothing happens', async (_, message) => {
    const { life, world } = await openWatched();
    const before = everything(world);
    expect(await answerMessage(life.ports, message, WATCHED)).toEqual({ kind: 'stop' });
    expect(everything(world)).toEqual(before);
  });

  it.each([...kinds, ['typed', TYPED] as const])(
    'a page without a site that says %s is told to stop, and nothing happens',
    async (_, message) => {
      const { life, world } = await openWatched();
      const before = everything(world);
      expect(await answerMessage(life.ports, message, { kind: 'nameless-page' })).toEqual({ kind: 'stop' });
      expect(everything(world)).toEqual(before);
    },
  );

  it.each([...kinds, ['typed', TYPED] as const])(
    'a stranger that says %s gets no answer',
    async (_, message) => {
      const { life, world } = await openWatched();
      const before = everything(world);
      expect(await answerMessage(life.ports, message, STRANGER)).toBeUndefined();
      expect(everything(world)).toEqual(before);
    },
  );

  it('a watched page may say a sentence, a page of ours may not', async () => {
    const { life, world } = await openWatched();
    const before = everything(world);
    expect(await answerMessage(life.ports, TYPED, OWN)).toMatchObject({ kind: 'refused' });
    expect(everything(world)).toEqual(before);
    expect(await answerMessage(life.ports, TYPED, WATCHED)).toEqual({ kind: 'heard' });
    expect(everything(world)).not.toEqual(before);
  });

  it.each([undefined, null, 'typed', { kind: 'typed', sentence: 'x', more: 1 }, { kind: 'x' }, 5n])(
    'nonsense changes nothing, whoever says it: %s',
    async (message) => {
      const { life, world } = await openWatched();
      const before = everything(world);
      expect(await answerMessage(life.ports, message, OWN)).toMatchObject({ kind: 'refused' });
      expect(await answerMessage(life.ports, message, WATCHED)).toEqual({ kind: 'stop' });
      expect(await answerMessage(life.ports, message, STRANGER)).toBeUndefined();
      expect(everything(world)).toEqual(before);
    },
  );

  it('nothing that a page says takes the pace up, but the choice of it and its deletion', async () => {
    const run = beginBreak('b-1', choose('gentle-feet'), 'asked', MORNING);
    const others = kinds.filter(([kind]) => kind !== 'pace.choose' && kind !== 'stored.delete');
    const breaks = [
      { ...run, stage: 2 },
      { ...run, stage: 3 },
      { ...run, easing: true },
    ];
    for (const [kind, message] of others)
      for (const pace of [0, 1] as const)
        for (const running of breaks) {
          const { life, world } = await openWatched();
          // A memory that is as good as can be.
          world.local.set('pace', { ...FIRST_PACE, pace, comfortable: 50, finished: 50 });
          world.local.set('break', running);
          const here = 'stage' in message ? { ...message, stage: running.stage } : message;
          await answerMessage(life.ports, here, OWN);
          const after = await readAll(life.ports);
          expect(after.pace.pace, kind).toBeLessThanOrEqual(pace);
        }
  });

  it('a journal that cannot be written is a refusal, not a silence', async () => {
    const { life, world } = await openWatched();
    world.journalBroken = true;
    for (const kind of ['entry.change', 'entry.delete', 'journal.delete-all'] as const)
      expect(await answerMessage(life.ports, MESSAGES[kind], OWN)).toMatchObject({ kind: 'refused' });
    expect(world.journal.get('2026-11')).toEqual(['a line']);
  });
});
