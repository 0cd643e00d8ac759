import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../scripts/simulate/chance';
import { LIMITS, type Pack } from '../../utils/packs/pack';
import { parsePack } from '../../utils/packs/parse-pack';
import { somePack } from '../fixtures/some-pack';

const SCHEMA = JSON.parse(readFileSync(new URL('../../docs/pack.schema.json', import.meta.url), 'utf8'));
const conforms = new Ajv({ strictTypes: false }).compile(SCHEMA);

const faultsOf = (found: unknown) => {
  const read = parsePack(found);
  return read.kind === 'refused' ? read.faults.map(({ place, reason }) => `${place}: ${reason}`) : [];
};
/** The pack with one value set, as JSON would bring it. */
function changed(path: string, value: unknown): unknown {
  const pack = structuredClone(somePack()) as unknown as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<Record<string, unknown>>(
    (inner, key) => inner[key] as Record<string, unknown>,
    pack,
  );
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return pack;
}

describe('a pack', () => {
  it('is read whole', () => {
    expect(parsePack(JSON.parse(JSON.stringify(somePack())))).toEqual({ kind: 'pack', pack: somePack() });
    const bare: Pack = somePack({ practices: [], phrases: [], anchors: [] });
    expect(parsePack(bare)).toEqual({ kind: 'pack', pack: bare });
  });

  it.each([
    ['format', 'something-else', 'format: other-format'],
    ['version', 2, 'version: newer'],
    ['version', '1', 'version: wrong-kind'],
    ['id', 'x', 'id: wrong-kind'],
    ['title', undefined, 'title: missing'],
    ['title', '   ', 'title: empty'],
    ['title', 7, 'title: wrong-kind'],
    ['maker.url', 'x', 'maker.url: unknown-key'],
    ['maker.why', 'y'.repeat(LIMITS.why + 1), 'maker.why: too-long'],
    ['maker.why', 'See kind.example.org for more', 'maker.why: address'],
    ['maker.why', 'Write to me@home', 'maker.why: address'],
    ['maker.why', 'https://a', 'maker.why: address'],
    ['maker.name', '<b>Lind</b>', 'maker.name: markup'],
    ['maker.name', 'Li&shy;nd', 'maker.name: markup'],
    ['maker.name', '[Lind](x)', 'maker.name: markup'],
    ['maker.name', 'Lind\u202eyzarc', 'maker.name: hidden'],
    ['maker.name', 'Lind\nLind', 'maker.name: hidden'],
    ['maker.name', 'Li\u200bnd', 'maker.name: hidden'],
    ['maker.name', '\ud800', 'maker.name: hidden'],
    ['maker.name', ' Lind', 'maker.name: untidy'],
    ['practices.0.paces', [0, 1], 'practices[0].paces: not-grounding'],
    ['practices.0.paces', [3], 'practices[0].paces[0]: wrong-kind'],
    ['practices.0.paces', [], 'practices[0].paces: too-few'],
    ['practices.0.paces', [1, 1], 'practices[0].paces: doubled'],
    ['practices.0.stages.0.component', 'return', 'practices[0].stages[0].component: wrong-kind'],
    ['practices.0.stages.0.asks', 'after', 'practices[0].stages[0].asks: wrong-kind'],
    ['practices.0.stages.0.wordings.0', [], 'practices[0].stages[0].wordings[0]: too-few'],
    [
      'practices.0.stages.0.wordings.1.0',
      'z'.repeat(LIMITS.line + 1),
      'practices[0].stages[0].wordings[1][0]: too-long',
    ],
    ['practices.0.stages', [], 'practices[0].stages: too-few'],
    ['practices.1.id', 'warm-cup', 'practices: doubled'],
    ['practices.0.fits', ['always'], 'practices[0].fits[0]: wrong-kind'],
    ['phrases', ['a', 'a'], 'phrases: doubled'],
    ['changes', [{ stage: 'Feet', ours: 'a', text: null }], 'changes[0].stage: wrong-kind'],
    ['changes', [{ stage: 'feet', ours: 'a', text: '<i>' }], 'changes[0].text: markup'],
    ['signature', { algorithm: 'none' }, 'signature.algorithm: wrong-kind'],
  ])('with %s as %j is refused, with the place and the reason', (path, value, fault) => {
    expect(faultsOf(changed(path, value))).toContain(fault);
  });

  it('that is no pack at all is refused', () => {
    for (const found of [null, undefined, 7, '', [], {}, [somePack()], 'kind-minute-pack']) {
      expect(faultsOf(found)).toEqual(['format: other-format']);
    }
  });

  it('can bring no key of its own, not even those that objects are made of', () => {
    const odd = JSON.parse(
      JSON.stringify(somePack()).replace('"title"', '"__proto__":{"paces":[0]},"title"'),
    );
    expect(faultsOf(odd)).toEqual(['__proto__: unknown-key']);
  });
});

