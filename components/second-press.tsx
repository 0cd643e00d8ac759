import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What a button says, and what it is called where that alone would not tell which one it is. */
export interface Words {
  readonly says: string;
  readonly name?: string;
}

interface Props {
  readonly ask: Words;
  readonly question: string;
  readonly keep: Words;
  readonly yes: Words;
  /** The look of the first button. */
  readonly look: 'quiet' | 'danger';
  /** Where the focus goes is the caller's business: the buttons may be gone. */
  readonly act: () => void;
}

/** What can't be undone takes a second press, on another button. The first press leads to the harmless one. */
export function SecondPress({ ask, question, keep, yes, look, act }: Props) {
  const [asked, setAsked] = useState(false);
  const wasKept = useRef(false);
  const first = useRef<HTMLButtonElement>(null);
  const harmless = useRef<HTMLButtonElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (asked) harmless.current?.focus();
    else if (wasKept.current) first.current?.focus();
    wasKept.current = false;
  }, [asked]);
  const leave = () => {
    wasKept.current = true;
    setAsked(false);
  };
  if (!asked) {
    return (
      <button ref={first} type="button" class={look} aria-label={ask.name} onClick={() => setAsked(true)}>
        {ask.says}
      </button>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has no room for a row of buttons
    <div
      class="row"
      role="group"
      aria-labelledby={id}
      onKeyDown={(event) => event.key === 'Escape' && leave()}
    >
      <span id={id}>{question}</span>
      <button ref={harmless} type="button" aria-label={keep.name} onClick={leave}>
        {keep.says}
      </button>
      <button
        type="button"
        class="danger"
        aria-label={yes.name}
        onClick={() => {
          setAsked(false);
          act();
        }}
      >
        {yes.says}
      </button>
    </div>
  );
}
