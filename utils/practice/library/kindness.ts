import type { Practice } from '../practice';
import { HARD_IS_ORDINARY, NAME_IT, NEED, RETURN, SAVOUR } from './shared';

const kind = {
  lengths: [60, 90],
  paces: [2],
  audience: 'anyone',
  stirring: false,
} as const;

/** Warmer ones: touch, breath, kind words. From the full pace on, or when somebody picks them. */
export const KINDNESS = [
  {
    ...kind,
    id: 'friend',
    uses: ['warm'],
    fits: ['asked', 'happened', 'stretch', 'cue'],
    stages: [
      NAME_IT,
      SAVOUR,
      { id: 'friend-there', component: 'common-humanity', when: 'something' },
      { id: 'friend-say', component: 'kindness', when: 'something' },
      { id: 'friend-inward', component: 'kindness', own: 'phrase', when: 'something' },
      { ...NEED, from: 90 },
      RETURN,
    ],
  },
  {
    ...kind,
    id: 'touch',
    lengths: [20, 30, 60],
    uses: ['touch'],
    fits: ['asked', 'happened', 'stretch', 'cue'],
    stages: [
      { id: 'touch-where', component: 'kindness', own: 'phrase' },
      { id: 'touch-stay', component: 'mindfulness', from: 30 },
      { ...HARD_IS_ORDINARY, from: 60 },
      RETURN,
    ],
  },
  {
    ...kind,
    id: 'breathe-slow',
    paces: [1, 2],
    uses: ['breath'],
    fits: ['asked', 'stretch', 'call-end'],
    stages: [
      { id: 'slow-sit', component: 'grounding' },
      { id: 'slow-rhythm', component: 'mindfulness' },
      { id: 'slow-tone', component: 'mindfulness', from: 90 },
      { id: 'slow-let-go', component: 'mindfulness' },
      RETURN,
    ],
  },
  {
    ...kind,
    id: 'breathe-friendly',
    uses: ['breath', 'warm'],
    fits: ['asked', 'stretch'],
    stages: [
      { id: 'friendly-find', component: 'mindfulness' },
      { id: 'friendly-greet', component: 'kindness' },
      { id: 'friendly-wander', component: 'common-humanity', from: 90 },
      { id: 'friendly-five', component: 'kindness', own: 'phrase' },
      RETURN,
    ],
  },
  {
    ...kind,
    id: 'give-receive',
    uses: ['breath', 'warm'],
    fits: ['asked', 'call-end'],
    stages: [
      { id: 'flow-in', component: 'kindness', own: 'phrase' },
      { id: 'flow-out', component: 'common-humanity' },
      { id: 'flow-both', component: 'common-humanity' },
      { ...NEED, from: 90 },
      RETURN,
    ],
  },
  {
    ...kind,
    id: 'phrase',
    lengths: [30, 60],
    uses: ['warm'],
    fits: ['asked', 'cue'],
    stages: [
      { id: 'phrase-hard', component: 'mindfulness' },
      { id: 'phrase-say', component: 'kindness', own: 'phrase' },
      { ...HARD_IS_ORDINARY, from: 60 },
      RETURN,
    ],
  },
  {
    ...kind,
    id: 'easy-one',
    uses: ['warm'],
    fits: ['asked', 'stretch'],
    stages: [
      { id: 'easy-who', component: 'kindness' },
      { id: 'easy-wish', component: 'kindness' },
      { id: 'easy-both', component: 'common-humanity' },
      { id: 'easy-self', component: 'kindness', own: 'phrase', from: 90 },
      RETURN,
    ],
  },
  {
    ...kind,
    id: 'appreciate',
    uses: ['warm'],
    fits: [],
    stages: [
      { id: 'appreciate-find', component: 'kindness' },
      { id: 'appreciate-from', component: 'common-humanity' },
      { id: 'appreciate-stay', component: 'mindfulness', from: 90 },
      RETURN,
    ],
  },
] as const satisfies readonly Practice[];
