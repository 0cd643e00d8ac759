import { monthOf, offsetAt } from '../../utils/journal/entry';
import type { PageMessage } from '../../utils/messages/message';
import { isReturning } from '../../utils/practice/break';
import type { Break } from '../../utils/practice/running';
import type { Doors } from '../doors';
import type { BreakActions } from './break-player';

/** What a break asks of the world outside it. */
type BreakDoors = Pick<Doors, 'intend' | 'readNote' | 'ownWords' | 'openBreak' | 'findVoice' | 'leave'>;

/**
 * What each control of a break says to the background. `over` is called after Stop and after Done, and only when the
 * background has answered: what a popup says while it closes is lost when the worker has to be started for it (seen on
 * Chromium 156), and a worker sleeps after half a minute of reading.
 */
export function breakIntents(
  running: Break,
  language: string,
  { intend, readNote, ownWords, openBreak, findVoice, leave }: BreakDoors,
  over: () => void,
): BreakActions {
  const { id } = running;
  const month = monthOf({ at: running.startedAt, offset: offsetAt(running.startedAt) });
  return {
    next(stage) {
      const answered = intend({ kind: 'break.next', id, stage });
      if (isReturning(running)) void answered.then(over, over);
    },
    answer(stage, question, value) {
      // The value comes from the very list that the parser checks it against.
      void intend({ kind: 'break.answer', id, stage, question, value } as PageMessage);
    },
    stop() {
      void intend({ kind: 'break.stop', id }).then(over, over);
    },
    notHelping: (stage) => intend({ kind: 'break.not-helping', id, stage }),
    ground: () => intend({ kind: 'break.ground', id }),
    chooseWay: (way) => intend({ kind: 'settings.change', change: { way } }),
    openBreak: (where) => void openBreak(where).then(leave),
    findVoice,
    choosePace: (pace) => intend({ kind: 'pace.choose', pace }),
    note: (text) => intend({ kind: 'entry.change', id, month, change: { note: text } }),
    readNote: () => readNote(id, month),
    keepPhrase: async (text) => (await ownWords()).keepPhrase(text, language),
  };
}
