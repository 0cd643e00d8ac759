/**
 * What an input event is to the watcher:
 * - typed: a key of the person's
 * - deleted: something is taken away
 * - corrected: a word put right by the spelling help
 * - neutral: changes no words
 * - foreign: anything else that changes the text: pasted, dropped, undone, redone, filled in
 */
export type Stroke = 'typed' | 'deleted' | 'corrected' | 'neutral' | 'foreign';

/** The first row that matches tells. Source: Input Events Level 2, 5.1.2 (https://www.w3.org/TR/input-events-2/). */
const ROWS: readonly (readonly [RegExp, Stroke])[] = [
  [/^insert(Text|Line|Para)/, 'typed'],
  // Settled by compositionend, which counts it; Firefox sends one more of these after that.
  [/^format|Comp/, 'neutral'],
  [/^del/, 'deleted'],
  [/^insertRep/, 'corrected'],
];

/** Sorts an input event by its `inputType`, outside of composition. An unknown type is foreign. */
export const sortStroke = (inputType: string): Stroke =>
  ROWS.find(([type]) => type.test(inputType))?.[1] ?? 'foreign';
