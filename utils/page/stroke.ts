/**
 * What an input event is to the watcher:
 * - typed: a key of the person's
 * - erased, erasedWord: one character is taken away, or the word before the caret; or else what was selected
 * - corrected: a word put right by the spelling help
 * - neutral: changes no words
 * - foreign: anything else that changes the text: pasted, dropped, undone, filled in, cut, deleted by lines
 */
export type Stroke = 'typed' | 'erased' | 'erasedWord' | 'corrected' | 'neutral' | 'foreign';

/** The first row that matches tells. Source: Input Events Level 2, 5.1.2 (https://www.w3.org/TR/input-events-2/). */
const ROWS: readonly (readonly [RegExp, Stroke])[] = [
  [/^insert(Text|Line|Para)/, 'typed'],
  // Settled by compositionend, which counts it; Firefox sends one more of these after that.
  [/^format|Comp/, 'neutral'],
  [/^deleteContent./, 'erased'],
  [/^deleteWordB/, 'erasedWord'],
  [/^insertRep/, 'corrected'],
];

/** Sorts an input event by its `inputType`, outside of composition. An unknown type is foreign. */
export const sortStroke = (inputType: string): Stroke =>
  // Nearly all are this one.
  inputType === 'insertText' ? 'typed' : (ROWS.find(([type]) => type.test(inputType))?.[1] ?? 'foreign');
