import type { Shortcut } from '../../utils/app/ports';
import { useWords } from '../words';
import { Setting } from './seeking';

interface Props {
  /** The keys that were given; empty where there is none. */
  readonly keys: Readonly<Record<Shortcut, string>>;
  /** Opens the browser's own page for them. */
  readonly change: () => void;
}

/** What can be done by a key, and by which. */
export function ShortcutsCard({ keys, change }: Props) {
  const { SETTINGS } = useWords('pages');
  const { POPUP } = useWords('first');
  const rows: readonly (readonly [words: string, key: string])[] = [
    [SETTINGS.shortcutOpen, keys.open],
    [POPUP.begin, keys.begin],
    [SETTINGS.shortcutLater, keys.later],
    [POPUP.browse, keys.practices],
    [POPUP.journal, keys.journal],
    [POPUP.settings, keys.settings],
    [POPUP.talk, keys.talk],
  ];
  return (
    <section class="card">
      <Setting says={[SETTINGS.shortcuts, SETTINGS.shortcutsMore]} look="stack">
        <h2>{SETTINGS.shortcuts}</h2>
        <p class="soft">{SETTINGS.shortcutsMore}</p>
        <dl class="options-keys">
          {rows.map(([words, key]) => (
            <div key={words} class="row">
              <dt>{words}</dt>
              <dd>
                {key === '' ? <span class="soft">{SETTINGS.shortcutNone}</span> : <kbd dir="ltr">{key}</kbd>}
              </dd>
            </div>
          ))}
        </dl>
        <p>
          <button type="button" onClick={change}>
            {SETTINGS.shortcutsChange}
          </button>
        </p>
      </Setting>
    </section>
  );
}
