import { fillField } from './fill-field.mjs';
import { sitsOut } from './page-lab.mjs';
import { summarise, takeTurns, timesFloor } from './statistics.mjs';
import { ORDINARY_TEXTS } from './texts.mjs';

const LENGTH = 20_000;
const KEYS = 40;
/** Of harper.js, which reads all of the text at each. */
const PEER_KEYS = 4;
/** Longer than the pause after which the watcher reads, ms. */
const PAUSE = 1_400;

const TITLES = {
  none: 'nothing',
  empty: 'empty script',
  'input-listener': 'empty input listener',
  watcher: 'watcher',
  harper: 'harper.js, without its 16 MB of WebAssembly',
};

/**
 * What a page holds in memory with a script in it, and once somebody has typed.
 * @param {import('./page-lab.mjs').Visit} visit
 * @param {number} rounds
 * @returns {Promise<import('./report.mjs').Section>}
 */
export async function weighHeap(visit, rounds) {
  const variants = Object.keys(TITLES).map((script) => ({ script, quiet: [], typed: [] }));
  await takeTurns(variants, rounds, async ({ script, quiet, typed }, round) => {
    if (sitsOut(script, round)) return;
    await visit(script, async ({ page, readHeap }) => {
      quiet.push((await readHeap()) / 1024);
      await fillField(page, LENGTH);
      await page.keyboard.type(ORDINARY_TEXTS[0]?.slice(0, script === 'harper' ? PEER_KEYS : KEYS) ?? '');
      await page.waitForTimeout(PAUSE);
      typed.push((await readHeap()) / 1024);
    });
  });
  const rows = ['quiet', 'typed'].flatMap((when) => {
    const [none, empty, ...others] = variants.map((one) => ({ ...one, figures: summarise(one[when]) }));
    return [none, empty, ...others].map(({ script, figures }) => ({
      what: `${TITLES[script]}, ${when === 'quiet' ? 'nobody types' : 'after typing and a pause'}`,
      unit: 'KB',
      ...figures,
      ratio: timesFloor(none.figures, empty.figures, figures),
      to: 'empty',
      ...(script === 'watcher' ? { limits: { ratio: 3 } } : {}),
    }));
  });
  return {
    title: 'Memory of a page',
    how:
      `What is held after the garbage is collected, in all worlds of the page; ${rounds} fresh tabs each, in turns ` +
      `(at most three of harper.js, and a tenth of the ${KEYS} keys). ` +
      'Of an empty script it is the world of its own that the browser makes for it. WebAssembly’s own memory is not counted.',
    rows,
  };
}
