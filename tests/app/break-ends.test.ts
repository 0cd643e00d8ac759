import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Duration, minutes, seconds } from '../../utils/activity/instant';
import { answerMessage } from '../../utils/app/answer-messages';
import type { Ports } from '../../utils/app/ports';
import { reconcile } from '../../utils/app/reconcile';
import { readAll } from '../../utils/app/records';
import { readShard } from '../../utils/journal/shard';
import type { PageMessage } from '../../utils/messages/message';
import { stageOf, stagesAhead } from '../../utils/practice/break';
import { LIBRARY } from '../../utils/practice/library';
import { FIRST_PACE } from '../../utils/practice/pace';
import { AFTERS, NAMED, NEEDS } from '../../utils/practice/practice';
import { type Break, canResume } from '../../utils/practice/running';
import { parseBreak } from '../../utils/practice/stored';
import { DEFAULT_SETTINGS } from '../../utils/settings/settings';
import { type BrowserDay, happen, openBrowser, restartWorker, say, stored } from '../fixtures/browser-day';
import { startLife } from '../fixtures/fake-world';
import { SHUT } from '../fixtures/keys';
import { MORNING } from '../fixtures/policy';

/*
 * Whatever is done with one break (its keys, in one window or in two at once; a popup that closes; a worker that dies
 * at any of its calls; an update that takes the session with it; half an hour away; its entry deleted), with the
 * journal open, locked or off, leaves exactly one entry or none, as the person chose: one when its return was reached
 * before it gave way to the ground and the entry was not deleted, none otherwise.
 *
 * A popup that closes says nothing; the step it had said before is `press`, or `dies` where it was lost.
 */

type Key = 'next' | 'answer' | 'stop' | 'not-helping' | 'ground';

type Act =
  | { readonly kind: 'press'; readonly key: Key }
  /** Two windows, in the same instant. */
  | { readonly kind: 'together'; readonly keys: readonly [Key, Key] }
  /** A window that still shows an earlier stage, or a break that is over. */
  | { readonly kind: 'old-key'; readonly key: Key; readonly stage: number }
  | { readonly kind: 'away'; readonly length: Duration }
  | { readonly kind: 'worker-dies' }
  /** The worker dies under a key, which is lost with the popup or said again by it. */
  | {
      readonly kind: 'dies';
      readonly key: Key;
      readonly at: number;
      readonly ifItDies: 'lost' | 'said-again';
    }
  /** It dies under a key, and the next one is said while the next worker still puts itself in order. */
  | { readonly kind: 'dies-then'; readonly at: number; readonly key: Key }
  | { readonly kind: 'update' }
  | { readonly kind: 'again' }
  | { readonly kind: 'delete' };

