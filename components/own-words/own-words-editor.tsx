import { useEffect, useState } from 'preact/hooks';
import type { OwnLines } from '../../utils/journal/word-list';
import { isMadeStage, madeId, madePractices, madeWordings } from '../../utils/packs/made-practices';
import type { Pack } from '../../utils/packs/pack';
import { packsIn } from '../../utils/packs/parse-pack';
import { LIBRARY } from '../../utils/practice/library';
import { OWN_KINDS, type OwnAddition, type OwnKind } from '../../utils/practice/own-line';
import { ownWordsIn, type Wordings, withoutPlace } from '../../utils/practice/own-words';
import type { Practice } from '../../utils/practice/practice';
import { useLanguage, useWords } from '../words';
import { AdditionsPart } from './additions-part';
import { AsidePart } from './aside-part';
import { LinesPart } from './lines-part';
import type { OwnWordsActions } from './own-words-card';

interface Props {
  readonly words: OwnLines;
  readonly actions: OwnWordsActions;
}

/** Phrases, anchors and every line that a break can say, with what the person made of it. */
export function OwnWordsEditor({ words: { lines, damaged }, actions }: Props) {
  const { OWN_WORDS } = useWords('pages');
  const { tag } = useLanguage();
  const breaks = useWords('breaks');
  const [packs, setPacks] = useState<readonly Pack[] | null>(null);
  useEffect(() => void actions.findPacks().then((found) => setPacks(packsIn(found))), []);
  // Not before they are known: else what was changed of a pack would seem to have lost its place.
  if (packs === null) return null;
  const made = madePractices(packs);
  const practices: readonly Practice[] = [...LIBRARY, ...made];
  const stages: Readonly<Record<string, Wordings>> = {
    ...breaks.STAGE_WORDS,
    ...Object.fromEntries(
      made
        .flatMap((practice) => practice.stages.map(({ id }) => id))
        .filter(isMadeStage)
        .map((id) => [id, madeWordings(packs, id)]),
    ),
  };
  const names = new Map<string, string>([
    ...Object.entries(breaks.PRACTICE_NAMES),
    ...packs.flatMap((pack) => pack.practices.map((one) => [madeId(pack, one), one.name] as const)),
  ]);
  const additions = (kind: OwnKind) =>
    lines.filter((line): line is OwnAddition => line.kind === kind && line.language === tag);
  const aside = withoutPlace(lines, tag, stages);
  const elsewhere = lines.filter(({ language }) => language !== tag).length;
  return (
    <div class="stack-wide">
      {damaged.length > 0 && <p>{OWN_WORDS.damaged(damaged.length)}</p>}
      {elsewhere > 0 && <p class="soft">{OWN_WORDS.otherLanguages(elsewhere)}</p>}
      {OWN_KINDS.map((kind) => (
        <AdditionsPart key={kind} kind={kind} language={tag} lines={additions(kind)} actions={actions} />
      ))}
      {aside.length > 0 && <AsidePart lines={aside} actions={actions} />}
      <LinesPart
        practices={practices}
        names={names}
        stages={stages}
        own={ownWordsIn(lines, tag)}
        actions={actions}
      />
    </div>
  );
}
