import type { Practice, PracticeId, Stage, StageId } from './practice';

const NEED: Stage = { id: 'need', component: 'need', asks: 'need' };
const RETURN: Stage = { id: 'return', component: 'return', asks: 'after' };

/** A first break: an anchor that asks nothing of the body, one plain line, a practical need. */
function gentle(id: PracticeId, anchor: StageId): Practice {
  return {
    id,
    seconds: 25,
    paces: [1, 2],
    serves: 'L16 common humanity, L24 what do I need, L30 go slowly',
    stages: [
      { id: anchor, component: 'mindfulness' },
      { id: 'hard-is-ordinary', component: 'common-humanity' },
      NEED,
      RETURN,
    ],
  };
}

/** A minute: what is here, not only you, a question about kindness, what is needed. */
function minute(id: PracticeId, kindness: StageId, serves: string): Practice {
  return {
    id,
    seconds: 60,
    paces: [1, 2],
    serves,
    stages: [
      { id: 'name-it', component: 'mindfulness', asks: 'named' },
      { id: 'savour', component: 'mindfulness', when: 'nothing-much' },
      { id: 'not-only-you', component: 'common-humanity', when: 'something' },
      { id: kindness, component: 'kindness', when: 'something' },
      NEED,
      RETURN,
    ],
  };
}

/** Every practice, in the order in which the gentle ones take turns. */
export const LIBRARY: readonly Practice[] = [
  gentle('gentle-feet', 'feet'),
  gentle('gentle-far-off', 'far-off'),
  gentle('gentle-sounds', 'sounds'),
  minute('minute', 'friend-tone', 'L12 three components, L14 the friend question, L24 what do I need'),
  minute('minute-happened', 'both-true', 'L14 shortcomings acknowledged and accepted, L24 after an event'),
  {
    id: 'grounding',
    seconds: 25,
    paces: [0, 1, 2],
    serves: 'L28-L30 backdraft: go slowly, eyes open, nothing warm',
    stages: [{ id: 'floor', component: 'grounding' }, { id: 'room', component: 'grounding' }, RETURN],
  },
];

const BY_ID = new Map(LIBRARY.map((practice) => [practice.id, practice]));

/** The practice of that id. Throws on an id that is not in the library, which no parser lets through. */
export function practiceOf(id: PracticeId): Practice {
  const practice = BY_ID.get(id);
  if (practice === undefined) throw new Error(`No practice is called ${id}`);
  return practice;
}
