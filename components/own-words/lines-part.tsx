import { useState } from 'preact/hooks';
import { LIBRARY } from '../../utils/practice/library';
import type { OwnChange } from '../../utils/practice/own-line';
import { canBeChanged, type OwnWords, placeOf, type Wordings } from '../../utils/practice/own-words';
import type { Practice, Stage } from '../../utils/practice/practice';
import { useLanguage, useWords } from '../words';
import { OwnRow } from './own-row';
import type { OwnWordsActions } from './own-words-card';

interface Props {
  readonly practices: readonly Practice[];
  readonly names: ReadonlyMap<string, string>;
  readonly stages: Readonly<Record<string, Wordings>>;
  readonly own: OwnWords;
  readonly actions: Pick<OwnWordsActions, 'keep' | 'remove' | 'newId'>;
}

/** What the steps of one practice say, line by line. */
export function LinesPart({ practices, names, stages, own, actions }: Props) {
  const { OWN_WORDS } = useWords('pages');
  const { locale } = useLanguage();
  const [id, choose] = useState<string>(LIBRARY[0]?.id ?? '');
  const practice = practices.find((one) => one.id === id);
  const number = new Intl.NumberFormat(locale);
  const labelOf = (one: Practice) => {
    const name = names.get(one.id) ?? one.id;
    const count = one.stages.flatMap((stage) => changesIn(stage, stages[stage.id] ?? [], own)).length;
    return count === 0 ? name : OWN_WORDS.changedIn(name, number.format(count));
  };
  return (
    <section class="stack">
      <h3>{OWN_WORDS.lines}</h3>
      <p class="soft">{OWN_WORDS.linesMore}</p>
      <label class="row">
        {OWN_WORDS.practice}
        <select value={id} onChange={(event) => choose(event.currentTarget.value)}>
          {practices.map((one) => (
            <option key={one.id} value={one.id}>
              {labelOf(one)}
            </option>
          ))}
        </select>
      </label>
      {practice?.stages.map((stage, at) => (
        <StageLines
          key={`${id} ${stage.id}`}
          at={at + 1}
          stage={stage}
          isShared={practices.some(
            (one) => one.id !== id && one.stages.some((other) => other.id === stage.id),
          )}
          wordings={stages[stage.id] ?? []}
          own={own}
          actions={actions}
        />
      ))}
    </section>
  );
}

function changesIn(stage: Stage, wordings: Wordings, own: OwnWords): readonly OwnChange[] {
  return wordings.flat().flatMap((ours) => own.instead.get(placeOf(stage.id, ours)) ?? []);
}

interface StageProps extends Pick<Props, 'own' | 'actions'> {
  readonly at: number;
  readonly stage: Stage;
  readonly isShared: boolean;
  readonly wordings: Wordings;
}

function StageLines({ at, stage, isShared, wordings, own, actions }: StageProps) {
  const { OWN_WORDS } = useWords('pages');
  const changes = changesIn(stage, wordings, own);
  const allHidden = changes.length === wordings.flat().length && changes.every(({ text }) => text === null);
  const notes = [
    isShared && OWN_WORDS.shared,
    stage.own && OWN_WORDS.comes[stage.own],
    allHidden && OWN_WORDS.allHidden,
  ].filter(Boolean);
  return (
    <section class="own-step">
      <h4>{OWN_WORDS.step(at)}</h4>
      {!canBeChanged(stage) ? (
        <p class="soft">{OWN_WORDS.asks}</p>
      ) : (
        <>
          {notes.length > 0 && <p class="soft">{notes.join(' ')}</p>}
          {wordings.map((lines, place) => (
            <ul key={place} class="own-list own-wording" aria-label={OWN_WORDS.wording(place + 1)}>
              {lines.map((ours) => (
                <Line key={ours} stage={stage.id} ours={ours} own={own} actions={actions} />
              ))}
            </ul>
          ))}
        </>
      )}
    </section>
  );
}

function Line({
  stage,
  ours,
  own,
  actions,
}: { stage: string; ours: string } & Pick<Props, 'own' | 'actions'>) {
  const { OWN_WORDS } = useWords('pages');
  const { tag } = useLanguage();
  const change = own.instead.get(placeOf(stage, ours));
  const keep = (text: string | null) =>
    actions.keep({ kind: 'instead', id: change?.id ?? actions.newId(), language: tag, stage, ours, text });
  const say = async (text: string | null) => {
    if (text !== ours) return keep(text);
    // Our own line, written out, is no change.
    if (change !== undefined) actions.remove(change);
    return true;
  };
  const hide = { says: OWN_WORDS.hide, name: OWN_WORDS.hideThis(ours), act: () => void say(null) };
  const back = { says: OWN_WORDS.back, name: OWN_WORDS.backThis(ours), act: () => void say(ours) };
  if (change === undefined) return <OwnRow line={ours} text={ours} save={say} tools={[hide]} />;
  if (change.text === null)
    return <OwnRow line={ours} text={ours} note={OWN_WORDS.hidden} hidden save={say} tools={[back]} />;
  return (
    <OwnRow
      line={change.text}
      text={change.text}
      note={OWN_WORDS.ours(ours)}
      save={say}
      tools={[hide, back]}
    />
  );
}
