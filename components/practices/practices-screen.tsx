import { useEffect, useRef } from 'preact/hooks';
import type { LocalRecords } from '../../utils/app/records';
import type { Practice } from '../../utils/practice/practice';
import { browse, type Shelf } from '../../utils/practice/shelves';
import type { Said, Tried } from '../../utils/practice/tried';
import type { Doors } from '../doors';
import './practices.css';
import { useWords } from '../words';

interface Props {
  readonly records: Pick<LocalRecords, 'pace' | 'tried' | 'settings'>;
  readonly doors: Pick<Doors, 'intend' | 'now' | 'openPractices' | 'leave'>;
  readonly close: () => void;
}

/** Every practice that can be picked, shelf by shelf; one press begins it. */
export function PracticesScreen({ records, doors, close }: Props) {
  const { BROWSE } = useWords('breaks');
  const { pace, tried, settings } = records;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { shelves, resting } = browse({ pace, preferences: settings }, doors.now());
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
                  <Row practice={practice} said={saidOf(practice, tried, BROWSE.said)} begin={begin} />
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
      {resting && <p class="soft">{BROWSE.resting}</p>}
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

function Row({
  practice,
  said,
  begin,
}: {
  practice: Practice;
  said: string;
  begin: (practice: Practice, length: number) => void;
}) {
  const { BROWSE, PRACTICE_LINES, PRACTICE_NAMES } = useWords('breaks');
  const name = PRACTICE_NAMES[practice.id];
  return (
    <div class="stack-small">
      <h3>{name}</h3>
      <p class="soft">
        {PRACTICE_LINES[practice.id]} {said}
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
