import type { MadePractice } from '../practice/choose';
import { RETURN } from '../practice/library/shared';
import type { OwnWords, Wordings } from '../practice/own-words';
import type { MadeId, MadeStageId } from '../practice/practice';
import type { Pack, PackPractice, PackStage } from './pack';

/*
 * Practices out of packs, in the shape of the library's. The structure goes into a break; the words stay in the pack
 * and are found by the stage's id, so that each can be shown in its own stage only.
 */

/** The lengths a practice can have, in seconds: the person chooses among times like these, too. */
const LENGTHS = [20, 30, 60, 90, 120, 180, 240, 300, 600] as const;
/** Words a minute of a slow reader, as for the library's own (tests/practice/library.test.ts). */
const WORDS_A_MINUTE = 150;
/** What the return and each question take, in words. */
const RETURN_WORDS = 12;
const QUESTION_WORDS = 18;

/** The practices of some packs. */
export function madePractices(packs: readonly Pack[]): readonly MadePractice[] {
  return packs.flatMap((pack) => pack.practices.map((practice) => madePractice(pack, practice)));
}

function madePractice(pack: Pack, practice: PackPractice): MadePractice {
  const { paces, uses, fits, audience, stirring, stages } = practice;
  const id = madeId(pack, practice);
  return {
    id,
    lengths: [secondsFor(stages)],
    paces,
    uses,
    fits,
    audience,
    stirring,
    stages: [...stages.map((stage, at) => structureOf(stageId(id, at), stage)), RETURN],
  };
}

/** What a practice of a pack is called in breaks and entries. */
export function madeId(pack: Pick<Pack, 'id'>, { id }: Pick<PackPractice, 'id'>): MadeId {
  return `made-${pack.id}-${id}`;
}

const stageId = (id: MadeId, at: number): MadeStageId => `${id}/${at}`;

function structureOf(id: MadeStageId, { component, asks }: PackStage) {
  return asks === undefined ? { id, component } : { id, component, asks };
}

/** About how many seconds a practice takes to read, rounded up to a length that there is. */
export function secondsFor(stages: readonly PackStage[]): number {
  const words = stages.reduce((sum, { wordings, asks }) => {
    const longest = Math.max(...wordings.map((lines) => countWords(lines)));
    return sum + longest + (asks === undefined ? 0 : QUESTION_WORDS);
  }, RETURN_WORDS);
  const seconds = (words / WORDS_A_MINUTE) * 60;
  return LENGTHS.find((length) => length >= seconds) ?? LENGTHS[LENGTHS.length - 1] ?? seconds;
}

/** In Chinese or Thai nobody puts spaces between words: there, two letters count as one. */
function countWords(lines: readonly string[]): number {
  const text = lines.join(' ');
  return Math.max(text.split(' ').length, Math.ceil([...text].length / 12));
}

/** Whether a stage is one of these. */
export function isMadeStage(id: string): id is MadeStageId {
  return id.startsWith('made-');
}

/** A practice of the packs, and who made it; null when its pack is not there any more. */
export function findMade(
  packs: readonly Pack[],
  id: string,
): { readonly practice: PackPractice; readonly pack: Pack } | null {
  for (const pack of packs) {
    const practice = pack.practices.find((one) => madeId(pack, one) === id);
    if (practice !== undefined) return { practice, pack };
  }
  return null;
}

/** The wordings of a stage; none when the pack is not there any more. */
export function madeWordings(packs: readonly Pack[], stage: MadeStageId): Wordings {
  const [id = '', at = ''] = stage.split('/');
  return findMade(packs, id)?.practice.stages[Number(at)]?.wordings ?? [];
}

/** Somebody's own words, with the phrases and anchors of their packs that are in that language. */
export function withPacks(own: OwnWords, packs: readonly Pack[], language: string): OwnWords {
  const [base] = language.split('-');
  const spoken = packs.filter((pack) => pack.language.split('-')[0] === base);
  return {
    ...own,
    phrase: [...own.phrase, ...spoken.flatMap(({ phrases }) => phrases)],
    anchor: [...own.anchor, ...spoken.flatMap(({ anchors }) => anchors)],
  };
}

/** Who made the stage, or the phrase or anchor that comes last in it; null where no pack did. */
export function makerOf(packs: readonly Pack[], stage: string, added: string | undefined): string | null {
  const [id = ''] = stage.split('/');
  const of = isMadeStage(stage)
    ? findMade(packs, id)?.pack
    : packs.find(({ phrases, anchors }) => added !== undefined && [...phrases, ...anchors].includes(added));
  return of?.maker.name ?? null;
}
