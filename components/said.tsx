import { useState } from 'preact/hooks';

interface Said {
  readonly words: string;
  /** It is there until something else is said. */
  readonly stays: boolean;
  /** How often something was said: the same words once more are there as long as the first time. */
  readonly times: number;
}

/** Says something; that it worked goes away by itself, that it did not stays. */
export type Say = (words: string, stays?: boolean) => void;

/** What a page says about what was just done, and what says it. */
export function useSaid(): readonly [Said, Say] {
  const [said, setSaid] = useState<Said>({ words: '', stays: false, times: 0 });
  const say: Say = (words, stays = false) => setSaid(({ times }) => ({ words, stays, times: times + 1 }));
  return [said, say];
}

/** Stands in what is heard when it changes: a `role="status"`. */
export function SaidWords({ said: { words, stays, times }, say }: { said: Said; say: Say }) {
  return (
    words !== '' && (
      <span key={times} class={stays ? undefined : 'said-passes'} onAnimationEnd={() => say('')}>
        {words}
      </span>
    )
  );
}
