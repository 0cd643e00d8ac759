import { stagesFor } from '../../utils/practice/break';
import { practiceOf, type StageId } from '../../utils/practice/library';
import type { PracticeId, Stage, Way } from '../../utils/practice/practice';

/** The key of the answer that is given to each question: tense, something smaller, easier. */
export const ANSWER_KEYS = { named: '2', need: '6', after: '1' } as const;

/** The stages of a run in which something is named. */
export function stagesOf(practice: PracticeId, length: number): readonly Stage<StageId>[] {
  return stagesFor(practiceOf(practice), length).filter(({ when = 'something' }) => when === 'something');
}

/** Whether a stage on the way waits for the person. */
export function waits({ id, asks }: Stage<StageId>, way: Way): boolean {
  return way === 'read' || id === 'sit-quiet' || (asks !== undefined && way !== 'no-words');
}
