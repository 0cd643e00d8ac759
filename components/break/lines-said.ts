import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LocalRecords } from '../../utils/app/records';
import { readWordList } from '../../utils/journal/word-list';
import { isMadeStage, madeWordings, makerOf, withPacks } from '../../utils/packs/made-practices';
import { packsIn } from '../../utils/packs/parse-pack';
import { stagesAhead } from '../../utils/practice/break';
import { linesSaid, ownWordsIn } from '../../utils/practice/own-words';
import type { AnyStage, Break } from '../../utils/practice/running';
import type { Doors } from '../doors';
import { useLanguage, useWords } from '../words';

/** What a break says at each of its stages, and from whom that is where it is not ours. */
export interface Said {
  readonly linesOf: (stage: AnyStage) => readonly string[];
  readonly fromOf: (stage: AnyStage) => string | null;
}

/**
 * What a break says, with what the person made of it, and with phrases and anchors out of packs; null until it is known
 * what that is.
 */
export function useLinesSaid(
  running: Break,
  { locked, settings }: Pick<LocalRecords, 'locked' | 'settings'>,
  { ownWords, findPacks }: Pick<Doors, 'ownWords' | 'findPacks'>,
): Said | null {
  const { BROWSE, STAGE_WORDS } = useWords('breaks');
  const { tag } = useLanguage();
  const [found, setFound] = useState<readonly [own: unknown, packs: readonly unknown[]] | null>(null);
  useEffect(() => {
    // What can't be read costs no break: ours are said.
    const own = ownWords().then((door) => door.findOwnWords(locked));
    void Promise.all([own.catch(() => undefined), findPacks().catch(() => [])]).then(setFound);
  }, [locked]);
  const known = useMemo(() => {
    if (found === null) return null;
    const packs = packsIn(found[1]);
    const own = withPacks(ownWordsIn(readWordList(found[0]).lines, tag), packs, tag);
    // Kind words to oneself are left out for whoever wants that, their own too.
    return { own: settings.avoid.includes('warm') ? { ...own, phrase: [] } : own, packs };
  }, [found, tag, settings.avoid]);
  if (known === null) return null;
  const stages = stagesAhead(running);
  const linesOf = (stage: AnyStage) => {
    const wordings = isMadeStage(stage.id) ? madeWordings(known.packs, stage.id) : STAGE_WORDS[stage.id];
    // Another phrase in each stage, and in each break, but the same as long as one looks at it.
    const pick = Math.floor(running.startedAt / 1000) + stages.indexOf(stage);
    return linesSaid(stage, wordings, known.own, { turn: running.turn, pick });
  };
  const fromOf = (stage: AnyStage) => {
    const maker = makerOf(known.packs, stage.id, stage.own ? linesOf(stage).at(-1) : undefined);
    return maker === null ? null : BROWSE.from(maker);
  };
  return { linesOf, fromOf };
}
