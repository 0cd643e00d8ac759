import type { Cipher } from '../journal/cipher';
import type { Entry } from '../journal/entry';
import type { Reader } from '../journal/lock';
import { entriesOf, type OpenedLine } from '../journal/opened';
import { openLine, type SealedLine } from '../journal/sealed-line';
import { readShard } from '../journal/shard';
import { type DecisionRecord, parseDecisionRecord, sameDecision } from '../noticing/decision-record';
import type { DecisionLine } from './keep-decisions';
import type { JournalStore } from './ports';

export interface JournalContents {
  readonly entries: readonly Entry[];
  /** Stored lines that could not be read, as they were found. */
  readonly damaged: readonly unknown[];
  /** False while earlier months are still being read. */
  readonly complete: boolean;
}

/** Opens sealed lines, each once: what was opened before is remembered as long as the page is. */
export type Opener = (lines: readonly SealedLine[]) => Promise<readonly OpenedLine[]>;

/** Opens nothing: there is no lock, or no key. */
export const openNothing: Opener = async (lines) => lines.map((line) => ({ line, found: null }));

/** Opens with the key of an unlocked journal. */
export function openerWith(cipher: Pick<Cipher, 'subtle'>, reader: Reader): Opener {
  const known = new Map<string, OpenedLine['found']>();
  return (lines) =>
    Promise.all(
      lines.map(async (line) => {
        const name = `${line.id} ${line.part} ${line.box}`;
        const found = known.get(name) ?? (await openLine(cipher, reader, line));
        known.set(name, found);
        return { line, found };
      }),
    );
}

/** So many entries fill a screen: what is read first. */
const FIRST = 40;

/**
 * Reads the journal, the newest month first, and shows what there is as soon as a screen can be filled, and again at
 * the end. Null, and the fault reported, when the database can't be opened.
 */
export async function readJournal(
  store: Pick<JournalStore, 'months' | 'read'>,
  opener: Opener,
  report: (fault: unknown) => void,
  show: (contents: JournalContents | null) => void,
): Promise<void> {
  try {
    const months = [...(await store.months())].sort().reverse();
    const entries: Entry[] = [];
    const damaged: unknown[] = [];
    let shown = false;
    for (const month of months) {
      const shard = readShard(await store.read(month));
      const opened = entriesOf(await opener(shard.sealed));
      entries.push(...shard.entries, ...opened.entries);
      damaged.push(...shard.damaged, ...opened.damaged);
      if (!shown && entries.length >= FIRST) show({ entries: [...entries], damaged, complete: false });
      shown ||= entries.length >= FIRST;
    }
    show({ entries, damaged, complete: true });
  } catch (fault) {
    report(fault);
    show(null);
  }
}

/** A decision record as the page shows it, and the sealed lines that tell of it. */
export interface OpenedDecision {
  readonly record: DecisionRecord;
  readonly sealed: readonly string[];
}

/** The records that lines tell of, oldest first; of two sealed ones for one decision the later holds. */
export async function openDecisions(
  lines: readonly DecisionLine[],
  opener: Opener,
): Promise<readonly OpenedDecision[]> {
  const found: OpenedDecision[] = [];
  const add = (record: DecisionRecord, sealed: readonly string[]) => {
    const same = found.findIndex((one) => sameDecision(one.record, record));
    const before = found[same]?.sealed ?? [];
    if (same !== -1) found.splice(same, 1);
    found.push({ record, sealed: [...before, ...sealed] });
  };
  for (const line of lines) if ('at' in line) add(line, []);
  const opened = await opener(lines.flatMap((line) => ('sealed' in line ? line : [])));
  for (const { line, found: inside } of opened) {
    const record = parseDecisionRecord(inside?.value);
    if (record !== null) add(record, [line.id]);
  }
  return found.sort((a, b) => a.record.at - b.record.at);
}
