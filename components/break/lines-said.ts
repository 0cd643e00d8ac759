import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LocalRecords } from '../../utils/app/records';
import { readWordList } from '../../utils/journal/word-list';
import { isMadeStage, madeWordings } from '../../utils/packs/made-practices';
import { packsIn } from '../../utils/packs/parse-pack';
import { stagesAhead } from '../../utils/practice/break';
import { linesSaid, ownWordsIn } from '../../utils/practice/own-words';
import type { AnyStage, Break } from '../../utils/practice/running';
import type { Doors } from '../doors';
import { useLanguage, useWords } from '../words';

/** The lines of each stage of a break, with what the person made of them; null until it is known what that is. */
export function useLinesSaid(
  running: Break,
  { locked, settings }: Pick<LocalRecords, 'locked' | 'settings'>,
  { ownWords, findPacks }: Pick<Doors, 'ownWords' | 'findPacks'>,
): ((stage: AnyStage) => readonly string[]) | null {
  const { STAGE_WORDS } = useWords('breaks');
  const { tag } = useLanguage();
  const isMade = running.stages !== null;
  const [found, setFound] = useState<readonly [own: unknown, packs: readonly unknown[]] | null>(null);
  useEffect(() => {
    // What can't be read costs no break: ours are said.
    const own = ownWords().then((door) => door.findOwnWords(locked));
    void Promise.all([own.catch(() => undefined), isMade ? findPacks() : []]).then(setFound);
  }, [locked, isMade]);
  const known = useMemo(() => {
    if (found === null) return null;
    const own = ownWordsIn(readWordList(found[0]).lines, tag);
    // Kind words to oneself are left out for whoever wants that, their own too.
    return {
      own: settings.avoid.includes('warm') ? { ...own, phrase: [] } : own,
      packs: packsIn(found[1]),
    };
  }, [found, tag, settings.avoid]);
  if (known === null) return null;
  const stages = stagesAhead(running);
  return (stage) => {
    const wordings = isMadeStage(stage.id) ? madeWordings(known.packs, stage.id) : STAGE_WORDS[stage.id];
    // Another phrase in each stage, and in each break, but the same as long as one looks at it.
    const pick = Math.floor(running.startedAt / 1000) + stages.indexOf(stage);
    return linesSaid(stage, wordings, known.own, { turn: running.turn, pick });
  };
}
