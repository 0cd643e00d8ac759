import type { Way, Why } from '../../practice/practice';

export const BREAK = {
  next: 'Next',
  done: 'Done',
  stop: 'Stop',
  notHelping: 'This isn’t helping',
  progress: (at: number, of: number) => `Step ${at} of ${of}`,
  afterQuestion: 'And now, if you care to say:',
  addNote: 'Add a note',
  note: 'A note for the journal',
  keeping: {
    nothing: 'This minute is not in your journal.',
    'not-yet': '',
    kept: 'This minute is in your journal.',
    failed: 'The journal can’t be written at the moment.',
  },
  waysTitle: 'How to take it',
  ways: {
    read: 'Read',
    gentle: 'Gentle',
    listen: 'Listen',
    'no-words': 'No words',
  } satisfies Record<Way, string>,
  inTab: 'In a tab',
  inWindow: 'In a window of its own',
  pause: 'Pause',
  goOn: 'Go on by itself',
  noVoice: 'This device has no voice of its own that speaks English. You can read instead.',
  quietUntil: (time: string) => `Until about ${time}, if you like. Nothing will sound.`,
  quietOver: 'The time is over. Stay, or go on.',
  paceQuestions: {
    ground: {
      asks: 'It has been the ground only for a week. Is that still right?',
      up: 'Gentle ones again',
      stay: 'Keep it so',
    },
    more: {
      asks: 'There are fuller ones too, with kind words and touch. Would you like them among the others?',
      up: 'Those too',
      stay: 'Keep it gentle',
    },
  },
  easingTitle: 'That happens, and it isn’t a mistake.',
  easingLine: 'Kindness can sting at first. We can stop here, or feel the floor for a moment.',
  ground: 'Feel the floor',
  stopHere: 'Stop here',
  slower:
    'The next ones stay short, and this one won’t come by itself. If things get stirred up again within a week, it is feet and floor only.',
};

/** Why this practice, in a line that tells a bystander nothing. One that was picked needs no reason. */
export const WHY_LINES: Readonly<Record<Why, string>> = {
  picked: '',
  ground: 'Only the ground, for now.',
  gentle: 'A short, gentle one.',
  happened: 'For after something.',
  calls: 'For after a call.',
  helped: 'You said “easier” after this one.',
  next: 'The next in turn.',
  made: 'Made for you.',
};
