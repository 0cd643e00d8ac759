import { useLayoutEffect, useRef } from 'preact/hooks';
import { LONGEST_LINE } from '../../utils/practice/own-line';
import { useWords } from '../words';

interface Props {
  readonly label: string;
  /** What stands in it at first. */
  readonly text?: string;
  readonly says: string;
  readonly save: (text: string) => void;
  /** Without it the field stays, and is empty again once it was saved. */
  readonly cancel?: () => void;
}

/** One line to be written. It is handed in when the journal locks: what is being written is not lost. */
export function LineForm({ label, text = '', says, save, cancel }: Props) {
  const { OWN_WORDS } = useWords('pages');
  const field = useRef<HTMLInputElement>(null);
  const asked = cancel !== undefined;
  useLayoutEffect(() => {
    if (asked) field.current?.focus();
  }, [asked]);
  return (
    <form
      class="stack-small"
      data-hand-in
      onSubmit={(event) => {
        event.preventDefault();
        const given = String(new FormData(event.currentTarget).get('line') ?? '').trim();
        if (given === '') return;
        event.currentTarget.reset();
        save(given);
      }}
    >
      <label class="stack-small">
        {label}
        <input
          ref={field}
          type="text"
          name="line"
          maxLength={LONGEST_LINE}
          defaultValue={text}
          // Else the browser writes it to the disk, to put it back when the tab is restored (seen on Chromium 156).
          autocomplete="off"
          onKeyDown={(event) => event.key === 'Escape' && cancel?.()}
        />
      </label>
      <div class="row">
        <button type="submit">{says}</button>
        {cancel && (
          <button type="button" onClick={cancel}>
            {OWN_WORDS.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
