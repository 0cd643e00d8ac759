import { readFileSync } from 'node:fs';

/**
 * The sentences we wrote ourselves, three thousand a file, each file by another hand and of other situations:
 * work, code and study; family, care and company; body, self, hobbies and days. A third are harsh on oneself;
 * of the rest most are near-misses. Neighbours in a file are often a pair that differs in little, and marks and
 * capitals betray the label: so a test holds back a whole file, and what is learnt must not see marks.
 */
export const CORPUS = ['c1', 'c2', 'c3'] as const;

export interface Sample {
  text: string;
  /** Whether the writer is harsh on themself. */
  harsh: boolean;
}

/** Reads lines of `{"text": "…", "label": 0 | 1}`; other keys are left alone. Throws on anything else. */
export const readSamples = (jsonLines: string): Sample[] =>
  jsonLines
    .trim()
    .split('\n')
    .map((line, at) => {
      const { text, label } = JSON.parse(line) as { text?: unknown; label?: unknown };
      if (typeof text !== 'string' || (label !== 0 && label !== 1))
        throw new Error(`bad sample, line ${at + 1}`);
      return { text, harsh: label === 1 };
    });

/** One file of the corpus. Throws when it is not there. */
export const readCorpus = (file: (typeof CORPUS)[number]): Sample[] =>
  readSamples(readFileSync(new URL(`./corpus/${file}.jsonl`, import.meta.url), 'utf8'));
