import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Person } from '../../utils/care/person';
import { readWords } from '../../utils/copy/read-words';
import type { Spoken, Words } from '../../utils/copy/words';
import type { Doors } from '../doors';
import { InLanguage, useSpoken, useWords } from '../words';
import './talk.css';

/** Where lines in any country can be found; opened on a click, in a tab of its own. */
const DIRECTORY = 'https://findahelpline.com';

interface Props {
  /** The region the person chose, or null. */
  readonly chosen: string | null;
  /** People the person can reach. */
  readonly people: readonly Person[];
  readonly doors: Pick<Doors, 'intend' | 'openAddress' | 'languages' | 'leave'>;
  readonly close: () => void;
}

/** The views of the table, and what they say. */
type Table = typeof import('./talk-lines') & Pick<Words, 'helplines'>;

/**
 * The help panel. Its head holds at once what helps anywhere. The table of numbers would be a third of what
 * each opening of the popup reads, so it is fetched from the extension's own files when the panel opens.
 */
export function Help({ chosen, people, doors, close }: Props) {
  const spoken = useSpoken();
  const { TALK } = useWords('first');
  const title = useRef<HTMLHeadingElement>(null);
  const [table, setTable] = useState<Table | 'coming' | 'missing'>('coming');
  useLayoutEffect(() => title.current?.focus(), []);
  useEffect(() => {
    let wanted = true;
    readTable(spoken).then(
      (read) => wanted && setTable(read),
      () => wanted && setTable('missing'),
    );
    return () => {
      wanted = false;
    };
  }, [spoken.tag]);
  const openAddress = (address: string) => void doors.openAddress(address).then(() => doors.leave());
  const read = typeof table === 'object' ? table : null;
  const words = { ...spoken.words, ...(read && { helplines: read.helplines }) };
  const panel = (
    <section class="stack">
      <div class="talk-head">
        <h2 ref={title} tabIndex={-1}>
          {TALK.title}
        </h2>
        <button type="button" onClick={close}>
          {TALK.close}
        </button>
      </div>
      {TALK.lead && <p>{TALK.lead}</p>}
      {read && <read.People people={people} />}
      <p class={chosen === null ? undefined : 'talk-emergency'}>
        {read ? <read.EmergencyNumbers chosen={chosen} /> : TALK.emergencyAnywhere}
      </p>
      <div class="talk-directory">
        <button type="button" class="quiet" onClick={() => openAddress(DIRECTORY)}>
          {TALK.directory}
        </button>
        {TALK.directoryNote && <p class="soft">{TALK.directoryNote}</p>}
      </div>
      {table === 'missing' && <p role="status">{TALK.missing}</p>}
      {read && (
        <read.TalkLines
          chosen={chosen}
          guessed={read.guessRegion(doors.languages)}
          chooseRegion={(region) => void doors.intend({ kind: 'settings.change', change: { region } })}
          openAddress={openAddress}
        />
      )}
    </section>
  );
  return <InLanguage.Provider value={{ ...spoken, words }}>{panel}</InLanguage.Provider>;
}

async function readTable({ tag, words }: Spoken): Promise<Table> {
  const [views, helplines] = await Promise.all([
    import('./talk-lines'),
    words.helplines ?? readWords(tag, 'helplines'),
  ]);
  return { ...views, helplines };
}
