import type { Person } from '../../utils/care/person';
import { linkTo } from '../../utils/care/way-to-reach';
import { useWords } from '../words';

/** People the person named, first of all. What they wrote is text; only what is plainly a number or an address leads there. */
export function People({ people }: { people: readonly Person[] }) {
  const { TALK_LINES } = useWords('helplines');
  if (people.length === 0) return null;
  return (
    <section class="stack-small">
      <h3>{TALK_LINES.people}</h3>
      {people.map(({ id, name, how }) => {
        const link = linkTo(how);
        return (
          <p key={id} class="talk-number">
            {name}
            {how !== '' && ' · '}
            {link === null ? how : <a href={link}>{how}</a>}
          </p>
        );
      })}
    </section>
  );
}
