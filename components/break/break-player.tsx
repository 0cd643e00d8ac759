import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Voice } from '../../utils/app/ports';
import type { Words } from '../../utils/copy/words';
import { LONGEST_NOTE } from '../../utils/journal/entry';
import { stageOf, stagesAhead } from '../../utils/practice/break';
import type { PaceQuestion } from '../../utils/practice/pace';
import {
  AFTERS,
  NAMED,
  NEEDS,
  type Pace,
  type Question,
  type Rate,
  type Stage,
  type Way,
} from '../../utils/practice/practice';
import type { AnyStage, Break } from '../../utils/practice/running';
import { secondsToStay } from '../../utils/practice/way';
import { ByItself } from './by-itself';
import { useHearing } from './hearing';
import { HowToTake } from './how-to-take';
import { useInFront } from './in-front';
import { KeepPhrase } from './keep-phrase';
import type { Keeping } from './keeping';
import { Scene } from './scene';
import './break-player.css';
import { useWords } from '../words';

/** What a person can do in a break. `next` carries the stage it was pressed at, so that a double press moves one step. */
export interface BreakActions {
  next(stage: number): unknown;
  answer(stage: number, question: Question, value: string): unknown;
  stop(): unknown;
  notHelping(stage: number): unknown;
  ground(): unknown;
  note(text: string): unknown;
  chooseWay(way: Way): unknown;
  /** Null where it can't go anywhere else. */
  readonly openBreak: ((where: 'tab' | 'window') => unknown) | null;
  findVoice(language: string): Promise<Voice | null>;
  /** The answer to a question about the pace. */
  choosePace(pace: Pace): unknown;
  /** What the note says so far. */
  readNote(): Promise<string>;
  /** Keeps a phrase of the person's own; false when it could not be written. */
  keepPhrase(text: string): Promise<boolean>;
}

interface Props {
  readonly running: Break;
  /** The lines of a stage of it, in their turn. */
  readonly linesOf: (stage: AnyStage) => readonly string[];
  /** Whose words the lines of a stage are, as a line; null: ours, or the person's own. */
  readonly fromOf: (stage: AnyStage) => string | null;
  readonly keeping: Keeping;
  readonly actions: BreakActions;
  /** What its end asks about the pace. */
  readonly question: PaceQuestion | null;
  /** When the quiet of a longer sit is over, and how long that is from now. */
  readonly quiet: { readonly until: string; readonly left: number };
  readonly way: Way;
  readonly rate: Rate;
}

/** What a question can be answered with: its codes, and what they are called. */
const CODES = { named: NAMED, need: NEEDS, after: AFTERS } as const satisfies Record<
  Question,
  readonly string[]
>;

type Answers = Readonly<Record<string, string>>;

function answersTo(question: Question, words: Words['breaks']): readonly (readonly [string, string])[] {
  const answers: Answers = { named: words.NAMED_WORDS, need: words.NEED_WORDS, after: words.AFTER_WORDS }[
    question
  ];
  return CODES[question].map((code) => [code, answers[code] ?? '']);
}

