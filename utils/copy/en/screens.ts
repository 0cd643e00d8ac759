import type { Status } from '../../noticing/status';
import type { Pace } from '../../practice/practice';

/** The product's name, everywhere. */
export const NAME = 'Kind Minute';

/** Titles of the toolbar icon. The offering one reads the same whatever led to it. */
export const ICON_TITLES = { quiet: NAME, offering: `${NAME}: a minute, if you’d like one` };

/** A notification, for those who switched it on. It reads the same whatever led to it. */
export const NOTIFICATION = { title: NAME, message: 'A minute, if you’d like one.' };

/** The menu on the toolbar icon. */
export const MENU = { begin: 'Begin a minute', journal: 'Journal', talk: 'Talk to someone now' };

/** What the popup says it is doing. `clock` puts an instant as a time of day. */
export function statusLine(status: Status, clock: (at: number) => string): string {
  switch (status.kind) {
    case 'offering':
      return 'A minute, if you’d like one.';
    case 'later':
      return `Quiet until ${clock(status.until)}: you asked.`;
    case 'outside-hours':
      return `Quiet until ${clock(status.until)}: outside your hours.`;
    case 'only-when-asked':
      return 'Here when you ask.';
    case 'enough-today':
      return 'No more offers today. Here when you ask.';
    case 'soon-after-last':
      return `Quiet until ${clock(status.until)}: the last offer was not long ago.`;
    case 'counting':
      return `${countMinutes(status.activeMinutes)} of work so far. I’d offer at ${status.offerAt}.`;
  }
}

function countMinutes(count: number): string {
  if (count < 1) return 'Less than a minute';
  return count === 1 ? '1 minute' : `${count} minutes`;
}

export const POPUP = {
  begin: 'Begin a minute',
  decline: 'Not now',
  short: '20 seconds',
  happened: 'Something happened',
  offered: 'A minute, if you’d like one.',
  offeredMore: 'You can say no. Nothing is counted.',
  later: 'Quiet for',
  laterChoices: { 10: '10 min', 30: '30 min', 60: '60 min' },
  endLater: 'End the quiet time',
  journal: 'Journal',
  settings: 'Settings',
  talk: 'Talk to someone now',
  back: 'Back',
  site: 'Notice harsh self-talk here',
  siteOn: (host: string) => `On for ${host}`,
  siteOff: (host: string) => `Off for ${host}`,
  siteNone: 'This page can’t be switched on.',
  notPinned: 'The icon isn’t pinned, so offers can’t be seen.',
  howToPin: 'How to pin it',
};

export const BREAK = {
  next: 'Next',
  done: 'Done',
  stop: 'Stop',
  notHelping: 'This isn’t helping',
  progress: (at: number, of: number) => `Step ${at} of ${of}`,
  afterQuestion: 'And now, if you care to say:',
  addNote: 'Add a note',
  note: 'A note for the journal',
  kept: 'This minute is in your journal.',
  notKept: 'Nothing is written down.',
  easingTitle: 'That happens, and it isn’t a mistake.',
  easingLine: 'Kindness can sting at first. We can stop here, or feel the floor for a moment.',
  ground: 'Feel the floor',
  stopHere: 'Stop here',
  skip: 'Skip',
  slower: 'Thank you for saying. The next ones go more gently.',
};

export const TALK = {
  title: 'Talk to someone now',
  lead: 'If things feel unsafe, a person can help right now.',
  region: 'Where are you?',
  chooseRegion: 'Choose a country or region',
  emergency: (numbers: string) => `In an emergency: ${numbers}`,
  emergencyAnywhere: 'In an emergency: your local emergency number.',
  emergencyFor: {
    any: (number: string) => number,
    ambulance: (number: string) => `ambulance ${number}`,
    fire: (number: string) => `fire ${number}`,
    police: (number: string) => `police ${number}`,
    rescue: (number: string) => `rescue ${number}`,
    other: (number: string) => `other ${number}`,
  },
  ages: { adults: 'for adults', '16-35': 'for ages 16 to 35' },
  fromMobile: '(from mobile phones)',
  press: (key: string) => `, then ${key}`,
  noLine: 'We have not checked a line for this place.',
  directory: 'Find a line in another country',
  directoryNote: 'Opens findahelpline.com in a new tab.',
  always: 'day and night',
  free: 'free',
  how: {
    call: (to: string) => `Call ${to}`,
    text: (to: string, message: string | undefined) => (message ? `Text ${message} to ${to}` : `Text ${to}`),
    whatsapp: (to: string) => `WhatsApp ${to}`,
    chat: (to: string) => `Chat: ${to}`,
    email: (to: string) => `Email ${to}`,
  },
  readOn: (date: string) => `Numbers read on public pages, ${date}. If one fails, use the emergency number.`,
  close: 'Close this',
};

