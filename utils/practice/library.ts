import { GROUNDING } from './library/grounding';
import { KINDNESS } from './library/kindness';
import { MINUTES } from './library/minutes';
import { SITS } from './library/sits';
import { STIRRING } from './library/stirring';
import { WORK } from './library/work';
import type { MadeId, Practice, PracticeId } from './practice';

const TABLES = [...GROUNDING, ...MINUTES, ...KINDNESS, ...WORK, ...STIRRING, ...SITS] as const;

/** Every stage there is: the words stand in `utils/copy` by these ids. */
export type StageId = (typeof TABLES)[number]['stages'][number]['id'];

/** A practice of ours, whose words stand in `utils/copy`. */
export type LibraryPractice = Practice<StageId, PracticeId>;

/** Every practice, in the order in which those that have not been done yet take turns. */
export const LIBRARY: readonly LibraryPractice[] = TABLES;

const BY_ID: ReadonlyMap<string, LibraryPractice> = new Map(
  LIBRARY.map((practice) => [practice.id, practice]),
);

/** The practice of that id. Throws on an id that is not in the library, which no parser lets through. */
export function practiceOf(id: PracticeId | MadeId): LibraryPractice {
  const practice = BY_ID.get(id);
  if (practice === undefined) throw new Error(`No practice is called ${id}`);
  return practice;
}
