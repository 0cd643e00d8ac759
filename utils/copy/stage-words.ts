import type { StageId } from '../practice/library';

/** What each stage says: wordings that take turns, each a few short lines. */
export type StageWords = Readonly<Record<StageId, readonly (readonly string[])[]>>;
