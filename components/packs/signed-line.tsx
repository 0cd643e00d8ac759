import { useEffect, useState } from 'preact/hooks';
import { type KnownMaker, keyLetters } from '../../utils/packs/known-makers';
import type { Pack } from '../../utils/packs/pack';
import type { Signed } from '../../utils/packs/pack-signature';
import { useWords } from '../words';
import type { PacksDoors } from './packs-doors';

interface Props {
  readonly pack: Pack;
  readonly makers: readonly KnownMaker[];
  readonly doors: Pick<PacksDoors, 'checkSigned' | 'intend'>;
}

/** What can be said of who a pack is from. A key is known by the person's own word, and by nothing of ours. */
export function SignedLine({ pack, makers, doors }: Props) {
  const { PACKS } = useWords('packs');
  const [signed, setSigned] = useState<Signed | null>(null);
  useEffect(() => {
    let wanted = true;
    doors.checkSigned(pack).then(
      (found) => wanted && setSigned(found),
      () => wanted && setSigned('unknown'),
    );
    return () => {
      wanted = false;
    };
  }, [pack]);
  if (signed === null) return <p role="status" />;
  const { signature, maker } = pack;
  const known = makers.find(({ key }) => key === signature?.key);
  return (
    <div class="stack-small">
      <p role="status">
        {PACKS.signed[signed]}
        {signed === 'intact' && known && ` ${PACKS.knownKey(known.name)}`}
      </p>
      {signature && signed === 'intact' && (
        <>
          <p class="soft">
            {PACKS.key(keyLetters(signature.key))} {PACKS.keyMore}
          </p>
          <p>
            <button
              type="button"
              class="quiet"
              onClick={() =>
                void doors.intend({
                  kind: 'maker.know',
                  key: signature.key,
                  name: known ? null : maker.name,
                })
              }
            >
              {known ? PACKS.forgetKey : PACKS.knowKey}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
