import { useEffect, useRef, useState } from 'preact/hooks';
import type { Records } from '../../utils/app/records';
import { LANGUAGE_TAGS, languageOf } from '../../utils/copy/languages';
import { type Draft, emptyDraft, hasRun, packOfDraft, readDraft, withRun } from '../../utils/packs/draft';
import { LIMITS, type Pack, type PackPractice } from '../../utils/packs/pack';
import { SecondPress } from '../second-press';
import { useLanguage, useWords } from '../words';
import { AddPractice } from './add-practice';
import { AdviceLines, rulesFor } from './advice-lines';
import { Choose, LinesField, TextField } from './make-fields';
import { isDone, type PacksDoors } from './packs-doors';
import { PracticeForm } from './practice-form';
import { RunThrough } from './run-through';
import { SavePack } from './save-pack';

interface Props {
  readonly records: Records;
  readonly doors: PacksDoors;
}

/** A pack while it is written: line by line, with advice; saved once it was run through by whoever writes it. */
export function MakePack({ records, doors }: Props) {
  const { MAKE_PACK, PACKS } = useWords('packs');
  const { tag } = useLanguage();
  const { locked } = records;
  const [draft, setDraft] = useState<Draft | null>(null);
  const [failed, setFailed] = useState(false);
  const keep = useKeeping(doors, setFailed);
  useEffect(() => {
    void doors
      .readDraft(locked)
      .then((found) => setDraft(readDraft(found) ?? emptyDraft(doors.newPackId(), tag)));
  }, []);
  if (draft === null) return <section class="card" id="make" />;
  const change = (next: Draft) => {
    setDraft(next);
    keep(JSON.stringify(next));
  };
  const discard = () => {
    setDraft(emptyDraft(doors.newPackId(), tag));
    keep(null);
  };
  return (
    <section class="card stack-wide" id="make">
      <div class="stack-small">
        <h2>{MAKE_PACK.title}</h2>
        <p>{MAKE_PACK.what}</p>
        <p class="soft">{locked ? MAKE_PACK.draftLocked : MAKE_PACK.draft}</p>
      </div>
      {failed && <p role="alert">{PACKS.failed}</p>}
      <Form draft={draft} change={change} records={records} doors={doors} />
      <div class="row">
        <SecondPress
          ask={{ says: MAKE_PACK.discard }}
          question={MAKE_PACK.discardSure}
          keep={{ says: MAKE_PACK.discardKeep }}
          yes={{ says: MAKE_PACK.discardYes }}
          look="quiet"
          act={discard}
        />
      </div>
    </section>
  );
}

/** Keeps what is written as it is written: one write at a time, and always the last. */
function useKeeping({ intend }: PacksDoors, tell: (failed: boolean) => void): (draft: string | null) => void {
  const waiting = useRef<{ readonly draft: string | null } | null>(null);
  const busy = useRef(false);
  return (draft) => {
    waiting.current = { draft };
    if (busy.current) return;
    busy.current = true;
    void (async () => {
      while (waiting.current !== null) {
        const next = waiting.current;
        waiting.current = null;
        tell(!(await isDone(intend({ kind: 'draft.keep', draft: next.draft })).catch(() => false)));
      }
      busy.current = false;
    })();
  };
}

interface FormProps extends Props {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
}

function Form({ draft, change, records, doors }: FormProps) {
  const { MAKE_PACK } = useWords('packs');
  const [run, setRun] = useState<{ readonly practice: PackPractice; readonly turn: number } | null>(null);
  const turns = useRef(0);
  const { pack } = draft;
  const { practices, language } = pack;
  const set = (fields: Partial<Pack>) => change({ ...draft, pack: { ...pack, ...fields } });
  const ready = packOfDraft(draft);
  return (
    <>
      <div class="stack">
        <TextField
          label={MAKE_PACK.name}
          lang={language}
          value={pack.title}
          most={LIMITS.name}
          change={(title) => set({ title })}
        />
        <TextField
          label={MAKE_PACK.maker}
          lang={language}
          value={pack.maker.name}
          most={LIMITS.name}
          change={(name) => set({ maker: { ...pack.maker, name } })}
        />
        <TextField
          label={MAKE_PACK.why}
          lang={language}
          value={pack.maker.why}
          most={LIMITS.why}
          change={(why) => set({ maker: { ...pack.maker, why } })}
        />
        <AdviceLines lines={[pack.title, pack.maker.why]} language={language} />
        <Choose
          label={MAKE_PACK.language}
          all={LANGUAGE_TAGS.map((one) => [one as string, languageOf(one).name] as const)}
          chosen={language}
          change={(language) => set({ language })}
        />
        {rulesFor(language) === null && <p class="soft">{MAKE_PACK.adviceNoLanguage}</p>}
        <p class="soft">{MAKE_PACK.adviceMore}</p>
      </div>
      {practices.map((practice, at) => (
        <div key={practice.id} class="stack">
          <PracticeForm
            at={at + 1}
            practice={practice}
            language={language}
            ran={hasRun(draft, practice)}
            change={(changed) =>
              set({ practices: practices.map((one, place) => (place === at ? changed : one)) })
            }
            remove={() => set({ practices: practices.filter((one) => one !== practice) })}
            run={runOf(ready.practices[at], (tidied) => setRun({ practice: tidied, turn: turns.current++ }))}
          />
          {run !== null && run.practice.id === practice.id && (
            <RunThrough
              key={run.turn}
              pack={{ ...ready, practices: [run.practice] }}
              practice={run.practice}
              way={records.settings.way}
              rate={records.settings.rate}
              turn={run.turn}
              doors={doors}
              over={(ended) => {
                setRun(null);
                if (ended) change(withRun(draft, run.practice));
              }}
            />
          )}
        </div>
      ))}
      {practices.length < LIMITS.practices && (
        <AddPractice practices={practices} add={(practice) => set({ practices: [...practices, practice] })} />
      )}
      <div class="stack">
        <LinesField
          label={MAKE_PACK.phrases}
          lang={language}
          lines={pack.phrases}
          change={(phrases) => set({ phrases })}
        />
        <AdviceLines lines={pack.phrases} language={language} />
        <LinesField
          label={MAKE_PACK.anchors}
          lang={language}
          lines={pack.anchors}
          change={(anchors) => set({ anchors })}
        />
        <AdviceLines lines={pack.anchors} language={language} />
      </div>
      <SavePack draft={draft} ready={ready} doors={doors} />
    </>
  );
}

/** What begins a run through a practice, once each of its steps has something to say. */
function runOf(
  practice: PackPractice | undefined,
  run: (practice: PackPractice) => void,
): (() => void) | null {
  return practice?.stages.every(({ wordings }) => wordings.length > 0) ? () => run(practice) : null;
}
