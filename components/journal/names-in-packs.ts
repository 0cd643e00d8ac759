import { madeId } from '../../utils/packs/made-practices';
import { packsIn } from '../../utils/packs/parse-pack';

/** What the practices of the packs that were found are called, by their ids: `The warm cup (A. Lind)`. */
export function namesInPacks(found: readonly unknown[]): ReadonlyMap<string, string> {
  return new Map(
    packsIn(found).flatMap((pack) =>
      pack.practices.map((one) => [madeId(pack, one), `${one.name} (${pack.maker.name})`] as const),
    ),
  );
}
