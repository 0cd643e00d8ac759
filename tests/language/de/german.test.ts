import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passesGate } from '../../../utils/language/gate';
import { recognise } from '../../../utils/language/recognise';
import { readSentence } from '../../../utils/language/sentence';
import { harshKept, nearMissesKept } from './kept';
import { nearMisses, unavoided } from './near-misses';
import { harsh, harshAnyhow, unheard } from './positives';

const all = (table: Readonly<Record<string, readonly string[]>>): string[] => Object.values(table).flat();

/** Precision and recall of the whole way a sentence takes, the page gate included. */
const measure = (positives: readonly string[], negatives: readonly string[]) => {
  const heard = (sentence: string): boolean => passesGate(sentence) && recognise(sentence).cue;
  const hits = positives.filter(heard).length;
  const alarms = negatives.filter(heard).length;
  return { precision: hits / (hits + alarms), recall: hits / positives.length };
};

describe('a harsh thing about oneself is recognised in German', () => {
  for (const [kind, sentences] of Object.entries(harsh))
    it.each(sentences)(`as ${kind}: %s`, (sentence) => {
      expect(recognise(sentence)).toMatchObject({ cue: true, kinds: expect.arrayContaining([kind]) });
      expect(passesGate(sentence)).toBe(true);
    });
});

describe('and of whatever kind', () => {
  it.each(harshAnyhow)('%s', (sentence) => {
    expect(passesGate(sentence) && recognise(sentence).cue).toBe(true);
  });
});

describe('what only looks harsh on oneself in German is left alone', () => {
  for (const [error, sentences] of Object.entries(nearMisses))
    it.each(sentences)(`${error}: %s`, (sentence) => {
      const { cue, offer, strength, kinds } = recognise(sentence);
      expect({ cue, offer, strength, kinds }).toEqual({ cue: false, offer: false, strength: 0, kinds: [] });
    });
});

describe('measured', () => {
  const harshOnes = [...all(harsh), ...harshAnyhow, ...unheard];
  const others = [...all(nearMisses), ...unavoided];

  it('holds at least 600 different sentences, near half of them near-misses, 200 of them kept back', () => {
    const sentences = [...harshOnes, ...others, ...all(harshKept), ...all(nearMissesKept)];
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(Math.min(harshOnes.length, others.length)).toBeGreaterThanOrEqual(220);
    expect([all(harshKept).length, all(nearMissesKept).length]).toEqual([100, 100]);
  });

  it('on the sentences the tables were tuned on', () => {
    const { precision, recall } = measure(harshOnes, others);
    expect(precision).toBeGreaterThanOrEqual(0.96);
    expect(recall).toBeGreaterThanOrEqual(0.76);
  });

  it('on the sentences kept back', () => {
    const { precision, recall } = measure(all(harshKept), all(nearMissesKept));
    expect(precision).toBeGreaterThanOrEqual(0.96);
    expect(recall).toBeGreaterThanOrEqual(0.86);
  });
});

describe('spelling', () => {
  it.each([
    ['ich bin so blöd', 'ich bin so bloed', 'ich bin so blod', 'Ich bin so BLÖD', 'ich bin soooo blödd'],
    [
      'Ich bin so hässlich',
      'ich bin so haesslich',
      'ich bin so hasslich',
      'ich bin so häßlich',
      'ich bin so hässlch',
    ],
    [
      'Ich bin ein Versager',
      'ich bin ein Versagre',
      'ich bin n Versager',
      'bin ein Versager',
      'i bin a Versager',
    ],
    ['Ich krieg nichts auf die Reihe', 'ich krieg nix auf die reihe', 'Ich kriege nichts auf die Reihe'],
    ['Ich bin nicht gut genug', 'ich bin ned gut genug', 'i bin ned guad gnua', 'ich bin nöd gut genug'],
  ])('hears %s however it is typed', (...spellings) => {
    for (const sentence of spellings) expect([sentence, recognise(sentence).cue]).toEqual([sentence, true]);
  });
});