/** One break, a stage at a time. Nothing that is read moves on by itself, and no clock is shown. */
export function BreakPlayer({
  running,
  linesOf,
  fromOf,
  keeping,
  actions,
  question,
  quiet,
  way,
  rate,
}: Props) {
  const said = useWords('breaks');
  const { BREAK, WHY_LINES } = said;
  const lines = useRef<HTMLDivElement>(null);
  const [paused, setPaused] = useState(false);
  const stands = !useInFront() || paused;
  const stage = stageOf(running);
  const words = linesOf(stage);
  const from = fromOf(stage);
  const hearing = useHearing(running, words, { on: way === 'listen' && !stands, rate }, actions.findVoice);
  const place = `${running.id} ${running.practice} ${running.stage} ${running.easing}`;

  // Both before the stage is painted, so that a key never goes to the stage before the one that is read.
  useLayoutEffect(() => lines.current?.focus(), [place]);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => answerKey(event, running, actions);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  if (running.easing) return <Easing actions={actions} focus={lines} />;
  const isLast = stage.component === 'return';
  const isFirst = stagesAhead(running)[0] === stage;
  const silent = way === 'no-words';
  // Without a voice, listening is reading.
  const taken = way === 'listen' && hearing.voice === null ? 'read' : way;
  const stay = secondsToStay(running, stage, taken, (one) => countWords(one, linesOf(one), said));
  return (
    <section class="break">
      <Marks running={running} stage={stage} />
      {(silent || !stage.asks || isLast) && (
        <Scene component={stage.component} large={silent} paused={stands} />
      )}
      <div class={silent ? 'break-lines unseen' : 'break-lines'} ref={lines} tabIndex={-1}>
        {words.map((line, at) => (
          <p key={`${at} ${line}`} class={at === hearing.line ? 'break-spoken' : undefined}>
            {line}
          </p>
        ))}
      </div>
      {from !== null && <p class="soft">{from}</p>}
      {stage.id === 'sit-quiet' && <Quiet {...quiet} />}
      {stage.asks && !silent && (
        <Choices running={running} legend={words.join(' ')} question={stage.asks} actions={actions} />
      )}
      {stage.keeps && !silent && <KeepPhrase keep={actions.keepPhrase} />}
      {isLast && <InJournal keeping={keeping} actions={actions} />}
      {isLast && question !== null && <AskPace question={question} actions={actions} />}
      {isFirst && !silent && <Why why={WHY_LINES[running.why]} />}
      {isFirst && <HowToTake way={way} actions={actions} />}
      <div class="even break-steps">
        <button type="button" onClick={() => actions.next(running.stage)}>
          {isLast ? BREAK.done : BREAK.next}
        </button>
        <button type="button" onClick={() => actions.stop()}>
          {BREAK.stop}
        </button>
        <button type="button" onClick={() => actions.notHelping(running.stage)}>
          {BREAK.notHelping}
        </button>
      </div>
      {stay !== null && (
        <ByItself
          key={place}
          seconds={way === 'listen' ? Math.ceil(stay / 3) : stay}
          paused={paused}
          stands={stands}
          waiting={way === 'listen' && !hearing.over}
          pause={setPaused}
          goOn={() => actions.next(running.stage)}
        />
      )}
      {way === 'listen' && hearing.voice === null && (
        <p class="soft" role="status">
          {BREAK.noVoice}
        </p>
      )}
    </section>
  );
}

/** The words of a stage, with those of the answers that it asks for. */
function countWords({ asks }: AnyStage, lines: readonly string[], said: Words['breaks']): number {
  const answers = asks === undefined ? [] : answersTo(asks, said).map(([, word]) => word);
  return [...lines, ...answers].join(' ').split(' ').length;
}

function Marks({ running, stage }: { running: Break; stage: Stage }) {
  const { BREAK } = useWords('breaks');
  const stages = stagesAhead(running);
  const at = stages.findIndex(({ id }) => id === stage.id) + 1;
  return (
    <ol class="break-marks" aria-label={BREAK.progress(at, stages.length)}>
      {stages.map(({ id }) => (
        <li key={id} aria-current={id === stage.id ? 'step' : undefined} />
      ))}
    </ol>
  );
}

