import type { Records } from '../../utils/app/records';
import type { KnownMaker } from '../../utils/packs/known-makers';
import type { Pack } from '../../utils/packs/pack';
import { TalkLink } from '../talk/talk-link';
import { useWords } from '../words';
import { KeptPacks } from './kept-packs';
import { MakePack } from './make-pack';
import { OpenPack } from './open-pack';
import { OwnPackCard } from './own-pack-card';
import type { PacksDoors } from './packs-doors';
import './packs.css';

interface Props {
  readonly records: Records;
  /** Those that were kept, by title. */
  readonly packs: readonly Pack[];
  /** Keys that the person says they know. */
  readonly makers: readonly KnownMaker[];
  readonly doors: PacksDoors;
}

/** Packs: opened, kept, and made. */
export function PacksScreen({ records, packs, makers, doors }: Props) {
  const { PACKS } = useWords('packs');
  const { locked, journal } = records;
  return (
    <main class="page stack-wide">
      <header class="stack">
        <h1>{PACKS.title}</h1>
        <p>{PACKS.what}</p>
        <p class="soft">{PACKS.limits}</p>
      </header>
      <OpenPack packs={packs} makers={makers} locked={locked} doors={doors} />
      <KeptPacks packs={packs} makers={makers} doors={doors} />
      <OwnPackCard locked={locked} revision={journal.revision} doors={doors} />
      <MakePack records={records} doors={doors} />
      <p>
        <TalkLink />
      </p>
    </main>
  );
}
