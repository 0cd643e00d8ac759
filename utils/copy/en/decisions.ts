import type { Answer, DecisionRecord, Withheld } from '../../noticing/decision-record';

/** The journal page's part on when something was offered, and why not. */
export const DECISIONS = {
  title: 'When it offered, and when not',
  promise: 'To the minute, for 90 days, only on this device. What led to a quiet moment is not in it.',
  empty: 'Nothing yet.',
  unreachable: 'This part can’t be opened at the moment.',
  more: 'Show more',
  remove: 'Delete',
  removeThis: (when: string) => `Delete the line of ${when}`,
  removeAll: 'Delete all of these lines',
  removeAllSure: 'This deletes every line of this part.',
  removeAllYes: 'Delete these lines now',
  cancel: 'Cancel',
};

const MOMENTS = {
  stretch: 'A long stretch',
  session: 'The end of a focus session',
  quiet: 'A quiet moment',
} satisfies Record<DecisionRecord['moment'], string>;

const WITHHELD = {
  later: 'not offered: you asked for quiet',
  'in-call': 'not offered: in a call',
  'full-screen': 'not offered: a window filled the screen',
  sound: 'not offered: the tab in front played sound',
  arriving: 'not offered: the first ten minutes',
  'outside-hours': 'not offered: outside your hours',
  'enough-today': 'not offered: enough for the day',
  'soon-after-last': 'not offered: soon after the last offer',
  'no-pause-came': 'not offered: no pause of yours came',
  rested: 'not offered: you took a rest',
} satisfies Record<Withheld, string>;

const ANSWERS = {
  begun: 'offered; you began a minute',
  declined: 'offered; you said not now',
  later: 'offered; you said later',
  rested: 'offered; you took a rest',
  unanswered: 'offered; it left by itself',
  unseen: 'offered; nobody could see it',
} satisfies Record<Answer, string>;

/** One line: what the moment was, and what became of it. */
export function decisionLine({ moment, why, answer }: DecisionRecord): string {
  if (why !== null) return `${MOMENTS[moment]}: ${WITHHELD[why]}.`;
  return `${MOMENTS[moment]}: ${answer === null ? 'offered' : ANSWERS[answer]}.`;
}
