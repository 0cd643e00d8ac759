// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findField, readBeforeCaret } from '../../utils/page/caret';

/** Puts HTML into an editable region and the caret where the mark `|` stands. */
const edit = (html: string, root: Node = document.body): HTMLElement => {
  const host = document.createElement('div');
  host.setAttribute('contenteditable', 'true');
  host.innerHTML = html;
  root.appendChild(host);
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const at = text.data.indexOf('|');
    if (at < 0) continue;
    text.data = text.data.replace('|', '');
    document.getSelection()?.collapse(text, at);
  }
  return host;
};

const makeArea = (value: string, caret: number): HTMLTextAreaElement => {
  const area = document.createElement('textarea');
  document.body.append(area);
  area.value = value;
  area.setSelectionRange(caret, caret);
  return area;
};

beforeEach(() => {
  document.body.replaceChildren();
});

describe('a text of ten million characters in one piece', () => {
  it('is not gone through: only its end is', () => {
    const host = edit('|');
    const text = document.createTextNode(`${'\u200B'.repeat(10)}${'a'.repeat(10_000_000)}b`);
    host.replaceChildren(text);
    document.getSelection()?.collapse(text, text.data.length);
    const replace = vi.spyOn(String.prototype, 'replace');
    const read = readBeforeCaret(host, 400);
    const cleaned = replace.mock.contexts.map((text) => String(text).length);
    replace.mockRestore();
    expect(read).toBe(`${'a'.repeat(399)}b`);
    expect(Math.max(...cleaned)).toBeLessThan(1_000);
  });
});

describe('reading before the caret of a textarea', () => {
  it('stops at the caret', () => {
    expect(readBeforeCaret(makeArea('One two three', 7), 400)).toBe('One two');
  });

  it('goes back no further than it may', () => {
    expect(readBeforeCaret(makeArea('a'.repeat(1_000), 1_000), 400)).toHaveLength(400);
  });

  it('never begins with half of a character', () => {
    expect(readBeforeCaret(makeArea(`x😀${'a'.repeat(9)}`, 12), 10)).toBe('a'.repeat(9));
  });

  it('reads up to a suggestion that the page has put behind the caret, selected', () => {
    const area = makeArea('I am fine', 4);
    area.setSelectionRange(4, 9);
    expect(readBeforeCaret(area, 400)).toBe('I am');
  });
});

describe('reading before the caret of rich text', () => {
  it.each([
    ['one text', 'One two| three', 'One two'],
    ['texts with marks', 'One <b>two</b> <i>th|ree</i>', 'One two th'],
    ['a line break', 'One<br>two|', 'One\ntwo'],
    ['paragraphs', '<p>One</p><p>two|</p>', 'One\ntwo'],
    ['an empty paragraph', '<p>One</p><p><br></p><p>two|</p>', 'One\n\ntwo'],
    ['a list', '<ul><li>One</li><li><p>two|</p></li></ul>', 'One\ntwo'],
    ['a block inside a block', '<div>One<div>two</div>three|</div>', 'One\ntwo\nthree'],
    [
      'spans that a style makes blocks',
      '<span style="display:block">One</span><span style="display:block">two|</span>',
      'One\ntwo',
    ],
    ['a widget', 'Hi <span contenteditable="false">@Ann</span> two|', 'Hi  two'],
    ['handles for the caret', 'One\u200B \uFEFFtwo|', 'One two'],
    ['spaces that do not break', 'One\u00A0two|', 'One two'],
    ['text after the caret', '<p>One|</p><p>two</p>', 'One'],
  ])('knows %s', (_, html, expected) => {
    expect(readBeforeCaret(edit(html), 400)).toBe(expected);
  });

  it('knows a caret between elements', () => {
    const host = edit('<p>One</p><p>two</p><p>three</p>');
    document.getSelection()?.collapse(host, 2);
    expect(readBeforeCaret(host, 400)).toBe('One\ntwo');
  });

  it('knows a caret at the end of the host, and in an empty one', () => {
    const host = edit('<p>One</p><p>two</p>');
    document.getSelection()?.collapse(host, 2);
    expect(readBeforeCaret(host, 400)).toBe('One\ntwo');
    const empty = edit('');
    document.getSelection()?.collapse(empty, 0);
    expect(readBeforeCaret(empty, 400)).toBe('');
  });

  it('does not leave the host', () => {
    document.body.innerHTML = '<p>Before</p>';
    expect(readBeforeCaret(edit('two|'), 400)).toBe('two');
  });

  it('reads nothing when the caret is in another place', () => {
    const host = edit('One');
    edit('two|');
    expect(readBeforeCaret(host, 400)).toBe('');
  });

  it('goes back no further than it may, over many paragraphs', () => {
    const host = edit(`${'<p>Ten chars.</p>'.repeat(100)}<p>end|</p>`);
    const text = readBeforeCaret(host, 50);
    expect(text).toHaveLength(50);
    expect(text.endsWith('Ten chars.\nend')).toBe(true);
  });

  it('is not led in circles by a form with clobbered names', () => {
    const host = edit(
      '<p>One</p><form style="display:inline"><input name="parentNode"><input name="previousSibling"><input name="lastChild">two|</form>',
    );
    expect(readBeforeCaret(host, 400)).toBe('One\ntwo');
  });
});

describe('reading an EditContext', () => {
  it('takes what its text says before its caret', () => {
    const host = document.createElement('div');
    Object.assign(host, { editContext: { text: 'One two three', selectionStart: 7 } });
    expect(findField(host)).toBe(host);
    expect(readBeforeCaret(host, 400)).toBe('One two');
  });
});

describe('finding the field', () => {
  it('takes textareas and editable regions, and nothing else', () => {
    const area = makeArea('', 0);
    const host = edit('');
    const line = document.createElement('input');
    const plain = document.createElement('div');
    expect([area, host, line, plain, window, document, undefined].map((target) => findField(target))).toEqual(
      [area, host, null, null, null, null, null],
    );
  });
});
