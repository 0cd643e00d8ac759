import { passesGate } from '../language/gate';
import { type Field, findField, hasBareCaret, readBeforeCaret } from './caret';
import { say } from './say';
import { mayRead, rememberSecret } from './sensitive';
import { rememberSent } from './sent';
import { sortStroke } from './stroke';
import { isOpen, measureErased, readTyped } from './typing';
import { type World, world } from './world';

/*
 *            own key                       1.2 s without a key
 *   quiet ────────────► armed ───────────────────────────────► read: sentences that have ended
 *     ▲                  │  ▲                                    │
 *     │                  │  └──────── the last one is open ──────┘   (waits until 3 s, then goes too)
 *     │                  ├─ Enter, focus leaves, page goes ────► read: all sentences
 *     │                  └─ caret jumps, paste, drop ──────────► read: all sentences, and the run ends
 *     └── undo, redo, any insertion that is not typing, any larger deletion: the run ends, nothing is read
 *
 * The **run** is what the person typed in one field since the caret last jumped, in code units. Only sentences that
 * lie wholly inside the run are looked at. So pasted, dropped, filled-in, quoted and older text is left alone, with
 * nothing to remember about it.
 *
 * A key costs the page next to nothing, since it is only put in a **queue**: asking an event anything in the isolated
 * world takes longer than all of a listener that does not ask. The queue is gone through before anything is decided.
 *
 * Typing is heard by `beforeinput`, not by `input`: `document.execCommand('insertText')` gives a page an `input`
 * with isTrusted = true, but no `beforeinput` (seen on Chromium 156); and editors on EditContext, and those that
 * cancel the browser's own editing, have no `input` at all.
 */

/** How long a person pauses, in ms, before what they finished is read; and before what they left open is. */
const PAUSE = 1_200;
const LONG_PAUSE = 3_000;

/** The most keys that wait. Somebody types as many in ten seconds, but pauses in between. */
const WAITING = 100;

/*
 * Keys by their number (UI Events, 8.3), since the name of one is made anew at each question. From the space up to
 * the arrows all move the caret: pages, End, Home. What writes begins with the digits; an input method has one for all.
 */
const TAB = 9;
const ENTER = 13;
const SPACE = 32;
const ARROWS = 40;
const WRITES = 48;
const COMPOSES = 229;

/** How much longer a run may be, in code units, than what was typed, when the spelling help put words right. */
const PUT_RIGHT = 8;

/** By these a text is known again; editors put other apostrophes than were typed, and capitals. */
const lettersOf = (text: string): string => text.replace(/\P{L}+/gu, '').toLowerCase();

/**
 * Watches this frame for sentences that the person types, and sends those that pass the gate, each once. Reads only.
 * Begins with what was typed since it was asked for (start.ts); does nothing where nobody waits for it any more.
 */
