import type { Voice } from '../utils/app/ports';
import type { PageMessage, PageReply } from '../utils/messages/message';

/** The person's own words, for a break. */
export interface OwnWordsDoor {
  /** As they lie in their database, or, with a lock, as an open journal page tells them. */
  findOwnWords(locked: boolean): Promise<unknown>;
  /** Keeps a phrase; false when it could not be written. */
  keepPhrase(text: string, language: string): Promise<boolean>;
}

/** What a view may ask of the world outside it. The entrypoints hand in the real ones. */
export interface Doors {
  /** Sends an intent to the background; what comes of it is seen in the records. */
  intend(message: PageMessage): Promise<PageReply>;
  /** The note of an entry as the journal has it, empty when there is none. */
  readNote(id: string, month: string): Promise<string>;
  /** The packs the person took, as they lie in their database. */
  findPacks(): Promise<readonly unknown[]>;
  /** The door to the person's own words, read when a break runs. */
  ownWords(): Promise<OwnWordsDoor>;
  now(): number;
  /** Opens a page of ours. */
  openPage(page: 'welcome' | 'journal' | 'options'): Promise<void>;
  openDisclosure(host: string): Promise<void>;
  /** Opens the list of practices in a tab, where a longer one stays open. */
  openPractices(): Promise<void>;
  /** Opens the break that runs in a tab, or in a window of its own. */
  openBreak(where: 'tab' | 'window'): Promise<void>;
  /** A voice of this device for a language, or null when it has none. */
  findVoice(language: string): Promise<Voice | null>;
  /** Opens a web address in a new tab: only ever on a click. */
  openAddress(address: string): Promise<void>;
  /** Closes the popup. A page in a tab stays. */
  leave(): void;
  /** The browser's languages, the preferred one first. */
  readonly languages: readonly string[];
}
