import { type Person, parsePeople } from '../care/person';
import type { Cipher } from '../journal/cipher';
import { type ClosesAfter, changePassphrase, type Lock, makeLock, openLock } from '../journal/lock';
import type { OwnLines } from '../journal/word-list';
import type { PageMessage, PageReply } from '../messages/message';
import type { OwnLine } from '../practice/own-line';
import { readDecisions } from './keep-decisions';
import { readUpkeep } from './keep-up';
import { readWords } from './keep-words';
import type { KeepingPorts } from './ports';
import {
  type JournalContents,
  type OpenedDecision,
  type Opener,
  openDecisions,
  openerWith,
  openNothing,
  readJournal,
} from './read-journal';
import type { Records } from './records';
import { readLock } from './sealing-key';
import { takeLockOff } from './take-lock-off';

/*
 * What the journal page knows and may do about its lock:
 *
 *   shut ── the right passphrase ──► open ── a touch, again and again ──► open
 *    ▲                                │
 *    └── no touch for a while, the browser locks, "lock now": everything in memory is let go of
 *
 * The key that reads is a variable in here and nowhere else. Without a lock the page is always open.
 */

export type JournalView = { readonly kind: 'shut' } | { readonly kind: 'unreachable' } | OpenJournal;

/** What an open journal shows. */
export interface OpenJournal {
  readonly kind: 'open';
  readonly contents: JournalContents;
  /** Null when they can't be read. */
  readonly decisions: readonly OpenedDecision[] | null;
  readonly lock: Lock | null;
  readonly upkeep: Awaited<ReturnType<typeof readUpkeep>>;
  /** The person's own words. Null when they can't be read. */
  readonly words: OwnLines | null;
  readonly people: readonly Person[];
  /** The last entry could not be written. */
  readonly failed: boolean;
}

export interface JournalDoors extends KeepingPorts {
  readonly cipher: Cipher;
  send(message: PageMessage): Promise<PageReply>;
  /** Lets go of everything in the page's memory. */
  letGo(): void;
  /** Answers breaks that ask for the person's own words; null: they are not open here. */
  answerBreaks(words: () => readonly OwnLine[] | null): void;
  /** Calls back once after so many minutes without a touch, or when the browser locks. Each call ends the one before. */
  whenLeft(minutes: number | null, callback: () => void): void;
}

/** The page's hold on the journal. */
export interface JournalHold {
  /** Reads what changed since the last time, and shows it. */
  refresh(records: Pick<Records, 'journal' | 'settings'>): Promise<void>;
  /** Whether the passphrase was right. */
  unlock(passphrase: string): Promise<boolean>;
  lockNow(): void;
  /** Puts a lock on; the page stays open. */
  putLockOn(passphrase: string): Promise<boolean>;
  changePassphrase(old: string, passphrase: string): Promise<boolean>;
  closeAfter(minutes: ClosesAfter): Promise<boolean>;
  takeLockOff(): Promise<boolean>;
}

/** Takes hold of the journal, for a page that shows it. */
export function holdJournal(doors: JournalDoors, show: (view: JournalView) => void): JournalHold {
  /** What opens, and for which key: another page may take the lock off and put another one on. */
  let opened: { readonly publicKey: string; readonly opener: Opener } | null = null;
  /** The person's own words, for a break that asks: open only as long as the journal is. */
  let words: OwnLines | null = null;
  let shown = '';
  let reads = 0;

  doors.answerBreaks(() => words?.lines ?? null);

  const ask = async (message: PageMessage) => (await doors.send(message)).kind === 'done';

  const openWith = async (lock: Lock, passphrase: string): Promise<boolean> => {
    const reader = await openLock(doors.cipher, lock, passphrase);
    if (reader === null) return false;
    opened = { publicKey: reader.publicKey, opener: openerWith(doors.cipher, reader) };
    return true;
  };

  const read = async (failed: boolean): Promise<void> => {
    reads += 1;
    const mine = reads;
    /** A read that began later knows better. */
    const showIfLast = (view: JournalView) => mine === reads && show(view);
    const lock = await readLock(doors.local);
    if (lock !== null && opened?.publicKey !== lock.publicKey) opened = null;
    doors.whenLeft(lock !== null && opened !== null ? lock.closesAfter : null, doors.letGo);
    if (lock !== null && opened === null) {
      words = null;
      return void showIfLast({ kind: 'shut' });
    }
    const opens = opened?.opener ?? openNothing;
    const [found, upkeep, own, stored] = await Promise.all([
      readDecisions(doors.decisions, doors.report),
      readUpkeep(doors.local),
      readWords(doors.words, opens, doors.report),
      doors.local.read(['people']),
    ]);
    const people = parsePeople(stored.people);
    words = own;
    const decisions = found && (await openDecisions(found, opens));
    await readJournal(doors.journal, opens, doors.report, (contents) =>
      showIfLast(
        contents === null
          ? { kind: 'unreachable' }
          : { kind: 'open', contents, decisions, lock, upkeep, words: own, people, failed },
      ),
    );
  };

  /** Reads again in any case: what a lock opens is not in the records. */
  const readAgain = async () => {
    shown = '';
    await read(false);
  };

  return {
    async refresh({ journal, settings }) {
      const { lock, upkeep, people } = await doors.local.read(['lock', 'upkeep', 'people']);
      const now = JSON.stringify([journal.revision, journal.failed, lock, upkeep, settings.language, people]);
      // The stores change with every minute of work; the journal seldom does.
      if (now === shown) return;
      shown = now;
      try {
        await read(journal.failed);
      } catch (fault) {
        doors.report(fault);
        show({ kind: 'unreachable' });
      }
    },
    async unlock(passphrase) {
      const lock = await readLock(doors.local);
      if (lock === null || !(await openWith(lock, passphrase))) return false;
      await readAgain();
      return true;
    },
    lockNow: doors.letGo,
    async putLockOn(passphrase) {
      const lock = await makeLock(doors.cipher, passphrase);
      // Before the lock is there, so that the page that puts it on never stands before it.
      await openWith(lock, passphrase);
      const done = await ask({ kind: 'lock.set', lock });
      if (!done) opened = null;
      return done;
    },
    async changePassphrase(old, passphrase) {
      const lock = await readLock(doors.local);
      const changed = lock && (await changePassphrase(doors.cipher, lock, old, passphrase));
      return changed !== null && ask({ kind: 'lock.set', lock: changed });
    },
    async closeAfter(closesAfter) {
      const lock = await readLock(doors.local);
      return lock !== null && ask({ kind: 'lock.set', lock: { ...lock, closesAfter } });
    },
    async takeLockOff() {
      if (opened === null) return false;
      try {
        await takeLockOff(doors, opened.opener);
        return true;
      } catch (fault) {
        doors.report(fault);
        return false;
      }
    },
  };
}
