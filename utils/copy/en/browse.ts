import type { Shelf } from '../../practice/shelves';
import type { Said } from '../../practice/tried';

export const BROWSE = {
  title: 'Practices',
  back: 'Back',
  shelves: {
    made: 'Made for you',
    minutes: 'A minute or so',
    ground: 'Ground and senses',
    kind: 'Warmer ones',
    helping: 'For helping work',
    study: 'For study',
    sits: 'Longer, and quiet',
    stirring: 'Some people find these stir things up',
  } satisfies Record<Shelf, string>,
  stirringMore: 'You can stop at any line. Choose a day that is not the hardest.',
  from: (maker: string) => `From ${maker}.`,
  resting: 'The stronger ones rest for a week, because something was stirred up.',
  groundOnly: 'Only the ground, for now. Under Settings, “How gently” says more.',
  leftOut: 'What you want left out is not here. Settings say what that is.',
  ownWords: 'In your own words',
  packs: 'Packs',
  inTab: 'Open in a tab',
  inTabMore: 'The toolbar popup closes when you click elsewhere.',
  length: (seconds: number) => (seconds >= 60 && seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`),
  begin: (name: string, length: string) => `${name}, ${length}`,
  said: {
    easier: 'You said “easier” after it.',
    same: '',
    heavier: 'You said “heavier” after it.',
    'stirred-up': 'You said “stirred up” after it.',
    'not-helping': 'It wasn’t helping, last time.',
  } satisfies Record<Said, string>,
};
