import type { OwnChange } from '../../utils/practice/own-line';
import { useWords } from '../words';
import type { OwnWordsActions } from './own-words-card';

interface Props {
  readonly lines: readonly OwnChange[];
  readonly actions: Pick<OwnWordsActions, 'remove' | 'copy'>;
}

/** Lines of theirs whose line of ours is not said any more: kept, to be copied or deleted. */
export function AsidePart({ lines, actions }: Props) {
  const { OWN_WORDS } = useWords('pages');
  return (
    <section class="stack">
      <h3>{OWN_WORDS.aside}</h3>
      <p class="soft">{OWN_WORDS.asideMore}</p>
      <ul class="own-list">
        {lines.map((line) => {
          const { id, text, ours } = line;
          return (
            <li key={id} class="own-row">
              <div>
                <p class="own-line">{text ?? ours}</p>
                <p class="soft">{text === null ? OWN_WORDS.hidOurs : OWN_WORDS.stoodFor(ours)}</p>
              </div>
              <div class="row own-tools">
                {text !== null && (
                  <button
                    type="button"
                    class="quiet"
                    aria-label={OWN_WORDS.copyThis(text)}
                    onClick={() => actions.copy(text)}
                  >
                    {OWN_WORDS.copy}
                  </button>
                )}
                <button
                  type="button"
                  class="quiet"
                  aria-label={OWN_WORDS.removeThis(text ?? ours)}
                  onClick={() => actions.remove(line)}
                >
                  {OWN_WORDS.remove}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
