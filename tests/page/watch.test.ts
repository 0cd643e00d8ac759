// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { background, closeFrame, openFrame, putIn, sentences, worldOf } from './background';
import { act, asked, change, compose, erase, press, put, settle, type } from './keyboard';

const HARSH = "I'm such an idiot.";
const OPEN = "I'm such an idiot";

/** A watcher whose reading part is there already: somebody typed before, elsewhere on the page. */
const start = async (): Promise<void> => {
  await putIn();
  const elsewhere = makeArea();
  type(elsewhere, 'x');
  await vi.waitFor(() => expect(worldOf().read).toBeDefined());
  elsewhere.remove();
};

const makeArea = (): HTMLTextAreaElement => {
  const area = document.createElement('textarea');
  document.body.append(area);
  return area;
};

const makeRich = (): HTMLElement => {
  const rich = document.createElement('div');
  rich.setAttribute('contenteditable', 'true');
  document.body.append(rich);
  return rich;
};

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  openFrame();
});

afterEach(() => {
  closeFrame();
  vi.useRealTimers();
});

describe('when it reads', () => {
  it('sends a finished sentence after a pause of 1.2 s, and not sooner', async () => {
    await start();
    type(makeArea(), HARSH);
    await wait(1_150);
    expect(sentences()).toEqual([]);
    await wait(100);
    expect(sentences()).toEqual([HARSH]);
  });

  it('begins the pause anew with every key', async () => {
    await start();
    const area = makeArea();
    for (const letter of HARSH) {
      type(area, letter);
      await wait(1_000);
    }
    expect(sentences()).toEqual([]);
    await wait(300);
    expect(sentences()).toEqual([HARSH]);
  });

  it('waits 3 s for a sentence that nothing closes yet', async () => {
    await start();
    type(makeArea(), OPEN);
    await wait(2_900);
    expect(sentences()).toEqual([]);
    await wait(200);
    expect(sentences()).toEqual([OPEN]);
  });

  it('sends once, and the whole, when a sentence is typed in bursts', async () => {
    await start();
    const area = makeArea();
    for (const burst of ["I'm ", 'such ', 'an idiot', ' again']) {
      type(area, burst);
      await wait(2_000);
    }
    type(area, '.');
    await wait(5_000);
    expect(sentences()).toEqual(["I'm such an idiot again."]);
  });

  it('says nothing more when a sent sentence only goes on', async () => {
    await start();
    const area = makeArea();
    type(area, OPEN);
    await wait(4_000);
    type(area, ' today');
    await wait(4_000);
    type(area, ' at ten.');
    await wait(4_000);
    expect(sentences()).toEqual([OPEN]);
  });

  it('sends the whole again when what was added is harsh by itself', async () => {
    await start();
    const area = makeArea();
    type(area, OPEN);
    await wait(4_000);
    type(area, ' and I hate myself.');
    await wait(4_000);
    expect(sentences()).toEqual([OPEN, `${OPEN} and I hate myself.`]);
  });

  it('reads on Enter before the page clears the field', async () => {
    const area = makeArea();
    area.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') area.value = '';
    });
    await start();
    type(area, OPEN);
    press(area, 'Enter');
    expect(area.value).toBe('');
    expect(sentences()).toEqual([OPEN]);
  });

  it.each([
    ['isComposing', { isComposing: true }],
    ['keyCode 229', { keyCode: 229 }],
  ])('lets an Enter of an input method pass (%s)', async (_, init) => {
    await start();
    const area = makeArea();
    type(area, OPEN);
    press(area, 'Enter', init);
    expect(sentences()).toEqual([]);
  });

  it.each(['focusout', 'pagehide', 'pointerdown', 'paste', 'drop'])('reads at once on %s', async (kind) => {
    await start();
    const area = makeArea();
    type(area, OPEN);
    act(kind === 'pagehide' ? window : area, kind);
    expect(sentences()).toEqual([OPEN]);
  });

  it('reads nothing while an input method is at work, and the whole when it has settled', async () => {
    await start();
    const area = makeArea();
    type(area, 'Hm. ');
    compose(area, ["I'm su", "I'm such an idio", "I'm such an idiot."]);
    await wait(10_000);
    expect(sentences()).toEqual([]);
    settle(area);
    await wait(1_300);
    expect(sentences()).toEqual([HARSH]);
  });

  it('sees every sentence of a long run, each once', async () => {
    await start();
    const rich = makeRich();
    type(rich, `The build is green. ${HARSH} `);
    await wait(1_300);
    type(rich, 'Nobody likes me. I hate myself.');
    await wait(1_300);
    expect(sentences().filter((sentence) => sentence === HARSH)).toHaveLength(1);
    expect(sentences()).toContain('I hate myself.');
    expect(sentences()).not.toContain('The build is green.');
  });

  it('sends no sentence twice, in whatever field it comes again', async () => {
    await start();
    for (const field of [makeArea(), makeArea(), makeRich()]) {
      type(field, HARSH);
      await wait(1_300);
    }
    expect(sentences()).toEqual([HARSH]);
  });
});

