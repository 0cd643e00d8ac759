import { fillField } from './fill-field.mjs';
import { sitsOut } from './page-lab.mjs';
import { summarise, takeTurns, timesFloor } from './statistics.mjs';
import { ORDINARY_TEXTS } from './texts.mjs';

const LENGTHS = [2_000, 20_000, 200_000];
const KEYS = 100;
/** Of harper.js, which reads all of the text at each. */
const PEER_KEYS = 4;
/** Longer than the pause after which the watcher reads, ms. */
const PAUSE = 1_400;
/** By then what reads has been brought to a page where somebody began to type, ms. */
const BROUGHT = 1_000;

/**
 * What the watcher costs a page for each key, and when the person pauses.
 * @param {import('./page-lab.mjs').Visit} visit
 * @param {number} rounds
 * @returns {Promise<import('./report.mjs').Section>}
 */
export async function timeKeys(visit, rounds) {
  const scripts = ['none', 'input-listener', 'watcher', 'harper'];
  const variants = LENGTHS.flatMap((length) =>
    scripts.map((script) => ({ script, length, begun: [], keys: [], first: [], next: [] })),
  );
  await takeTurns(variants, rounds + 1, async ({ script, length, begun, keys, first, next }, round) => {
    if (sitsOut(script, round)) return;
    const count = script === 'harper' ? PEER_KEYS : KEYS;
    await visit(script, async ({ page, readTime }) => {
      await fillField(page, length);
      const text = ORDINARY_TEXTS[round % ORDINARY_TEXTS.length] ?? '';
      const fresh = await readTime();
      // Whatever listens sets itself up at the first key, once a page.
      await page.keyboard.type('Ab');
      await page.waitForTimeout(BROUGHT);
      const before = await readTime();
      if (round > 0) begun.push(before - fresh);
      await page.keyboard.type(text.slice(0, count));
      const typed = await readTime();
      if (round > 0) keys.push((typed - before) / count);
      if (script !== 'watcher' || round === 0) return;
      await page.waitForTimeout(PAUSE);
      first.push((await readTime()) - typed);
      await page.keyboard.type(text.slice(KEYS, 2 * KEYS));
      const typedAgain = await readTime();
      await page.waitForTimeout(PAUSE);
      next.push((await readTime()) - typedAgain);
    });
  });
  const find = (script, length) => variants.find((one) => one.script === script && one.length === length);
  const keysOf = (script, length) => summarise(find(script, length).keys);
  const shortest = keysOf('watcher', LENGTHS[0]).median;
  const rows = LENGTHS.flatMap((length) => {
    const at = `at ${length / 1000} k characters`;
    const none = keysOf('none', length);
    const floor = keysOf('input-listener', length);
    const watcher = keysOf('watcher', length);
    const harper = keysOf('harper', length);
    const ratio = (figures) => timesFloor(none, floor, figures);
    return [
      { what: `nothing, ${at}`, unit: 'µs', ...none, ratio: ratio(none), to: 'listener' },
      { what: `empty input listener, ${at}`, unit: 'µs', ...floor, ratio: ratio(floor), to: 'listener' },
      {
        what: `watcher, ${at}`,
        unit: 'µs',
        ...watcher,
        ratio: ratio(watcher),
        to: 'listener',
        ...(length === 20_000 ? { limits: { ratio: 3 } } : {}),
      },
      { what: `harper.js, ${at}`, unit: 'µs', ...harper, ratio: ratio(harper), to: 'listener' },
    ];
  });
  const [, , longest] = LENGTHS;
  const far = keysOf('watcher', longest);
  return {
    title: 'Typing: script time per key',
    how: `${KEYS} keys into a textarea after the first two, ${rounds} fresh tabs each, in turns; of harper.js, which reads all of the text at each key, ${PEER_KEYS} keys in three tabs, and all tasks of the page. Flat is at most half as much again.`,
    rows: [
      ...rows,
      {
        what: 'watcher, longest text beside shortest',
        unit: 'µs',
        ...far,
        ratio: far.median / shortest,
        to: 'watcher at 2 k',
        limits: { ratio: 1.5 },
      },
      ...LENGTHS.flatMap((length) => {
        const { begun, first, next } = find('watcher', length);
        const row = (which, times) => ({
          what: `watcher, its ${which} read after a pause, at ${length / 1000} k`,
          unit: 'ms',
          ...summarise(times.map((time) => time / 1000)),
        });
        return [
          {
            ...row('', begun),
            what: `watcher, the first two keys of a page, and what reads is brought, at ${length / 1000} k`,
          },
          row('first', first),
          row('next', next),
        ];
      }),
    ],
  };
}
