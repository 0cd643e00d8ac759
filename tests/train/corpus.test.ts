import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CORPUS, readCorpus, readSamples } from '../../scripts/train/corpus';
import { PROJECT } from '../guards/house';

const SITUATIONS: Record<(typeof CORPUS)[number], readonly string[]> = {
  c1: ['code', 'study', 'work'],
  c2: ['care', 'parenting', 'relationships', 'social'],
  c3: ['body', 'daily', 'hobby', 'self'],
};
/** What is never in it: crises are utils/care's, with sentences of its own. Figures of speech ("dead weight") may be. */
const DYING =
  /suicid|self[- ]?harm|\bkms\b|unalive|overdos|\b(kill|cut|hurt|harm|hang|burn|starv)(t?ing)? (my|your|him|her|them|our)sel|\b(want(ed)?|wish|ready|going) (to|i (was|were)) (die|dead)\b|\bend(ing)? (it all|my life)\b|better off dead|never been born|(don'?t|not) want to (live|be here|exist|wake up)/i;
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

describe.each(CORPUS)('the corpus, file %s', (file) => {
  const rows = readFileSync(join(PROJECT, `scripts/train/corpus/${file}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

  it('has 1,000 sentences that are harsh on oneself and 2,000 that are not', () => {
    const samples = readCorpus(file);
    expect(samples.filter(({ harsh }) => harsh)).toHaveLength(1000);
    expect(samples.filter(({ harsh }) => !harsh)).toHaveLength(2000);
  });

  it('has text, label and situation in each line, and nothing else', () => {
    for (const row of rows) expect(Object.keys(row).sort()).toEqual(['label', 'situation', 'text']);
    expect([...new Set(rows.map(({ situation }) => situation))].sort()).toEqual(SITUATIONS[file]);
    for (const { text } of rows) expect(text).toMatch(/^\S.*\S$/u);
  });

  it('speaks of no suicide and no self-harm', () => {
    expect(rows.map(({ text }) => String(text)).filter((text) => DYING.test(text))).toEqual([]);
  });
});

describe('the corpus', () => {
  it('says nothing twice', () => {
    const seen = new Set<string>();
    const twice = CORPUS.flatMap(readCorpus)
      .map(({ text }) => plain(text))
      .filter((text) => seen.has(text) || !seen.add(text));
    expect(twice).toEqual([]);
  });

  it('is refused with a line that is no sample', () => {
    expect(() => readSamples('{"text":"fine","label":0}\n{"text":"x","label":2}')).toThrow('line 2');
  });

  it('would be caught speaking of it', () => {
    for (const text of ['i want to die', 'She was hurting herself', 'no reason, just end it all', 'KMS'])
      expect(text).toMatch(DYING);
  });
});
