import type { Practice } from '../practice';
import { HARD_IS_ORDINARY, NAME_IT, NEED, NOT_ONLY_YOU, RETURN, SAVOUR } from './shared';

const minute = {
  lengths: [60, 90],
  paces: [1, 2],
  uses: [],
  audience: 'anyone',
  stirring: false,
} as const;

/** For any moment of a day. None of them asks for warmth, touch, breath or a closed eye. */
export const MINUTES = [
  {
    ...minute,
    id: 'minute',
    lengths: [20, 60, 90, 120],
    fits: ['asked', 'stretch', 'cue', 'call-end'],
    stages: [
      { id: 'here', component: 'mindfulness', to: 20 },
      { id: 'arrive', component: 'mindfulness', from: 90 },
      { ...NAME_IT, from: 60 },
      { ...SAVOUR, from: 60 },
      { id: 'let-it-be', component: 'mindfulness', when: 'something', from: 90 },
      NOT_ONLY_YOU,
      { id: 'small-kindness', component: 'kindness', own: 'phrase', when: 'something' },
      { id: 'side-by-side', component: 'kindness', own: 'phrase', when: 'something', from: 120 },
      { ...NEED, from: 60 },
      RETURN,
    ],
  },
  {
    ...minute,
    id: 'minute-happened',
    fits: ['happened'],
    stages: [
      { id: 'it-happened', component: 'mindfulness', from: 90 },
      NAME_IT,
      SAVOUR,
      NOT_ONLY_YOU,
      { id: 'both-true', component: 'kindness', own: 'phrase', when: 'something' },
      NEED,
      RETURN,
    ],
  },
  {
    ...minute,
    id: 'need-now',
    lengths: [30, 60],
    fits: ['asked', 'happened', 'stretch', 'cue', 'call-end'],
    stages: [
      { id: 'need-pause', component: 'mindfulness' },
      NEED,
      { id: 'need-step', component: 'need', from: 60 },
      RETURN,
    ],
  },
  {
    ...minute,
    id: 'label',
    lengths: [30, 60],
    fits: ['asked', 'happened', 'stretch', 'cue'],
    stages: [
      NAME_IT,
      SAVOUR,
      { id: 'label-say', component: 'mindfulness', when: 'something' },
      { id: 'label-under', component: 'mindfulness', when: 'something', from: 60 },
      RETURN,
    ],
  },
  {
    ...minute,
    id: 'only-me',
    lengths: [60],
    fits: ['asked', 'happened', 'cue'],
    stages: [
      { id: 'only-me-see', component: 'mindfulness' },
      { id: 'only-me-others', component: 'common-humanity' },
      { id: 'only-me-with', component: 'common-humanity' },
      NEED,
      RETURN,
    ],
  },
  {
    ...minute,
    id: 'savour',
    lengths: [30, 60],
    fits: ['stretch'],
    stages: [
      { id: 'savour-find', component: 'mindfulness' },
      { id: 'savour-stay', component: 'mindfulness' },
      { id: 'savour-thanks', component: 'common-humanity', from: 60 },
      RETURN,
    ],
  },
  {
    ...minute,
    id: 'value',
    paces: [2],
    fits: ['asked', 'stretch'],
    stages: [
      { id: 'value-find', component: 'mindfulness' },
      { id: 'value-lost', component: 'common-humanity', from: 90 },
      { id: 'value-step', component: 'kindness' },
      NEED,
      RETURN,
    ],
  },
  {
    ...minute,
    id: 'listening',
    lengths: [30, 60],
    fits: [],
    stages: [
      { id: 'listening-arrive', component: 'mindfulness' },
      { id: 'listening-way', component: 'kindness' },
      { id: 'listening-other', component: 'common-humanity', from: 60 },
      RETURN,
    ],
  },
  {
    ...minute,
    id: 'no-whip',
    paces: [2],
    lengths: [90, 120],
    fits: ['asked', 'happened', 'cue'],
    stages: [
      { id: 'no-whip-what', component: 'mindfulness' },
      { id: 'no-whip-wants', component: 'mindfulness' },
      HARD_IS_ORDINARY,
      { id: 'no-whip-coach', component: 'kindness', own: 'phrase' },
      { id: 'no-whip-step', component: 'need' },
      RETURN,
    ],
  },
] as const satisfies readonly Practice[];