describe('what is not the typing of a person', () => {
  it('is ten thousand events made by the page', async () => {
    await start();
    const area = makeArea();
    put(area, HARSH);
    const kinds = ['beforeinput', 'input', 'compositionend', 'keydown', 'focusout'];
    for (let round = 0; round < 2_000; round++) {
      for (const kind of kinds) {
        area.dispatchEvent(
          kind === 'keydown'
            ? new KeyboardEvent(kind, { key: 'Enter', bubbles: true })
            : new InputEvent(kind, { bubbles: true, inputType: 'insertText', data: HARSH }),
        );
      }
    }
    await wait(10_000);
    expect(sentences()).toEqual([]);
  });

  it('is an input that no beforeinput came before, as execCommand makes them, trusted or not', async () => {
    await start();
    const area = makeArea();
    put(area, HARSH);
    act(area, 'input');
    await wait(4_000);
    expect(sentences()).toEqual([]);
  });

  it.each([
    'insertFromPaste',
    'insertFromDrop',
    'historyUndo',
    'historyRedo',
    'insertFromYank',
    'somethingNew',
  ])('is %s, even when the person types on a bit after it', async (inputType) => {
    await start();
    const area = makeArea();
    change(area, inputType, () => put(area, HARSH));
    await wait(4_000);
    type(area, ' Sent the invoice.');
    await wait(4_000);
    act(area, 'focusout');
    expect(sentences()).toEqual([]);
  });

  it('is what stood there before the person came', async () => {
    const area = makeArea();
    put(area, `> ${HARSH}\n`);
    await start();
    type(area, 'Sorry to hear that.');
    await wait(1_300);
    expect(sentences()).toEqual([]);
  });

  it('is a pasted sentence somewhere else, where only a bit is typed', async () => {
    await start();
    const area = makeArea();
    type(area, 'Notes from the call: ');
    change(area, 'insertFromPaste', () => put(area, `${HARSH} I hate myself. The end`));
    act(area, 'pointerdown');
    area.setSelectionRange(area.value.length - 8, area.value.length - 8);
    type(area, ' ok');
    await wait(4_000);
    expect(sentences()).toEqual([]);
  });

  it('is not a word put right: the sentence around it is still the person’s', async () => {
    await start();
    const area = makeArea();
    type(area, 'Im such an idiot');
    change(area, 'insertReplacementText', () => {
      area.value = area.value.replace('Im', "I'm");
      area.setSelectionRange(area.value.length, area.value.length);
    });
    type(area, ' and a fool.');
    await wait(1_300);
    expect(sentences()).toEqual(["I'm such an idiot and a fool."]);
  });

  describe('is what somebody else wrote, though so much is taken away before', () => {
    const QUOTE = 'Mum wrote:\nI am so stupid and worthless.\n';
    const TYPED = 'That was not kind of her at all, you know.';
    const makeFields = () => {
      const fields = [makeArea(), makeRich()];
      for (const field of fields) put(field, QUOTE);
      return fields;
    };

    it.each<readonly [how: string, inputType: string, cuts: readonly number[]]>([
      ['letter by letter', 'deleteContentBackward', Array<number>(TYPED.length).fill(1)],
      ['word by word', 'deleteWordBackward', [5, 4, 5, 3, 4, 3, 5, 4, 4, 5]],
      ['word by word, marks apart', 'deleteWordBackward', [1, 4, 4, 2, 3, 3, 4, 3, 5, 4, 4, 5]],
      ['as a line', 'deleteSoftLineBackward', [TYPED.length]],
      ['as a paragraph', 'deleteHardLineBackward', [TYPED.length]],
      ['by cutting', 'deleteByCut', [TYPED.length]],
      ['by dragging it away', 'deleteByDrag', [TYPED.length]],
    ])('%s', async (_, inputType, cuts) => {
      await start();
      for (const field of makeFields()) {
        type(field, TYPED);
        for (const cut of cuts) erase(field, inputType, cut);
        type(field, 'ok.');
        await wait(4_000);
      }
      expect(sentences()).toEqual([]);
    });

    it.each(['deleteContentBackward', 'deleteWordBackward'])('as a selection, by %s', async (inputType) => {
      await start();
      const area = makeArea();
      put(area, QUOTE);
      type(area, TYPED);
      area.setSelectionRange(QUOTE.length, area.value.length);
      erase(area, inputType, TYPED.length);
      type(area, 'ok.');
      const rich = makeRich();
      put(rich, QUOTE);
      type(rich, TYPED);
      const text = rich.lastChild as Text;
      document.getSelection()?.setBaseAndExtent(text, QUOTE.length, text, text.data.length);
      erase(rich, inputType, TYPED.length);
      type(rich, 'ok.');
      await wait(4_000);
      expect(sentences()).toEqual([]);
    });
  });

  it('is what stands where Ctrl and a letter have taken the caret', async () => {
    await start();
    const area = makeArea();
    put(area, HARSH);
    const before = area.selectionStart;
    put(area, '\n');
    type(area, 'The build is green, and the tests are too.');
    press(area, 'p', { ctrlKey: true });
    area.setSelectionRange(before, before);
    type(area, ' Ok.');
    await wait(4_000);
    expect(sentences()).toEqual([]);
  });

  it('is not more and more of what stood there, however often words are put right', async () => {
    await start();
    const area = makeArea();
    put(area, `${HARSH}\n`);
    type(area, 'Teh end.');
    for (let time = 0; time < 5; time++) change(area, 'insertReplacementText', () => {});
    type(area, ' Ok.');
    await wait(4_000);
    expect(sentences()).toEqual([]);
  });

  it.each(['deleteContentBackward', 'deleteWordBackward'])(
    'is not a slip taken back by %s: the sentence around it is still the person’s',
    async (inputType) => {
      await start();
      for (const field of [makeArea(), makeRich()]) {
        type(field, "I'm such an idoit");
        if (inputType === 'deleteWordBackward') erase(field, inputType, 5);
        else for (let letter = 0; letter < 5; letter++) erase(field, inputType, 1);
        type(field, field instanceof HTMLTextAreaElement ? 'idiot.' : 'idiot again.');
        await wait(1_300);
      }
      expect(sentences()).toEqual([HARSH, "I'm such an idiot again."]);
    },
  );

  it('is not lost when a capital comes with AltGr, which is Ctrl and Alt', async () => {
    await start();
    const area = makeArea();
    type(area, "I'm such ");
    press(area, 'ą', { ctrlKey: true, altKey: true });
    type(area, 'an idiot.');
    await wait(1_300);
    expect(sentences()).toEqual([HARSH]);
  });

  it('but a new sentence after a paste is', async () => {
    await start();
    const area = makeArea();
    change(area, 'insertFromPaste', () => put(area, 'The log is long. '));
    type(area, HARSH);
    await wait(1_300);
    expect(sentences()).toEqual([HARSH]);
  });
});

