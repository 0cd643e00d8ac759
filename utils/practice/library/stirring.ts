import type { Practice } from '../practice';
import { HARD_IS_ORDINARY, NAME_IT, NEED, RETURN, SAVOUR } from './shared';

/** Never chosen by itself; it stands behind "some people find these stir things up". */
const stirring = { paces: [2], fits: [], audience: 'anyone', stirring: true } as const;

/** What goes deeper: inside the body, images, letters, old needs. */
export const STIRRING = [
  {
    ...stirring,
    id: 'body-feel',
    lengths: [60, 90],
    uses: ['body'],
    stages: [
      NAME_IT,
      SAVOUR,
      { id: 'body-where', component: 'mindfulness', when: 'something' },
      { id: 'body-edges', component: 'mindfulness', when: 'something', from: 90 },
      { id: 'body-leave', component: 'grounding', own: 'anchor' },
      RETURN,
    ],
  },
  {
    ...stirring,
    id: 'soften',
    lengths: [90, 120],
    uses: ['body', 'warm'],
    stages: [
      { id: 'soften-where', component: 'mindfulness' },
      { id: 'soften-around', component: 'mindfulness' },
      { id: 'soften-soothe', component: 'kindness', own: 'phrase' },
      { id: 'soften-allow', component: 'mindfulness' },
      { ...NEED, from: 120 },
      RETURN,
    ],
  },
  {
    ...stirring,
    id: 'figure',
    lengths: [90, 120],
    uses: ['imagery', 'eyes-closed', 'warm'],
    stages: [
      { id: 'figure-who', component: 'kindness' },
      { id: 'figure-near', component: 'kindness' },
      { id: 'figure-knows', component: 'common-humanity', from: 120 },
      { id: 'figure-take', component: 'kindness', own: 'phrase' },
      RETURN,
    ],
  },
  {
    ...stirring,
    id: 'inner-voice',
    lengths: [90, 120],
    uses: ['imagery', 'eyes-closed', 'warm'],
    stages: [
      { id: 'voice-best', component: 'mindfulness' },
      { id: 'voice-sound', component: 'kindness' },
      HARD_IS_ORDINARY,
      { id: 'voice-say', component: 'kindness', own: 'phrase' },
      { ...NEED, from: 120 },
      RETURN,
    ],
  },
  {
    ...stirring,
    id: 'place',
    lengths: [90, 120],
    uses: ['imagery', 'eyes-closed'],
    stages: [
      { id: 'place-pick', component: 'grounding' },
      { id: 'place-look', component: 'mindfulness' },
      { id: 'place-welcome', component: 'kindness', from: 120 },
      { id: 'place-leave', component: 'grounding', own: 'anchor' },
      RETURN,
    ],
  },
  {
    ...stirring,
    id: 'find-phrases',
    lengths: [300],
    uses: ['warm', 'writing'],
    stages: [
      { id: 'find-want', component: 'need' },
      { id: 'find-hear', component: 'kindness' },
      { id: 'find-shape', component: 'kindness' },
      { id: 'find-try', component: 'mindfulness' },
      { ...RETURN, keeps: 'phrase' },
    ],
  },
  {
    ...stirring,
    id: 'letter',
    lengths: [300, 600],
    uses: ['writing', 'warm'],
    stages: [
      { id: 'letter-ready', component: 'grounding' },
      { id: 'letter-what', component: 'mindfulness' },
      { id: 'letter-others', component: 'common-humanity' },
      { id: 'letter-friend', component: 'kindness' },
      { id: 'letter-leave', component: 'need' },
      RETURN,
    ],
  },
  {
    ...stirring,
    id: 'unmet-need',
    lengths: [120],
    uses: ['warm'],
    stages: [
      { id: 'unmet-light', component: 'grounding' },
      { id: 'unmet-under', component: 'mindfulness' },
      { id: 'unmet-shared', component: 'common-humanity' },
      { id: 'unmet-give', component: 'kindness', own: 'phrase' },
      NEED,
      RETURN,
    ],
  },
] as const satisfies readonly Practice[];
