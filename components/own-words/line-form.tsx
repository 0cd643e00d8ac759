import { useLayoutEffect, useRef } from 'preact/hooks';
import { LONGEST_LINE } from '../../utils/practice/own-line';
import { useWords } from '../words';

interface Props {
  readonly label: string;
  /** What stands in it at first. */
  readonly text?: string;
  readonly says: string;
  /** Resolves to whether it was written: what could not be stays in the field. */
  readonly save: (text: string) => Promise<boolean>;
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
        const form = event.currentTarget;
        const given = String(new FormData(form).get('line') ?? '').trim();
        if (given !== '') void save(given).then((done) => done && form.reset());
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
