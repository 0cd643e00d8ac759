import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { isCrisis, readCrisisPatterns } from '../../utils/care/crisis';
import { english } from '../../utils/language/en/english';
import { gateWords } from '../../utils/language/en/gate-words';
import { passesGate } from '../../utils/language/gate';
import { buildGate } from '../../utils/language/gate-build';
import { makePatternReader } from '../../utils/language/pattern';
import { recognise } from '../../utils/language/recognise';
import { readCues, readSlips } from '../../utils/language/recogniser';
import { crises } from '../care/crises';
import { nearMisses } from './near-misses';
import { harsh, harshAnyhow } from './positives';
import { speak } from './speak';
import { workLines } from './work-lines';

const patterns = [...readCues(english).map(({ pattern }) => pattern), ...readCrisisPatterns()];

describe('the gate is made from the rules', () => {
  it('and the committed words are what the rules give today (node scripts/gate-words.mjs)', () => {
    const { spelling, firstPerson } = english;
    expect(gateWords).toEqual(buildGate({ patterns, firstPerson, slips: readSlips(english), spelling }));
  });

  it('asks for an "I" where a rule always has one, and hears the others alone', () => {
    const read = makePatternReader({ words: {}, phrases: {} });
    const built = buildGate({
      patterns: [
        read('i am <dull>'),
        read('<worthless>'),
        read('my <(lost hope|hope lost)>'),
        read('so <wanna say>'),
      ],
      firstPerson: 'i me my',
      slips: new Set(['worthless']),
      spelling: { reads: { im: 'i am', wanna: 'want to' }, joins: {} },
    });
    expect(built).toEqual({
      me: 'i im me my',
      alone: 'worthles',
      aloneExactly: '',
      withMe: '',
      withMeExactly: 'dul',
      phrases: 'wana say',
      phrasesWithMe: 'hope lost|lost hope',
    });
  });
});

it('the gate refuses an anchor of several words in which a slip would be forgiven', () => {
  const read = makePatternReader({ words: {}, phrases: {} });
  const source = { patterns: [read('<feel useless>')], firstPerson: 'i', spelling: { reads: {}, joins: {} } };
  expect(() => buildGate({ ...source, slips: new Set(['useless']) })).toThrow('fel useles');
  expect(buildGate({ ...source, slips: new Set() }).phrases).toBe('fel useles');
});

describe('the gate stops nothing that matters', { timeout: 60_000 }, () => {
  it.each([...Object.values(harsh).flat(), ...harshAnyhow])('lets through: %s', (sentence) => {
    expect(passesGate(sentence)).toBe(true);
  });

  it.each(crises)('lets through a crisis: %s', (sentence) => {
    expect(passesGate(sentence)).toBe(true);
  });

  it('lets through whatever the recogniser or the crisis check says yes to, however it is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...patterns).chain(speak), (sentence) => {
        fc.pre(recognise(sentence).cue || isCrisis(sentence));
        expect(passesGate(sentence), sentence).toBe(true);
      }),
      { numRuns: 4000, maxSkipsPerRun: 50 },
    );
  });
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
  it('at most 2 KB gzip by itself', async () => {
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        minify: true,
        lib: { entry: 'utils/language/gate.ts', formats: ['iife'], name: 'gate' },
      },
    });
    const output = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
    const code = output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
    expect(code).toContain('worthles');
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(2048);
  });
});