function Choices({
  running,
  legend,
  question,
  actions,
}: {
  running: Break;
  legend: string;
  question: Question;
  actions: BreakActions;
}) {
  const said = useWords('breaks');
  const { BREAK } = useWords('breaks');
  const chosen = running.answers[question];
  return (
    <fieldset class="plain stack">
      <legend class={question === 'after' ? 'soft' : 'unseen'}>
        {question === 'after' ? BREAK.afterQuestion : legend}
      </legend>
      <div class="break-choices">
        {answersTo(question, said).map(([code, word], at) => (
          <button
            type="button"
            key={code}
            aria-pressed={chosen === code}
            onClick={() => actions.answer(running.stage, question, code)}
          >
            <span class="break-key" aria-hidden="true">
              {at + 1}
            </span>
            {word}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** Why this practice, for whoever wants to know; nothing where they picked it. */
function Why({ why }: { why: string }) {
  return why === '' ? null : <p class="soft">{why}</p>;
}

/**
 * The silent end of a longer sit: nothing counts down, and nothing sounds. The time is an animation's that changes
 * nothing, because a view has no clock of its own; it is measured from the start of the sit, so that a page which is
 * opened again knows the rest.
 */
function Quiet({ until, left }: Props['quiet']) {
  const { BREAK } = useWords('breaks');
  const [length] = useState(left);
  const [over, setOver] = useState(left <= 0);
  return (
    <p
      class="soft break-quiet"
      role="status"
      style={{ animationDuration: `${Math.max(0, length)}ms` }}
      onAnimationEnd={() => setOver(true)}
    >
      {over ? BREAK.quietOver : BREAK.quietUntil(until)}
    </p>
  );
}

/** The pace to choose from, the way up first. */
const PACES = { ground: [1, 0], more: [2, 1] } as const satisfies Record<PaceQuestion, readonly Pace[]>;

function AskPace({ question, actions }: { question: PaceQuestion } & Pick<Props, 'actions'>) {
  const { BREAK } = useWords('breaks');
  const [up, stay] = PACES[question];
  const words = BREAK.paceQuestions[question];
  return (
    <div class="card stack">
      <p>{words.asks}</p>
      <div class="even">
        <button type="button" onClick={() => actions.choosePace(up)}>
          {words.up}
        </button>
        <button type="button" onClick={() => actions.choosePace(stay)}>
          {words.stay}
        </button>
      </div>
    </div>
  );
}

/** The note's field stays whatever becomes of a write: what is being written is never taken away. */
function InJournal({ keeping, actions }: Pick<Props, 'keeping' | 'actions'>) {
  const { BREAK } = useWords('breaks');
  if (keeping === 'nothing') return <p class="soft">{BREAK.keeping.nothing}</p>;
  return (
    <div class="row break-kept">
      <span class="soft">{BREAK.keeping[keeping]}</span>
      <Note actions={actions} />
    </div>
  );
}

/** A field that is there once it was asked for, with what was written before. Each letter is saved. */
function Note({ actions }: { actions: BreakActions }) {
  const { BREAK } = useWords('breaks');
  const field = useRef<HTMLTextAreaElement>(null);
  const [written, setWritten] = useState<string | null>(null);
  const open = written !== null;
  useLayoutEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  if (!open) {
    return (
      <button type="button" class="quiet" onClick={() => void actions.readNote().then(setWritten)}>
        {BREAK.addNote}
      </button>
    );
  }
  return (
    <textarea
      ref={field}
      rows={2}
      maxLength={LONGEST_NOTE}
      defaultValue={written}
      aria-label={BREAK.note}
      // In a tab the browser would write it to the disk, to restore the tab (seen on Chromium 156).
      autocomplete="off"
      onInput={(event) => actions.note(event.currentTarget.value)}
    />
  );
}

function Easing({ actions, focus }: { actions: BreakActions; focus: RefObject<HTMLDivElement | null> }) {
  const { BREAK } = useWords('breaks');
  return (
    <section class="break">
      <div class="break-lines" ref={focus} tabIndex={-1}>
        <p>{BREAK.easingTitle}</p>
        <p>{BREAK.easingLine}</p>
      </div>
      <p class="soft">{BREAK.slower}</p>
      <div class="even break-steps">
        <button type="button" onClick={() => actions.ground()}>
          {BREAK.ground}
        </button>
        <button type="button" onClick={() => actions.stop()}>
          {BREAK.stopHere}
        </button>
      </div>
    </section>
  );
}

/** Digits answer, Enter goes on, Esc stops; a field that is being written in keeps its keys, but for Esc. */
function answerKey(event: KeyboardEvent, running: Break, actions: BreakActions): unknown {
  if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
  if (event.key === 'Escape') {
    // Else the popup closes at once and takes the word with it (see break-intents).
    event.preventDefault();
    return actions.stop();
  }
  // A key that is held would run through the stages that come under it.
  if (event.repeat) return;
  const target = event.target as Element | null;
  if (running.easing || target?.closest('textarea, input, select') != null) return;
  if (event.key === 'Enter' && target?.closest('button, a, summary') == null)
    return actions.next(running.stage);
  const question = stageOf(running).asks;
  const choice = question && /^[1-9]$/.test(event.key) ? CODES[question][Number(event.key) - 1] : undefined;
  if (question && choice) actions.answer(running.stage, question, choice);
}
