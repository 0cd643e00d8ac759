/** An element with an EditContext (Chromium; not in TypeScript's DOM yet). The browser itself edits nothing there. */
interface EditContextHost {
  readonly editContext?: {
    readonly text: string;
    readonly selectionStart: number;
    readonly selectionEnd: number;
  } | null;
}

/** A field that text can be read from: a textarea, or the host of an editable region. */
export type Field = HTMLElement & EditContextHost;

/**
 * The field that a `beforeinput` was meant for, or null when it is none that we could read. Single-line inputs are
 * none: they hold names, searches and secrets, hardly ever a sentence about oneself. The path of an event stops at
 * the host of a closed shadow root, which is not editable itself: a closed root is a no, and we do not pry.
 */
export const findField = (target: EventTarget | undefined): Field | null => {
  const field = target as Field;
  return field instanceof HTMLTextAreaElement || field?.isContentEditable || field?.editContext
    ? field
    : null;
};

/** What a TreeWalker shows: NodeFilter.SHOW_ELEMENT, and with SHOW_TEXT. As numbers, which weigh less in every page. */
const ELEMENTS = 1;
const ELEMENTS_AND_TEXTS = 5;

/** The last `limit` code units of a text, never beginning with half of a surrogate pair. */
const takeTail = (text: string, limit: number): string => text.slice(-limit).replace(/^[\uDC00-\uDFFF]/, '');

/** Editors put U+200B and U+FEFF into empty lines as handles for the caret, and write a second space as U+00A0. */
const clean = (text: string): string => text.replace(/[\u200B\uFEFF]/g, '').replace(/\xA0/g, ' ');

/** In Chromium a shadow root has a selection of its own; in Firefox the document's reaches into open roots. */
const selectionAround = (host: Field): Selection | null => {
  const root = host.getRootNode() as Partial<Document>;
  return root.getSelection ? root.getSelection() : getSelection();
};

/** Whether there is a bare caret in a field: nothing is selected. */
export const hasBareCaret = (field: Field): boolean => {
  const { selectionStart, selectionEnd } = (field.editContext ?? field) as Partial<HTMLTextAreaElement>;
  return selectionStart === undefined
    ? !!selectionAround(field)?.isCollapsed
    : selectionStart === selectionEnd;
};

/**
 * Walks back from the start of the selection until `limit` code units are read or the host begins. By TreeWalker and
 * not by `node.parentNode`: an `<input name="parentNode">` in a form answers for the form, and a walk goes in circles.
 */
const readEditable = (host: Field, limit: number): string => {
  const range = selectionAround(host)?.getRangeAt(0);
  const start = range?.startContainer;
  if (!range || !start || !host.contains(start)) return '';

  const walker = document.createTreeWalker(host, ELEMENTS_AND_TEXTS);
  const climber = document.createTreeWalker(host.getRootNode(), ELEMENTS);
  let node: Node | null = start;
  const after = start.childNodes[range.startOffset];
  if (after) {
    walker.currentNode = after;
    node = walker.previousNode();
  } else {
    walker.currentNode = start;
    while (walker.lastChild()) node = walker.currentNode;
  }

  let text = '';
  let block: Node | undefined;
  for (; node && text.length < limit; node = walker.previousNode()) {
    if (node instanceof HTMLBRElement) text = `\n${text}`;
    // A mention or a widget inside the text is shown there, but was not typed.
    if (!(node instanceof Text && node.parentElement?.isContentEditable)) continue;
    climber.currentNode = node;
    // Asked of the style, not of the tag: editors turn spans into blocks.
    while (
      climber.parentNode() &&
      /^(inl|con|$)/.test(getComputedStyle(climber.currentNode as Element).display)
    );
    if (text && climber.currentNode !== block) text = `\n${text}`;
    block = climber.currentNode;
    // Only the end of it, which may be ten million characters; of that, cleaning takes hardly any.
    const before = node === start ? node.data.slice(0, range.startOffset) : node.data;
    text = clean(before.slice(-2 * limit)) + text;
  }
  return takeTail(text, limit);
};

/** Up to `limit` code units before the caret of a field; '' when the caret is elsewhere. May throw on odd pages. */
export const readBeforeCaret = (field: Field, limit: number): string => {
  const { value, selectionStart, editContext } = field as Partial<HTMLTextAreaElement> & EditContextHost;
  const written = editContext?.text ?? value;
  const caret = editContext?.selectionStart ?? selectionStart;
  // `value` of an editable list item is a number.
  return typeof written === 'string' ? takeTail(written.slice(0, caret), limit) : readEditable(field, limit);
};
