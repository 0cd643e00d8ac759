#!/usr/bin/env node
// npm run simulate -- --day FILE | --random SEED
// A day of events through the real policy on a fake clock; prints each decision with its reason.
import { readFileSync } from 'node:fs';
import { Remedy, runMain } from './command-line.mjs';
import { loadRoom } from './load-room.mjs';

const USAGE = 'Usage: npm run simulate -- --day FILE | --random SEED';

await runMain(async () => {
  // A reader that has seen enough (`| head`) is no fault.
  process.stdout.on('error', () => process.exit());
  const day = await dayOf(process.argv.slice(2));
  const { runDay } = await loadRoom('scripts/simulate/run-day.ts');
  for (const { at, what, decision, activeMinutes } of runDay(day)) {
    const { kind, reason, moment } = decision;
    const columns = [
      clock(at),
      what.padEnd(9),
      `${activeMinutes} min`.padStart(7),
      kind.padEnd(5),
      reason,
      moment ?? '',
    ];
    console.log(columns.join('  ').trimEnd());
  }
});

/** @param {readonly string[]} args */
async function dayOf([flag, value, ...rest]) {
  const { parseDay, randomDay } = await loadRoom('scripts/simulate/day.ts');
  if (value === undefined || rest.length > 0) throw new Remedy(USAGE);
  if (flag === '--random' && /^\d{1,9}$/.test(value)) return randomDay(Number(value));
  if (flag !== '--day') throw new Remedy(USAGE);
  try {
    return parseDay(readFileSync(value, 'utf8'));
  } catch (error) {
    throw new Remedy(`${value}: ${error instanceof Error ? error.message : error}`);
  }
}

/** @param {number} at */
function clock(at) {
  return new Date(at).toTimeString().slice(0, 8);
}
