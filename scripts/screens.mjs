/**
 * `npm run screens`: the pictures in the README, as the tour has just made them, and those of the stores, made of them.
 */
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Remedy, runMain, say } from './command-line.mjs';
import { PROJECT } from './run-command.mjs';
import { drawStorePictures } from './store-pictures.mjs';

const TOUR = join(PROJECT, '.output', 'tour');
const STORE_PICTURES = join(PROJECT, '.output', 'store-pictures');
const SCREENS = join(PROJECT, 'docs', 'screens');
const SHOWN = [
  'welcome',
  'popup',
  'offer',
  'not-only-you',
  'need',
  'return',
  'disclosure',
  'talk',
  'journal',
  'settings',
];

await runMain(async () => {
  mkdirSync(SCREENS, { recursive: true });
  const made = readdirSync(TOUR);
  for (const name of SHOWN) {
    const file = made.find((one) => one.replace(/^\d+-/, '') === `${name}.png`);
    if (file === undefined) throw new Remedy(`The tour made no picture of "${name}".`);
    copyFileSync(join(TOUR, file), join(SCREENS, `${name}.png`));
  }
  await drawStorePictures(STORE_PICTURES);
  say(`${SHOWN.length} pictures are in docs/screens, those for the stores in .output/store-pictures.`);
});
