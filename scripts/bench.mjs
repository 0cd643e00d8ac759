#!/usr/bin/env node
// npm run bench [-- --quick] [--strict] [--build FOLDER]
// What it costs, side by side with a floor and with peers, in one run: as tables and as bench/results.json.
// Only figures of one run may be compared. Installs what only the bench needs, in bench/ alone.
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensurePrograms } from './browsers.mjs';
import { buildExtension } from './build.mjs';
import { Remedy, runMain, say } from './command-line.mjs';
import { ensurePackages } from './packages.mjs';
import { PROJECT } from './run-command.mjs';

const USAGE = 'npm run bench [-- [--quick] [--strict] [--build FOLDER]]';
const BUILD = join(PROJECT, '.output', 'chrome-mv3');
/** What the build is made from. */
const SOURCES = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package-lock.json'];

await runMain(async () => {
  const { quick, strict, build } = readArguments();
  await ensurePackages({ tests: true });
  await ensurePackages({ tests: true, folder: join(PROJECT, 'bench') });
  const { chromium: program = '' } = await ensurePrograms(['chromium']);
  const built = build === undefined ? await freshBuild() : resolve(build);
  if (!existsSync(join(built, 'manifest.json'))) throw new Remedy(`There is no extension in ${build}.`);

  const scratch = mkdtempSync(join(tmpdir(), 'kind-minute-bench-'));
  process.once('exit', () =>
    rmSync(scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  );
  // A copy: it gets a page more, and nobody may rebuild it while it is measured.
  const extension = join(scratch, 'extension');
  cpSync(built, extension, { recursive: true });

  const { sections, chromium } = await measure({ program, extension, scratch, quick });
  const { isOver, toResults, toTables } = await import('../bench/report.mjs');
  const machine = { node: process.versions.node, chromium, cpus: availableParallelism() };
  if (!quick) writeResults({ machine, sections: toResults(sections) });
  process.stdout.write(`${toTables(sections)}\n`);
  const over = sections.flatMap(({ rows }) => rows.filter(isOver));
  say(
    over.length === 0
      ? 'Every budget is kept.'
      : `Over budget: ${over.map(({ what }) => what.trim()).join('; ')}.`,
  );
  if (strict && over.length > 0) process.exitCode = 1;
});

function readArguments() {
  try {
    const flag = { type: /** @type {const} */ ('boolean'), default: false };
    return parseArgs({ options: { quick: flag, strict: flag, build: { type: 'string' } } }).values;
  } catch (error) {
    throw new Remedy(`${error instanceof Error ? error.message : error}. Use: ${USAGE}`);
  }
}

/** The build, made again where a source is younger than it. */
async function freshBuild() {
  const manifest = join(BUILD, 'manifest.json');
  const newest = Math.max(...SOURCES.map((path) => lastChange(join(PROJECT, path))));
  if (existsSync(manifest) && statSync(manifest).mtimeMs > newest) return BUILD;
  say('Building the extension…');
  return buildExtension('chromium');
}

/**
 * When a file, or any in a folder, was last written; ms since 1970.
 * @param {string} path
 */
function lastChange(path) {
  const inside = statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
  return Math.max(statSync(path).mtimeMs, ...inside.map((name) => statSync(join(path, name)).mtimeMs));
}

/** @param {{ program: string, extension: string, scratch: string, quick: boolean }} given */
async function measure({ program, extension, scratch, quick }) {
  const [
    rooms,
    contestants,
    recogniser,
    sizes,
    popup,
    journal,
    lab,
    injection,
    typing,
    heap,
    wakings,
    realWakings,
  ] = await Promise.all([
    import('../bench/rooms.mjs'),
    import('../bench/contestants.mjs'),
    import('../bench/recogniser.mjs'),
    import('../bench/sizes.mjs'),
    import('../bench/popup.mjs'),
    import('../bench/journal.mjs'),
    import('../bench/page-lab.mjs'),
    import('../bench/injection.mjs'),
    import('../bench/typing.mjs'),
    import('../bench/heap.mjs'),
    import('../bench/wakings.mjs'),
    import('../bench/real-wakings.mjs'),
  ]);
  const rounds = quick
    ? { texts: 40, workers: 5, popup: 5, typing: 2, work: 1 }
    : { texts: 200, workers: 15, popup: 15, typing: 6, work: 4 };

  say('Reading texts, hearing sentences, weighing files…');
  const addresses = await rooms.bundleRooms(join(scratch, 'rooms'));
  const ours = await contestants.loadOurs(addresses);
  const sections = [
    await recogniser.timeReading(ours, rounds.texts),
    await recogniser.timeFirstText(addresses.judge, rounds.workers),
    ...(await recogniser.compareHearing(ours)),
    await sizes.weighExtension(extension),
    await wakings.countWakings(ours),
    await wakings.placeOffers(),
  ];
  say(`Working for ${rounds.work} min, to see whether that wakes the worker…`);
  sections.push(await realWakings.countRealWakings({ program, extension, minutes: rounds.work }));
  say(quick ? 'Opening the popup (half a minute)…' : 'Opening the popup (about a minute)…');
  sections.push(await popup.timePopup({ program, extension, rounds: rounds.popup }));
  say('Opening a journal of ten years…');
  sections.push(await journal.timeJournal({ program, extension, rounds: rounds.popup }));
  say(quick ? 'Typing into a page (two minutes)…' : 'Typing into a page (about five minutes)…');
  const folder = join(scratch, 'scripts');
  return lab.withScripts({ program, extension, folder }, async (visit, chromium) => {
    sections.push(await injection.timeInjection(visit, 2 * rounds.typing));
    sections.push(await typing.timeKeys(visit, rounds.typing));
    sections.push(await heap.weighHeap(visit, rounds.typing));
    return { sections, chromium };
  });
}

/** @param {object} results */
function writeResults(results) {
  const file = join(PROJECT, 'bench', 'results.json');
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  say('Written to bench/results.json.');
}
