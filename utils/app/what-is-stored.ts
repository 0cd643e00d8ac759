import { asWritten } from '../journal/as-written';

/*
 * What is known about the person: every record of every store, shown as it lies there.
 */

/** One of the browser's stores, as it is. */
export interface RawStore {
  readonly name: string;
  readonly records: readonly (readonly [name: string, value: unknown])[];
}

/** One record, in a form that can be read. */
export interface StoredRecord {
  readonly store: string;
  readonly name: string;
  readonly text: string;
  readonly bytes: number;
}

/** The records of the stores, by their names. */
export function recordsOf(stores: readonly RawStore[]): readonly StoredRecord[] {
  return stores.flatMap(({ name: store, records }) =>
    records
      .map(([name, value]) => {
        const text = JSON.stringify(asWritten(value), null, 2);
        return { store, name, text, bytes: new TextEncoder().encode(text).length };
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  );
}
