import { mentionsDying } from '../../utils/care/mention';
import { passesGate } from '../../utils/language/gate';
import { readSentence } from '../../utils/language/sentence';
import { cutSentences } from '../../utils/language/sentences';
import { judge } from '../../utils/noticing/judge';
import type { Sample } from './corpus';
import { featuresOf, speaksOfMe, wordsOf } from './features';
import { type Model, score } from './model';

/**
 * Ways to ask the model after the grammar.
 * - `adds`: a light cue where the grammar heard nothing, the gate let the sentence through and there is an "I";
 * - `adds, gate open`: the same without asking the gate, to know what a wider gate would bring;
 * - `drops`: a cue of the grammar that the model finds unlikely is none;
 * - `weakens`: such a cue stays, but offers nothing.
 */
export type Use = 'adds' | 'adds, gate open' | 'drops' | 'weakens';

/** A use from a score on (adds) or below it (drops, weakens). */
export interface Opinion {
  use: Use;
  at: number;
}

interface Sentence {
  gate: boolean;
  cue: boolean;
  offer: boolean;
  /** There is an "I" in it, and it may be a cue at all: no crisis, no word of dying, English. */
  open: boolean;
  score: number;
}

interface Text {
  harsh: boolean;
  sentences: readonly Sentence[];
}

/** Every sentence of every text through the grammar that ships, and through the model. */
export const read = (model: Model, samples: readonly Sample[]): Text[] =>
  samples.map(({ text, harsh }) => ({
    harsh,
    sentences: cutSentences(text).map((sentence) => {
      const seen = readSentence(sentence);
      const judgment = judge(sentence);
      const words = wordsOf(sentence);
      const gate = passesGate(sentence);
      return {
        gate,
        cue: gate && !judgment.crisis && judgment.recognition.cue,
        offer: gate && !judgment.crisis && judgment.recognition.offer,
        open: !judgment.crisis && seen.spoken.includes('en') && speaksOfMe(words) && !mentionsDying(seen),
        score: score(model, featuresOf(words)),
      };
    }),
  }));

const hears = (opinion: Opinion | undefined, { gate, cue, open, score }: Sentence): boolean => {
  switch (opinion?.use) {
    case 'adds':
      return cue || (gate && open && score > opinion.at);
    case 'adds, gate open':
      return cue || (open && score > opinion.at);
    case 'drops':
      return cue && score >= opinion.at;
    default:
      return cue;
  }
};

const offers = (opinion: Opinion | undefined, { offer, score }: Sentence): boolean =>
  offer && (opinion?.use === 'drops' || opinion?.use === 'weakens' ? score >= opinion.at : true);

export interface Result {
  right: number;
  wrong: number;
  missed: number;
  offersRight: number;
  offersWrong: number;
}

/** Counts texts, the grammar alone or with an opinion. */
export const count = (texts: readonly Text[], opinion?: Opinion): Result => {
  const cues = texts.filter(({ sentences }) => sentences.some((one) => hears(opinion, one)));
  const offered = texts.filter(({ sentences }) => sentences.some((one) => offers(opinion, one)));
  const harshIn = (list: readonly Text[]): number => list.filter(({ harsh }) => harsh).length;
  const right = harshIn(cues);
  return {
    right,
    wrong: cues.length - right,
    missed: harshIn(texts) - right,
    offersRight: harshIn(offered),
    offersWrong: offered.length - harshIn(offered),
  };
};

/** The texts in which only the opinion hears something. */
export const addedBy = (opinion: Opinion, texts: readonly Text[]): number[] =>
  texts.flatMap(({ sentences }, at) =>
    sentences.some((one) => hears(opinion, one)) && !sentences.some(({ cue }) => cue) ? [at] : [],
  );
