import type { CueKind, Language } from './language';
import { compilePattern, type Matcher, NONE } from './matcher';
import { makeNormaliserFor } from './normalise';
import { type Anchored, makePatternReader, readWords } from './pattern';
import { type Match, makeRulebook } from './rulebook';

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

const SILENCE: Recognition = { cue: false, offer: false, strength: 0, kinds: [], why: [] };

interface Meaning {
  kind: CueKind;
  why: string;
  strength: number;
}

/** All rules of a language, read; what both the recogniser and the gate are made from. */
export const readCues = (language: Language): { of: Meaning; pattern: Anchored }[] => {
  const read = makePatternReader(language.lexicon);
  return language.cues.flatMap(({ kind, why, says }) =>
    Object.entries(says).map(([text, strength]) => ({ of: { kind, why, strength }, pattern: read(text) })),
  );
};

/** The words of a language in which a slip of the finger is forgiven. */
export const readSlips = ({ slips, lexicon }: Language): Set<string> =>
  new Set(slips.flatMap((name) => readWords(lexicon.words[name] ?? '')));

/**
 * The recogniser of one language: normalise, find what the rules say, drop what a blocker takes back, weigh
 * what is left. Pure, never throws, time in proportion to the length.
 */
export const makeRecogniser = (language: Language): ((sentence: string) => Recognition) => {
  const read = makePatternReader(language.lexicon);
  const cues = readCues(language);
  const findCues = makeRulebook(cues);
  const blockers = language.blockers.map(({ why, before = [], after = [], except = [] }) => ({
    why,
    except: new Set<CueKind>(except),
    before: before.map((text) => compilePattern(read(text).right, -1)),
    after: after.map((text) => compilePattern(read(text).right, 1)),
  }));
  const tones = language.tones.map(({ why, times, hears }) => ({ why, times, hears: hears.map(read) }));
  const findTones = makeRulebook(tones.flatMap((tone) => tone.hears.map((pattern) => ({ of: tone, pattern }))));
  const normalise = makeNormaliserFor(
    language.spelling,
    [
      ...cues.map(({ pattern }) => pattern),
      ...language.blockers.flatMap(({ before = [], after = [] }) => [...before, ...after].map(read)),
      ...tones.flatMap(({ hears }) => hears),
    ],
    readSlips(language),
  );

  const findBlocker = (words: readonly string[], { of, start, end }: Match<Meaning>): string | undefined => {
    const hit = (matchers: readonly Matcher[], at: number): boolean =>
      matchers.some((matcher) => matcher(words, at) !== NONE);
    return blockers.find(
      ({ except, before, after }) => !except.has(of.kind) && (hit(before, start - 1) || hit(after, end)),
    )?.why;
  };

  return (sentence) => {
    const words = normalise(sentence);
    const found = findCues(words);
    if (!found.length) return SILENCE;
    const heard: Meaning[] = [];
    const why = new Set<string>();
    for (const match of found) {
      const blocked = findBlocker(words, match);
      if (blocked) why.add(`not counted: ${blocked}`);
      else {
        heard.push(match.of);
        why.add(match.of.why);
      }
    }
    if (!heard.length) return { ...SILENCE, why: [...why] };
    const heardTones = new Set(findTones(words).map(({ of }) => of));
    for (const tone of heardTones) why.add(tone.why);
    const base = Math.max(...heard.map(({ strength }) => strength));
    const strength = [...heardTones].reduce((sum, { times }) => sum * times, base);
    const bounded = Math.min(1, Math.max(0.05, Math.round(strength * 100) / 100));
    return {
      cue: true,
      offer: bounded >= OFFER_STRENGTH,
      strength: bounded,
      kinds: [...new Set(heard.map(({ kind }) => kind))],
      why: [...why],
    };
  };
};
