import { type Person, parsePeople, withPerson } from '../care/person';
import type { Ports } from './ports';

/*
 * People somebody can reach: a record of their own, changed under a lock of its own.
 */

/** Adds one of them, or changes the one of that name. False when there is no room. */
export function keepPerson(ports: Pick<Ports, 'local' | 'withLock'>, person: Person): Promise<boolean> {
  return changePeople(ports, (people) => withPerson(people, person));
}

/** Takes one of them off the list. */
export function deletePerson(ports: Pick<Ports, 'local' | 'withLock'>, id: string): Promise<boolean> {
  return changePeople(ports, (people) => people.filter((one) => one.id !== id));
}

/** Takes all of them off. */
export function deletePeople(ports: Pick<Ports, 'local' | 'withLock'>): Promise<boolean> {
  return changePeople(ports, () => []);
}

async function changePeople(
  { local, withLock }: Pick<Ports, 'local' | 'withLock'>,
  change: (people: readonly Person[]) => readonly Person[],
): Promise<boolean> {
  return withLock('people', async () => {
    const people = parsePeople((await local.read(['people'])).people);
    const changed = change(people);
    // The very same list: there was no room.
    if (changed === people) return false;
    await local.write({ people: changed });
    return true;
  });
}
