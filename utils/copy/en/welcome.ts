export const WELCOME = {
  page: 'Welcome',
  title: 'A minute for yourself, when the work is long or hard',
  what: 'After a long stretch the icon in your toolbar changes its shape. A click opens a minute: what’s here, you’re not the only one, what do you need.',
  isNot:
    'It is not therapy, and it does not judge. It can’t tell when someone is in danger, and nobody is watching.',
  privacy: 'Everything stays on this device. No account, no network.',
  tryTitle: 'Try it now',
  tryLine: 'About 20 seconds. You can stop any time.',
  tryBegin: 'Begin',
  tryDone: 'That’s all it is.',
  sting: 'Sometimes kindness stings at first. Say “This isn’t helping” at any step, and we slow down.',
  pinTitle: 'Where to find it',
  pinned: 'The icon is in your toolbar.',
  notPinned: 'Not pinned yet, so an offer can’t be seen.',
  pinHow: {
    chromium: 'Open the puzzle piece at the top right, then press the pin beside Kind Minute.',
    firefox:
      'Open the puzzle piece at the top right. Press the wheel beside Kind Minute, then “Pin to Toolbar”.',
  },
  offersTitle: 'When to offer',
  offersOn: 'After long stretches of work',
  offersOff: 'Only when I ask',
  sitesTitle: 'Harsh words, on sites you choose',
  sites:
    'Off, everywhere. On a site where you write, the popup has a switch for it: what you type there is then read on this device, and not kept.',
  sitesMore: 'What exactly',
  gentlyTitle: 'Going gently',
  withTherapist: 'I’m working with a therapist on hard things',
  warmWrong: 'Warm words feel wrong to me',
  gentlyMore:
    'The first keeps breaks short and plain, the second leaves those words out. The settings have both.',
  talk: 'Talk to someone now',
};
