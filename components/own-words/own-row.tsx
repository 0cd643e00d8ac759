import { useRef, useState } from 'preact/hooks';
import { useWords } from '../words';
import { LineForm } from './line-form';

/** Something that can be done with a line. */
export interface Tool {
  readonly says: string;
  /** Which line it is of, for those who hear the button alone. */
  readonly name: string;
  readonly act: () => void;
}

interface Props {
  readonly line: string;
  /** What the field holds when the line is edited. */
  readonly text: string;
  /** What else is to be known of it. */
  readonly note?: string;
  /** It is not said. */
  readonly hidden?: boolean;
  readonly save: (text: string) => Promise<boolean>;
  readonly tools: readonly Tool[];
}

/** A line that can be edited, and what else can be done with it. */
export function OwnRow({ line, text, note, hidden = false, save, tools }: Props) {
  const { OWN_WORDS } = useWords('pages');
  const [editing, setEditing] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  /** The button that was pressed goes away; the line stays. */
  const leave = () => {
    setEditing(false);
    row.current?.focus();
  };
  return (
    <li ref={row} tabIndex={-1} class="own-row">
      {editing ? (
        <LineForm
          label={OWN_WORDS.yours}
          text={text}
          says={OWN_WORDS.save}
          save={async (given) => {
            const done = await save(given);
            if (done) leave();
            return done;
          }}
          cancel={leave}
        />
      ) : (
        <>
          <div>
            <p class={hidden ? 'own-hidden' : 'own-line'}>{line}</p>
            {note !== undefined && <p class="soft">{note}</p>}
          </div>
          <div class="row own-tools">
            <button
              type="button"
              class="quiet"
              aria-label={OWN_WORDS.editThis(line)}
              onClick={() => setEditing(true)}
            >
              {OWN_WORDS.edit}
            </button>
            {tools.map(({ says, name, act }) => (
              <button
                type="button"
                key={says}
                class="quiet"
                aria-label={name}
                onClick={() => {
                  row.current?.focus();
                  act();
                }}
              >
                {says}
              </button>
            ))}
          </div>
        </>
      )}
    </li>
  );
}