export const JOURNAL = {
  title: 'Journal',
  promise: 'Only on this device. No site and nothing you typed elsewhere is in it.',
  empty: 'Nothing here yet. A finished minute appears here, if you keep a journal.',
  leads: {
    asked: 'You asked',
    happened: 'Something happened',
    stretch: 'After a long stretch',
    cue: 'A quiet offer',
  },
  need: 'Need',
  after: 'Afterwards',
  note: 'Note',
  noAnswer: 'not said',
  edit: 'Edit',
  save: 'Save',
  cancel: 'Cancel',
  remove: 'Delete',
  removeThis: (when: string) => `Delete the entry of ${when}`,
  editThis: (when: string) => `Edit the entry of ${when}`,
  removed: 'Deleted.',
  saved: 'Saved.',
  exportAll: 'Save a copy (JSON)',
  exported: 'A copy is in your downloads.',
  removeAll: 'Delete everything',
  removeAllSure: 'This deletes every entry. It can’t be undone.',
  removeAllYes: 'Delete everything now',
  remnants: 'Browsers may keep traces on the disk after deleting.',
  uninstall: 'Removing the extension deletes the journal. Save a copy first.',
  damaged: (count: number) =>
    count === 1
      ? 'One line can’t be read. It is left as it is.'
      : `${count} lines can’t be read. They are left as they are.`,
  unreachable: 'The journal can’t be opened at the moment. Nothing was changed.',
};

export const SETTINGS = {
  title: 'Settings',
  saved: 'Saved.',
  refused: 'That could not be saved. Nothing was changed.',
  offers: 'Offers',
  stretches: 'Offer a minute after a long stretch',
  stretchesMore: 'The icon changes its shape. Nothing pops up.',
  stretchMinutes: 'Active minutes before an offer',
  stretchMinutesMore: 'From 20 to 180. A rest of 5 minutes starts the count over.',
  offersPerDay: 'Offers a day, at most',
  offersPerDayMore: 'From 0 to 6. At 0, only when you ask.',
  hoursOn: 'Only in certain hours',
  hoursMore: 'Outside them nothing is offered. They may run over midnight.',
  from: 'From',
  to: 'to',
  notifications: 'Show a notification too',
  notificationsMore: 'The browser asks you first. It reads the same whatever led to it.',
  notificationsDenied: 'The browser did not allow notifications.',
  pace: 'How gently',
  paceChoices: {
    0: 'Grounding only: feet, room, nothing warm',
    1: 'Gentle: short at first, then a minute',
    2: 'Full: a minute each time',
  } satisfies Record<Pace, string>,
  paceMore:
    'If a minute stirs things up, it gets gentler by itself. It never gets stronger unless you say so.',
  keeping: 'What is kept',
  journal: 'Keep finished minutes in the journal',
  journalMore: 'On this device. You can read, change and delete all of it.',
  sites: 'Sites switched on',
  sitesNone: 'None. You can switch a site on from the toolbar popup.',
  siteOff: 'Switch off',
  siteOffThis: (host: string) => `Switch off ${host}`,
  siteWaiting: 'The browser’s permission is missing, so nothing is noticed there.',
  region: 'Where you are',
  regionMore: 'For the numbers under “Talk to someone now”. Nothing else uses it.',
  regionNone: 'Not chosen',
};

export const DISCLOSURE = {
  title: (host: string) => `Notice harsh self-talk on ${host}?`,
  lead: 'When you write something harsh about yourself there, a minute may be offered. It comes a little later, at a pause.',
  rows: [
    [
      'What is read',
      'What you type in larger text boxes on this site: the last sentences before the cursor.',
    ],
    ['Where', 'On this device. Nothing is sent anywhere.'],
    [
      'What is kept',
      'Nothing of what you type. For 20 minutes: that something was noticed, and how strong it was.',
    ],
    [
      'What is never read',
      'Passwords, payment, codes, search boxes, single-line fields, private windows. Google Docs and Sheets don’t work.',
    ],
    ['What changes on the page', 'Nothing. The page can’t tell.'],
    ['How to stop', 'The same switch in the popup, or the list in Settings. At any time.'],
  ] as const,
  mistakes: 'It makes mistakes, and it can’t tell when someone is in danger. Nobody is watching.',
  prompt: 'Your browser asks next. It calls this “read and change data”; reading is all we do.',
  yes: 'Switch on',
  no: 'Not now',
  on: (host: string) => `On for ${host}. You can close this tab.`,
  refused: 'The browser’s permission was not given, so it stays off.',
  off: 'It stays off. You can close this tab.',
  invalid: 'This page was opened without a site. You can close it.',
};

export const WELCOME = {
  title: 'A minute for yourself, when the work is long or hard',
  what: 'After a long stretch the icon in your toolbar changes its shape. A click opens a minute: what’s here, you’re not the only one, what do you need.',
  isNot:
    'It is not therapy, and it does not judge. It can’t tell when someone is in danger, and nobody is watching.',
  privacy: 'Everything stays on this device. No account, no network.',
  tryTitle: 'Try it now',
  tryLine: 'About 20 seconds. You can stop any time.',
  tryBegin: 'Begin',
  tryDone: 'That’s all it is.',
  sting: 'Sometimes kindness stings at first. Say “This isn’t helping” at any step, and it gets gentler.',
  pinTitle: 'Where to find it',
  pinned: 'The icon is in your toolbar.',
  notPinned: 'Not pinned yet, so an offer can’t be seen.',
  pinHow: {
    chromium: 'Open the puzzle piece at the top right, then press the pin beside Kind Minute.',
    firefox:
      'Open the puzzle piece at the top right, then the wheel beside Kind Minute, then “Pin to Toolbar”.',
  },
  offersTitle: 'When to offer',
  offersOn: 'After long stretches (50 active minutes)',
  offersOff: 'Only when I ask',
  talk: 'Talk to someone now',
};
