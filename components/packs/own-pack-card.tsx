import { useEffect, useState } from 'preact/hooks';
import { readWordList } from '../../utils/journal/word-list';
import { ownPackOf } from '../../utils/packs/own-pack';
import type { OwnLine } from '../../utils/practice/own-line';
import { useLanguage, useWords } from '../words';
import { asFile, fileName } from './kept-packs';
import type { PacksDoors } from './packs-doors';

interface Props {
  readonly locked: boolean;
  /** Changes when words may have. */
  readonly revision: number;
  readonly doors: PacksDoors;
}

/** Somebody's own words, as a pack to take along. */
export function OwnPackCard({ locked, revision, doors }: Props) {
  const { PACKS } = useWords('packs');
  const { tag } = useLanguage();
  const [lines, setLines] = useState<readonly OwnLine[] | null>(null);
  useEffect(() => {
    void doors.findOwnWords(locked).then((found) => setLines(readWordList(found).lines));
  }, [locked, revision]);
  const { pack, leftOut } = ownPackOf(lines ?? [], tag, {
    id: '0'.repeat(12),
    title: PACKS.ownTitle,
    maker: { name: PACKS.ownMaker, why: PACKS.ownWhy },
  });
  const count = pack.phrases.length + pack.anchors.length + (pack.changes ?? []).length;
  const save = () =>
    doors.saveText(fileName(pack), asFile({ ...pack, id: doors.newPackId() }), 'application/json');
  return (
    <section class="card stack">
      <h2>{PACKS.own}</h2>
      <p class="soft">{PACKS.ownMore}</p>
      {locked && count === 0 && <p>{PACKS.ownLocked}</p>}
      {!locked && count === 0 && lines !== null && <p>{PACKS.ownNone}</p>}
      {leftOut > 0 && <p>{PACKS.ownLeftOut(leftOut)}</p>}
      {count > 0 && (
        <p>
          {PACKS.ownHolds(count)}{' '}
          <button type="button" class="quiet" onClick={save}>
            {PACKS.ownSave}
          </button>
        </p>
      )}
    </section>
  );
}
