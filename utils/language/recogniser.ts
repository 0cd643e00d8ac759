import type { CueKind, Language } from './language';
import { makeNormaliserFor } from './normalise';
import { type Anchored, makePatternReader, readWords } from './pattern';
import { dropInside, type Match, makeRulebook } from './rulebook';
import { makeScope } from './scope';
import { makeScale } from './tone';

/** What was recognised in one sentence. */
export interface Recognition {
  /** The writer is harsh on themself, however lightly. */
  cue: boolean;
  /** Strong enough to be a moment by itself. */
  offer: boolean;
  /** 0 (no cue) to 1. */
  strength: number;
  kinds: CueKind[];
  /** Short code-like reasons, what was heard and what spoke against it; for explaining, never shown as copy. */
  why: string[];
}

/** From this strength on one cue is a moment by itself. Set where work writing gives ≤ 3 in 100,000 words. */
export const OFFER_STRENGTH = 0.6;

/** A cue is never weighed down to nothing. */
const LIGHTEST = 0.05;

/** The answer on a sentence without a cue, and why there is none. */
export const nothingHeard = (why: string[]): Recognition => ({
  cue: false,
  offer: false,
  strength: 0,
  kinds: [],
  why,
});

/** What one rule says. */
export interface Meaning {
  kind: CueKind;
  why: string;
  strength: number;
}

/** All rules of a language, read; what both the recogniser and the gate are made from. */
export const readCues = (
  language: Language,
  read = makePatternReader(language.lexicon),
): { of: Meaning; pattern: Anchored }[] =>
  language.cues.flatMap(({ kind, why, says }) =>
    Object.entries(says).map(([text, strength]) => ({ of: { kind, why, strength }, pattern: read(text) })),
  );

/** The words of a language in which a slip of the finger is forgiven. */
export const readSlips = ({ slips, lexicon }: Language): Set<string> =>
  new Set(slips.flatMap((name) => readWords(lexicon.words[name] ?? '')));

/**
 * The recogniser of one language: normalise, find what the rules say, drop what the scope takes back, weigh
 * what is left. Pure, never throws, time in proportion to the length.
 */
export const makeRecogniser = (language: Language): ((pieces: readonly string[]) => Recognition) => {
  const read = makePatternReader(language.lexicon);
  const findCues = makeRulebook(readCues(language, read));
  const findBlocker = makeScope(language.blockers, read);
  const weigh = makeScale(language.tones, read);
  const normalise = makeNormaliserFor(language, read.known, readSlips(language));

  return (pieces) => {
    const words = normalise(pieces);
    const found = findCues(words);
    if (!found.length) return nothingHeard([]);

    const blocked: Match<Meaning>[] = [];
    const open: Match<Meaning>[] = [];
    const why = new Set<string>();
    for (const match of found) {
      const blocker = findBlocker(words, match);
      (blocker ? blocked : open).push(match);
      if (blocker) why.add(`not counted: ${blocker}`);
    }
    const heard = dropInside(open, blocked, words.length).map(({ of }) => of);
    if (!heard.length) return nothingHeard([...why]);
    for (const meaning of heard) why.add(meaning.why);

    const weight = weigh(words);
    const strongest = heard.reduce((most, one) => Math.max(most, one.strength), 0);
    const strength = Math.min(1, Math.max(LIGHTEST, Math.round(strongest * weight.times * 100) / 100));
    return {
      cue: true,
      offer: strength >= OFFER_STRENGTH,
      strength,
      kinds: [...new Set(heard.map(({ kind }) => kind))],
      why: [...why, ...weight.why],
    };
  };
};
