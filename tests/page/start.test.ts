// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { background, bring, closeFrame, openFrame, putIn, sentences, worldOf } from './background';
import { act, asked, change, compose, erase, press, put, settle, type } from './keyboard';

const HARSH = "I'm such an idiot.";
const OPEN = "I'm such an idiot";

/** Says "come in" to what waits for what reads; until then it is on its way. */
let arrive: () => Promise<void>;
const begun = () => background.heard.filter(({ kind }) => kind === 'begun').length;
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

const add = <K extends keyof HTMLElementTagNameMap>(name: K): HTMLElementTagNameMap[K] => {
  const element = document.createElement(name);
  document.body.append(element);
  return element;
};

const addRich = (): HTMLElement => {
  const rich = add('div');
  rich.setAttribute('contenteditable', 'true');
  return rich;
};

const addInShadow = (): HTMLElement => {
  const inner = document.createElement('textarea');
  add('div').attachShadow({ mode: 'open' }).append(inner);
  return inner;
};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  openFrame();
  background.onBegun = () =>
    new Promise((answer) => {
      arrive = async () => {
        answer(await bring());
        await wait(0);
      };
    });
});

afterEach(() => {
  closeFrame();
  vi.useRealTimers();
});

describe('what reads is asked for', () => {
  it('at the first key in a field, once', async () => {
    await putIn();
    expect(begun()).toBe(0);
    type(add('textarea'), 'ab');
    type(addRich(), 'c');
    expect(background.heard).toEqual([{ kind: 'begun' }]);
  });

  it('not for a single line, whatever it is for', async () => {
    await putIn();
    for (const kind of ['text', 'search', 'password']) {
      const line = add('input');
      line.type = kind;
      type(line, HARSH);
    }
    expect(begun()).toBe(0);
  });

  it('not for an event that a page made up', async () => {
    await putIn();
    const area = add('textarea');
    for (let time = 0; time < 10_000; time++)
      area.dispatchEvent(
        new InputEvent('beforeinput', { bubbles: true, inputType: 'insertText', data: 'a' }),
      );
    await wait(0);
    expect(begun()).toBe(0);
    expect(worldOf().early).toEqual([]);
  });

  it('again at the next key when the answer was lost, and what was typed before is not', async () => {
    await putIn();
    background.onBegun = () => Promise.reject(new Error('The message port closed.'));
    const area = add('textarea');
    type(area, "I'm ");
    await wait(0);
    background.onBegun = bring;
    type(area, 'such ');
    await vi.waitFor(() => expect(worldOf().read).toBeDefined());
    type(area, 'an idiot.');
    await wait(1_300);
    expect(begun()).toBe(2);
    expect(sentences()).toEqual([HARSH]);
  });
});

