#!/usr/bin/env node
// npm run lines              fails when a number of utils/care was read too long ago: part of a release, not of `npm test`
// npm run lines -- --write   makes docs/lines.md anew, the table that a person signs
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Remedy, runMain, say } from './command-line.mjs';
import { loadRoom } from './load-room.mjs';
import { PROJECT } from './run-command.mjs';

await runMain(async () => {
  const [option, ...more] = process.argv.slice(2);
  if (more.length > 0 || (option !== undefined && option !== '--write'))
    throw new Remedy('Use: npm run lines [-- --write]');
  const { LINES, LONGEST_UNREAD_DAYS, linesPage, linesToReadAnew } = await loadRoom(
    'scripts/lines/line-table.ts',
  );
  if (option === '--write') writeFileSync(join(PROJECT, 'docs', 'lines.md'), linesPage());
  const old = linesToReadAnew(Date.now());
  for (const { region, service, numbers, read } of old)
    say(`${region}: ${service}, ${numbers}, read ${read}`);
  if (old.length > 0)
    throw new Remedy(`${old.length} of ${LINES.length} were read more than ${LONGEST_UNREAD_DAYS} days ago.`);
  say(`${LINES.length} lines, each read within ${LONGEST_UNREAD_DAYS} days.`);
});
