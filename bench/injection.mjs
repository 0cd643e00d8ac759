import { sitsOut } from './page-lab.mjs';
import { summarise, takeTurns, timesFloor } from './statistics.mjs';

/**
 * What it costs a page that the watcher is put into it.
 * @param {import('./page-lab.mjs').Visit} visit
 * @param {number} rounds
 * @returns {Promise<import('./report.mjs').Section>}
 */
export async function timeInjection(visit, rounds) {
  const variants = ['none', 'empty', 'input-listener', 'watcher', 'harper'].map((script) => ({
    script,
    first: [],
    again: [],
  }));
  await takeTurns(variants, rounds + 1, async ({ script, first, again }, round) => {
    if (sitsOut(script, round)) return;
    await visit(script, async ({ readTime, reload }) => {
      const fresh = await readTime();
      await reload();
      const reloaded = await readTime();
      if (round === 0) return;
      first.push(fresh);
      again.push(reloaded);
    });
  });
  const rows = ['first', 'again'].flatMap((when) => {
    const [none, empty, listener, watcher, harper] = variants.map((variant) => summarise(variant[when]));
    const where = when === 'first' ? 'in a fresh tab' : 'at a reload';
    const row = (what, figures, limits = {}) => ({
      what: `${what}, ${where}`,
      unit: 'µs',
      ...figures,
      ratio: timesFloor(none, empty, figures),
      to: 'empty',
      ...limits,
    });
    return [
      row('nothing', none),
      row('empty script', empty),
      row('empty input listener', listener),
      row('watcher', watcher, { limits: { ratio: 4 } }),
      row('harper.js until it can read', harper),
    ];
  });
  return {
    title: 'Putting a script into a page',
    how:
      `Script time, compiling included, of a page without scripts of its own; ${rounds} tabs each, in turns ` +
      '(three of harper.js, of which all tasks of the page are counted). ' +
      'At a reload the browser still knows the compiled script.',
    rows,
  };
}
