import { describe, expect, it } from 'vitest';
import type { CueKind } from '../../utils/language/recognise';
import { cutSentences } from '../../utils/language/sentences';
import { judge } from '../../utils/noticing/judge';
import { crises, noCrises } from '../care/crises';
import { harshByKind, harshOfAnyKind, notHarsh } from './evaluation-set';
import { nearMisses } from './near-misses';
import { harsh, harshAnyhow, harshUnheard } from './positives';
import { workLines } from './work-lines';

interface Sample {
  text: string;
  /** What must be heard: one of these kinds; none of them for a near-miss. */
  kinds: readonly CueKind[];
  group: string;
}

const ANY: readonly CueKind[] = Object.keys(harshByKind) as CueKind[];
const labelled = (
  table: Readonly<Record<string, readonly string[]>>,
  kindsOf: (group: string) => readonly CueKind[],
): Sample[] =>
  Object.entries(table).flatMap(([group, texts]) =>
    texts.map((text) => ({ text, group, kinds: kindsOf(group) })),
  );

/** Written without looking at the grammar. */
const fresh: readonly Sample[] = [
  ...labelled(harshByKind, (kind) => ANY.filter((one) => one === kind)),
  ...labelled({ 'any kind': harshOfAnyKind }, () => ANY),
  ...labelled(notHarsh, () => []),
];
const all: readonly Sample[] = [
  ...fresh,
  ...labelled(harsh, (kind) => ANY.filter((one) => one === kind)),
  ...labelled({ 'any kind': [...harshAnyhow, ...harshUnheard] }, () => ANY),
  ...labelled(nearMisses, () => []),
  ...labelled({ 'ordinary work': workLines, 'idioms of dying': noCrises }, () => []),
];

/** The kinds heard in the whole of a text; none in a crisis. */
const hear = (text: string): CueKind[] =>
  cutSentences(text).flatMap((sentence) => {
    const judgment = judge(sentence);
    return judgment.crisis || !judgment.recognition.cue ? [] : judgment.recognition.kinds;
  });

const measure = (samples: readonly Sample[]) => {
  const heard = samples.map((sample) => ({ ...sample, heard: hear(sample.text) }));
  const missed = heard.filter(({ kinds, heard }) => kinds.length && !heard.length);
  const wrong = heard.filter(({ kinds, heard }) => !kinds.length && heard.length);
  const right = heard.filter(({ kinds, heard }) => kinds.length && heard.length);
  const precision = right.length / (right.length + wrong.length);
  const recall = right.length / (right.length + missed.length);
  const rightKind =
    right.filter(({ kinds, heard }) => heard.some((kind) => kinds.includes(kind))).length / right.length;
  const list = (title: string, some: readonly Sample[]) =>
    some.map(({ group, text }) => `  ${title} [${group}] ${text}`);
  return {
    precision,
    recall,
    rightKind,
    report: [
      `${samples.length} sentences: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, right kind ${rightKind.toFixed(3)}`,
      ...list('missed', missed),
      ...list('wrong', wrong),
    ].join('\n'),
  };
};

describe('the evaluation set', () => {
  it('is large, without a sentence twice, and half of it is near-misses', () => {
    const texts = all.map(({ text }) => text);
    expect(texts.length).toBeGreaterThanOrEqual(1200);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
    const positives = all.filter(({ kinds }) => kinds.length).length;
    expect(positives).toBeGreaterThan(500);
    expect(texts.length - positives).toBeGreaterThan(500);
  });

  it.each([
    { what: 'all of it', samples: all, floors: { precision: 0.97, recall: 0.88, rightKind: 0.97 } },
    {
      what: 'what was written without looking',
      samples: fresh,
      floors: { precision: 0.94, recall: 0.79, rightKind: 0.94 },
    },
  ])('is heard well: $what', ({ samples, floors }) => {
    const { precision, recall, rightKind, report } = measure(samples);
    expect(precision, report).toBeGreaterThanOrEqual(floors.precision);
    expect(recall, report).toBeGreaterThanOrEqual(floors.recall);
    expect(rightKind, report).toBeGreaterThanOrEqual(floors.rightKind);
  });

  it('never has a practice for somebody in danger', () => {
    expect(crises.filter((text) => hear(text).length)).toEqual([]);
  });
});
