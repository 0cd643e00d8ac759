import { passesGate } from '../language/gate';
import { type Field, findField } from './caret';
import { mayRead, rememberSecret } from './sensitive';
import { rememberSent } from './sent';
import { sortStroke } from './stroke';
import { isOpen, readTyped } from './typing';

/*
 *            own key                       1.2 s without a key
 *   quiet ────────────► armed ───────────────────────────────► read: sentences that have ended
 *     ▲                  │  ▲                                    │
 *     │                  │  └──────── the last one is open ──────┘   (waits until 3 s, then goes too)
 *     │                  ├─ Enter, focus leaves, page goes ────► read: all sentences
 *     │                  └─ caret jumps, paste, drop ──────────► read: all sentences, and the run ends
 *     └── undo, redo, any insertion that is not typing: the run ends, nothing is read
 *
 * The **run** is what the person typed in one field since the caret last jumped, in code units. Only sentences that
 * lie wholly inside the run are looked at. So pasted, dropped, filled-in, quoted and older text is left alone, with
 * nothing to remember about it.
 *
 * Typing is heard by `beforeinput`, not by `input`: `document.execCommand('insertText')` gives a page an `input`
 * with isTrusted = true, but no `beforeinput` (seen on Chromium 156); and editors on EditContext, and those that
 * cancel the browser's own editing, have no `input` at all.
 */

/** How long a person pauses, in ms, before what they finished is read; and before what they left open is. */
const PAUSE = 1_200;
const LONG_PAUSE = 3_000;

/** Keys that move the caret or leave the field. */
const JUMP = /^(Arrow|Home|End|Page|Tab)/;

/** How much longer a word may become, in code units, when the spelling help puts it right. */
const PUT_RIGHT = 8;

/** What the watcher is given: a way out, an end, and for tests a clock (ms) and a judgement of events. */
export interface WatchOptions {
  /** Sends one sentence; answers whether to go on. */
  readonly send: (sentence: string) => Promise<boolean>;
  readonly signal: AbortSignal;
  readonly now?: () => number;
  readonly trusted?: (event: Event) => boolean;
}

/** Where the one watcher of a frame leaves its off switch. In an extension's own world, so no page can see it. */
const CURRENT = Symbol.for('kind-minute.watcher');
const world = globalThis as { [CURRENT]?: AbortController };

/**
 * Watches this frame for sentences that the person types, and sends those that pass the gate, each once. Reads only.
 * Started twice, the later one takes over. Ends for good with `signal`, or when `send` answers false or fails.
 */
export const watch = ({
  send,
  signal,
  now = () => performance.now(),
  trusted = (event) => event.isTrusted,
}: WatchOptions): void => {
  if (signal.aborted) return;
  world[CURRENT]?.abort();
  const end = new AbortController();
  world[CURRENT] = end;
  const stop = () => end.abort();
  signal.addEventListener('abort', stop);

  const sent = rememberSent();
  let field: Field | null = null;
  let run = 0;
  let composed = 0;
  let armed = false;
  let lastKey = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Reads and sends; answers whether an open sentence was left for later. */
  const flush = (everything?: boolean): boolean => {
    let left = false;
    if (armed && field && !end.signal.aborted) {
      armed = false;
      for (const sentence of mayRead(field) ? readTyped(field, run) : []) {
        if (!passesGate(sent.freshPart(sentence))) continue;
        if (!everything && isOpen(sentence)) {
          left = true;
          continue;
        }
        sent.add(sentence);
        send(sentence).then((goOn) => goOn || stop(), stop);
      }
    }
    return left;
  };
  const endRun = (): void => {
    armed = false;
    run = composed = 0;
  };
  const leave = (): void => {
    flush(true);
    endRun();
  };

  /** A page may make a read fail; then this one read is given up, and neither the page nor we break. */
  const safely =
    <E>(act: (event: E) => void) =>
    (event: E): void => {
      try {
        act(event);
      } catch {
        armed = false;
      }
    };

  // One timer stands while somebody types: a key only notes the time, and the timer looks when it rings. While an
  // input method is at work nothing is read; its end arms again.
  const ring = safely((): void => {
    timer = undefined;
    const pause = now() - lastKey;
    if (!armed || composed) return;
    if (pause < PAUSE) wait(PAUSE - pause);
    else if (flush(pause >= LONG_PAUSE)) {
      armed = true;
      wait(LONG_PAUSE - pause);
    }
  });
  const wait = (ms: number): void => {
    if (timer === undefined) timer = setTimeout(ring, ms);
  };
  const arm = (): void => {
    armed = true;
    lastKey = now();
    wait(PAUSE);
  };

  const listen = <K extends keyof WindowEventMap>(
    type: K,
    act: (event: WindowEventMap[K]) => void,
    forgeable = true,
  ): void =>
    window.addEventListener(
      type,
      safely((event) => (!forgeable || trusted(event)) && act(event)),
      { capture: true, passive: true, signal: end.signal },
    );

  /** Listened for only once somebody has typed: most frames are never typed into. */
  let hearMore = (): void => {
    hearMore = () => {};
    listen('keydown', (event) => {
      const { key } = event;
      // Letters first: they are nearly all of it. The keys of an input method are its own business.
      if (key.length < 2 || event.isComposing || event.keyCode === 229) return;
      if (JUMP.test(key)) leave();
      else if (key === 'Enter') flush(true);
    });
    listen('pointerdown', (event) => {
      if (field && event.composedPath().includes(field)) leave();
      else flush(true);
    });
    listen('paste', leave);
    listen('drop', leave);
    listen('focusout', () => {
      composed = 0;
      flush(true);
    });
    listen('pagehide', () => flush(true));
    // Chromium 156 was seen to leave it untrusted; it counts only after trusted input, so nothing can be forged by it.
    listen(
      'compositionend',
      () => {
        if (!composed) return;
        run += composed;
        composed = 0;
        arm();
      },
      false,
    );
  };

  listen('beforeinput', (event) => {
    // The whole path is built only when the field may have changed: this runs on every key.
    if (event.target !== field) {
      const [target] = event.composedPath();
      const found = findField(target);
      if (!found) return rememberSecret(target);
      if (found !== field) {
        leave();
        sent.leave();
        field = found;
      }
    }
    hearMore();
    const { data, inputType, isComposing } = event;
    const length = data?.length ?? 1;
    if (isComposing) composed = length;
    else {
      const stroke = sortStroke(inputType);
      if (stroke === 'foreign') return endRun();
      if (stroke === 'corrected' && run) run += PUT_RIGHT;
      if (stroke === 'typed') run += length;
      else if (stroke === 'deleted') run = Math.max(0, run - 1);
      else return;
    }
    arm();
  });
};