const key = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Key>('next') },
  { weight: 6, arbitrary: fc.constant<Key>('answer') },
  { weight: 1, arbitrary: fc.constant<Key>('stop') },
  { weight: 1, arbitrary: fc.constant<Key>('not-helping') },
  { weight: 2, arbitrary: fc.constant<Key>('ground') },
);
const at = fc.nat(24);

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 22, arbitrary: key.map<Act>((one) => ({ kind: 'press', key: one })) },
  { weight: 4, arbitrary: fc.tuple(key, key).map<Act>((keys) => ({ kind: 'together', keys })) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('old-key' as const), key, stage: fc.nat(9) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('away' as const),
      length: fc.constantFrom(seconds(5), minutes(5), minutes(29), minutes(31)),
    }),
  },
  { weight: 2, arbitrary: fc.constant<Act>({ kind: 'worker-dies' }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('dies' as const),
      key,
      at,
      ifItDies: fc.constantFrom('lost' as const, 'said-again' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('dies-then' as const),
      at,
      key: fc.oneof(key, fc.constant<Key>('stop')),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Act>({ kind: 'update' }) },
  { weight: 1, arbitrary: fc.constant<Act>({ kind: 'again' }) },
  { weight: 1, arbitrary: fc.constant<Act>({ kind: 'delete' }) },
);

/** How many breaks are made up; `npm run test:long` asks for more. */
const RUNS = Number(process.env.KIND_MINUTE_BREAKS ?? 800);

/** Whatever is picked may be picked. */
const FULL = { ...FIRST_PACE, pace: 2 as const, comfortable: 3, finished: 3 };

const ANSWERS = { named: NAMED[1], need: NEEDS[2], after: AFTERS[1] } as const;

/** What a page says when that key is pressed at the stage that it shows. */
function messageFor(shown: Break, pressed: Key): PageMessage {
  const { id, stage } = shown;
  const question = stageOf(shown).asks;
  switch (pressed) {
    case 'stop':
      return { kind: 'break.stop', id };
    case 'ground':
      return { kind: 'break.ground', id };
    case 'not-helping':
      return { kind: 'break.not-helping', id, stage };
    case 'answer':
      return question === undefined
        ? { kind: 'break.next', id, stage }
        : ({ kind: 'break.answer', id, stage, question, value: ANSWERS[question] } as PageMessage);
    case 'next':
      return { kind: 'break.next', id, stage };
  }
}

const answer = (ports: Ports, message: PageMessage) => answerMessage(ports, message, { kind: 'own-page' });

async function carryOut(day: BrowserDay, first: Break, one: Act): Promise<void> {
  const running = stored.break(day);
  // What a page shows, if it shows a break.
  const shown = running !== null && canResume(running, day.world.now) ? running : null;
  day.world.now += seconds(1);
  switch (one.kind) {
    case 'press':
      if (shown) await say(day, messageFor(shown, one.key));
      return;
    case 'together':
      if (shown) await Promise.all(one.keys.map((each) => say(day, messageFor(shown, each))));
      return;
    case 'old-key':
      await say(day, messageFor({ ...first, stage: one.stage }, one.key));
      return;
    case 'away':
      day.world.now += one.length;
      return;
    case 'worker-dies':
      await restartWorker(day);
      return;
    case 'dies': {
      if (!shown) return;
      day.life = startLife(day.world, { killAt: one.at });
      await happen(day, (ports) => answer(ports, messageFor(shown, one.key)), one.ifItDies);
      return;
    }
    case 'dies-then': {
      if (!shown) return;
      const dying = startLife(day.world, { killAt: one.at });
      await Promise.race([answer(dying.ports, messageFor(shown, 'next')), dying.died]);
      day.life = startLife(day.world);
      const { ports } = day.life;
      await Promise.all([reconcile(ports), answer(ports, messageFor(shown, one.key))]);
      return;
    }
    case 'update':
      day.world.session.clear();
      await restartWorker(day);
      return;
    case 'again':
      // Another window asks for a break while this one runs: they share it.
      if (shown) await say(day, { kind: 'break.begin', lead: 'asked', wanted: 'minute' });
      return;
    case 'delete':
      await say(day, { kind: 'entry.delete', id: first.id, month: '2026-11' });
      return;
  }
}

/** A store that tells what is written into it, as it is written. */
class ToldMap extends Map<string, unknown> {
  constructor(
    from: ReadonlyMap<string, unknown>,
    private readonly tell: (name: string, value: unknown) => void,
  ) {
    super();
    for (const [name, value] of from) super.set(name, value);
  }
  override set(name: string, value: unknown): this {
    this.tell(name, value);
    return super.set(name, value);
  }
}

describe('one break, whatever is done with it', () => {
  it('ends in exactly one entry or none, as the person chose', { timeout: 900_000 }, async () => {
    const seen = { kept: 0, none: 0, off: 0, locked: 0, grounded: 0, late: 0, died: 0, deleted: 0 };
    const runs = LIBRARY.flatMap(({ id, lengths }) => lengths.map((length) => ({ practice: id, length })));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...runs),
        fc.constantFrom('open', 'open', 'locked', 'off'),
        fc.array(act, { minLength: 3, maxLength: 30 }),
        async (wanted, journal, acts) => {
          let returned = false;
          // Whichever store the break lies in: at its return, before it gave way to the ground.
          const look = (value: unknown) => {
            const now = parseBreak(value);
            if (now !== null && !now.eased && stageOf(now).component === 'return') returned = true;
            if (now?.eased) seen.grounded += 1;
          };
          const day = await openBrowser(MORNING, {}, (world) => {
            world.local.set('pace', FULL);
            if (journal === 'off') world.local.set('settings', { ...DEFAULT_SETTINGS, journal: false });
            if (journal === 'locked') world.local.set('lock', SHUT);
            world.local = new ToldMap(world.local, (name, value) => name === 'break' && look(value));
            world.session = new ToldMap(world.session, (name, value) => {
              if (name === 'running') look((value as { break?: unknown } | null)?.break);
            });
          });
          await say(day, { kind: 'break.begin', lead: 'asked', wanted });
          const first = stored.break(day);
          if (first === null) throw new Error('No break');
          let deleted = false;
          for (const one of acts) {
            const before = stored.break(day);
            await carryOut(day, first, one);
            if (one.kind === 'delete' && returned) deleted = true;
            const now = stored.break(day);
            expect(now === null || now.id === first.id).toBe(true);
            // One press of a stage is one step, however often it is said.
            if (before !== null && now?.practice === before.practice)
              expect(placeOf(now) - placeOf(before)).toBeLessThanOrEqual(1);
            // Never before its content lies behind, never twice, and never again once it was deleted.
            expect(entryIds(day).length).toBeLessThanOrEqual(
              returned && !deleted && journal !== 'off' ? 1 : 0,
            );
          }
          if (stored.break(day) !== null && !canResume(first, day.world.now)) seen.late += 1;
          // The last start of the worker: what is to be kept is kept now.
          await restartWorker(day);
          const kept = returned && !deleted && journal !== 'off';
          expect(entryIds(day)).toEqual(kept ? [first.id] : []);
          const { pace } = await readAll(day.life.ports);
          expect(pace.finished).toBe(FULL.finished + (returned ? 1 : 0));
          seen[kept ? 'kept' : 'none'] += 1;
          if (returned && journal !== 'open') seen[journal as 'off' | 'locked'] += 1;
          if (deleted) seen.deleted += 1;
          seen.died += day.deaths;
          expect(day.world.told.faults).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
    for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(15);
  });
});

/** How many of its stages lie behind a break. */
function placeOf(running: Break): number {
  return stagesAhead(running).indexOf(stageOf(running));
}

/** The break that each line of the journal is of. */
function entryIds({ world }: BrowserDay): readonly string[] {
  return [...world.journal.values()].flatMap((found) => {
    const { entries, sealed, damaged } = readShard(found);
    expect(damaged).toEqual([]);
    return [...entries, ...sealed].map(({ id }) => id);
  });
}
