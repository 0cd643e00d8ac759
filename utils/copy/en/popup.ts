import type { Later } from '../../noticing/local-day';
import type { Status } from '../../noticing/status';
import { counting } from '../plural';
import { OFFER } from './offer';

const counted = counting('en');

/** What the popup says it is doing. `clock` puts an instant as a time of day. */
export function statusLine(status: Status, clock: (at: number) => string): string {
  switch (status.kind) {
    case 'offering':
      return OFFER;
    case 'later':
      return `Quiet until ${clock(status.until)}: you asked.`;
    case 'outside-hours':
      return status.until === null
        ? 'Quiet: you left no hours for offers.'
        : `Quiet until ${clock(status.until)}: outside your hours.`;
    case 'session':
      return `Focus until ${clock(status.until)}. Then I’d offer a minute.`;
    case 'in-call':
      return 'Quiet: in a call.';
    case 'full-screen':
      return 'Quiet: this window fills the screen.';
    case 'sound':
      return 'Quiet: the tab in front is playing sound.';
    case 'arriving':
      return `Quiet until ${clock(status.until)}: the first ten minutes are left alone.`;
    case 'only-when-asked':
      return 'Here when you ask.';
    case 'no-stretches':
      return 'Long stretches are left alone.';
    case 'enough-today':
      return 'No more offers today. Here when you ask.';
    case 'soon-after-last':
      return `Quiet until ${clock(status.until)}: the last offer was not long ago.`;
    case 'waiting':
      return `${countMinutes(status.activeMinutes)} of work so far. I’m waiting for a pause of yours.`;
    case 'counting':
      return status.activeMinutes < status.offerAt
        ? `${countMinutes(status.activeMinutes)} of work so far. I’d offer at ${status.offerAt}.`
        : `${countMinutes(status.activeMinutes)} of work so far.`;
  }
}

function countMinutes(count: number): string {
  if (count < 1) return 'Less than a minute';
  return counted(count, { one: '# minute', other: '# minutes' });
}

export const POPUP = {
  begin: 'Begin a minute',
  decline: 'Not now',
  short: '20 seconds',
  happened: 'Something happened',
  browse: 'Practices',
  later: 'Quiet for',
  laterChoices: {
    10: '10 min',
    30: '30 min',
    60: '60 min',
    today: 'Rest of today',
    morning: 'Until morning',
  } satisfies Record<Later, string>,
  session: 'Offer me a minute in',
  sessionChoices: { 25: '25 min', 50: '50 min', 90: '90 min' },
  endSession: 'End the session',
  fatigue: 'The last offers may have come at bad times. What would suit you?',
  fatigueChoices: { fewer: 'Fewer offers', asked: 'Only when I ask', keep: 'Keep it like this' },
  endLater: 'End the quiet time',
  journal: 'Journal',
  settings: 'Settings',
  talk: 'Talk to someone now',
  site: 'Notice harsh self-talk here',
  siteOn: (host: string) => `On for ${host}`,
  siteOff: (host: string) => `Off for ${host}`,
  /** A site that was switched on, but that the browser does not let us read. */
  siteWaiting: 'Permission missing.',
  siteRest: 'Not today',
  siteWake: 'Notice again',
  siteNone: 'Harsh self-talk can’t be noticed on this page.',
  notPinned: 'Not pinned: offers can’t be seen.',
  howToPin: 'How to pin it',
};
