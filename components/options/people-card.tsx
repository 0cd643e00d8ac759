import { useRef, useState } from 'preact/hooks';
import { LONGEST_HOW, LONGEST_NAME, MOST_PEOPLE, type Person } from '../../utils/care/person';
import { useWords } from '../words';
import { Setting } from './seeking';

interface Props {
  readonly people: readonly Person[];
  readonly newId: () => string;
  /** Resolves to whether it was written: what could not be stays in the fields. */
  readonly keep: (person: Person) => Promise<boolean>;
  readonly remove: (person: Person) => void;
}

/** People somebody can reach, and how: names and whatever they care to write. */
export function PeopleCard({ people, newId, keep, remove }: Props) {
  const { PEOPLE } = useWords('pages');
  const [edited, edit] = useState<string | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  /** The button that was pressed goes away. */
  const leave = () => {
    edit(null);
    title.current?.focus();
  };
  return (
    <section class="card">
      <Setting says={[PEOPLE.title, PEOPLE.more, PEOPLE.readable]} look="stack">
        <h2 ref={title} tabIndex={-1}>
          {PEOPLE.title}
        </h2>
        <p class="soft">
          {PEOPLE.more} {PEOPLE.readable}
        </p>
        <ul class="options-sites">
          {people.map((person) => (
            <li key={person.id} class="row">
              {edited === person.id ? (
                <PersonForm
                  person={person}
                  says={PEOPLE.save}
                  save={async (given) => {
                    const done = await keep({ ...given, id: person.id });
                    if (done) leave();
                    return done;
                  }}
                  cancel={leave}
                />
              ) : (
                <>
                  <span class="options-host">
                    {person.name} <span class="soft">{person.how}</span>
                  </span>
                  <button
                    type="button"
                    aria-label={PEOPLE.editThis(person.name)}
                    onClick={() => edit(person.id)}
                  >
                    {PEOPLE.edit}
                  </button>
                  <button
                    type="button"
                    aria-label={PEOPLE.removeThis(person.name)}
                    onClick={() => {
                      leave();
                      remove(person);
                    }}
                  >
                    {PEOPLE.remove}
                  </button>
                </>
              )}
            </li>
          ))}
        </ul>
        {people.length < MOST_PEOPLE && (
          <PersonForm says={PEOPLE.add} save={(given) => keep({ ...given, id: newId() })} />
        )}
      </Setting>
    </section>
  );
}

type Given = Pick<Person, 'name' | 'how'>;

function PersonForm({
  person = { name: '', how: '' },
  says,
  save,
  cancel,
}: {
  person?: Given;
  says: string;
  save: (given: Given) => Promise<boolean>;
  cancel?: () => void;
}) {
  const { PEOPLE } = useWords('pages');
  const nameOf = (label: string, of: (name: string) => string) => (cancel ? of(person.name) : label);
  return (
    <form
      class="options-person"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const given = new FormData(form);
        const name = String(given.get('name') ?? '').trim();
        if (name === '') return;
        const how = String(given.get('how') ?? '').trim();
        void save({ name, how }).then((done) => done && form.reset());
      }}
    >
      <label class="stack-small">
        {nameOf(PEOPLE.name, PEOPLE.nameOf)}
        <input
          type="text"
          name="name"
          required
          maxLength={LONGEST_NAME}
          defaultValue={person.name}
          autocomplete="off"
        />
      </label>
      <label class="stack-small">
        {nameOf(PEOPLE.how, PEOPLE.howOf)}
        <input type="text" name="how" maxLength={LONGEST_HOW} defaultValue={person.how} autocomplete="off" />
      </label>
      <div class="row">
        <button type="submit">{says}</button>
        {cancel && (
          <button type="button" onClick={cancel}>
            {PEOPLE.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
