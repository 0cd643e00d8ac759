import type { Tone } from '../language';

/** What makes a sentence weigh more or less in English. Source: own; see docs/adr/003-recogniser.md. */
export const tones: readonly Tone[] = [
  {
    why: 'in jest',
    hears: ['<(lol|oops|whoops|argh|duh|doh|facepalm|ah|oh|sigh|ha|yep|nope|wow|damn|crap|sorry|thanks|ok)>'],
    times: 0.7,
  },
  {
    why: 'hedged',
    hears: ['<(maybe|perhaps|might|possibly|guess|bit|somewhat|slightly|kind of|sort of|probably)>'],
    times: 0.8,
  },
  {
    why: 'about a task',
    hears: [
      '<(bug|code|commit|patch|test|tests|build|typo|merge|file|function|line|config|script|server|version|docs|branch|email|attachment|forgot|misread|missed|noticed|wrong)>',
    ],
    times: 0.7,
  },
  {
    why: 'without measure',
    hears: [
      '<(always|everything|never|completely|totally|utterly|absolutely|fucking|such|complete|total|utter|so|nothing|anything)>',
    ],
    times: 1.15,
  },
];