describe('what was typed before it came', () => {
  it.each([
    ['a textarea', () => add('textarea')],
    ['rich text', addRich],
    ['an open shadow root', addInShadow],
  ])('counts in %s: the sentence is read whole', async (_, make) => {
    await putIn();
    const field = make();
    type(field, "I'm such");
    await arrive();
    type(field, ' an idiot.');
    await wait(1_300);
    expect(sentences()).toEqual([HARSH]);
  });

  it('counts though the editor puts another apostrophe and a capital', async () => {
    await putIn();
    const area = add('textarea');
    type(area, "i'm such");
    area.value = 'I’m such';
    await arrive();
    type(area, ' an idiot.');
    await wait(1_300);
    expect(sentences()).toEqual(['I’m such an idiot.']);
  });

  it('counts when all was typed already, and nothing comes after it', async () => {
    await putIn();
    type(add('textarea'), HARSH);
    await arrive();
    expect(worldOf().early).toEqual([]);
    await wait(1_300);
    expect(sentences()).toEqual([HARSH]);
  });

  it.each([
    ['a textarea', () => add('textarea')],
    ['rich text', addRich],
  ])('counts in %s when Enter was pressed already', async (_, make) => {
    await putIn();
    const field = make();
    type(field, OPEN);
    change(field, 'insertParagraph', () => put(field, '\n'));
    await arrive();
    type(field, 'Ok.');
    await wait(4_000);
    expect(sentences()).toEqual([OPEN]);
  });

  it('counts with a slip taken back', async () => {
    await putIn();
    const area = add('textarea');
    type(area, "I'm sub");
    press(area, 'Backspace');
    erase(area, 'deleteContentBackward', 1);
    await arrive();
    type(area, 'ch an idiot.');
    await wait(1_300);
    expect(sentences()).toEqual([HARSH]);
  });

  it.each([
    ['that has ended', true],
    ['that goes on', false],
  ])('counts by an input method %s', async (_, ended) => {
    await putIn();
    const area = add('textarea');
    type(area, "I'm ");
    compose(area, ['s', 'such']);
    if (ended) settle(area);
    await arrive();
    if (!ended) settle(area);
    type(area, ' an idiot.');
    await wait(1_300);
    expect(sentences()).toEqual([HARSH]);
  });

  it.each<readonly [how: string, move: (area: HTMLTextAreaElement) => void]>([
    ['the caret jumped, unheard', (area) => area.setSelectionRange(HARSH.length, HARSH.length)],
    ['it was pasted', (area) => change(area, 'insertFromPaste', () => put(area, `\n${HARSH}`))],
    [
      'it was selected and taken away',
      (area) => {
        area.setSelectionRange(HARSH.length + 1, area.value.length);
        erase(area, 'deleteContentBackward', area.value.length - HARSH.length - 1);
      },
    ],
    ['the page wrote over it', (area) => put(area, ` ${HARSH}`)],
  ])('is forgotten when %s: what stands there is not the person’s', async (_, move) => {
    await putIn();
    const area = add('textarea');
    put(area, `${HARSH}\n`);
    type(area, 'The build is green, and the tests are too.');
    move(area);
    await arrive();
    type(area, ' Ok. ');
    await wait(4_000);
    act(area, 'focusout');
    expect(sentences()).toEqual([]);
  });

  it('does not hide that a letter came with a Ctrl that went down before', async () => {
    await putIn();
    const area = add('textarea');
    put(area, `${HARSH}\n`);
    type(area, 'The build is green, and the tests are too.');
    press(area, 'Control', { ctrlKey: true });
    await arrive();
    press(area, 'p', { ctrlKey: true, keyCode: 80 });
    area.setSelectionRange(HARSH.length, HARSH.length);
    type(area, ' Ok.');
    await wait(4_000);
    expect(sentences()).toEqual([]);
  });

  it('is not read in a field that is never read', async () => {
    await putIn();
    const area = add('textarea');
    area.setAttribute('readonly', '');
    type(area, HARSH);
    await arrive();
    await wait(4_000);
    expect(sentences()).toEqual([]);
  });

  it('is remembered of a password: its form is never read, though the page shows it as text later', async () => {
    await putIn();
    const form = add('form');
    const password = document.createElement('input');
    const area = document.createElement('textarea');
    password.type = 'password';
    form.append(password, area);
    type(password, 'x');
    password.type = 'text';
    type(area, "I'm ");
    await arrive();
    type(area, 'such an idiot.');
    await wait(4_000);
    expect(sentences()).toEqual([]);
  });

  it('is not kept without end when nobody comes', async () => {
    await putIn();
    type(add('textarea'), 'a'.repeat(5_000));
    expect(worldOf().early.length).toBeLessThanOrEqual(500);
  });
});

describe('how it ends', () => {
  it('is silent for good when it is told to stop', async () => {
    background.onBegun = () => ({ kind: 'stop' });
    await putIn();
    const area = add('textarea');
    type(area, 'a');
    await wait(0);
    asked.times = 0;
    type(area, HARSH);
    await wait(4_000);
    expect([asked.times, background.heard.length, worldOf().early.length]).toEqual([0, 1, 0]);
  });

  it('is silent once a later one has started, whether it had heard anything or not', async () => {
    await putIn();
    await putIn();
    const area = add('textarea');
    type(area, 'Hm. ');
    await arrive();
    await putIn();
    type(area, HARSH);
    await arrive();
    await wait(1_300);
    expect(background.heard).toEqual([
      { kind: 'begun' },
      { kind: 'begun' },
      { kind: 'typed', sentence: HARSH },
    ]);
  });

  it('what reads does nothing where nobody waits for it, or another one reads already', async () => {
    await bring();
    type(add('textarea'), HARSH);
    await putIn();
    const area = add('textarea');
    type(area, 'Hm. ');
    worldOf().stop?.();
    await arrive();
    type(area, HARSH);
    await wait(4_000);
    expect(sentences()).toEqual([]);
    await putIn();
    type(area, "\nI'm such");
    await arrive();
    await bring();
    type(area, ' an idiot.');
    await wait(4_000);
    expect(sentences()).toEqual([HARSH]);
  });
});
