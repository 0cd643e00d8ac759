import { useRef, useState } from 'preact/hooks';
import type { KnownMaker } from '../../utils/packs/known-makers';
import type { Pack } from '../../utils/packs/pack';
import { useWords } from '../words';
import { PackContents } from './pack-contents';
import { isDone, type PacksDoors } from './packs-doors';
import { SignedLine } from './signed-line';

interface Props {
  readonly packs: readonly Pack[];
  readonly makers: readonly KnownMaker[];
  readonly doors: PacksDoors;
}

/** The packs that were kept, each with its maker; one press takes one away, another brings it back. */
export function KeptPacks({ packs, makers, doors }: Props) {
  const { PACKS } = useWords('packs');
  const [removed, setRemoved] = useState<Pack | null>(null);
  const [failed, setFailed] = useState(false);
  const status = useRef<HTMLDivElement>(null);
  const remove = async (pack: Pack) => {
    const done = await isDone(doors.intend({ kind: 'pack.remove', id: pack.id }));
    setFailed(!done);
    setRemoved(done ? pack : null);
    status.current?.focus({ preventScroll: true });
  };
  const bringBack = async (pack: Pack) => {
    const done = await isDone(doors.intend({ kind: 'pack.keep', pack }));
    setFailed(!done);
    if (done) setRemoved(null);
    status.current?.focus({ preventScroll: true });
  };
  return (
    <section class="card stack">
      <h2>{PACKS.list}</h2>
      {packs.length === 0 && <p class="soft">{PACKS.listNone}</p>}
      {packs.map((pack) => (
        <article key={pack.id} class="stack-small packs-kept">
          <h3>{pack.title}</h3>
          <p class="soft">{PACKS.by(pack.maker.name)}</p>
          <details>
            <summary aria-label={PACKS.showThis(pack.title)}>{PACKS.show}</summary>
            <div class="stack packs-inside">
              <blockquote lang={pack.language}>{pack.maker.why}</blockquote>
              <SignedLine pack={pack} makers={makers} doors={doors} />
              <PackContents pack={pack} />
            </div>
          </details>
          <div class="row">
            <a href="/journal.html?show=words">{PACKS.editLines}</a>
            <button
              type="button"
              class="quiet"
              aria-label={PACKS.saveThis(pack.title)}
              onClick={() => doors.saveText(fileName(pack), asFile(pack), 'application/json')}
            >
              {PACKS.save}
            </button>
            <button
              type="button"
              class="quiet"
              aria-label={PACKS.removeThis(pack.title)}
              onClick={() => void remove(pack)}
            >
              {PACKS.remove}
            </button>
          </div>
        </article>
      ))}
      <div ref={status} role="status" tabIndex={-1} class="row">
        {failed && PACKS.failed}
        {removed !== null && (
          <>
            <span>{PACKS.removed}</span>
            <button type="button" class="quiet" onClick={() => void bringBack(removed)}>
              {PACKS.undo}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

/** A pack as it goes into a file. */
export const asFile = (pack: Pack) => `${JSON.stringify(pack, null, 2)}\n`;

/** What its file is called: letters and digits of its title, in any script. */
export function fileName({ title }: Pick<Pack, 'title'>): string {
  const plain = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${plain || 'pack'}.kind-minute.json`;
}