export const watch = (): void => {
  const { code, early, read, stop: stopWaiting } = world;
  if (!stopWaiting || read) return;
  const sent = rememberSent();
  const end = new AbortController();
  let field: Field | null = null;
  let run = 0;
  let slack = 0;
  let composed = 0;
  let armed = false;
  let lastKey = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let queue: InputEvent[] = [];
  /** The key that was pressed last writes a letter and no more, so that its input may wait. */
  let writes = false;
  /** Ctrl was down at the last key that was asked; or may have been, when none was. */
  let held = true;
  /** `field` has the focus, and events at the window name it. Not so in a shadow root. */
  let settled = false;

  const stop = (): void => {
    armed = settled = false;
    queue = [];
    stopWaiting();
    end.abort();
  };

  /** Reads and sends. Stays armed when an open sentence was left for later. */
  const flush = (everything?: boolean): void => {
    if (!armed || !field) return;
    armed = false;
    for (const sentence of mayRead(field, code) ? readTyped(field, run + slack) : []) {
      if (!passesGate(sent.freshPart(sentence))) continue;
      if (!everything && isOpen(sentence)) armed = true;
      else {
        sent.add(sentence);
        say({ kind: 'typed', sentence }).then((told) => told !== 'stop' || stop());
      }
    }
  };
  const readAll = (): void => flush(true);
  const endRun = (): void => {
    armed = false;
    run = slack = composed = 0;
  };
  const leave = (): void => {
    readAll();
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
    // With the timer standing, so that what is taken sets no other.
    drain();
    timer = undefined;
    const pause = performance.now() - lastKey;
    if (!armed || composed) return;
    if (pause < PAUSE) wait(PAUSE - pause);
    else {
      flush(pause >= LONG_PAUSE);
      if (armed) wait(LONG_PAUSE - pause);
    }
  });
  const wait = (ms: number): void => {
    if (timer === undefined) timer = setTimeout(ring, ms);
  };
  // The event's own time: the first call of `performance` in a page takes a millisecond.
  const arm = ({ timeStamp }: Event): void => {
    armed = true;
    lastKey = timeStamp;
    wait(PAUSE);
  };

  /** An input method is at work no more: what it wrote counts. */
  const endComposing = (): void => {
    run += composed;
    composed = 0;
  };

  /** What a key has written, or something else has. */
  const take = (event: InputEvent): void => {
    // The whole path is built only when the field may have changed.
    if (!settled) {
      const [target] = event.composedPath();
      const found = findField(target);
      if (!found) {
        rememberSecret(target);
        return;
      }
      if (found !== field) {
        leave();
        sent.leave();
        field = found;
      }
      settled = event.target === field;
    }
    const { data, inputType, isComposing } = event;
    const length = data?.length ?? 1;
    if (isComposing) composed = length;
    else {
      // Its end may have come before us.
      endComposing();
      const stroke = sortStroke(inputType);
      if (stroke === 'typed') run += length;
      else if (stroke === 'erased' || stroke === 'erasedWord') {
        const before = run;
        run = 0;
        if (field && hasBareCaret(field)) run = Math.max(0, before - measureErased(field, stroke, code));
      } else {
        if (stroke === 'foreign') endRun();
        if (stroke === 'corrected' && run) slack = PUT_RIGHT;
        return;
      }
    }
    arm(event);
  };
  /**
   * Counts what the keys in the queue wrote. One letter each: to ask for it takes time, and to count too few reads too
   * little, never too much. What came instead of a letter is not known any more, so that it ends the run.
   */
  const drain = (): void => {
    const events = queue;
    let last: InputEvent | undefined;
    queue = [];
    for (const event of events) {
      if (!event.isTrusted) continue;
      if (event.inputType === 'insertText') run++;
      else endRun();
      last = event;
    }
    if (last) arm(last);
  };

  /** What was typed before we came is the person's if it stands before the caret: whether that jumped was not heard. */
  const takeUp = (keys: World['early']): void => {
    let typed = '';
    let before = '';
    for (const [{ data, inputType, isComposing }] of keys) {
      if (isComposing) typed = before + data;
      else if (sortStroke(inputType) === 'typed') typed += data || '\n';
      else typed = inputType === 'deleteContentBackward' ? typed.slice(0, -1) : '';
      if (!isComposing) before = typed;
    }
    const [event, [target] = []] = keys.at(-1) ?? [];
    field = findField(target);
    if (!event || !typed || !field || !mayRead(field, code)) return;
    if (!lettersOf(readBeforeCaret(field, typed.length)).endsWith(lettersOf(typed))) return;
    run = before.length;
    composed = typed.length - run;
    arm(event);
  };

  const hear = <K extends keyof WindowEventMap>(type: K, act: (event: WindowEventMap[K]) => void): void => {
    window.addEventListener(type, act, { capture: true, passive: true, signal: end.signal });
  };
  // Chromium 156 was seen to leave `compositionend` untrusted; it counts only after trusted input, so nothing can be
  // forged by it.
  const checked = <E extends Event>(act: (event: E) => void) =>
    safely((event: E): void => {
      if (!event.isTrusted && event.type !== 'compositionend') return;
      drain();
      act(event);
    });
  const listen = <K extends keyof WindowEventMap>(type: K, act: (event: WindowEventMap[K]) => void): void =>
    hear(type, checked(act));

  const pressed = checked(({ keyCode, ctrlKey, altKey, isComposing }: KeyboardEvent): void => {
    held = ctrlKey;
    // The keys of an input method are its own business.
    if (isComposing || keyCode === COMPOSES) return;
    // With Ctrl, letters move the caret (macOS) or select; AltGr is Ctrl + Alt.
    if (keyCode < WRITES ? keyCode === TAB || (keyCode > SPACE && keyCode <= ARROWS) : ctrlKey && !altKey)
      leave();
    else if (keyCode === ENTER) readAll();
  });
  hear('keydown', (event) => {
    const { keyCode } = event;
    writes = (keyCode >= WRITES || keyCode === SPACE) && keyCode !== COMPOSES && !held;
    if (!writes) pressed(event);
  });
  // Whatever takes the focus tells so; but not to the window, when it goes from field to field in one shadow root.
  // A Ctrl that was pressed elsewhere is not known of here.
  hear(
    'focusin',
    safely(() => {
      drain();
      settled = false;
      held = true;
    }),
  );
  listen('pointerdown', (event) => {
    if (field && event.composedPath().includes(field)) leave();
    else readAll();
  });
  listen('paste', leave);
  listen('drop', leave);
  listen('focusout', () => {
    composed = 0;
    readAll();
  });
  listen('pagehide', readAll);
  listen('compositionend', (event) => {
    if (!composed) return;
    endComposing();
    arm(event);
  });

  const written = checked(take);
  world.stop = stop;
  world.read = (event) => {
    if (!writes || !settled || queue.length === WAITING) written(event);
    else {
      queue.push(event);
      wait(PAUSE);
    }
    writes = false;
  };
  world.early = [];
  safely(takeUp)(early);
};
