export const DISCLOSURE = {
  title: (host: string) => `Notice harsh self-talk on ${host}?`,
  lead: 'When you write something harsh about yourself there, a minute may be offered. It comes a little later, at a pause.',
  rows: [
    [
      'What is read',
      'What you type on this site in text areas, message boxes and rich editors: the last sentences before the cursor.',
    ],
    ['Where', 'On this device. Nothing is sent anywhere.'],
    [
      'What is kept',
      'Nothing of what you type. For 20 minutes, that something was noticed and how strong. A minute you then take is “a quiet offer” in the journal.',
    ],
    [
      'What is never read',
      'Passwords, payment, codes, search boxes, single-line fields, code editors, private windows. Google Docs and Sheets don’t work.',
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
