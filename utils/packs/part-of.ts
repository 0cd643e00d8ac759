import type { Pack } from './pack';

/** What of a pack can be taken or left: each practice by its id, and the lists as they are. */
export type PackPart = `practice ${string}` | 'phrases' | 'anchors' | 'changes';

/** The parts that a pack has. */
export function partsOf({ practices, phrases, anchors, changes = [] }: Pack): readonly PackPart[] {
  return [
    ...practices.map(({ id }): PackPart => `practice ${id}`),
    ...(phrases.length > 0 ? (['phrases'] as const) : []),
    ...(anchors.length > 0 ? (['anchors'] as const) : []),
    ...(changes.length > 0 ? (['changes'] as const) : []),
  ];
}

/** The pack with these parts alone. Without one of them it is not what was signed, so that the signature goes, too. */
export function partOf(pack: Pack, taken: ReadonlySet<PackPart>): Pack {
  if (partsOf(pack).every((part) => taken.has(part))) return pack;
  const { signature: _, ...bare } = pack;
  return {
    ...bare,
    practices: pack.practices.filter(({ id }) => taken.has(`practice ${id}`)),
    phrases: taken.has('phrases') ? pack.phrases : [],
    anchors: taken.has('anchors') ? pack.anchors : [],
    ...(pack.changes && { changes: taken.has('changes') ? pack.changes : [] }),
  };
}
