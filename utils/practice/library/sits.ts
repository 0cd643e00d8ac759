import type { Practice } from '../practice';
import { RETURN } from './shared';

const sit = {
  lengths: [300, 600, 1200],
  paces: [2],
  fits: [],
  audience: 'anyone',
  stirring: false,
} as const;

const SETTLE = { id: 'sit-settle', component: 'grounding', own: 'anchor' } as const;
const QUIET = { id: 'sit-quiet', component: 'mindfulness' } as const;
const CLOSE = { id: 'sit-close', component: 'grounding', own: 'anchor' } as const;

/** Five to twenty minutes: some lines to begin with, then quiet. */
export const SITS = [
  {
    ...sit,
    id: 'sit-breath',
    uses: ['breath'],
    stages: [
      SETTLE,
      { id: 'sit-breath-find', component: 'mindfulness' },
      { id: 'sit-breath-back', component: 'kindness' },
      QUIET,
      CLOSE,
      RETURN,
    ],
  },
  {
    ...sit,
    id: 'sit-kindness',
    uses: ['warm'],
    stages: [
      SETTLE,
      { id: 'sit-kindness-wish', component: 'kindness' },
      { id: 'sit-kindness-say', component: 'kindness', own: 'phrase' },
      QUIET,
      CLOSE,
      RETURN,
    ],
  },
  {
    ...sit,
    id: 'sit-easy-one',
    uses: ['warm'],
    stages: [
      SETTLE,
      { id: 'sit-easy-them', component: 'kindness' },
      { id: 'sit-easy-you', component: 'common-humanity' },
      QUIET,
      CLOSE,
      RETURN,
    ],
  },
  {
    ...sit,
    id: 'sit-give-receive',
    uses: ['breath', 'warm'],
    stages: [
      SETTLE,
      { id: 'sit-flow-in', component: 'kindness' },
      { id: 'sit-flow-out', component: 'common-humanity' },
      QUIET,
      CLOSE,
      RETURN,
    ],
  },
  {
    ...sit,
    id: 'sit-body',
    uses: ['body', 'eyes-closed'],
    stirring: true,
    stages: [
      SETTLE,
      { id: 'sit-body-up', component: 'mindfulness' },
      { id: 'sit-body-thanks', component: 'kindness' },
      QUIET,
      CLOSE,
      RETURN,
    ],
  },
  {
    ...sit,
    id: 'sit-figure',
    uses: ['imagery', 'eyes-closed', 'warm'],
    stirring: true,
    stages: [
      SETTLE,
      { id: 'sit-figure-place', component: 'grounding' },
      { id: 'sit-figure-comes', component: 'kindness' },
      QUIET,
      CLOSE,
      RETURN,
    ],
  },
  {
    ...sit,
    id: 'sit-all',
    uses: ['warm'],
    stages: [
      SETTLE,
      { id: 'sit-all-one', component: 'kindness' },
      { id: 'sit-all-more', component: 'common-humanity' },
      QUIET,
      CLOSE,
      RETURN,
    ],
  },
] as const satisfies readonly Practice[];
