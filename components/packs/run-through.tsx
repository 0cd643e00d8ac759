import { useEffect, useRef, useState } from 'preact/hooks';
import { isMadeStage, madePractices, madeWordings } from '../../utils/packs/made-practices';
import type { Pack, PackPractice } from '../../utils/packs/pack';
import { type BreakEvent, beginBreak, isReturning, stepBreak } from '../../utils/practice/break';
import { linesSaid, NOTHING_OWN } from '../../utils/practice/own-words';
import { FIRST_PACE } from '../../utils/practice/pace';
import type { Rate, Way } from '../../utils/practice/practice';
import { type BreakActions, BreakPlayer } from '../break/break-player';
import { useWords } from '../words';
import type { PacksDoors } from './packs-doors';

interface Props {
  readonly pack: Pack;
  readonly practice: PackPractice;
  readonly way: Way;
  readonly rate: Rate;
  /** Which of its wordings are shown: they take turns. */
  readonly turn: number;
  readonly doors: Pick<PacksDoors, 'findVoice' | 'now'>;
  /** `ended`: it was run to its end. */
  readonly over: (ended: boolean) => void;
}

/** A practice as the person will see it, in the same player. Nothing is kept of it, and the pace does not change. */
export function RunThrough({ pack, practice, way: first, rate, turn, doors, over }: Props) {
  const { BROWSE, STAGE_WORDS } = useWords('breaks');
  const { MAKE_PACK } = useWords('packs');
  const section = useRef<HTMLElement>(null);
  const [way, setWay] = useState(first);
  const [running, setRunning] = useState(() => begin(pack, practice, turn, doors.now()));
  useEffect(() => section.current?.scrollIntoView({ block: 'nearest' }), []);
  if (running === null) return null;
  const move = (event: BreakEvent) => {
    const ended = event.kind === 'next' && isReturning(running) && !running.eased;
    const next = stepBreak(running, event, FIRST_PACE, doors.now()).running;
    if (next === null) over(ended);
    else setRunning(next);
  };
  const actions: BreakActions = {
    next: (stage) => move({ kind: 'next', stage }),
    answer: (stage, question, value) => move({ kind: 'answer', stage, question, value }),
    stop: () => move({ kind: 'stop' }),
    notHelping: (stage) => move({ kind: 'not-helping', stage }),
    ground: () => move({ kind: 'ground' }),
    chooseWay: setWay,
    // It is here that it is looked at.
    openBreak: null,
    findVoice: doors.findVoice,
    // None of these is shown where nothing is kept.
    note: () => {},
    readNote: async () => '',
    choosePace: () => {},
    keepPhrase: async () => false,
  };
  return (
    <section ref={section} class="card stack packs-run" aria-label={MAKE_PACK.runTitle}>
      <h4>{MAKE_PACK.runTitle}</h4>
      <BreakPlayer
        running={running}
        linesOf={(stage) =>
          linesSaid(
            stage,
            isMadeStage(stage.id) ? madeWordings([pack], stage.id) : STAGE_WORDS[stage.id],
            NOTHING_OWN,
            { turn, pick: 0 },
          )
        }
        fromOf={(stage) =>
          isMadeStage(stage.id) && pack.maker.name !== '' ? BROWSE.from(pack.maker.name) : null
        }
        keeping="nothing"
        actions={actions}
        question={null}
        quiet={{ until: '', left: 0 }}
        way={way}
        rate={rate}
      />
    </section>
  );
}

function begin(pack: Pack, practice: PackPractice, turn: number, now: number) {
  const [made] = madePractices([{ ...pack, practices: [practice] }]);
  if (made === undefined) return null;
  const { id, stages, lengths } = made;
  const choice = { practice: id, stages, length: lengths[0] ?? 60, turn, why: 'made' } as const;
  return beginBreak('run-through', choice, 'asked', now);
}
