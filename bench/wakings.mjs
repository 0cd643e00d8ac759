import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRoom } from '../scripts/load-room.mjs';
import { PROJECT } from '../scripts/run-command.mjs';
import { ORDINARY_TEXTS } from './texts.mjs';

const SENTENCES = 200;
/** On so many pages: the first key on one wakes the background, which brings what reads. */
const PAGES = 5;
/** Made-up days beside those of the tests. */
const RANDOM_DAYS = 90;

/** The simulator, which runs the policy that ships. */
async function loadSimulator() {
  const [day, runDay, summary] = await Promise.all(
    ['day', 'run-day', 'summary'].map((file) => loadRoom(`scripts/simulate/${file}.ts`)),
  );
  return { ...day, ...runDay, ...summary };
}

/**
 * How often the background would be woken in an hour of steady work, computed from the policy itself.
 * @param {Awaited<ReturnType<typeof import('./contestants.mjs').loadOurs>>} ours
 * @returns {Promise<import('./report.mjs').Section>}
 */
export async function countWakings({ cut, passesGate }) {
  const { parseDay, runDay, summarise } = await loadSimulator();
  /** Wake-ups from 9 to 10 o'clock. */
  const count = (events, settings = {}) => {
    const all = [...events, { at: '10:00', what: 'silent' }];
    return summarise(runDay(parseDay(JSON.stringify({ settings, events: all })))).wakeUps;
  };
  const busy = { at: '09:00', until: '10:00', work: 'busy' };
  const ordinary = ORDINARY_TEXTS.flatMap(cut);
  const passing = (SENTENCES * ordinary.filter(passesGate).length) / ordinary.length;
  const calm = count([busy], { stretches: false });
  const row = (what, times, most) => ({
    what,
    unit: 'wake-ups',
    median: times,
    ...(most === undefined ? {} : { limits: { median: most } }),
  });
  return {
    title: 'Waking the background, in an hour',
    how:
      'Computed, not measured: the policy run on a clock of its own, with the pauses and switches of busy work and no ' +
      'page of ours opened; the share of ordinary sentences that the gate let through above, of 200; and the pages.',
    rows: [
      row('steady work, nothing held', calm, 6),
      row(
        `the same with ${SENTENCES} sentences on ${PAGES} pages of a watched site, at most`,
        calm + passing + PAGES,
        16,
      ),
      row('steady work in which a stretch grows long, and its offer waits and comes', count([busy])),
      row(
        'a call on a meeting site, nothing held',
        count([{ at: '09:00', what: 'meeting' }, busy], { stretches: false }),
      ),
      row('idle', count([{ at: '08:59', what: 'idle' }]) - 1, 0),
    ],
  };
}

/**
 * How many offers lie at the person's own breakpoints, against a policy that offers as soon as something is due.
 * @returns {Promise<import('./report.mjs').Section>}
 */
export async function placeOffers() {
  const { parseDay, randomDays, runDay, summarise } = await loadSimulator();
  const days = join(PROJECT, 'tests', 'fixtures', 'days');
  const ours = readdirSync(days).map((file) =>
    summarise(runDay(parseDay(readFileSync(join(days, file), 'utf8')))),
  );
  const made = [summarise(runDay(randomDays(1, RANDOM_DAYS)))];
  const share = (summaries, part, whole) => {
    const sum = (name) => summaries.reduce((total, one) => total + one[name], 0);
    return Math.round((100 * sum(part)) / sum(whole));
  };
  const row = (what, summaries, part, whole) => ({ what, unit: '%', median: share(summaries, part, whole) });
  return {
    title: 'Offers within five seconds of a breakpoint of the person’s',
    how:
      'Computed: the simulator’s days through the policy that ships. A breakpoint is 15 s without input, coming back to ' +
      'the browser, leaving a tab after half a minute, or the end of a call, read off the day and not off the policy.',
    rows: [
      row(`the ${ours.length} days of the tests`, ours, 'atBreakpoint', 'offers'),
      row('  at once', ours, 'immediateAtBreakpoint', 'immediate'),
      row(`${RANDOM_DAYS} made-up days`, made, 'atBreakpoint', 'offers'),
      row('  at once', made, 'immediateAtBreakpoint', 'immediate'),
    ],
  };
}
