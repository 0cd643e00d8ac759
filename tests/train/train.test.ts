import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CORPUS, readCorpus } from '../../scripts/train/corpus';
import { BUCKETS, featuresOf, wordsOf } from '../../scripts/train/features';
import { type Example, learn } from '../../scripts/train/learn';
import { addedBy, count, read } from '../../scripts/train/measure';
import { compress, decode, encode, type Model, score } from '../../scripts/train/model';
import { train } from '../../scripts/train/train';

/** Made of numbers alone, so that no change of the grammar touches them: a text is harsh when 3 is in it and 5 is not. */
const examples: Example[] = Array.from({ length: 600 }, (_, at) => {
  const features = Array.from({ length: 12 }, (_, place) => (at * (place + 7) * 31 + place * place) % 40);
  return { features: [...new Set(features)], harsh: features.includes(3) && !features.includes(5) };
});
const byNumbers = compress(learn(examples), examples);
const few = CORPUS.flatMap((file) => readCorpus(file).slice(0, 400));

describe('what is learnt', () => {
  it('is the same bytes on every machine', () => {
    expect(createHash('sha256').update(encode(byNumbers)).digest('hex')).toBe(
      'cd8b2e94a53098978000f963e1462587bf8d0d71ab093db93648d0cffb04d91c',
    );
  });

  it('is the same bytes each time, from words too', () => {
    expect(encode(train(few))).toEqual(encode(train(few)));
  });

  it('depends on the labels', () => {
    const turned = few.map(({ text, harsh }) => ({ text, harsh: !harsh }));
    expect(encode(train(turned))).not.toEqual(encode(train(few)));
  });

  it('tells the examples apart', () => {
    const right = examples.filter(({ features, harsh }) => score(byNumbers, features) > 0 === harsh);
    expect(right.length / examples.length).toBeGreaterThan(0.95);
  });
});

describe('a model', () => {
  it('is read back as it was written', () => {
    expect(decode(encode(byNumbers))).toEqual(byNumbers);
    const far: Model = {
      unit: 12,
      bias: -340,
      weights: new Map([
        [126, 7],
        [127, -7],
        [600, 1],
        [BUCKETS - 1, -1],
      ]),
    };
    expect(decode(encode(far))).toEqual(far);
  });

  it('is refused when it is cut short', () => {
    const bytes = encode(byNumbers);
    expect(() => decode(bytes.subarray(0, bytes.length - 1))).toThrow('no model');
  });

  it('of the whole size weighs at most 12 KB', () => {
    const full: Model = {
      unit: 1,
      bias: 0,
      weights: new Map(
        Array.from(
          { length: 8000 },
          (_, at) => [at * 32 + ((at * at) % 29), ((at * 7919) % 7) - 7] as [number, number],
        ),
      ),
    };
    expect(gzipSync(encode(full), { level: 9 }).length).toBeLessThanOrEqual(12 * 1024);
  });
});

describe('features', () => {
  it('see neither marks nor case nor how a contraction is written', () => {
    expect(featuresOf(wordsOf("I'm USELESS!!!"))).toEqual(featuresOf(wordsOf('im uselesss')));
  });

  it('see the order of words, and who is spoken of', () => {
    const of = (text: string) => featuresOf(wordsOf(text)).sort().join();
    expect(of('am i not useless')).not.toBe(of('i am not useless'));
    expect(of('he is useless')).not.toBe(of('i am useless'));
  });

  it('come once each, below the number of buckets, of any text', () => {
    for (const text of ['', '😂', 'so so so so', few.map((sample) => sample.text).join(' ')]) {
      const features = featuresOf(wordsOf(text));
      expect(new Set(features).size).toBe(features.length);
      expect(features.every((feature) => feature >= 0 && feature < BUCKETS)).toBe(true);
    }
  });
});

describe('measuring', () => {
  const samples = [
    { text: "I'm worthless.", harsh: true },
    { text: "He says I'm worthless.", harsh: true },
    { text: 'The lid is worthless.', harsh: false },
  ];
  const eager: Model = { unit: 1, bias: 5000, weights: new Map() };
  const texts = read(eager, samples);

  it('counts what the grammar hears', () => {
    expect(count(texts)).toMatchObject({ right: 1, wrong: 0, missed: 1, offersRight: 1, offersWrong: 0 });
  });

  it('adds light cues only, where the gate let something through and somebody speaks of themself', () => {
    expect(count(texts, { use: 'adds', at: 4 })).toMatchObject({
      right: 2,
      wrong: 0,
      missed: 0,
      offersRight: 1,
    });
    expect(count(texts, { use: 'adds', at: 6 })).toMatchObject({ right: 1 });
    expect(addedBy({ use: 'adds', at: 4 }, texts)).toEqual([1]);
  });

  it('takes cues back, or their offer alone', () => {
    expect(count(texts, { use: 'drops', at: 6 })).toMatchObject({ right: 0, missed: 2, offersRight: 0 });
    expect(count(texts, { use: 'weakens', at: 6 })).toMatchObject({ right: 1, missed: 1, offersRight: 0 });
  });
});
