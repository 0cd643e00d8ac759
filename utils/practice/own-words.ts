import type { OwnChange, OwnKind, OwnLine } from './own-line';
import type { Question, Stage } from './practice';

/*
 * What a break says, with what somebody made of our words. A change holds for one line of ours in one stage:
 *
 *   our line ── changed ──► theirs          a wording with nothing left gives its turn to the others;
 *            ── hidden ───► nothing         a stage with nothing left says their own phrase or anchor,
 *            ── reworded by a later         and without one the first line of ours
 *               version ──► ours, and theirs is kept without a place
 */

/** The wordings of a stage, which take turns. */
export type Wordings = readonly (readonly string[])[];

/** Somebody's own words in one language. */
export interface OwnWords extends Readonly<Record<OwnKind, readonly string[]>> {
  /** What is said instead of our lines, by their places; the first one that was made holds. */
  readonly instead: ReadonlyMap<string, OwnChange>;
}

export const NOTHING_OWN: OwnWords = { instead: new Map(), phrase: [], anchor: [] };

/** Where a line of ours stands. Stages have no spaces in their names. */
export const placeOf = (stage: string, ours: string) => `${stage} ${ours}`;

/** The lines as a break in that language uses them. */
export function ownWordsIn(lines: readonly OwnLine[], language: string): OwnWords {
  const instead = new Map<string, OwnChange>();
  const added: Record<OwnKind, string[]> = { phrase: [], anchor: [] };
  for (const line of lines) {
    if (line.language !== language) continue;
    if (line.kind !== 'instead') added[line.kind].push(line.text);
    else if (!instead.has(placeOf(line.stage, line.ours))) instead.set(placeOf(line.stage, line.ours), line);
  }
  return { instead, ...added };
}

/** The questions that a stage's lines themselves ask: their answers would not fit another question. */
const ASKED_IN_LINES: Readonly<Record<Question, boolean>> = { named: true, need: true, after: false };

/** Whether the lines of a stage can be changed. */
export function canBeChanged({ asks }: Stage): boolean {
  return asks === undefined || !ASKED_IN_LINES[asks];
}

/** The lines of a stage in its turn. `pick` chooses among several phrases or anchors. */
export function linesSaid(
  stage: Stage,
  wordings: Wordings,
  own: OwnWords,
  { turn, pick }: { readonly turn: number; readonly pick: number },
): readonly string[] {
  if (!canBeChanged(stage)) return inTurn(wordings, turn) ?? [];
  const left = wordings
    .map((lines) => lines.flatMap((ours) => saidInstead(own, stage.id, ours)))
    .filter((lines) => lines.length > 0);
  const added = stage.own && inTurn(own[stage.own], pick);
  const lines = inTurn(left, turn);
  if (added !== undefined) return [...(lines ?? []), added];
  return lines ?? wordings.flat().slice(0, 1);
}

function saidInstead(own: OwnWords, stage: string, ours: string): string | readonly string[] {
  const change = own.instead.get(placeOf(stage, ours));
  return change === undefined ? ours : (change.text ?? []);
}

function inTurn<T>(list: readonly T[], turn: number): T | undefined {
  return list[turn % list.length];
}

/** The changes in a language that hold nowhere: our line is gone or reads otherwise now, or an earlier change holds there. */
export function withoutPlace(
  lines: readonly OwnLine[],
  language: string,
  stages: Readonly<Record<string, Wordings>>,
): readonly OwnChange[] {
  const { instead } = ownWordsIn(lines, language);
  const ours = new Set(
    Object.entries(stages).flatMap(([stage, wordings]) =>
      wordings.flat().map((line) => placeOf(stage, line)),
    ),
  );
  return lines.flatMap((line) => {
    if (line.kind !== 'instead' || line.language !== language) return [];
    const place = placeOf(line.stage, line.ours);
    return ours.has(place) && instead.get(place) === line ? [] : line;
  });
}