describe('word order', () => {
  it.each([
    'ich bin so dumm',
    'bin ich dumm',
    'bin so dumm',
    'weil ich so dumm bin',
    'wie dumm ich bin',
    'so dumm bin ich',
    'Wie kann ich so dumm sein',
    'Manchmal bin ich echt so dumm',
    'ich fühle mich dumm',
    'ich komme mir dumm vor',
  ])('does not matter: %s', (sentence) => {
    expect(recognise(sentence).kinds).toEqual(['self-insult']);
  });
});

it('hears a rare word where "ich bin" says of whom, in any order, and neither of others nor alone', () => {
  for (const harsh of [
    'Ich bin so ein Tollpatsch',
    'weil ich ein Waschlappen bin',
    'So kompliziert bin ich',
    'Rabenmutter, die ich bin',
    'Ich bin im Team das fünfte Rad',
  ])
    expect([harsh, passesGate(harsh) && recognise(harsh).cue]).toEqual([harsh, true]);
  for (const other of [
    'Mein Hund ist ein Tollpatsch',
    'So kompliziert, ich komme später',
    'Du bist ein Waschlappen',
  ])
    expect([other, recognise(other).cue]).toEqual([other, false]);
});

describe('strength', () => {
  it('is low for a light word about one slip at work', () => {
    for (const light of ['Argh, ich Depp, falscher Branch', 'ups, ich bin so blöd, Anhang vergessen'])
      expect(recognise(light)).toMatchObject({ cue: true, offer: false });
  });

  it('is enough for an offer where a whole person is condemned', () => {
    for (const heavy of [
      'Ich bin wertlos',
      'Ich hasse mich',
      'Ich kann einfach nichts',
      'Ich bin so ein Versager',
    ])
      expect(recognise(heavy)).toMatchObject({ cue: true, offer: true });
  });
});

describe('scope', () => {
  it('does not let a "nicht" before a comma reach past it', () => {
    expect(recognise('Ich verstehe das nicht, ich bin zu dumm dafür').cue).toBe(true);
    expect(recognise('Ich glaube nicht, dass ich zu dumm dafür bin').cue).toBe(false);
  });

  it('does not let one blocked match hide another that counts', () => {
    expect(recognise('Er sagt, ich bin faul, und ich bin wirklich ein Versager').cue).toBe(true);
  });

  it('knows what others think from what others say', () => {
    expect(recognise('Die denken bestimmt, ich bin ein Idiot').kinds).toContain('imagined-contempt');
    expect(recognise('Die sagen, ich bin ein Idiot').cue).toBe(false);
  });
});

it('a German sentence is taken for German', () => {
  for (const sentence of [...all(harsh), ...unheard, ...all(nearMisses)])
    expect([sentence, readSentence(sentence).spoken]).toEqual([sentence, expect.arrayContaining(['de'])]);
});

it('never throws, and takes time in proportion to the length', { timeout: 60_000 }, () => {
  const hard = fc.array(
    fc.constantFrom(
      'ich',
      'bin',
      'so',
      'ein',
      'dumm',
      'nicht',
      ',',
      'dass',
      'weil',
      'mich',
      'alle',
      'ß',
      '„',
      'nie',
      'schuld',
      'für',
    ),
    { maxLength: 80 },
  );
  fc.assert(fc.property(hard, (words) => void recognise(words.join(' '))));
  const timeOf = (line: string): number => {
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      recognise(line);
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  for (const unit of [
    'ich bin so ein total blöder und ',
    'ich mich mir nie alle nicht schuld ',
    'so dumm für die und, ',
  ]) {
    const [short, long] = [unit.repeat(400), unit.repeat(3200)];
    recognise(short);
    // Eight times the length: eight times the time, and four times that for a busy machine. Squared would be 64.
    expect(timeOf(long) / Math.max(0.5, timeOf(short))).toBeLessThan(40);
  }
});
