import { monthOf } from '../journal/entry';
import { type SealedLine, sealLine } from '../journal/sealed-line';
import type { PublicKey } from '../journal/sealing';
import type { Ports } from './ports';

/** Seals a decision record. In clear stands only the month in which it was sealed, so that it can be let go of. */
export function sealDecision(
  ports: Pick<Ports, 'cipher' | 'newId' | 'now'>,
  key: PublicKey,
  record: unknown,
): Promise<SealedLine> {
  const label = {
    id: ports.newId(),
    part: 'decision',
    month: monthOf({ at: ports.now(), offset: 0 }),
  } as const;
  return sealLine(ports.cipher, key, label, record);
}
