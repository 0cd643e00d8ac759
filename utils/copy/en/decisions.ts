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
  later: 'Not offered: you asked for quiet',
  'in-call': 'Not offered: in a call',
  'full-screen': 'Not offered: a window filled the screen',
  sound: 'Not offered: the tab in front played sound',
  arriving: 'Not offered: the first ten minutes',
  'outside-hours': 'Not offered: outside your hours',
  'enough-today': 'Not offered: enough for the day',
  'soon-after-last': 'Not offered: soon after the last offer',
  'no-pause-came': 'Not offered: no pause of yours came',
  rested: 'Not offered: you took a rest',
} satisfies Record<Withheld, string>;

const ANSWERS = {
  begun: 'Offered; you began a minute',
  declined: 'Offered; you said not now',
  later: 'Offered; you said later',
  rested: 'Offered; you took a rest',
  unanswered: 'Offered; it left by itself',
  unseen: 'Offered; nobody could see it',
} satisfies Record<Answer, string>;

/** One line: what the moment was, and what became of it. */
export function decisionLine({ moment, why, answer }: DecisionRecord): string {
  if (why !== null) return `${MOMENTS[moment]}. ${WITHHELD[why]}.`;
  return `${MOMENTS[moment]}. ${answer === null ? 'Offered' : ANSWERS[answer]}.`;
}
