/** Abbreviations after which a sentence goes on. Small on purpose: this file travels with the page watcher. */
const GOES_ON = /(?:\b(?:e\.?g|i\.?e|etc|vs|cf|approx|mr|mrs|ms|dr|prof|st|no|fig|[a-z])|\.\.)\.\s*$/i;

let segmenter: Intl.Segmenter | undefined;

/**
 * Cuts a text into sentences, trimmed and without empty ones. A line break always ends a sentence, so chat
 * lines without full stops stand alone. Abbreviations ("e.g.", "Dr.") do not, nor do dots of hesitation.
 */
export const cutSentences = (text: string): string[] => {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences: string[] = [];
  for (const line of text.split(/[\r\n\u2028\u2029]+/)) {
    let open = '';
    for (const { segment } of segmenter.segment(line)) {
      if (open) sentences.pop();
      open += segment;
      sentences.push(open.trim());
      if (!GOES_ON.test(open.slice(-12))) open = '';
    }
  }
  return sentences.filter(Boolean);
};

/** The sentence being written: the last one of a text that ends at the caret. Empty when there is none. */
export const sentenceAtCaret = (text: string): string => cutSentences(text).at(-1) ?? '';
