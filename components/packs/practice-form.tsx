import { LIMITS, type PackPractice, type PackStage } from '../../utils/packs/pack';
import { AUDIENCES, AVOIDABLE } from '../../utils/practice/practice';
import { useWords } from '../words';
import { AdviceLines } from './advice-lines';
import { Choose, TextField, Ticks } from './make-fields';
import { StageForm } from './stage-form';

interface Props {
  readonly at: number;
  readonly practice: PackPractice;
  readonly language: string;
  /** It was run through to the end as it is. */
  readonly ran: boolean;
  readonly change: (practice: PackPractice) => void;
  readonly remove: () => void;
  /** Null while a step has nothing to say. */
  readonly run: (() => void) | null;
}

const OCCASIONS = ['asked', 'happened', 'stretch', 'cue', 'call-end'] as const;
const USES = [...AVOIDABLE, 'imagery', 'writing'] as const;

/** One practice while it is written. */
export function PracticeForm({ at, practice, language, ran, change, remove, run }: Props) {
  const { SETTINGS } = useWords('pages');
  const { MAKE_PACK, OCCASION_WORDS, USE_WORDS } = useWords('packs');
  const { stages } = practice;
  const name = practice.name || MAKE_PACK.practice(at);
  const setStages = (stages: readonly PackStage[]) => change({ ...practice, stages });
  return (
    <section class="stack packs-part">
      <h4>{MAKE_PACK.practice(at)}</h4>
      <TextField
        label={MAKE_PACK.practiceName}
        lang={language}
        value={practice.name}
        most={LIMITS.name}
        change={(name) => change({ ...practice, name })}
      />
      <TextField
        label={MAKE_PACK.practiceLine}
        lang={language}
        value={practice.line}
        most={LIMITS.summary}
        change={(line) => change({ ...practice, line })}
      />
      <AdviceLines lines={[practice.name, practice.line]} language={language} />
      <Ticks
        legend={MAKE_PACK.paces}
        all={[0, 1, 2] as const}
        words={MAKE_PACK.paceNames}
        chosen={practice.paces}
        change={(paces) => change({ ...practice, paces })}
      />
      <Ticks
        legend={MAKE_PACK.uses}
        all={USES}
        words={{ ...SETTINGS.avoidChoices, ...USE_WORDS }}
        chosen={practice.uses}
        change={(uses) => change({ ...practice, uses })}
      />
      <Ticks
        legend={MAKE_PACK.fits}
        all={OCCASIONS}
        words={OCCASION_WORDS}
        chosen={practice.fits}
        change={(fits) => change({ ...practice, fits })}
      />
      <Choose
        label={MAKE_PACK.audience}
        all={AUDIENCES.map((one) => [one, SETTINGS.audienceChoices[one]] as const)}
        chosen={practice.audience}
        change={(audience) => change({ ...practice, audience })}
      />
      <label class="row">
        <input
          type="checkbox"
          checked={practice.stirring}
          onChange={(event) => change({ ...practice, stirring: event.currentTarget.checked })}
        />
        <span>
          {MAKE_PACK.stirring} <span class="soft">{MAKE_PACK.stirringMore}</span>
        </span>
      </label>
      {stages.map((stage, place) => (
        <StageForm
          key={place}
          at={place + 1}
          stage={stage}
          language={language}
          change={(changed) => setStages(stages.map((one, other) => (other === place ? changed : one)))}
          earlier={place === 0 ? null : () => setStages(swapped(stages, place))}
          remove={stages.length === 1 ? null : () => setStages(stages.filter((_, other) => other !== place))}
        />
      ))}
      <div class="row">
        {stages.length < LIMITS.stages && (
          <button
            type="button"
            aria-label={MAKE_PACK.addStepTo(name)}
            onClick={() => setStages([...stages, { component: 'kindness', wordings: [['']] }])}
          >
            {MAKE_PACK.addStep}
          </button>
        )}
        <button
          type="button"
          disabled={run === null}
          aria-label={MAKE_PACK.runThis(name)}
          onClick={() => run?.()}
        >
          {MAKE_PACK.run}
        </button>
        <button type="button" class="quiet" aria-label={MAKE_PACK.removePractice(at)} onClick={remove}>
          {MAKE_PACK.remove}
        </button>
      </div>
      {ran && (
        <p class="soft" role="status">
          {MAKE_PACK.ran}
        </p>
      )}
    </section>
  );
}

/** The steps with one of them before the one that was before it. */
function swapped(stages: readonly PackStage[], place: number): readonly PackStage[] {
  const [before, one] = [stages[place - 1], stages[place]];
  if (before === undefined || one === undefined) return stages;
  return [...stages.slice(0, place - 1), one, before, ...stages.slice(place + 1)];
}
