import { gateWords } from './en/gate-words';
import { isOneSlip, squeeze, TYPO_LETTERS } from './squeeze';

/**
 * The page gate: the only judgment made inside a page. It lets through every sentence that the recogniser or
 * the crisis check could say yes to, and few others, so that next to nothing that is typed leaves the page.
 * Its words are generated from the rules (gate-build.ts); it weighs at most 2 KB gzip.
 */
interface Listener {
  hears(word: string): boolean;
  hearsPhrase(text: string): boolean;
}

const listenFor = (list: string, phrases: string): Listener => {
  const words = new Set(list.split(' '));
  const long = [...words].filter((word) => word.length >= TYPO_LETTERS);
  const saids = phrases ? phrases.split('|').map((phrase) => ` ${phrase} `) : [];
  return {
    hears: (word) => words.has(word) || (word.length >= TYPO_LETTERS - 1 && long.some((one) => isOneSlip(word, one))),
    hearsPhrase: (text) => saids.some((said) => text.includes(said)),
  };
};

let listeners: { me: Set<string>; withMe: Listener; alone: Listener } | undefined;

/** Whether a sentence may leave the page to be judged. Never throws. */
export const passesGate = (sentence: string): boolean => {
  listeners ??= {
    me: new Set(gateWords.me.split(' ')),
    withMe: listenFor(gateWords.withMe, gateWords.phrasesWithMe),
    alone: listenFor(gateWords.alone, gateWords.phrasesAlone),
  };
  const { me, withMe, alone } = listeners;
  const words = (sentence.toLowerCase().match(/[\p{L}\p{N}_]+|\p{Extended_Pictographic}/gu) ?? []).map(squeeze);
  const text = ` ${words.join(' ')} `;
  if (words.some(alone.hears) || alone.hearsPhrase(text)) return true;
  return words.some((word) => me.has(word)) && (words.some(withMe.hears) || withMe.hearsPhrase(text));
};
