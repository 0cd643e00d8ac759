#!/usr/bin/env node
// npm run simulate -- --day FILE | --random SEED [--days N]
// A day of events, or some made up, through the real policy on a fake clock; prints each decision with its reason.
import { readFileSync } from 'node:fs';
import { Remedy, runMain } from './command-line.mjs';
import { loadRoom } from './load-room.mjs';

const USAGE = 'Usage: npm run simulate -- --day FILE | --random SEED [--days N]';

await runMain(async () => {
  // A reader that has seen enough (`| head`) is no fault.
  process.stdout.on('error', () => process.exit());
  const day = await dayOf(process.argv.slice(2));
  const { runDay } = await loadRoom('scripts/simulate/run-day.ts');
  const { summarise } = await loadRoom('scripts/simulate/summary.ts');
  const lines = runDay(day);
  let date = '';
  for (const { at, clock, what, decision, activeMinutes } of lines) {
    const today = new Date(at).toDateString();
    if (date !== '' && today !== date) console.log(`\n${today}`);
    date = today;
    const { kind, reason, moment } = decision;
    const columns = [
      clock,
      what.padEnd(9),
      `${activeMinutes} min`.padStart(7),
      kind.padEnd(5),
      reason,
      moment ?? '',
    ];
    console.log(columns.join('  ').trimEnd());
  }
  const { offers, atBreakpoint, immediate, immediateAtBreakpoint, wakeUps } = summarise(lines);
  console.log(
    `\n${offers} offered, ${atBreakpoint} within 5 s of a breakpoint; at once it would have been ` +
      `${immediateAtBreakpoint} of ${immediate}. ${wakeUps} wake-ups.`,
  );
});

/** @param {readonly string[]} args */
async function dayOf([flag, value, more, days = '1', ...rest]) {
  const { parseDay, randomDays } = await loadRoom('scripts/simulate/day.ts');
  if (value === undefined || rest.length > 0) throw new Remedy(USAGE);
  if (flag === '--random' && /^\d{1,9}$/.test(value)) {
    const counted = more === undefined || more === '--days';
    if (!counted || !/^[1-9]\d{0,2}$/.test(days)) throw new Remedy(USAGE);
    return randomDays(Number(value), Number(days));
  }
  if (flag !== '--day' || more !== undefined) throw new Remedy(USAGE);
  try {
    return parseDay(readFileSync(value, 'utf8'));
  } catch (error) {
    throw new Remedy(`${value}: ${error instanceof Error ? error.message : error}`);
  }
}
