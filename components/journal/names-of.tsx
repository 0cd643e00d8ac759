import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Entry } from '../../utils/journal/entry';
import { useWords } from '../words';

/** Names of practices that came in packs, by their ids, each with who made it. */
export const MadeNames = createContext<ReadonlyMap<string, string>>(new Map());

/** What a practice is called: ours, or one out of a pack that is still here. */
export function useNameOf(): (practice: string) => string {
  const { practiceName } = useWords('pages');
  const made = useContext(MadeNames);
  return (practice) => made.get(practice) ?? practiceName(practice);
}

/** Reads the packs once an entry tells of a practice out of one; most journals have none. */
export function useMadeNames(
  entries: readonly Entry[],
  findPacks: () => Promise<readonly unknown[]>,
): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const any = entries.some(({ practice }) => practice.startsWith('made-'));
  useEffect(() => {
    if (!any) return;
    void Promise.all([findPacks(), import('./names-in-packs')]).then(
      ([found, { namesInPacks }]) => setNames(namesInPacks(found)),
      // Then it is "another practice", as when the pack is gone.
      () => {},
    );
  }, [any]);
  return names;
}
