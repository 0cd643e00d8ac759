import { type Plain, type Protocol, runIn } from './protocol';
import { until } from './waiting';

/** Keys that have no character of their own (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Backspace: '\uE003' } as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A tab, driven by real keys and a real mouse. */
export class Tab {
  constructor(
    private readonly protocol: Protocol,
    readonly context: string,
  ) {}

  /** Runs a function in the page. */
  run<Given extends readonly Plain[], Result>(
    work: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result> {
    return runIn(this.protocol, this.context, work, given);
  }

  /** Opens an address here. Not awaited by the browser's word: for an extension page that never comes. */
  async go(address: string): Promise<void> {
    await this.protocol.send('browsingContext.navigate', {
      context: this.context,
      url: address,
      wait: 'none',
    });
    await until(`${address} to open`, () =>
      this.run((wanted) => location.href === wanted && document.readyState === 'complete', address),
    );
  }

  /** Loads the page anew. */
  async reload(): Promise<void> {
    await this.run(() => {
      document.documentElement.dataset.before = 'reload';
      location.reload();
    });
    await until('the page to be new', () =>
      this.run(
        () => document.documentElement.dataset.before === undefined && document.readyState === 'complete',
      ),
    );
  }

  /** Brings the tab to the front. */
  async show(): Promise<void> {
    await this.protocol.send('browsingContext.activate', { context: this.context });
  }

  /** Closes it, without a word to the page. */
  async close(): Promise<void> {
    await this.protocol.send('browsingContext.close', { context: this.context });
  }

  /** What is written on the page. */
  text(): Promise<string> {
    return this.run(() => document.body.innerText);
  }

  /** Waits until the page says this. */
  async says(words: string): Promise<void> {
    await until(`the page to say “${words}”`, async () => (await this.text()).includes(words));
  }

  /** Waits for an element that reads so (an answer's digit aside) and stands still, and clicks into its middle. */
  async click(selector: string, name?: string): Promise<void> {
    let before: Point | null = null;
    const point = await until(`${selector} ${name ?? ''} to be there`, async () => {
      const now: Point | null = await this.run(
        (where, called) => {
          const element = [...document.querySelectorAll<HTMLElement>(where)].find(
            (one) => called === null || one.innerText.trim().replace(/^\d\s+/, '') === called,
          );
          if (element === undefined) return null;
          element.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { x, y, width, height } = element.getBoundingClientRect();
          return width > 0 ? { x: Math.round(x + width / 2), y: Math.round(y + height / 2) } : null;
        },
        selector,
        name ?? null,
      );
      const still = now !== null && now.x === before?.x && now.y === before.y;
      before = now;
      return still ? now : null;
    });
    await this.act('pointer', 'mouse', [
      { type: 'pointerMove', ...point },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  /** Presses a key, or a digit. */
  press(key: keyof typeof KEYS | `${number}`): Promise<void> {
    return this.type(key in KEYS ? KEYS[key as keyof typeof KEYS] : key);
  }

  /** Types a text, a key after the other, where the focus is. */
  type(text: string): Promise<void> {
    return this.act(
      'key',
      'keyboard',
      [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  }

  private async act(type: 'key' | 'pointer', id: string, actions: readonly object[]): Promise<void> {
    await this.protocol.send('input.performActions', {
      context: this.context,
      actions: [{ type, id, actions }],
    });
  }
}
