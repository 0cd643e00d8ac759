import type { OwnAddition, OwnKind } from '../../utils/practice/own-line';
import { useWords } from '../words';
import { LineForm } from './line-form';
import { OwnRow } from './own-row';
import type { OwnWordsActions } from './own-words-card';

interface Props {
  readonly kind: OwnKind;
  readonly language: string;
  readonly lines: readonly OwnAddition[];
  readonly actions: Pick<OwnWordsActions, 'keep' | 'remove' | 'newId'>;
}

/** The phrases, or the anchors, and a field for another one. */
export function AdditionsPart({ kind, language, lines, actions }: Props) {
  const { OWN_WORDS } = useWords('pages');
  const { title, more, add } = OWN_WORDS.kinds[kind];
  return (
    <section class="stack">
      <h3>{title}</h3>
      <p class="soft">{more}</p>
      {lines.length > 0 && (
        <ul class="own-list">
          {lines.map((line) => (
            <OwnRow
              key={line.id}
              line={line.text}
              text={line.text}
              save={(text) => actions.keep({ ...line, text })}
              tools={[
                {
                  says: OWN_WORDS.remove,
                  name: OWN_WORDS.removeThis(line.text),
                  act: () => actions.remove(line),
                },
              ]}
            />
          ))}
        </ul>
      )}
      <LineForm
        label={add}
        says={OWN_WORDS.add}
        save={(text) => actions.keep({ id: actions.newId(), language, kind, text })}
      />
    </section>
  );
}
