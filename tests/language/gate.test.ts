import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { isCrisis, readCrisisPatterns } from '../../utils/care/crisis';
import { crisisPacks } from '../../utils/care/crisis-packs';
import { passesGate } from '../../utils/language/gate';
import { buildGate } from '../../utils/language/gate-build';
import { packs } from '../../utils/language/packs';
import { makePatternReader } from '../../utils/language/pattern';
import { recognise } from '../../utils/language/recognise';
import { readCues, readSlips } from '../../utils/language/recogniser';
import { readSentence } from '../../utils/language/sentence';
import { crises } from '../care/crises';
import { nearMisses } from './near-misses';
import { harsh, harshAnyhow } from './positives';
import { speak } from './speak';
import { workLines } from './work-lines';

const languages = Object.values(packs).map((pack) => ({
  ...pack,
  patterns: [...readCues(pack).map(({ pattern }) => pattern), ...readCrisisPatterns(crisisPacks[pack.code])],
}));

describe('the gate is made from the rules', () => {
  it.each(languages)(
    'and the committed words of $code are what the rules give today (node scripts/gate-words.mjs)',
    async (pack) => {
      const { gateWords } = await import(`../../utils/language/${pack.code}/gate-words.ts`);
      expect(gateWords).toEqual(buildGate({ ...pack, slips: readSlips(pack) }));
    },
  );

  it('asks for an "I" where a rule always has one, and hears the others alone', () => {
    const read = makePatternReader({ joins: 'and', words: {}, phrases: {} });
    const built = buildGate({
      patterns: [
        read('i am <dull>'),
        read('<worthless>'),
        read('my <(lost hope|hope lost)>'),
        read('so <wanna say>'),
      ],
      firstPerson: 'i me my',
      slips: new Set(['worthless']),
      spelling: { reads: { im: 'i am', wanna: 'want to' }, joins: {}, endings: { m: 'am' } },
    });
    expect(built).toEqual({
      me: '(i|im|me|my) ',
      respelled: '',
      alone: 'w(ana say |orth)',
      withMe: '(dul |hope lost |lost hope )',
    });
  });
});

it('the gate refuses an anchor of several words in which a slip would be forgiven before the last', () => {
  const read = makePatternReader({ joins: 'and', words: {}, phrases: {} });
  const source = {
    patterns: [read('<feeling useless>')],
    firstPerson: 'i',
    spelling: { reads: {}, joins: {}, endings: {} },
  };
  expect(() => buildGate({ ...source, slips: new Set(['feling']) })).toThrow('feling useles');
  expect(buildGate({ ...source, slips: new Set(['useless']) }).alone).toBe('feling usele');
});

describe('the gate stops nothing that matters', { timeout: 60_000 }, () => {
  it.each([...Object.values(harsh).flat(), ...harshAnyhow])('lets through: %s', (sentence) => {
    expect(passesGate(sentence)).toBe(true);
  });

  it.each(crises)('lets through a crisis: %s', (sentence) => {
    expect(passesGate(sentence)).toBe(true);
  });

  it.each(languages)(
    'lets through whatever is recognised in $code, however it is typed',
    ({ code, patterns }) => {
      fc.assert(
        fc.property(fc.constantFrom(...patterns).chain(speak), (sentence) => {
          const read = { ...readSentence(sentence), spoken: [code] };
          fc.pre(recognise(read).cue || isCrisis(read));
          expect(passesGate(sentence), sentence).toBe(true);
        }),
        { numRuns: 4000, maxSkipsPerRun: 50 },
      );
    },
  );
});

describe('the gate lets little else through', () => {
  it('stops at least 19 of 20 sentences of ordinary work', () => {
    const lines = [...workLines, ...(nearMisses['ordinary work'] ?? [])];
    const passed = lines.filter(passesGate);
    expect(lines.length).toBeGreaterThan(100);
    expect(passed.length / lines.length, passed.join('\n')).toBeLessThanOrEqual(1 / 20);
  });

  it('stops what is said of others', () => {
    for (const sentence of ['This is broken', 'They failed again', 'The worst bug of the year']) {
      expect(passesGate(sentence)).toBe(false);
    }
  });
});

describe('the gate is small', { timeout: 60_000 }, () => {
  it.each([
    ['2 KB gzip with English alone', 2048, 'tests/language/english-gate.ts'],
    ['3.5 KB gzip with every language', 3584, 'utils/language/gate.ts'],
  ])('at most %s', async (_what, most, entry) => {
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'gate' } },
    });
    const output = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
    const script = output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
    expect(script).toContain('kms');
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(most);
  });
});