describe('what a key costs', () => {
  it('is that it is put in a queue: it is asked only at the pause, or when a hundred wait', async () => {
    await start();
    const area = makeArea();
    type(area, 'x');
    asked.times = 0;
    type(area, 'abc def, ghi.'.repeat(3));
    expect(asked.times).toBe(0);
    await wait(1_300);
    expect(asked.times).toBe(39);
    asked.times = 0;
    type(area, 'a'.repeat(150));
    expect(asked.times).toBeGreaterThanOrEqual(100);
  });

  it('leaves no letter uncounted, however long somebody types without a pause', async () => {
    await start();
    const area = makeArea();
    put(area, 'You are an idiot. ');
    type(area, `${'The build is green and so are the tests. '.repeat(10)}${HARSH}`);
    await wait(1_300);
    expect(sentences()).toEqual([HARSH]);
  });

  it('does not let pass for typing what came where a letter was expected', async () => {
    await start();
    const area = makeArea();
    type(area, 'The build is green and so are all of the tests. ');
    // The page has kept the letter for itself; then somebody pastes with the mouse.
    press(area, 'a');
    change(area, 'insertFromPaste', () => put(area, HARSH));
    await wait(4_000);
    type(area, ' Sent.');
    press(area, 'b');
    erase(area, 'deleteContentBackward', 6);
    type(area, ' ok');
    await wait(4_000);
    expect(sentences()).toEqual([]);
  });

  it('does not hide that a letter came with a Ctrl that went down elsewhere', async () => {
    await start();
    const area = makeArea();
    put(area, `${HARSH}\n`);
    type(area, 'The build is green, and the tests are too.');
    // The window is left and come back to.
    act(area, 'focusin');
    press(area, 'p', { ctrlKey: true, keyCode: 80 });
    area.setSelectionRange(HARSH.length, HARSH.length);
    type(area, ' Ok.');
    await wait(4_000);
    expect(sentences()).toEqual([]);
  });
});

