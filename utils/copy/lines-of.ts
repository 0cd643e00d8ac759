import type { StageId } from '../practice/library';

/** What each stage says: wordings that take turns, each a few short lines. */
export type StageWords = Readonly<Record<StageId, readonly (readonly string[])[]>>;

/** The lines of a stage in its turn. */
export function linesOf(words: StageWords, stage: StageId, turn: number): readonly string[] {
  const wordings = words[stage];
  return wordings[turn % wordings.length] ?? [];
}
