import fc from 'fast-check';
import type { Anchored, Pattern } from '../../utils/language/pattern';

/** Sentences that a pattern describes, spoken at random: words by the grammar, any filler in its gaps. */
const speakPattern = (pattern: Pattern): fc.Arbitrary<string> => {
  switch (pattern.kind) {
    case 'word':
      return fc.constantFrom(...pattern.words);
    case 'row':
      return fc.tuple(...pattern.parts.map(speakPattern)).map((words) => words.filter(Boolean).join(' '));
    case 'either':
      return fc.oneof(...pattern.options.map(speakPattern));
    case 'repeat':
      return fc
        .array(speakPattern(pattern.of), { minLength: pattern.min, maxLength: Math.max(1, pattern.min) })
        .map((words) => words.filter(Boolean).join(' '));
    case 'gap':
      return fc.constantFrom('', 'then', 'on the way');
    case 'any':
      return fc.constantFrom('blue', 'quiet');
    // It may stand anywhere: also here, where the rules have it at their beginning.
    case 'somewhere':
      return speakPattern(pattern.of);
    case 'edge':
    case 'nowhere':
      return fc.constant('');
  }
};

/** How the same words come out of hurried fingers. */
const typings: readonly ((sentence: string) => string)[] = [
  (sentence) => sentence,
  (sentence) => sentence.toUpperCase(),
  (sentence) => sentence.replace(/\bi am\b/g, "I'm"),
  (sentence) => sentence.replace(/\bi am\b/g, 'im'),
  (sentence) => sentence.replace(/\bmyself\b/g, 'my self').replace(/\bnoone\b/g, 'no one'),
  (sentence) => sentence.replace(/\bcan not\b/g, 'can’t').replace(/\bdo not\b/g, 'dont'),
  (sentence) => sentence.replace(/\bwant to\b/g, 'wanna'),
  (sentence) =>
    sentence.replace(/(\w{5,})/g, (word) => `${word.slice(0, 3)}${word[2]}${word[2]}${word.slice(3)}`),
  (sentence) => sentence.replace(/(\w{7,})/g, (word) => word.slice(0, 4) + word.slice(5)),
  (sentence) =>
    sentence.replace(/(\w{7,})/g, (word) => `${word.slice(0, 3)}${word[4]}${word[3]}${word.slice(5)}`),
];

/** A sentence that a rule describes, typed one way or another. */
export const speak = ({ left, anchor, right }: Anchored): fc.Arbitrary<string> =>
  fc
    .tuple(
      speakPattern(left),
      anchor ? speakPattern(anchor) : fc.constant(''),
      speakPattern(right),
      fc.constantFrom(...typings),
    )
    .map(([before, said, after, type]) => type([before, said, after].filter(Boolean).join(' ')));
