import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LocalRecords } from '../../utils/app/records';
import type { Words } from '../../utils/copy/words';
import { findMade, madePractices } from '../../utils/packs/made-practices';
import type { Pack } from '../../utils/packs/pack';
import { packsIn } from '../../utils/packs/parse-pack';
import type { Practice, PracticeId } from '../../utils/practice/practice';
import { browse, type Shelf } from '../../utils/practice/shelves';
import type { Said, Tried } from '../../utils/practice/tried';
import type { Doors } from '../doors';
import './practices.css';
import { useWords } from '../words';

interface Props {
  readonly records: Pick<LocalRecords, 'pace' | 'tried' | 'settings'>;
  readonly doors: Pick<Doors, 'intend' | 'findPacks' | 'now' | 'openPractices' | 'leave'>;
  readonly close: () => void;
}

/** Every practice that can be picked, shelf by shelf; one press begins it. */
export function PracticesScreen({ records, doors, close }: Props) {
  const words = useWords('breaks');
  const { BROWSE } = words;
  const { pace, tried, settings } = records;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const [packs, setPacks] = useState<readonly Pack[]>([]);
  useEffect(() => void doors.findPacks().then((found) => setPacks(packsIn(found))), []);
  const { shelves, resting } = browse(
    { pace, preferences: settings, made: madePractices(packs) },
    doors.now(),
  );
  const begin = (practice: Practice, length: number) =>
    void doors
      .intend({ kind: 'break.begin', lead: 'asked', wanted: { practice: practice.id, length } })
      .then(close);
  return (
    <section class="stack">
      <div class="practices-head">
        <h2 ref={title} tabIndex={-1}>
          {BROWSE.title}
        </h2>
        <button type="button" onClick={close}>
          {BROWSE.back}
        </button>
      </div>
      {pace.pace === 0 && <p class="soft">{BROWSE.groundOnly}</p>}
      {settings.avoid.length > 0 && <p class="soft">{BROWSE.leftOut}</p>}
      <div>
        {shelves.map(([shelf, practices]) => (
          <details key={shelf} class="practices-shelf" name="shelf">
            <summary>{BROWSE.shelves[shelf]}</summary>
            <ShelfNote shelf={shelf} doors={doors} />
            <ul class="stack">
              {practices.map((practice) => (
                <li key={practice.id}>
                  <Row
                    practice={practice}
                    names={namesOf(practice, packs, words)}
                    said={saidOf(practice, tried, BROWSE.said)}
                    begin={begin}
                  />
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
      {resting && <p class="soft">{BROWSE.resting}</p>}
      <p class="row practices-more">
        <a href="/journal.html?show=words" target="_blank" rel="noopener">
          {BROWSE.ownWords}
        </a>
        <a href="/packs.html" target="_blank" rel="noopener">
          {BROWSE.packs}
        </a>
      </p>
    </section>
  );
}

function ShelfNote({ shelf, doors }: { shelf: Shelf } & Pick<Props, 'doors'>) {
  const { BROWSE } = useWords('breaks');
  if (shelf === 'stirring') return <p class="soft">{BROWSE.stirringMore}</p>;
  if (shelf !== 'sits') return null;
  return (
    <p class="soft">
      {BROWSE.inTabMore}{' '}
      <button
        type="button"
        class="quiet"
        onClick={() => void doors.openPractices().then(() => doors.leave())}
      >
        {BROWSE.inTab}
      </button>
    </p>
  );
}

/** What a practice is called, what one does in it, and who made it if that was not us. */
function namesOf({ id }: Practice, packs: readonly Pack[], words: Words['breaks']) {
  const { BROWSE, PRACTICE_NAMES, PRACTICE_LINES } = words;
  const made = findMade(packs, id);
  if (made !== null) return { ...made.practice, from: BROWSE.from(made.pack.maker.name) };
  const own = id as PracticeId;
  return { name: PRACTICE_NAMES[own], line: PRACTICE_LINES[own], from: '' };
}

function Row({
  practice,
  names,
  said,
  begin,
}: {
  practice: Practice;
  names: ReturnType<typeof namesOf>;
  said: string;
  begin: (practice: Practice, length: number) => void;
}) {
  const { BROWSE } = useWords('breaks');
  const { name, line, from } = names;
  return (
    <div class="stack-small">
      <h3>{name}</h3>
      <p class="soft">
        {line} {from} {said}
      </p>
      <div class="row">
        {practice.lengths.map((length) => (
          <button
            type="button"
            key={length}
            aria-label={BROWSE.begin(name, BROWSE.length(length))}
            onClick={() => begin(practice, length)}
          >
            {BROWSE.length(length)}
          </button>
        ))}
      </div>
    </div>
  );
}

function saidOf({ id }: Practice, tried: Tried, words: Readonly<Record<Said, string>>): string {
  const said = tried[id]?.said;
  return said ? words[said] : '';
}
