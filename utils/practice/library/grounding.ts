import type { Practice } from '../practice';
import { HARD_IS_ORDINARY, NEED, RETURN } from './shared';

/** A first break: an anchor outside of oneself, one plain line, a practical need. */
const gentle = {
  lengths: [20, 30],
  paces: [1, 2],
  fits: ['asked', 'happened', 'stretch', 'cue', 'call-end'],
  audience: 'anyone',
  stirring: false,
} as const;

const ground = {
  lengths: [30],
  paces: [0, 1, 2],
  uses: [],
  audience: 'anyone',
  stirring: false,
} as const;

/** What asks little: eyes open, feet, room, a thing at hand. In the order in which they take turns. */
export const GROUNDING = [
  {
    ...gentle,
    id: 'gentle-feet',
    uses: ['body'],
    stages: [
      { id: 'feet', component: 'mindfulness', own: 'anchor' },
      HARD_IS_ORDINARY,
      { ...NEED, from: 30 },
      RETURN,
    ],
  },
  {
    ...gentle,
    id: 'gentle-far-off',
    uses: [],
    stages: [
      { id: 'far-off', component: 'mindfulness', own: 'anchor' },
      HARD_IS_ORDINARY,
      { ...NEED, from: 30 },
      RETURN,
    ],
  },
  {
    ...gentle,
    id: 'gentle-sounds',
    uses: [],
    stages: [
      { id: 'sounds', component: 'mindfulness', own: 'anchor' },
      HARD_IS_ORDINARY,
      { ...NEED, from: 30 },
      RETURN,
    ],
  },
  {
    ...ground,
    id: 'grounding',
    fits: ['asked', 'happened', 'stretch', 'cue', 'call-end'],
    stages: [
      { id: 'floor', component: 'grounding' },
      { id: 'room', component: 'grounding', own: 'anchor' },
      RETURN,
    ],
  },
  {
    ...ground,
    id: 'soles',
    uses: ['body'],
    fits: ['asked', 'happened'],
    stages: [
      { id: 'soles-find', component: 'grounding' },
      { id: 'soles-shift', component: 'grounding', own: 'anchor' },
      RETURN,
    ],
  },
  {
    ...ground,
    id: 'object',
    fits: ['asked', 'stretch', 'call-end'],
    stages: [
      { id: 'object-pick', component: 'grounding' },
      { id: 'object-look', component: 'grounding', own: 'anchor' },
      RETURN,
    ],
  },
  {
    ...ground,
    id: 'sip',
    lengths: [20],
    fits: ['stretch', 'call-end'],
    stages: [{ id: 'sip', component: 'grounding' }, RETURN],
  },
  {
    ...ground,
    id: 'look-out',
    lengths: [20],
    fits: ['asked', 'stretch', 'call-end'],
    stages: [{ id: 'look-out', component: 'grounding', own: 'anchor' }, RETURN],
  },
] as const satisfies readonly Practice[];
