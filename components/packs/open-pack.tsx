import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readWordList } from '../../utils/journal/word-list';
import type { KnownMaker } from '../../utils/packs/known-makers';
import { isOwnPack, wordsFrom } from '../../utils/packs/own-pack';
import type { Pack } from '../../utils/packs/pack';
import { type PackPart, partOf, partsOf } from '../../utils/packs/part-of';
import type { PackFileRead } from '../../utils/packs/read-pack-file';
import { useLanguage, useWords } from '../words';
import { PackContents } from './pack-contents';
import { isDone, type PacksDoors } from './packs-doors';
import { placeWords } from './place-words';
import { SignedLine } from './signed-line';

interface Props {
  readonly packs: readonly Pack[];
  readonly makers: readonly KnownMaker[];
  readonly locked: boolean;
  readonly doors: PacksDoors;
}

/** So many of the places in a file are named. */
const NAMED = 8;

/** Opening a pack: chosen or dropped, looked through, and only then kept, a part of it, or nothing. */
export function OpenPack({ packs, makers, locked, doors }: Props) {
  const { PACKS } = useWords('packs');
  const chooser = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<PackFileRead | null>(null);
  const [said, say] = useState('');
  const open = (file: File | undefined) => {
    say('');
    if (file !== undefined) void doors.readFile(file).then(setRead);
  };
  useDropped(open);
  const leave = (words: string) => {
    setRead(null);
    say(words);
    chooser.current?.focus();
  };
  return (
    <section class="card stack">
      <h2>{PACKS.open}</h2>
      <label class="stack-small">
        <span class="soft">{PACKS.openMore}</span>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          aria-label={PACKS.open}
          onChange={(event) => {
            open(event.currentTarget.files?.[0]);
            // The same file can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </label>
      {read !== null && read.kind !== 'pack' && <Refused read={read} />}
      {read?.kind === 'pack' && (
        <Looked
          key={read.pack.id}
          pack={read.pack}
          replaces={packs.some(({ id }) => id === read.pack.id)}
          makers={makers}
          locked={locked}
          doors={doors}
          leave={leave}
        />
      )}
      <p role="status">{said}</p>
    </section>
  );
}

/** A file that is let go of anywhere on the page is opened; the browser would show it in place of the page. */
function useDropped(open: (file: File | undefined) => void): void {
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      open(event.dataTransfer?.files[0]);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  });
}

function Refused({ read }: { read: Exclude<PackFileRead, { kind: 'pack' }> }) {
  const { PACKS, FILE_FAULTS, PACK_FAULTS, PACK_PLACES, lineAndColumn } = useWords('packs');
  const lines =
    read.kind === 'no-pack'
      ? [
          read.why.kind === 'not-json'
            ? `${FILE_FAULTS['not-json']} ${lineAndColumn(read.why.line, read.why.column)}.`
            : FILE_FAULTS[read.why.kind],
        ]
      : read.faults.map(({ place, reason }) =>
          PACKS.atPlace(placeWords(place, PACK_PLACES), PACK_FAULTS[reason]),
        );
  return (
    <div role="alert" class="stack-small">
      <p>
        {PACKS.refusedTitle}. {PACKS.refusedMore}
      </p>
      <ul>
        {lines.slice(0, NAMED).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > NAMED && <li>{PACKS.moreFaults(lines.length - NAMED)}</li>}
      </ul>
    </div>
  );
}

interface LookedProps extends Omit<Props, 'packs'> {
  readonly pack: Pack;
  /** One of that name is here already. */
  readonly replaces: boolean;
  readonly leave: (said: string) => void;
}

function Looked({ pack, replaces, makers, locked, doors, leave }: LookedProps) {
  const { PACKS } = useWords('packs');
  const { locale, tag } = useLanguage();
  const title = useRef<HTMLHeadingElement>(null);
  const all = partsOf(pack);
  const [taken, setTaken] = useState<ReadonlySet<PackPart>>(new Set(all));
  const [failed, setFailed] = useState(false);
  useLayoutEffect(() => title.current?.focus(), []);
  const take = (part: PackPart, on: boolean) =>
    setTaken(new Set(all.filter((one) => (one === part ? on : taken.has(one)))));
  const keep = async () => {
    const said = await keepPart(partOf(pack, taken), locked, doors);
    if (said === 'failed') setFailed(true);
    else leave({ kept: PACKS.kept, own: PACKS.ownKept, same: PACKS.ownSame }[said]);
  };
  const language = new Intl.DisplayNames(locale, { type: 'language' }).of(pack.language) ?? pack.language;
  return (
    <section class="stack packs-looked">
      <header class="stack-small">
        <h3 ref={title} tabIndex={-1}>
          {pack.title}
        </h3>
        <p>{PACKS.by(pack.maker.name)}</p>
        <blockquote lang={pack.language}>{pack.maker.why}</blockquote>
        {!sameLanguage(pack.language, tag) && <p>{PACKS.otherLanguage(language)}</p>}
        <SignedLine pack={pack} makers={makers} doors={doors} />
        {replaces && <p>{PACKS.replaces}</p>}
        <p class="soft">{PACKS.limits}</p>
      </header>
      <PackContents pack={pack} choosing={{ taken, take }} />
      {failed && <p role="alert">{PACKS.failed}</p>}
      <div class="row">
        <button type="button" disabled={taken.size === 0} onClick={() => void keep()}>
          {taken.size === all.length ? PACKS.keepAll : PACKS.keepChosen}
        </button>
        <button type="button" onClick={() => leave(PACKS.declined)}>
          {PACKS.decline}
        </button>
      </div>
    </section>
  );
}

/** Own words become own words again; everything else stays with the pack, and with the name of who made it. */
async function keepPart(
  pack: Pack,
  locked: boolean,
  doors: PacksDoors,
): Promise<'kept' | 'own' | 'same' | 'failed'> {
  if (!isOwnPack(pack)) return (await isDone(doors.intend({ kind: 'pack.keep', pack }))) ? 'kept' : 'failed';
  const here = readWordList(await doors.findOwnWords(locked)).lines;
  const lines = wordsFrom(pack, here, doors.newId);
  for (const line of lines) if (!(await isDone(doors.intend({ kind: 'words.keep', line })))) return 'failed';
  return lines.length > 0 ? 'own' : 'same';
}

const sameLanguage = (one: string, other: string) => one.split('-')[0] === other.split('-')[0];
