import { linkTo, type Person } from '../../utils/care/person';

/** People the person named, first of all. What they wrote is text; only what is plainly a number or an address leads there. */
export function People({ people, title }: { people: readonly Person[]; title: string }) {
  return (
    <section class="stack-small">
      <h3>{title}</h3>
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