/** Values that a field may be given by accident or on purpose. */
const ODD: readonly unknown[] = [
  null,
  0,
  1,
  2,
  3,
  -1,
  1.5,
  true,
  false,
  '',
  ' ',
  'kindness',
  'return',
  'grounding',
  'asked',
  'touch',
  'a',
  'A b',
  'x  y',
  'é\u0301',
  '漢字',
  '🙂',
  '<i>',
  'a.com',
  'a.comb',
  'www.x',
  'x@y',
  '@y',
  'w\u00adw',
  'x'.repeat(60),
  'x'.repeat(61),
  '🙂'.repeat(60),
  'y'.repeat(200),
  'y'.repeat(201),
  [{ stage: 'feet', ours: 'The floor holds them.', text: null }],
  [{ stage: 'feet', ours: 'The floor holds them.', text: 'It holds.' }],
  'z'.repeat(601),
  [],
  [0],
  [0, 1, 2],
  ['a'],
  ['a', 'a'],
  [['a']],
  {},
  { a: 1 },
];

/** A pack with a few accidents. */
function accident(seed: number): unknown {
  const chance = chanceOf(seed);
  const below = (most: number) => Math.floor(chance.between(0, most));
  const pack: unknown = structuredClone(somePack());
  for (let left = below(3); left > 0; left -= 1) {
    let holder = pack as Record<string, unknown>;
    for (;;) {
      const keys = Object.keys(holder);
      const key = keys[below(keys.length)];
      if (key === undefined) break;
      const inner = holder[key];
      if (typeof inner === 'object' && inner !== null && below(5) > 0) {
        holder = inner as Record<string, unknown>;
        continue;
      }
      const what = below(6);
      if (what === 0) delete holder[key];
      else if (what === 1) holder[`${key}x`] = inner;
      else if (what === 2 && Array.isArray(holder)) holder.push(structuredClone(inner));
      else holder[key] = ODD[below(ODD.length)];
      break;
    }
  }
  return JSON.parse(JSON.stringify(pack));
}

describe('the published schema', () => {
  it('says of two thousand files, good and bad, what our parser says', () => {
    const said = { good: 0, bad: 0 };
    for (let seed = 1; seed <= 2000; seed += 1) {
      const found = accident(seed);
      const ours = parsePack(found).kind === 'pack';
      // What JSON Schema has no words for.
      const ids = (found as { practices?: { id?: unknown }[] })?.practices;
      const doubled = Array.isArray(ids) && new Set(ids.map((one) => one?.id)).size !== ids.length;
      if (!doubled) expect([seed, conforms(found), found]).toEqual([seed, ours, found]);
      said[ours ? 'good' : 'bad'] += 1;
    }
    expect(Math.min(said.good, said.bad)).toBeGreaterThan(250);
  });

  it('has the limits that the parser has', () => {
    const { text: _, ...defs } = SCHEMA.$defs;
    expect(defs.name.allOf[1].maxLength).toBe(LIMITS.name);
    expect(defs.line.allOf[1].maxLength).toBe(LIMITS.line);
    expect(defs.stage.properties.wordings.maxItems).toBe(LIMITS.wordings);
    expect(defs.stage.properties.wordings.items.maxItems).toBe(LIMITS.lines);
    expect(defs.practice.properties.stages.maxItems).toBe(LIMITS.stages);
    expect(defs.practice.properties.line.allOf[1].maxLength).toBe(LIMITS.summary);
    expect(SCHEMA.properties.practices.maxItems).toBe(LIMITS.practices);
    expect(SCHEMA.properties.changes.maxItems).toBe(LIMITS.changes);
    expect(SCHEMA.properties.phrases.maxItems).toBe(LIMITS.phrases);
    expect(SCHEMA.properties.maker.properties.why.allOf[1].maxLength).toBe(LIMITS.why);
  });
});
