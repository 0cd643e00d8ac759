import { useState } from 'preact/hooks';
import { emptyPractice, freshPracticeId, practiceFrom } from '../../utils/packs/draft';
import type { PackPractice } from '../../utils/packs/pack';
import { LIBRARY, practiceOf, type StageId } from '../../utils/practice/library';
import { PRACTICE_IDS, type PracticeId } from '../../utils/practice/practice';
import { useWords } from '../words';
import { Choose } from './make-fields';

const EMPTY = 'empty';

/** What somebody can start from: ours, but for the long sits, whose quiet no pack can bring. */
const STARTS: readonly PracticeId[] = PRACTICE_IDS.filter((id) => !id.startsWith('sit-'));

/** One practice more: a copy of one of ours, or an empty one. */
export function AddPractice({
  practices,
  add,
}: {
  practices: readonly PackPractice[];
  add: (practice: PackPractice) => void;
}) {
  const { MAKE_PACK } = useWords('packs');
  const { PRACTICE_NAMES, PRACTICE_LINES, STAGE_WORDS } = useWords('breaks');
  const [start, choose] = useState<string>(EMPTY);
  const begin = () => {
    const id = freshPracticeId(practices);
    const ours = STARTS.find((one) => one === start);
    if (ours === undefined) return add(emptyPractice(id));
    const known = { ...practiceOf(ours), name: PRACTICE_NAMES[ours], line: PRACTICE_LINES[ours] };
    add(practiceFrom(id, known, (stage) => STAGE_WORDS[stage as StageId]));
  };
  return (
    <div class="row">
      <Choose
        label={practices.length === 0 ? MAKE_PACK.begin : MAKE_PACK.addPractice}
        all={[
          [EMPTY, MAKE_PACK.empty],
          ...LIBRARY.filter(({ id }) => STARTS.includes(id)).map(
            ({ id }) => [id, PRACTICE_NAMES[id]] as const,
          ),
        ]}
        chosen={start}
        change={choose}
      />
      <button type="button" onClick={begin}>
        {MAKE_PACK.start}
      </button>
    </div>
  );
}
