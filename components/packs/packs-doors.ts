import type { Voice } from '../../utils/app/ports';
import type { PageMessage, PageReply } from '../../utils/messages/message';
import type { Pack } from '../../utils/packs/pack';
import type { Signed } from '../../utils/packs/pack-signature';
import type { PackFileRead } from '../../utils/packs/read-pack-file';

/** What the page of packs asks of the world outside it. */
export interface PacksDoors {
  intend(message: PageMessage): Promise<PageReply>;
  /** Reads a file that the person chose: measured before it is read. */
  readFile(file: Pick<File, 'size' | 'arrayBuffer'>): Promise<PackFileRead>;
  checkSigned(pack: Pack): Promise<Signed>;
  /** Signs with the person's own key, made when it is first wanted. Rejects where the browser can't. */
  sign(pack: Pack): Promise<Pack>;
  /** The public part of that key, or null while there is none. */
  ownKey(): Promise<string | null>;
  /** Hands the person a file. */
  saveText(name: string, text: string, type: string): void;
  /** The person's own words; with a lock, only what an open journal page tells. */
  findOwnWords(locked: boolean): Promise<unknown>;
  findVoice(language: string): Promise<Voice | null>;
  /** The pack that is being written, as it was kept. */
  readDraft(locked: boolean): Promise<unknown>;
  newId(): string;
  /** A name for a pack: twelve letters and digits by chance. */
  newPackId(): string;
  now(): number;
}

/** Whether something was done. */
export async function isDone(reply: Promise<PageReply>): Promise<boolean> {
  return (await reply).kind === 'done';
}
