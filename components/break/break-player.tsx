import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { BREAK } from '../../utils/copy/en/break';
import { AFTER_WORDS, NAMED_WORDS, NEED_WORDS, STAGE_LINES } from '../../utils/copy/en/practices';
import { LONGEST_NOTE } from '../../utils/journal/entry';
import { type Break, stageOf, stagesAhead } from '../../utils/practice/break';
import { AFTERS, NAMED, NEEDS, type Question, type Stage } from '../../utils/practice/practice';
import type { Keeping } from './keeping';
import './break-player.css';

/** What a person can do in a break. `next` carries the stage it was pressed at, so that a double press moves one step. */
export interface BreakActions {
  next(stage: number): unknown;
  answer(stage: number, question: Question, value: string): unknown;
  stop(): unknown;
  notHelping(stage: number): unknown;
  ground(): unknown;
  note(text: string): unknown;
  /** What the note says so far. */
  readNote(): Promise<string>;
}

interface Props {
  readonly running: Break;
  readonly keeping: Keeping;
  readonly actions: BreakActions;
}

const CHOICES: Record<Question, readonly (readonly [string, string])[]> = {
  named: NAMED.map((code) => [code, NAMED_WORDS[code]]),
  need: NEEDS.map((code) => [code, NEED_WORDS[code]]),
  after: AFTERS.map((code) => [code, AFTER_WORDS[code]]),
};

/** One break, a stage at a time. Nothing moves on by itself, and no clock is shown. */
export function BreakPlayer({ running, keeping, actions }: Props) {
  const lines = useRef<HTMLDivElement>(null);
  const stage = stageOf(running);
  const place = `${running.id} ${running.practice} ${running.stage} ${running.easing}`;

  useEffect(() => lines.current?.focus(), [place]);

  // Before the stage is painted, so that a key never answers the stage before the one that is read.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => answerKey(event, running, actions);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  if (running.easing) return <Easing actions={actions} focus={lines} />;
  const isLast = stage.component === 'return';
  return (
    <section class="break">
      <Marks running={running} stage={stage} />
      <div class={stage.asks ? 'break-lines asking' : 'break-lines'} ref={lines} tabIndex={-1}>
        {STAGE_LINES[stage.id].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {stage.asks && <Choices running={running} question={stage.asks} actions={actions} />}
      {isLast && <InJournal keeping={keeping} actions={actions} />}
      <div class="even">
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
    </section>
  );
}

function Marks({ running, stage }: { running: Break; stage: Stage }) {
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
  question,
  actions,
}: {
  running: Break;
  question: Question;
  actions: BreakActions;
}) {
  const chosen = running.answers[question];
  return (
    <fieldset class="plain stack">
      <legend class={question === 'after' ? 'soft' : 'unseen'}>
        {question === 'after' ? BREAK.afterQuestion : STAGE_LINES[stageOf(running).id].join(' ')}
      </legend>
      <div class="break-choices">
        {CHOICES[question].map(([code, word], at) => (
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

/** The note's field stays whatever becomes of a write: what is being written is never taken away. */
function InJournal({ keeping, actions }: Pick<Props, 'keeping' | 'actions'>) {
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
  return (
    <section class="break">
      <div class="break-lines" ref={focus} tabIndex={-1}>
        <p>{BREAK.easingTitle}</p>
        <p>{BREAK.easingLine}</p>
      </div>
      <div class="even">
        <button type="button" onClick={() => actions.ground()}>
          {BREAK.ground}
        </button>
        <button type="button" onClick={() => actions.stop()}>
          {BREAK.stopHere}
        </button>
      </div>
      <p class="soft">{BREAK.slower}</p>
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
  const target = event.target as Element | null;
  if (running.easing || target?.closest('textarea, input, select') != null) return;
  if (event.key === 'Enter' && target?.closest('button, a') == null) return actions.next(running.stage);
  const question = stageOf(running).asks;
  const choice = question && /^[1-9]$/.test(event.key) ? CHOICES[question][Number(event.key) - 1] : undefined;
  if (question && choice) actions.answer(running.stage, question, choice[0]);
}
