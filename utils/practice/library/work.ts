import type { Practice } from '../practice';
import { NAME_IT, NEED, RETURN, SAVOUR } from './shared';

const helping = { paces: [1, 2], uses: [], audience: 'helping', stirring: false } as const;
const study = { paces: [1, 2], uses: [], audience: 'study', stirring: false } as const;

/**
 * For people who help others all day, and for those who study. Those of study say what is the matter (stuck, a bad
 * grade), so that they wait to be picked: nothing that is offered says how somebody is.
 */
export const WORK = [
  {
    ...helping,
    id: 'between',
    lengths: [30, 60],
    fits: ['call-end'],
    stages: [
      { id: 'between-put-down', component: 'mindfulness' },
      { id: 'between-yours', component: 'common-humanity', from: 60 },
      { id: 'between-door', component: 'grounding', own: 'anchor' },
      RETURN,
    ],
  },
  {
    ...helping,
    id: 'alongside',
    paces: [2],
    uses: ['breath', 'warm'],
    lengths: [60, 90],
    fits: ['call-end'],
    stages: [
      { id: 'alongside-felt', component: 'mindfulness' },
      { id: 'alongside-limits', component: 'common-humanity' },
      { id: 'alongside-breath', component: 'kindness', own: 'phrase' },
      { ...NEED, from: 90 },
      RETURN,
    ],
  },
  {
    ...helping,
    id: 'end-of-day',
    lengths: [60, 90],
    fits: [],
    stages: [
      { id: 'day-done', component: 'mindfulness' },
      { id: 'day-enough', component: 'common-humanity' },
      { id: 'day-keep', component: 'kindness', own: 'phrase', from: 90 },
      { id: 'day-door', component: 'need' },
      RETURN,
    ],
  },
  {
    ...study,
    id: 'stuck',
    lengths: [30, 60],
    fits: [],
    stages: [
      { id: 'stuck-here', component: 'mindfulness' },
      { id: 'stuck-part', component: 'common-humanity' },
      { id: 'stuck-step', component: 'need', from: 60 },
      RETURN,
    ],
  },
  {
    ...study,
    id: 'bad-grade',
    lengths: [60, 90],
    fits: [],
    stages: [
      NAME_IT,
      SAVOUR,
      { id: 'grade-paper', component: 'mindfulness', when: 'something' },
      { id: 'grade-room', component: 'common-humanity', when: 'something' },
      { id: 'grade-next', component: 'kindness', own: 'phrase', when: 'something', from: 90 },
      NEED,
      RETURN,
    ],
  },
  {
    ...study,
    id: 'before-exam',
    lengths: [60],
    fits: [],
    stages: [
      { id: 'exam-nerves', component: 'mindfulness' },
      { id: 'exam-ground', component: 'grounding', own: 'anchor' },
      { id: 'exam-others', component: 'common-humanity' },
      { id: 'exam-word', component: 'kindness', own: 'phrase' },
      RETURN,
    ],
  },
] as const satisfies readonly Practice[];
