import { LIMITS, type PackStage } from '../../utils/packs/pack';
import { useWords } from '../words';
import { AdviceLines } from './advice-lines';
import { Choose, LinesField } from './make-fields';

interface Props {
  readonly at: number;
  readonly stage: PackStage;
  readonly language: string;
  readonly change: (stage: PackStage) => void;
  /** Null where there is no step before it, or none beside it. */
  readonly earlier: (() => void) | null;
  readonly remove: (() => void) | null;
}

const COMPONENTS = ['grounding', 'mindfulness', 'common-humanity', 'kindness', 'need'] as const;
const NOTHING = 'nothing';

/** One step of a practice, with the wordings that take turns in it. */
export function StageForm({ at, stage, language, change, earlier, remove }: Props) {
  const { MAKE_PACK, COMPONENT_WORDS } = useWords('packs');
  const { wordings, asks } = stage;
  const ask = (question: 'named' | 'need' | typeof NOTHING) => {
    const { asks: _, ...silent } = stage;
    change(question === NOTHING ? silent : { ...silent, asks: question });
  };
  const say = (wordings: PackStage['wordings']) => change({ ...stage, wordings });
  return (
    <section class="stack packs-step">
      <h5>{MAKE_PACK.step(at)}</h5>
      <Choose
        label={MAKE_PACK.component}
        all={COMPONENTS.map((one) => [one, COMPONENT_WORDS[one]] as const)}
        chosen={stage.component}
        change={(component) => change({ ...stage, component })}
      />
      <Choose
        label={MAKE_PACK.asks}
        all={[
          [NOTHING, MAKE_PACK.asksNothing],
          ['named', MAKE_PACK.asksThis.named],
          ['need', MAKE_PACK.asksThis.need],
        ]}
        chosen={asks ?? NOTHING}
        change={ask}
      />
      {wordings.map((lines, place) => (
        <div class="stack-small" key={place}>
          <LinesField
            label={MAKE_PACK.wording(place + 1)}
            lang={language}
            lines={lines}
            change={(changed) => say(wordings.map((one, other) => (other === place ? changed : one)))}
          />
          <AdviceLines lines={lines} language={language} />
          {wordings.length > 1 && (
            <div>
              <button
                type="button"
                class="quiet"
                aria-label={MAKE_PACK.removeWording(place + 1, at)}
                onClick={() => say(wordings.filter((_, other) => other !== place))}
              >
                {MAKE_PACK.remove}
              </button>
            </div>
          )}
        </div>
      ))}
      <div class="row">
        {wordings.length < LIMITS.wordings && (
          <button
            type="button"
            class="quiet"
            aria-label={MAKE_PACK.addWordingTo(at)}
            onClick={() => say([...wordings, ['']])}
          >
            {MAKE_PACK.addWording}
          </button>
        )}
        {earlier && (
          <button type="button" class="quiet" aria-label={MAKE_PACK.earlierThis(at)} onClick={earlier}>
            {MAKE_PACK.earlier}
          </button>
        )}
        {remove && (
          <button type="button" class="quiet" aria-label={MAKE_PACK.removeStep(at)} onClick={remove}>
            {MAKE_PACK.remove}
          </button>
        )}
      </div>
    </section>
  );
}
