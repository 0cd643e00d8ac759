import { LARGEST_PACK } from '../packs/pack';
import { type PackFileRead, readPackFile } from '../packs/read-pack-file';
import { now } from './clock';
import { send } from './messenger';
import { saveText } from './pages';
import { newId, randomBytes } from './random';
import { localRecords, sessionRecords } from './records';
import { checkSigned, ownPublicKey, signWithOwnKey } from './signing';

/** The real doors of the page of packs. */
export function packsDoors() {
  return {
    intend: send,
    async readFile(file: Pick<File, 'size' | 'arrayBuffer'>): Promise<PackFileRead> {
      if (file.size > LARGEST_PACK) return { kind: 'no-pack', why: { kind: 'too-large' } };
      return readPackFile(new Uint8Array(await file.arrayBuffer()));
    },
    checkSigned,
    sign: signWithOwnKey,
    ownKey: ownPublicKey,
    saveText,
    findPacks: () => import('./pack-database').then(({ packDatabase }) => packDatabase.all()),
    findOwnWords: (locked: boolean) => import('./own-words').then((door) => door.findOwnWords(locked)),
    findVoice: (language: string) => import('./speech').then((door) => door.findVoice(language)),
    readDraft: async (locked: boolean) =>
      (await (locked ? sessionRecords : localRecords).read(['draft'])).draft,
    newId,
    // Of 256 values those that are left over after 36 times seven are a little rarer, which does no harm here.
    newPackId: () => [...randomBytes(12)].map((byte) => (byte % 36).toString(36)).join(''),
    now,
  };
}
