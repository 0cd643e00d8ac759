import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Person } from '../../utils/care/person';
import type { Doors } from '../doors';
import './talk.css';
import { useWords } from '../words';

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

type Table = typeof import('./talk-lines');

/**
 * The help panel. Its head holds at once what helps anywhere. The table of numbers would be a third of what
 * each opening of the popup reads, so it is fetched from the extension's own files when the panel opens.
 */
export function Help({ chosen, people, doors, close }: Props) {
  const { TALK } = useWords('first');
  const title = useRef<HTMLHeadingElement>(null);
  const [table, setTable] = useState<Table | 'coming' | 'missing'>('coming');
  useLayoutEffect(() => title.current?.focus(), []);
  useEffect(() => {
    import('./talk-lines').then(setTable, () => setTable('missing'));
  }, []);
  const openAddress = (address: string) => void doors.openAddress(address).then(() => doors.leave());
  const read = typeof table === 'object' ? table : null;
  return (
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
      <p class="talk-emergency">
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
}
