/**
 * What an input event is to the watcher:
 * - typed: a key of the person's
 * - erased: one character is taken away, or what was selected
 * - corrected: a word put right by the spelling help
 * - neutral: changes no words
 * - foreign: anything else that changes the text: pasted, dropped, undone, filled in; cut, or deleted by words or lines
 */
export type Stroke = 'typed' | 'erased' | 'corrected' | 'neutral' | 'foreign';

/** The first row that matches tells. Source: Input Events Level 2, 5.1.2 (https://www.w3.org/TR/input-events-2/). */
const ROWS: readonly (readonly [RegExp, Stroke])[] = [
  [/^insert(Text|Line|Para)/, 'typed'],
  // Settled by compositionend, which counts it; Firefox sends one more of these after that.
  [/^format|Comp/, 'neutral'],
  [/^deleteContent./, 'erased'],
  [/^insertRep/, 'corrected'],
];

/** Sorts an input event by its `inputType`, outside of composition. An unknown type is foreign. */
export const sortStroke = (inputType: string): Stroke =>
  ROWS.find((row) => row[0].test(inputType))?.[1] ?? 'foreign';
