import type { Hearing } from '../activity/call';
import type { Instant } from '../activity/instant';
import type { Cipher } from '../journal/cipher';
import type { Frame } from '../messages/sender';
import type { IconLook } from '../noticing/outcome';
import type { Host } from '../sites/host';
import type { Watcher } from '../sites/watchers';

/*
 * What the use-cases need of the outside world, one port for each outside thing. The adapters stand in
 * `utils/platform`; tests pass plain fakes.
 */

/** A store of named records. What comes out is `unknown`: each room has its own parser. */
export interface RecordStore {
  read(names: readonly string[]): Promise<Readonly<Record<string, unknown>>>;
  /** All of the records or none. Rejects when they can't be written. */
  write(records: Readonly<Record<string, unknown>>): Promise<void>;
  remove(names: readonly string[]): Promise<void>;
}

/** The journal's database: one record a month, each change of one in a single transaction. */
export interface JournalStore {
  months(): Promise<readonly string[]>;
  read(month: string): Promise<unknown>;
  update(month: string, change: (found: unknown) => readonly unknown[]): Promise<void>;
  clear(): Promise<void>;
}

/** A change for each of several months. */
export type MonthChanges = ReadonlyMap<string, (found: unknown) => readonly unknown[]>;

/** A database of one list, each change of it in a single transaction. */
export interface ListStore {
  read(): Promise<unknown>;
  update(change: (found: unknown) => readonly unknown[]): Promise<void>;
}

/** The packs' database: a record for each, by its id. */
export interface PackStore {
  all(): Promise<readonly unknown[]>;
  put(id: string, pack: unknown): Promise<void>;
  remove(id: string): Promise<void>;
}

/** What goes on in the browser's windows, at one moment. */
export interface OnScreen {
  /** A window of this browser has the focus, so that a changed icon can be seen. */
  readonly focused: boolean;
  /** What is heard of a call, in any tab. */
  readonly call: Hearing;
  /** The tab in front sounds. */
  readonly sound: boolean;
  /** The window in front fills the screen. */
  readonly fullScreen: boolean;
}

/** A voice that speaks on this device alone. */
export interface Voice {
  /** Speaks lines one after the other, telling where it is; the returned function silences it. */
  speak(
    lines: readonly string[],
    rate: number,
    told: { readonly line: (at: number) => void; readonly over: () => void },
  ): () => void;
}

export type PersonState = 'active' | 'idle' | 'locked';

export interface Ports {
  now(): Instant;
  newId(): string;
  /** Runs `work` when nobody else holds the lock of that name. */
  withLock<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** Lives as long as the browser session. */
  readonly session: RecordStore;
  /** Survives restarts. */
  readonly local: RecordStore;
  readonly journal: JournalStore;
  readonly decisions: ListStore;
  /** Somebody's own words. */
  readonly words: ListStore;
  readonly packs: PackStore;
  readonly cipher: Cipher;
  /** The one alarm. An alarm that stands at that instant is left alone; null clears it. */
  standAlarm(at: Instant | null): Promise<void>;
  readonly idle: {
    /** The person's state, `idle` meaning no input for that many seconds. */
    state(afterSeconds: number): Promise<PersonState>;
    /** After how many seconds without input the browser tells us. */
    reportAfter(seconds: number): void;
  };
  readonly toolbar: {
    /** `language`: as the settings have it, in which the title is said. */
    show(look: IconLook, language: string): Promise<void>;
    /** Lays the icon's menu, in place of the one before. */
    layMenu(language: string): Promise<void>;
    isPinned(): Promise<boolean>;
  };
  readonly notifications: {
    allowed(): Promise<boolean>;
    show(language: string): Promise<void>;
    clear(): Promise<void>;
  };
  readonly windows: {
    /** Looks around. `meetings`: sites where a tab that sounds is a call. */
    look(meetings: readonly Host[]): Promise<OnScreen>;
    /** Listens for the person going to another window or tab, only while something is held. */
    listenForSwitches(listening: boolean): void;
  };
  readonly sites: {
    granted(): Promise<readonly string[]>;
    registered(): Promise<readonly Watcher[]>;
    change(remove: readonly string[], add: readonly Watcher[]): Promise<void>;
    /** Puts watchers into tabs that are open already, so that nobody has to reload: only into frames of these very sites. */
    reachOpenTabs(watchers: readonly Watcher[]): Promise<void>;
    /** Brings what reads into a frame where somebody types; `code`: code editors, too. Answers whether it is there. */
    bringReader(frame: Frame, code: boolean): Promise<boolean>;
    /** Ends the watchers in open tabs of these sites. */
    silenceOpenTabs(matches: readonly string[]): Promise<void>;
  };
  /** Logs a fault once. Never given anything that a person wrote. */
  report(fault: unknown): void;
}

/** What the journal's writers need: the background is the one, an open journal page the other. */
export type KeepingPorts = Pick<
  Ports,
  'now' | 'newId' | 'withLock' | 'session' | 'local' | 'journal' | 'decisions' | 'words' | 'cipher' | 'report'
>;

/** What a key can be given to. */
export type Shortcut = 'open' | 'begin' | 'later' | 'practices' | 'journal' | 'settings' | 'talk';
