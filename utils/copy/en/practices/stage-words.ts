import type { StageId } from '../../../practice/library';
import { GROUNDING_WORDS } from './grounding-words';
import { KINDNESS_WORDS } from './kindness-words';
import { MINUTES_WORDS } from './minutes-words';
import { SHARED_WORDS } from './shared-words';
import { SITS_WORDS } from './sits-words';
import { STIRRING_WORDS } from './stirring-words';
import { WORK_WORDS } from './work-words';

/** What each stage says: wordings that take turns, each a few short lines, and nothing it asks is a must. */
export const STAGE_WORDS: Readonly<Record<StageId, readonly (readonly string[])[]>> = {
  ...SHARED_WORDS,
  ...GROUNDING_WORDS,
  ...MINUTES_WORDS,
  ...KINDNESS_WORDS,
  ...WORK_WORDS,
  ...STIRRING_WORDS,
  ...SITS_WORDS,
};

/** The lines of a stage in its turn. */
export function linesOf(stage: StageId, turn: number): readonly string[] {
  const wordings = STAGE_WORDS[stage];
  return wordings[turn % wordings.length] ?? [];
}
