import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnLines } from '../../utils/journal/word-list';
import type { OwnLine } from '../../utils/practice/own-line';
import { later } from '../later';
import { useWords } from '../words';
import './own-words.css';

// The words of every practice come with it.
const OwnWordsEditor = later(() => import('./own-words-editor').then((found) => found.OwnWordsEditor));

export interface OwnWordsActions {
  /** Resolves to whether it was written. */
  keep(line: OwnLine): Promise<boolean>;
  remove(line: OwnLine): void;
  copy(text: string): void;
  newId(): string;
  findPacks(): Promise<readonly unknown[]>;
}

interface Props {
  /** Null when they can't be read. */
  readonly words: OwnLines | null;
  readonly locked: boolean;
  /** The page was opened for them. */
  readonly first: boolean;
  readonly actions: OwnWordsActions;
}

/** What breaks say in the person's own words. */
export function OwnWordsCard({ words, locked, first, actions }: Props) {
  const { OWN_WORDS } = useWords('pages');
  const [shown, show] = useState(first);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (first) title.current?.focus();
  }, [first]);
  return (
    <section class="card stack">
      <h2 ref={title} tabIndex={-1}>
        {OWN_WORDS.title}
      </h2>
      <p>{OWN_WORDS.what}</p>
      {locked && <p class="soft">{OWN_WORDS.locked}</p>}
      {words === null && <p>{OWN_WORDS.unreachable}</p>}
      {words !== null && shown && <OwnWordsEditor words={words} actions={actions} />}
      {words !== null && !shown && (
        <div class="row">
          <button
            type="button"
            onClick={() => {
              show(true);
              title.current?.focus();
            }}
          >
            {OWN_WORDS.show}
          </button>
        </div>
      )}
    </section>
  );
}
