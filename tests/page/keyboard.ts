/*
 * A person at a keyboard, for happy-dom: changes the field as a browser would and tells the page in the order
 * Chromium does. Events that scripts make are never trusted; these are.
 */

/** How often an event was asked whether it is to be trusted: how many were looked at. */
export const asked = { times: 0 };

const trust = (event: Event): void => {
  const get = () => {
    asked.times++;
    return true;
  };
  Object.defineProperty(event, 'isTrusted', { get });
};

const dispatch = (field: Element, event: Event): Event => {
  trust(event);
  field.dispatchEvent(event);
  return event;
};

const tell = (field: Element, type: string, inputType: string, data: string | null, isComposing = false) => {
  const event = new InputEvent(type, { bubbles: true, composed: true, inputType, data, isComposing });
  // happy-dom 21 does not take isComposing from the init.
  Object.defineProperty(event, 'isComposing', { value: isComposing });
  return dispatch(field, event);
};

/** Puts text at the caret of a field without telling anybody, as a script of the page would. */
export const put = (field: HTMLElement, text: string): void => {
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    const at = field.selectionStart ?? field.value.length;
    field.value = field.value.slice(0, at) + text + field.value.slice(field.selectionEnd ?? at);
    field.setSelectionRange(at + text.length, at + text.length);
    return;
  }
  if (!(field.lastChild instanceof Text)) field.append(document.createTextNode(''));
  const last = field.lastChild as Text;
  last.data += text;
  document.getSelection()?.collapse(last, last.data.length);
};

/** Types a text key by key. */
export const type = (field: HTMLElement, text: string): void => {
  for (const key of text) {
    press(field, key);
    tell(field, 'beforeinput', 'insertText', key);
    put(field, key);
    tell(field, 'input', 'insertText', key);
  }
};

/** Composes a text with an input method, step by step; the last step stands in the field, not settled yet. */
export const compose = (field: HTMLElement, steps: readonly string[]): void => {
  for (const step of steps) tell(field, 'beforeinput', 'insertCompositionText', step, true);
  put(field, steps.at(-1) ?? '');
  tell(field, 'input', 'insertCompositionText', steps.at(-1) ?? '', true);
};

/** Settles what was composed. The event comes untrusted, as seen in Chromium. */
export const settle = (field: HTMLElement): void => {
  field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
};

/** Changes the field by something other than a key: paste, drop, undo, a correction. */
export const change = (field: HTMLElement, inputType: string, act: () => void): void => {
  tell(field, 'beforeinput', inputType, null);
  act();
  tell(field, 'input', inputType, null);
};

/** Takes away the last `count` code units, as Backspace does alone, or with Ctrl (`deleteWordBackward`). */
export const erase = (field: HTMLElement, inputType: string, count: number): void => {
  change(field, inputType, () => {
    if (field instanceof HTMLTextAreaElement) {
      const end = field.selectionEnd;
      field.setRangeText('', end - count, end, 'end');
      return;
    }
    const last = field.lastChild as Text;
    last.data = last.data.slice(0, last.data.length - count);
    document.getSelection()?.collapse(last, last.data.length);
  });
};

/** Presses one key; answers the event, so that a test can see whether it was left alone. */
export const press = (field: Element, key: string, init: KeyboardEventInit = {}): Event => {
  if (field !== focused) {
    focused = field;
    act(field, 'focusin');
  }
  // Ctrl goes down before the letter does, here; a caller that numbers its key wants that one alone.
  if (init.ctrlKey && key !== 'Control' && init.keyCode === undefined)
    press(field, 'Control', { ctrlKey: true });
  const keyCode = KEY_CODES[key] ?? (/^[a-z0-9]$/i.test(key) ? key.toUpperCase().charCodeAt(0) : 190);
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, keyCode, ...init });
  return dispatch(field, event);
};

let focused: Element | undefined;

/** Those that do not write, as browsers number them. */
const KEY_CODES: Readonly<Record<string, number>> = {
  Enter: 13,
  Tab: 9,
  Home: 36,
  ArrowLeft: 37,
  Backspace: 8,
  Control: 17,
  ' ': 32,
};

/** Any other thing a person does to an element. */
export const act = (element: EventTarget, kind: string): void => {
  const event = new Event(kind, { bubbles: true, composed: true });
  trust(event);
  element.dispatchEvent(event);
};
