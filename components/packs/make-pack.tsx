import { useEffect, useRef, useState } from 'preact/hooks';
import type { Records } from '../../utils/app/records';
import { LANGUAGE_TAGS, languageOf } from '../../utils/copy/languages';
import {
  type Draft,
  emptyDraft,
  emptyPractice,
  freshPracticeId,
  hasRun,
  packOfDraft,
  practiceFrom,
  readDraft,
  withRun,
} from '../../utils/packs/draft';
import { keyLetters } from '../../utils/packs/known-makers';
import { neverShownIn } from '../../utils/packs/never-shown';
import { LIMITS, type Pack, type PackPractice } from '../../utils/packs/pack';
import { parsePack } from '../../utils/packs/parse-pack';
import { LIBRARY, practiceOf, type StageId } from '../../utils/practice/library';
import { PRACTICE_IDS, type PracticeId } from '../../utils/practice/practice';
import { SecondPress } from '../second-press';
import { useLanguage, useWords } from '../words';
import { AdviceLines, rulesFor } from './advice-lines';
import { asFile, fileName } from './kept-packs';
import { Choose, LinesField, TextField } from './make-fields';
import { isDone, type PacksDoors } from './packs-doors';
import { placeWords } from './place-words';
import { PracticeForm } from './practice-form';
import { RunThrough } from './run-through';

interface Props {
  readonly records: Records;
  readonly doors: PacksDoors;
}

const EMPTY = 'empty';

/** What somebody can start from: ours, but for the long sits, whose quiet no pack can bring. */
const STARTS: readonly PracticeId[] = PRACTICE_IDS.filter((id) => !id.startsWith('sit-'));

/** A pack while it is written: line by line, with advice; saved once it was run through by whoever writes it. */
export function MakePack({ records, doors }: Props) {
  const { MAKE_PACK } = useWords('packs');
  const { tag } = useLanguage();
  const { locked } = records;
  const [draft, setDraft] = useState<Draft | null>(null);
  const keep = useKeeping(doors);
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
function useKeeping({ intend }: PacksDoors): (draft: string | null) => void {
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
        await intend({ kind: 'draft.keep', draft: next.draft }).catch(() => {});
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
      <Save draft={draft} ready={ready} doors={doors} />
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

function AddPractice({
  practices,
  add,
}: {
  practices: readonly PackPractice[];
  add: (practice: PackPractice) => void;
}) {
  const { MAKE_PACK } = useWords('packs');
  const { PRACTICE_NAMES, PRACTICE_LINES, STAGE_WORDS } = useWords('breaks');
  const [start, choose] = useState<string>(EMPTY);
  const begin = () => {
    const id = freshPracticeId(practices);
    const ours = STARTS.find((one) => one === start);
    if (ours === undefined) return add(emptyPractice(id));
    const known = { ...practiceOf(ours), name: PRACTICE_NAMES[ours], line: PRACTICE_LINES[ours] };
    add(practiceFrom(id, known, (stage) => STAGE_WORDS[stage as StageId]));
  };
  return (
    <div class="row">
      <Choose
        label={practices.length === 0 ? MAKE_PACK.begin : MAKE_PACK.addPractice}
        all={[
          [EMPTY, MAKE_PACK.empty],
          ...LIBRARY.filter(({ id }) => STARTS.includes(id)).map(
            ({ id }) => [id, PRACTICE_NAMES[id]] as const,
          ),
        ]}
        chosen={start}
        change={choose}
      />
      <button type="button" onClick={begin}>
        {MAKE_PACK.start}
      </button>
    </div>
  );
}

/** What stands in the way, and once nothing does, the file. */
function Save({ draft, ready, doors }: { draft: Draft; ready: Pack; doors: PacksDoors }) {
  const { MAKE_PACK, PACKS, PACK_FAULTS, PACK_PLACES } = useWords('packs');
  const [signs, setSigns] = useState(false);
  const [key, setKey] = useState<string | null>(null);
  const [said, say] = useState('');
  useEffect(() => void doors.ownKey().then(setKey, () => {}), []);
  const read = parsePack(ready);
  const faults = read.kind === 'refused' ? read.faults : neverShownIn(ready);
  const nothing = ready.practices.length + ready.phrases.length + ready.anchors.length === 0;
  const ways = [
    ...faults.map(({ place, reason }) => PACKS.atPlace(placeWords(place, PACK_PLACES), PACK_FAULTS[reason])),
    ...(nothing ? [PACKS.atPlace(placeWords('practices', PACK_PLACES), PACK_FAULTS['too-few'])] : []),
    ...ready.practices.flatMap((practice, at) =>
      hasRun(draft, practice) ? [] : MAKE_PACK.notRun(practice.name || MAKE_PACK.practice(at + 1)),
    ),
  ];
  const finish = async (hand: (pack: Pack) => unknown) => {
    try {
      const pack = signs ? await doors.sign(ready) : ready;
      if (signs) setKey(await doors.ownKey());
      await hand(pack);
    } catch {
      say(MAKE_PACK.signFailed);
    }
  };
  const saveFile = (pack: Pack) => {
    doors.saveText(fileName(pack), asFile(pack), 'application/json');
    say(MAKE_PACK.saved);
  };
  const keepHere = async (pack: Pack) =>
    say((await isDone(doors.intend({ kind: 'pack.keep', pack }))) ? MAKE_PACK.keptHere : PACKS.failed);
  return (
    <div class="stack">
      {ways.length > 0 && (
        <div class="stack-small">
          <p>{MAKE_PACK.notYet}</p>
          <ul>
            {ways.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        </div>
      )}
      <label class="row">
        <input type="checkbox" checked={signs} onChange={(event) => setSigns(event.currentTarget.checked)} />
        <span>
          {MAKE_PACK.sign} <span class="soft">{MAKE_PACK.signMore}</span>
        </span>
      </label>
      {key !== null && <p class="soft">{MAKE_PACK.yourKey(keyLetters(key))}</p>}
      <div class="row">
        <button
          type="button"
          class="primary"
          disabled={ways.length > 0}
          onClick={() => void finish(saveFile)}
        >
          {MAKE_PACK.save}
        </button>
        <button type="button" disabled={ways.length > 0} onClick={() => void finish(keepHere)}>
          {MAKE_PACK.keepHere}
        </button>
      </div>
      <p role="status">{said}</p>
    </div>
  );
}
