import { useEffect, useState } from 'preact/hooks';
import { type Draft, hasRun } from '../../utils/packs/draft';
import { keyLetters } from '../../utils/packs/known-makers';
import { neverShownIn } from '../../utils/packs/never-shown';
import type { Pack } from '../../utils/packs/pack';
import { parsePack } from '../../utils/packs/parse-pack';
import { useWords } from '../words';
import { asFile, fileName } from './kept-packs';
import { isDone, type PacksDoors } from './packs-doors';
import { placeWords } from './place-words';

/** What stands in the way, and once nothing does, the file. */
export function SavePack({ draft, ready, doors }: { draft: Draft; ready: Pack; doors: PacksDoors }) {
  const { MAKE_PACK, PACKS, PACK_FAULTS, PACK_PLACES } = useWords('packs');
  const [signs, setSigns] = useState(false);
  const [key, setKey] = useState<string | null>(null);
  const [said, say] = useState('');
  useEffect(() => void doors.ownKey().then(setKey, () => {}), []);
  const read = parsePack(ready);
  const faults = read.kind === 'refused' ? read.faults : neverShownIn(ready);
  const nothing = ready.practices.length + ready.phrases.length + ready.anchors.length === 0;
  const ways = [
    ...faults.map(({ place, reason }) => PACKS.atPlace(placeWords(place, PACK_PLACES), PACK_FAULTS[reason])),
    ...(nothing ? [PACKS.atPlace(placeWords('practices', PACK_PLACES), PACK_FAULTS['too-few'])] : []),
    ...ready.practices.flatMap((practice, at) =>
      hasRun(draft, practice) ? [] : MAKE_PACK.notRun(practice.name || MAKE_PACK.practice(at + 1)),
    ),
  ];
  const finish = async (hand: (pack: Pack) => unknown) => {
    try {
      const pack = signs ? await doors.sign(ready) : ready;
      if (signs) setKey(await doors.ownKey());
      await hand(pack);
    } catch {
      say(MAKE_PACK.signFailed);
    }
  };
  const saveFile = (pack: Pack) => {
    doors.saveText(fileName(pack), asFile(pack), 'application/json');
    say(MAKE_PACK.saved);
  };
  const keepHere = async (pack: Pack) =>
    say((await isDone(doors.intend({ kind: 'pack.keep', pack }))) ? MAKE_PACK.keptHere : PACKS.failed);
  return (
    <div class="stack">
      {ways.length > 0 && (
        <div class="stack-small">
          <p>{MAKE_PACK.notYet}</p>
          <ul>
            {ways.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        </div>
      )}
      <label class="row">
        <input type="checkbox" checked={signs} onChange={(event) => setSigns(event.currentTarget.checked)} />
        <span>
          {MAKE_PACK.sign} <span class="soft">{MAKE_PACK.signMore}</span>
        </span>
      </label>
      {key !== null && <p class="soft">{MAKE_PACK.yourKey(keyLetters(key))}</p>}
      <div class="row">
        <button
          type="button"
          class="primary"
          disabled={ways.length > 0}
          onClick={() => void finish(saveFile)}
        >
          {MAKE_PACK.save}
        </button>
        <button type="button" disabled={ways.length > 0} onClick={() => void finish(keepHere)}>
          {MAKE_PACK.keepHere}
        </button>
      </div>
      <p role="status">{said}</p>
    </div>
  );
}
