import type { StageWords } from '../../lines-of';
import { GROUNDING_WORDS } from './grounding-words';
import { KINDNESS_WORDS } from './kindness-words';
import { MINUTES_WORDS } from './minutes-words';
import { SHARED_WORDS } from './shared-words';
import { SITS_WORDS } from './sits-words';
import { STIRRING_WORDS } from './stirring-words';
import { WORK_WORDS } from './work-words';

/** What each stage says: wordings that take turns, each a few short lines, and nothing it asks is a must. */
export const STAGE_WORDS: StageWords = {
  ...SHARED_WORDS,
  ...GROUNDING_WORDS,
  ...MINUTES_WORDS,
  ...KINDNESS_WORDS,
  ...WORK_WORDS,
  ...STIRRING_WORDS,
  ...SITS_WORDS,
};
