import type { Stage } from '../practice/practice';
import { LIMITS, PACK_FORMAT, PACK_VERSION, type Pack, type PackPractice, type PackStage } from './pack';

/*
 * A pack while it is written. Its texts may be empty or too long by now: what stands in the way of a pack is told by
 * the parser, once it is one.
 */

/** A pack as it stands, and which of its practices whoever makes it has run through to the end, as they were then. */
export interface Draft {
  readonly pack: Pack;
  readonly ran: readonly string[];
}

/** More than a pack and what was run through of it does not take. */
export const LARGEST_DRAFT = 1024 * 1024;

/** One to begin with. */
export function emptyDraft(id: string, language: string): Draft {
  const pack: Pack = {
    format: PACK_FORMAT,
    version: PACK_VERSION,
    id,
    title: '',
    language,
    maker: { name: '', why: '' },
    practices: [],
    phrases: [],
    anchors: [],
  };
  return { pack, ran: [] };
}

/** A practice with nothing in it. */
export function emptyPractice(id: string): PackPractice {
  return {
    id,
    name: '',
    line: '',
    paces: [1, 2],
    uses: [],
    fits: ['asked'],
    audience: 'anyone',
    stirring: false,
    stages: [{ component: 'grounding', wordings: [['']] }],
  };
}

/** A name for one more practice that no other has. */
export function freshPracticeId(practices: readonly PackPractice[]): string {
  const taken = new Set(practices.map(({ id }) => id));
  let number = practices.length + 1;
  while (taken.has(`practice-${number}`)) number += 1;
  return `practice-${number}`;
}

/** A draft as it was kept, or null. Its inside is checked where it matters: when it becomes a pack. */
export function readDraft(found: unknown): Draft | null {
  if (typeof found !== 'string') return null;
  try {
    const { pack, ran } = JSON.parse(found) as Partial<Draft>;
    const whole =
      pack?.format === PACK_FORMAT &&
      typeof pack.maker?.name === 'string' &&
      [pack.practices, pack.phrases, pack.anchors, ran].every(Array.isArray) &&
      pack.practices.every(
        (one) =>
          [one.paces, one.uses, one.fits, one.stages].every(Array.isArray) &&
          one.stages.every(({ wordings }) => Array.isArray(wordings) && wordings.every(Array.isArray)),
      );
    return whole && Array.isArray(ran) ? { pack, ran } : null;
  } catch {
    return null;
  }
}

/** The pack of a draft, tidied: spaces at the ends, empty lines and empty wordings go. */
export function packOfDraft({ pack }: Draft): Pack {
  const { title, maker, practices, phrases, anchors } = pack;
  return {
    ...pack,
    title: tidy(title),
    maker: { name: tidy(maker.name), why: tidy(maker.why) },
    practices: practices.map(tidyPractice),
    phrases: tidyLines(phrases),
    anchors: tidyLines(anchors),
  };
}

/** Whether it was run through as it is now, to its end. */
export function hasRun({ ran }: Draft, practice: PackPractice): boolean {
  return ran.includes(asRun(practice));
}

/** The draft, with a practice run through. What was run of an earlier state is forgotten. */
export function withRun(draft: Draft, practice: PackPractice): Draft {
  const now = draft.pack.practices.map(asRun);
  return { ...draft, ran: [...draft.ran, asRun(practice)].filter((one) => now.includes(one)) };
}

/** What somebody who runs it through gets to see: when it is suggested is not part of it. */
function asRun(practice: PackPractice): string {
  return JSON.stringify(tidyPractice(practice).stages);
}

function tidyPractice(practice: PackPractice): PackPractice {
  return {
    ...practice,
    name: tidy(practice.name),
    line: tidy(practice.line),
    stages: practice.stages.map((stage) => ({
      ...stage,
      wordings: stage.wordings.map(tidyLines).filter((lines) => lines.length > 0),
    })),
  };
}

const tidy = (text: string) => text.trim().replace(/\s+/g, ' ');
const tidyLines = (lines: readonly string[]) => lines.map(tidy).filter((line) => line !== '');

/** A practice of ours as a start: its stages with all their wordings, as far as a pack has room for them. */
export function practiceFrom(
  id: string,
  ours: Pick<PackPractice, 'name' | 'line' | 'paces' | 'uses' | 'audience' | 'stirring'> & {
    readonly stages: readonly Stage[];
  },
  wordingsOf: (stage: string) => readonly (readonly string[])[],
): PackPractice {
  const { name, line, uses, audience, stirring } = ours;
  const stages = ours.stages.flatMap(({ id: stage, component, asks }): PackStage[] => {
    if (component === 'return') return [];
    const wordings = wordingsOf(stage)
      .slice(0, LIMITS.wordings)
      .map((lines) => lines.slice(0, LIMITS.lines));
    return asks === 'named' || asks === 'need' ? [{ component, wordings, asks }] : [{ component, wordings }];
  });
  const grounds =
    stages.every(({ component }) => component === 'grounding') && uses.length === 0 && !stirring;
  const paces = ours.paces.filter((pace) => pace > 0 || grounds);
  return {
    id,
    name,
    line,
    paces: paces.length > 0 ? paces : [1, 2],
    uses,
    fits: ['asked'],
    audience,
    stirring,
    stages: stages.slice(0, LIMITS.stages),
  };
}
