import type { Instant } from '../activity/instant';
import { type Chooser, type MadePractice, mayBePicked } from './choose';
import { LIBRARY, type LibraryPractice } from './library';
import { GROUNDING } from './library/grounding';
import { KINDNESS } from './library/kindness';
import { SITS } from './library/sits';
import type { Practice } from './practice';

/** Where practices stand for whoever looks through them. */
export const SHELVES = ['made', 'minutes', 'ground', 'kind', 'helping', 'study', 'sits', 'stirring'] as const;
export type Shelf = (typeof SHELVES)[number];

export interface Browsing {
  /** The shelves with something on them, the person's own first and what stirs last. */
  readonly shelves: readonly (readonly [
    shelf: Shelf,
    practices: readonly (LibraryPractice | MadePractice)[],
  ])[];
  /** What stirs rests, because something was stirred up. */
  readonly resting: boolean;
}

/** What somebody can pick from: at the pace of the ground, the ground; never what they want left out. */
export function browse({ pace, preferences, made }: Omit<Chooser, 'tried'>, now: Instant): Browsing {
  const { avoid, audience } = preferences;
  const there = [...made, ...LIBRARY].filter(
    ({ uses }) => !uses.some((use) => (avoid as readonly string[]).includes(use)),
  );
  const open = there.filter((practice) => mayBePicked(practice, pace, now));
  const order = [...SHELVES].sort((one, other) => Number(other === audience) - Number(one === audience));
  return {
    shelves: order.flatMap((shelf) => {
      const practices = open.filter((practice) => shelfOf(practice) === shelf);
      return practices.length > 0 ? [[shelf, practices] as const] : [];
    }),
    resting: pace.pace !== 0 && there.some((practice) => practice.stirring && !open.includes(practice)),
  };
}

function shelfOf({ id, stirring, audience }: Practice): Shelf {
  if (id.startsWith('made-')) return 'made';
  if (stirring) return 'stirring';
  if (audience !== 'anyone') return audience;
  const isOf = (table: readonly Practice[]) => table.some((one) => one.id === id);
  if (isOf(SITS)) return 'sits';
  if (isOf(GROUNDING)) return 'ground';
  return isOf(KINDNESS) ? 'kind' : 'minutes';
}
