import { useRef, useState } from 'preact/hooks';
import type { StoreName } from '../../utils/app/delete-stored';
import type { StoredRecord } from '../../utils/app/what-is-stored';
import type { PageMessage, PageReply } from '../../utils/messages/message';
import { SecondPress } from '../second-press';
import { TalkLink } from '../talk/talk-link';
import './known.css';
import { useLanguage, useWords } from '../words';

interface Props {
  readonly records: readonly StoredRecord[];
  readonly send: (message: PageMessage) => Promise<PageReply>;
}

/** Everything that is stored, by where it lies; each record can be looked into, and deleted. */
export function KnownScreen({ records, send }: Props) {
  const { KNOWN, recordName } = useWords('pages');
  const [said, say] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const remove = ({ store, name }: StoredRecord) => {
    void send({ kind: 'stored.delete', store: store as StoreName, name }).then(({ kind }) =>
      say(kind === 'done' ? KNOWN.removed : KNOWN.refused),
    );
    // The button goes away with what it deleted.
    status.current?.focus({ preventScroll: true });
  };
  const bytes = new Intl.NumberFormat(useLanguage().locale);
  return (
    <main class="page stack-wide">
      <header class="stack">
        <h1>{KNOWN.title}</h1>
        <p>{KNOWN.promise}</p>
        <p class="soft">{KNOWN.browser}</p>
      </header>
      {records.length === 0 && <p>{KNOWN.nothing}</p>}
      {[...new Set(records.map(({ store }) => store))].map((store) => (
        <section class="stack" key={store}>
          <h2>{storeName(store, KNOWN.stores)}</h2>
          {records
            .filter((record) => record.store === store)
            .map((record) => {
              const name = recordName(store, record.name);
              return (
                <article class="card stack" key={record.name}>
                  <details>
                    <summary>
                      {name} <span class="soft">{KNOWN.size(bytes.format(record.bytes))}</span>
                    </summary>
                    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wide or long is moved by the keyboard, too */}
                    <section class="known-raw" tabIndex={0} aria-label={name}>
                      <pre>{record.text}</pre>
                    </section>
                  </details>
                  {store === 'local' && record.name === 'lock' ? (
                    <p class="soft">{KNOWN.lock}</p>
                  ) : (
                    <div class="row">
                      <SecondPress
                        ask={{ says: KNOWN.remove, name: KNOWN.removeThis(name) }}
                        question={KNOWN.sure}
                        keep={{ says: KNOWN.keep }}
                        yes={{ says: KNOWN.yes }}
                        look="quiet"
                        act={() => remove(record)}
                      />
                    </div>
                  )}
                </article>
              );
            })}
        </section>
      ))}
      <p ref={status} role="status" tabIndex={-1}>
        {said}
      </p>
      <p>
        <TalkLink />
      </p>
    </main>
  );
}

/** What a store is called; one that only a later version knows keeps its own name. */
function storeName(store: string, names: Readonly<Record<string, string>>): string {
  return names[store] ?? store;
}