describe('how it ends', () => {
  it('is silent for good when it is told to stop, and looks at nothing more', async () => {
    background.answer = () => ({ kind: 'stop' });
    await start();
    const area = makeArea();
    type(area, HARSH);
    await wait(1_300);
    asked.times = 0;
    type(area, ' I hate myself.');
    await wait(4_000);
    expect(sentences()).toEqual([HARSH]);
    expect(asked.times).toBe(0);
  });

  it('is silent for good when the extension is gone', async () => {
    await start();
    const area = makeArea();
    vi.stubGlobal('chrome', { runtime: {} });
    type(area, HARSH);
    await wait(1_300);
    asked.times = 0;
    type(area, ' I hate myself.');
    await wait(4_000);
    expect(asked.times).toBe(0);
  });

  it('goes on when a sentence was lost because the worker died', async () => {
    background.answer = () => Promise.reject(new Error('The message port closed.'));
    await start();
    const area = makeArea();
    type(area, HARSH);
    await wait(1_300);
    type(area, ' I hate myself.');
    await wait(1_300);
    expect(sentences()).toEqual([HARSH, 'I hate myself.']);
  });

  it('is silent when the background ends it, at once', async () => {
    await start();
    const area = makeArea();
    type(area, HARSH);
    worldOf().stop?.();
    asked.times = 0;
    await wait(4_000);
    type(area, ' I hate myself.');
    press(area, 'Enter');
    await wait(4_000);
    expect(sentences()).toEqual([]);
    expect(asked.times).toBe(0);
  });

  it('sends once when it was started twice', async () => {
    await start();
    await start();
    type(makeArea(), HARSH);
    await wait(1_300);
    expect(sentences()).toEqual([HARSH]);
  });
});

describe('what it leaves alone', () => {
  it('keeps no timer while nobody types', async () => {
    await start();
    await wait(60_000);
    const timers = vi.spyOn(globalThis, 'setTimeout');
    const long = () => timers.mock.calls.filter(([, ms]) => ms !== undefined && ms > 100).length;
    await wait(60_000);
    expect(long()).toBe(0);
    type(makeArea(), 'All fine here.');
    expect(long()).toBe(1);
    await wait(60_000);
    expect(long()).toBe(1);
    timers.mockRestore();
  });

  it('changes nothing in the page and cancels nothing', async () => {
    const area = makeArea();
    const rich = makeRich();
    const seen: Event[] = [];
    await start();
    type(area, OPEN);
    type(rich, 'x');
    seen.push(press(area, 'Enter'));
    await wait(4_000);
    expect(document.body.innerHTML).toBe('<textarea></textarea><div contenteditable="true">x</div>');
    expect(seen.some((event) => event.defaultPrevented)).toBe(false);
  });

  it('survives a page whose field throws when it is read, and reads the next one', async () => {
    await start();
    const hostile = makeArea();
    Object.defineProperty(hostile, 'getAttribute', {
      configurable: true,
      get() {
        throw new Error('no');
      },
    });
    type(hostile, HARSH);
    press(hostile, 'Enter');
    await wait(4_000);
    expect(sentences()).toEqual([]);
    Reflect.deleteProperty(hostile, 'getAttribute');
    type(makeArea(), HARSH);
    await wait(1_300);
    expect(sentences()).toEqual([HARSH]);
  });

  it.each(['text', 'password', 'search', 'tel'])('never reads a single-line input (%s)', async (kind) => {
    await start();
    const line = document.createElement('input');
    line.type = kind;
    document.body.append(line);
    type(line, HARSH);
    press(line, 'Enter');
    await wait(4_000);
    expect(sentences()).toEqual([]);
  });

  it('remembers the form of a password, though the page shows it as text later', async () => {
    await start();
    const form = document.createElement('form');
    const password = document.createElement('input');
    const area = document.createElement('textarea');
    password.type = 'password';
    form.append(password, area);
    document.body.append(form);
    type(password, 'x');
    password.type = 'text';
    type(area, HARSH);
    await wait(4_000);
    expect(sentences()).toEqual([]);
  });

  it('reads in an open shadow root', async () => {
    await start();
    const host = document.createElement('div');
    const inner = document.createElement('textarea');
    host.attachShadow({ mode: 'open' }).append(inner);
    document.body.append(host);
    type(inner, HARSH);
    await wait(1_300);
    expect(sentences()).toEqual([HARSH]);
  });
});
