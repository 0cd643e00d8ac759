import { monthOf, offsetAt } from '../../utils/journal/entry';
import type { PageMessage } from '../../utils/messages/message';
import { type Break, isReturning } from '../../utils/practice/break';
import type { BreakActions } from './break-player';

/**
 * What each control of a break says to the background. `over` is called after Stop and after Done, when
 * the intent is on its way.
 */
export function breakIntents(
  running: Break,
  intend: (message: PageMessage) => unknown,
  over: () => void,
): BreakActions {
  const { id } = running;
  return {
    next(stage) {
      intend({ kind: 'break.next', id, stage });
      if (isReturning(running)) over();
    },
    answer(stage, question, value) {
      // The value comes from the very list that the parser checks it against.
      intend({ kind: 'break.answer', id, stage, question, value } as PageMessage);
    },
    stop() {
      intend({ kind: 'break.stop', id });
      over();
    },
    notHelping: (stage) => intend({ kind: 'break.not-helping', id, stage }),
    ground: () => intend({ kind: 'break.ground', id }),
    note(text) {
      const month = monthOf({ at: running.startedAt, offset: offsetAt(running.startedAt) });
      intend({ kind: 'entry.change', id, month, change: { note: text } });
    },
  };
}
