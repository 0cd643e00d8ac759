import type { Line } from './run-day';

/** How well the offers of a day lie, against a policy that offers as soon as something is due. */
export interface Summary {
  readonly offers: number;
  /** Of them, those within five seconds of a breakpoint of the person's. */
  readonly atBreakpoint: number;
  /** What an immediate policy would have offered: whatever became due and could be seen. */
  readonly immediate: number;
  readonly immediateAtBreakpoint: number;
  /** How often the background was woken. */
  readonly wakeUps: number;
}

const isOffer = ({ decision: { kind, reason } }: Line) => kind === 'offer' && reason !== 'offer-standing';

/** Sums up the lines of a day, or of several. */
export function summarise(lines: readonly Line[]): Summary {
  const offers = lines.filter(isOffer);
  // What is held for a pause from here on, or offered at once, an immediate policy would offer here.
  const due = lines.filter((line, place) => {
    const before = lines[place - 1]?.decision;
    const waits = (decision: Line['decision'] | undefined) => decision?.reason === 'no-pause-yet';
    return (isOffer(line) && !waits(before)) || (waits(line.decision) && !waits(before));
  });
  const count = (some: readonly Line[]) => some.filter(({ atBreakpoint }) => atBreakpoint).length;
  return {
    offers: offers.length,
    atBreakpoint: count(offers),
    immediate: due.length,
    immediateAtBreakpoint: count(due),
    wakeUps: lines.length,
  };
}
