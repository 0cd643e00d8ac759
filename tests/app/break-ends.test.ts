import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Duration, minutes, seconds } from '../../utils/activity/instant';
import { answerMessage } from '../../utils/app/answer-messages';
import { reconcile } from '../../utils/app/reconcile';
import type { PageMessage } from '../../utils/messages/message';
import { stageOf } from '../../utils/practice/break';
import { LIBRARY } from '../../utils/practice/library';
import { AFTERS, NAMED, NEEDS } from '../../utils/practice/practice';
import { type Break, canResume } from '../../utils/practice/running';
import { type BrowserDay, happen, openBrowser, say, stored } from '../fixtures/browser-day';
import { startLife } from '../fixtures/fake-world';
import { MORNING } from '../fixtures/policy';

/*
 * Whatever is done with one break (its keys, a popup that closes, a worker that dies at any of its calls, an update
 * that takes the session with it, half an hour away) leaves exactly one entry or none, as the person chose: one when
 * its return was reached before it gave way to the ground, none otherwise.
 */

type Act =
  | { readonly kind: 'press'; readonly key: 'next' | 'answer' | 'stop' | 'not-helping' | 'ground' }
  | { readonly kind: 'old-key'; readonly stage: number }
  | { readonly kind: 'away'; readonly length: Duration }
  | { readonly kind: 'worker-dies' }
  | { readonly kind: 'dies-while-pressed'; readonly at: number }
  | { readonly kind: 'dies-then-stopped'; readonly at: number }
  | { readonly kind: 'update' }
  | { readonly kind: 'again' };

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Act>({ kind: 'press', key: 'next' }) },
  { weight: 6, arbitrary: fc.constant<Act>({ kind: 'press', key: 'answer' }) },
  { weight: 1, arbitrary: fc.constant<Act>({ kind: 'press', key: 'stop' }) },
  { weight: 1, arbitrary: fc.constant<Act>({ kind: 'press', key: 'not-helping' }) },
  { weight: 2, arbitrary: fc.constant<Act>({ kind: 'press', key: 'ground' }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('old-key' as const), stage: fc.nat(9) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('away' as const),
      length: fc.constantFrom(seconds(5), minutes(5), minutes(29), minutes(31)),
    }),
  },
  { weight: 2, arbitrary: fc.constant<Act>({ kind: 'worker-dies' }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('dies-while-pressed' as const), at: fc.nat(24) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('dies-then-stopped' as const), at: fc.nat(24) }) },
  { weight: 1, arbitrary: fc.constant<Act>({ kind: 'update' }) },
  { weight: 1, arbitrary: fc.constant<Act>({ kind: 'again' }) },
);

const ANSWERS = { named: NAMED[1], need: NEEDS[2], after: AFTERS[1] } as const;

/** What a page says when that key is pressed at the stage that it shows. */
function messageFor(running: Break, key: 'next' | 'answer' | 'stop' | 'not-helping' | 'ground'): PageMessage {
  const { id, stage } = running;
  const question = stageOf(running).asks;
  switch (key) {
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

/** Does it, and tells how the break stood in between, when a dying worker had saved a step before it was stopped. */
async function carryOut(day: BrowserDay, one: Act): Promise<Break | null> {
  const running = stored.break(day);
  const goesOn = running !== null && canResume(running, day.world.now);
  day.world.now += seconds(1);
  switch (one.kind) {
    case 'press':
      if (goesOn) await say(day, messageFor(running, one.key));
      return null;
    case 'old-key':
      if (running) await say(day, { kind: 'break.next', id: running.id, stage: one.stage });
      return null;
    case 'away':
      day.world.now += one.length;
      return null;
    case 'worker-dies':
      day.life = startLife(day.world);
      await reconcile(day.life.ports);
      return null;
    case 'dies-while-pressed': {
      if (!goesOn) return null;
      // The key is lost with the worker, or its work is half done: nobody says it again.
      day.life = startLife(day.world, { killAt: one.at });
      const message = messageFor(running, 'next');
      await happen(day, (ports) => answerMessage(ports, message, { kind: 'own-page' }), 'lost');
      return null;
    }
    case 'dies-then-stopped': {
      if (!goesOn) return null;
      const dying = startLife(day.world, { killAt: one.at });
      const lost = answerMessage(dying.ports, messageFor(running, 'next'), { kind: 'own-page' });
      await Promise.race([lost, dying.died]);
      // Stop is said while the next worker still puts itself in order.
      day.life = startLife(day.world);
      const { ports } = day.life;
      const stop = messageFor(running, 'stop');
      const moved = stored.break(day);
      await Promise.all([reconcile(ports), answerMessage(ports, stop, { kind: 'own-page' })]);
      return moved;
    }
    case 'update':
      day.world.session.clear();
      day.life = startLife(day.world);
      await reconcile(day.life.ports);
      return null;
    case 'again':
      // Another window asks for a break while this one runs: they share it.
      if (goesOn) await say(day, { kind: 'break.begin', lead: 'asked', wanted: 'minute' });
      return null;
  }
}

describe('one break, whatever is done with it', () => {
  it('ends in exactly one entry or none, as the person chose', { timeout: 120_000 }, async () => {
    const seen = { kept: 0, none: 0, grounded: 0, late: 0, died: 0 };
    const runs = LIBRARY.flatMap(({ id, lengths }) => lengths.map((length) => ({ practice: id, length })));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...runs),
        fc.array(act, { minLength: 3, maxLength: 30 }),
        async (wanted, acts) => {
          const day = await openBrowser(MORNING, {}, (world) => {
            world.local.set('pace', {
              pace: 2,
              comfortable: 3,
              finished: 3,
              stirredAt: [],
              stopped: 0,
              groundSince: null,
            });
          });
          await say(day, { kind: 'break.begin', lead: 'asked', wanted });
          const first = stored.break(day);
          if (first === null) throw new Error('No break');
          let returned = false;
          for (const one of acts) {
            const between = await carryOut(day, one);
            const now = stored.break(day) ?? between;
            expect(now === null || now.id === first.id).toBe(true);
            if (now !== null && !now.eased && stageOf(now).component === 'return') returned = true;
            if (now?.eased) seen.grounded += 1;
            // Never before its content lies behind, and never twice.
            expect(stored.entries(day).length).toBeLessThanOrEqual(returned ? 1 : 0);
          }
          if (stored.break(day) !== null && !canResume(first, day.world.now)) seen.late += 1;
          // The last start of the worker: what is to be kept is kept now.
          day.life = startLife(day.world);
          await reconcile(day.life.ports);
          const entries = stored.entries(day);
          expect(entries.map(({ id, practice }) => [id, practice])).toEqual(
            returned ? [[first.id, wanted.practice]] : [],
          );
          seen[returned ? 'kept' : 'none'] += 1;
          seen.died += day.deaths;
          expect(day.world.told.faults).toEqual([]);
        },
      ),
      { numRuns: 600 },
    );
    for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(15);
  });
});
