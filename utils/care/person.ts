/*
 * People somebody can reach. They stay readable with the journal's lock on: they are there for moments in which nobody
 * looks for a passphrase.
 */

/** Somebody who can be reached, and how, in the person's own words. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly how: string;
}

/** More than that is an address book. */
export const MOST_PEOPLE = 20;
export const LONGEST_NAME = 80;
export const LONGEST_HOW = 200;

/** One of them as found or given, or null. */
export function parsePerson(found: unknown): Person | null {
  const { id, name, how } = (found ?? {}) as Partial<Record<keyof Person, unknown>>;
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) return null;
  if (typeof name !== 'string' || typeof how !== 'string') return null;
  const person = { id, name: name.trim(), how: how.trim() };
  const fits = person.name !== '' && person.name.length <= LONGEST_NAME && person.how.length <= LONGEST_HOW;
  return fits ? person : null;
}

/** The people found in storage, each that can be read. */
export function parsePeople(found: unknown): readonly Person[] {
  return Array.isArray(found) ? found.flatMap((one) => parsePerson(one) ?? []) : [];
}

/** The people with one added, or changed; no more than there is room for. */
export function withPerson(people: readonly Person[], person: Person): readonly Person[] {
  if (people.some(({ id }) => id === person.id))
    return people.map((one) => (one.id === person.id ? person : one));
  return people.length < MOST_PEOPLE ? [...people, person] : people;
}
