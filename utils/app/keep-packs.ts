import type { KnownMaker } from '../packs/known-makers';
import { parseMakers, withMaker } from '../packs/known-makers';
import type { Pack } from '../packs/pack';
import { packsIn } from '../packs/parse-pack';
import { tellPages } from './keep-journal';
import type { PackStore, Ports } from './ports';

/*
 * The packs a person took. They lie open also under a lock: breaks read them while it is locked, and they are what
 * somebody else wrote. Only the background writes them; beside them lies the
 * key that the page of packs signs with, which no message could carry (utils/platform/signing.ts).
 */

/** The packs that can be read. */
export async function readPacks(
  store: Pick<PackStore, 'all'>,
  report: (fault: unknown) => void,
): Promise<readonly Pack[]> {
  try {
    return packsIn(await store.all());
  } catch (fault) {
    // A database that does not open must not cost anybody their break.
    report(fault);
    return [];
  }
}

/** Keeps a pack, in the place of an earlier state of the same. False: it could not be written, and nothing changed. */
export async function keepPack(ports: Ports, pack: Pack): Promise<boolean> {
  return change(ports, () => ports.packs.put(pack.id, pack));
}

/** Takes a pack away. Entries that were made with it stay, and a break that runs goes on to its end. */
export async function removePack(ports: Ports, id: string): Promise<boolean> {
  return change(ports, () => ports.packs.remove(id));
}

async function change(ports: Ports, work: () => Promise<void>): Promise<boolean> {
  try {
    await ports.withLock('packs', work);
  } catch (fault) {
    ports.report(fault);
    return false;
  }
  await tellPages(ports);
  return true;
}

/** Notes that the person knows a key, and by what name; null: not any more. False when there is no room. */
export function knowMaker(
  { local, withLock }: Pick<Ports, 'local' | 'withLock'>,
  key: string,
  name: string | null,
): Promise<boolean> {
  return withLock('makers', async () => {
    const makers = parseMakers((await local.read(['makers'])).makers);
    const changed: readonly KnownMaker[] =
      name === null ? makers.filter((one) => one.key !== key) : withMaker(makers, { key, name });
    if (changed === makers) return false;
    await local.write({ makers: changed });
    return true;
  });
}

/**
 * Keeps the pack that somebody is writing, or lets it go (null). With a lock no disk is to see what a person writes:
 * then it stays in memory, until the browser closes.
 */
export function keepDraft(
  { local, session, withLock }: Pick<Ports, 'local' | 'session' | 'withLock'>,
  draft: string | null,
): Promise<void> {
  return withLock('journal', async () => {
    const locked = (await local.read(['lock'])).lock != null;
    const [here, other] = locked ? [session, local] : [local, session];
    if (draft === null) await here.remove(['draft']);
    else await here.write({ draft });
    await other.remove(['draft']);
  });
}
