import { useState } from 'preact/hooks';
import { LONGEST_LINE } from '../../utils/practice/own-line';
import { useWords } from '../words';

/** A field for a phrase that was found. It is kept when the person says so, and not before. */
export function KeepPhrase({ keep }: { keep: (text: string) => Promise<boolean> }) {
  const { KEEP_PHRASE } = useWords('breaks');
  const [said, say] = useState('');
  return (
    <form
      class="stack-small"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const text = String(new FormData(form).get('phrase') ?? '').trim();
        if (text === '') return;
        void keep(text).then((done) => {
          say(done ? KEEP_PHRASE.kept : KEEP_PHRASE.failed);
          if (done) form.reset();
        });
      }}
    >
      <label class="stack-small">
        {KEEP_PHRASE.label}
        {/* In a tab the browser would write it to the disk, to restore the tab (seen on Chromium 156). */}
        <input type="text" name="phrase" maxLength={LONGEST_LINE} autocomplete="off" />
      </label>
      <div class="row">
        <button type="submit">{KEEP_PHRASE.keep}</button>
        <span role="status" class="soft">
          {said === '' ? KEEP_PHRASE.more : said}
        </span>
      </div>
    </form>
  );
}
