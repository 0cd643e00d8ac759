import { entryOf } from '../journal/entry-of-break';
import type { Moment } from '../noticing/state';
import { madePractices } from '../packs/made-practices';
import { type BreakEvent, beginBreak, stepBreak } from '../practice/break';
import { choosePractice, type Wanted } from '../practice/choose';
import { afterChoice } from '../practice/pace';
import type { Lead, Occasion, Pace } from '../practice/practice';
import { type Break, canResume } from '../practice/running';
import { afterBegun, afterSaid, NOTHING_TRIED } from '../practice/tried';
import { keepEntry } from './keep-journal';
import { readPacks } from './keep-packs';
import { noticeEvent } from './offer-moments';
import type { Ports } from './ports';
import { readAll, readSession, writeBreak } from './records';

/*
 * A break, one saved step at a time. The break and the pace are written together, then the entry; a
 * worker killed in between writes the same entry again at its next start.
 */

/** What an offer is called once it led to a break. */
const LED_BY = {
  stretch: 'stretch',
  cue: 'cue',
  session: 'session',
  'call-end': 'offer',
  clock: 'offer',
} as const satisfies Record<Moment, Lead>;

/** What an offer means for the choice of a practice. A time of day says no more than that somebody asked. */
const OCCASIONS = {
  stretch: 'stretch',
  cue: 'cue',
  session: 'stretch',
  'call-end': 'call-end',
  clock: 'asked',
} as const satisfies Record<Moment, Occasion>;

/** Begins a break, or joins the one that is running: two windows share one break. */
export async function startBreak(ports: Ports, lead: Lead, wanted: Wanted): Promise<void> {
  const offered = (await readSession(ports.session)).noticing?.offer;
  await ports.withLock('break', async () => {
    const records = await readAll(ports);
    const { break: running, pace, tried, settings: preferences } = records;
    const now = ports.now();
    if (running !== null && canResume(running, now)) return;
    const moment = lead === 'asked' && offered?.phase === 'shown' ? offered.moment : null;
    const occasion = moment === null ? (lead === 'happened' ? 'happened' : 'asked') : OCCASIONS[moment];
    const made = madePractices(await readPacks(ports.packs, ports.report));
    const choice = choosePractice(occasion, wanted, { pace, tried, preferences, made }, now);
    const begun = beginBreak(ports.newId(), choice, moment === null ? lead : LED_BY[moment], now);
    await writeBreak(ports, { ...records, tried: afterBegun(tried, begun) }, begun);
  });
  await noticeEvent(ports, { kind: 'break-begun' });
}

/** One step of the break of that id. A step for a break that is over changes nothing. */
export async function moveBreak(ports: Ports, id: string, event: BreakEvent): Promise<void> {
  await ports.withLock('break', async () => {
    const records = await readAll(ports);
    const { break: running, pace, tried, settings } = records;
    const now = ports.now();
    if (running?.id !== id || !canResume(running, now)) return;
    const step = stepBreak(running, event, pace, now);
    // A break that ends is kept before it is forgotten: an earlier worker may have died before its entry was written.
    if (settings.journal && step.running === null) await keep(ports, running);
    const said = step.running === null ? tried : afterSaid(tried, step.running);
    await writeBreak(ports, { ...records, pace: step.pace, tried: said }, step.running);
    if (settings.journal && step.running !== null) await keep(ports, step.running);
  });
}

/** After a start: a finished break's entry is there, and a break left open for too long is over. */
export async function recoverBreak(ports: Ports): Promise<void> {
  await ports.withLock('break', async () => {
    const records = await readAll(ports);
    const { break: running, settings, locked } = records;
    if (running === null && !locked) return;
    if (running !== null && settings.journal) await keep(ports, running);
    const goesOn = running !== null && canResume(running, ports.now());
    // With a lock also when it goes on: the last life may have told the session alone how gently to go.
    if (!goesOn || locked) await writeBreak(ports, records, goesOn ? running : null);
  });
}

/**
 * Ends the break whose entry was changed or deleted elsewhere (null: any), so that it is not written
 * again. A break that has no entry yet goes on.
 */
export async function dropBreak(ports: Ports, id: string | null): Promise<void> {
  await ports.withLock('break', async () => {
    const records = await readAll(ports);
    const { break: running } = records;
    if (running === null || entryOf(running) === null) return;
    if (id === null || running.id === id) await writeBreak(ports, records, null);
  });
}

/** The person chooses how gently breaks go. */
export async function choosePace(ports: Ports, pace: Pace): Promise<void> {
  await ports.withLock('break', async () => {
    const records = await readAll(ports);
    await writeBreak(ports, { ...records, pace: afterChoice(records.pace, pace) }, records.break);
  });
}

/** Forgets which practices were done and how they were, as when the journal is deleted. */
export async function forgetTried(ports: Ports): Promise<void> {
  await ports.withLock('break', async () => {
    const records = await readAll(ports);
    await writeBreak(ports, { ...records, tried: NOTHING_TRIED }, records.break);
  });
}

async function keep(ports: Ports, running: Break): Promise<void> {
  const entry = entryOf(running);
  if (entry !== null) await keepEntry(ports, entry);
}
