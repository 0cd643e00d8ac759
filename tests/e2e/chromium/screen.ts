import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findProgram } from '../../../scripts/browsers.mjs';
import { startDisplay } from '../../../scripts/display.mjs';

const run = promisify(execFile);

/** An X display of our own, with somebody at its keyboard: the browser takes these keys for a person's. */
export interface Screen {
  /** The value for DISPLAY. */
  readonly name: string;
  /** Types a text into what has the focus, key by key. */
  type(text: string): Promise<void>;
  /** Presses keys one after the other, each with others held: `Return`, `alt+shift+k`. */
  press(...keys: string[]): Promise<void>;
  stop(): void;
}

/** Starts the display. Needs Xvfb and xdotool, which drive what no browser protocol reaches: prompts and stillness. */
export async function startScreen(): Promise<Screen> {
  const [xvfb, xdotool] = [findProgram('xvfb'), findProgram('xdotool')];
  if (xvfb === undefined || xdotool === undefined)
    throw new Error('Xvfb and xdotool are needed here: install them.');
  const { name, stop } = await startDisplay(xvfb);
  const env = { ...process.env, DISPLAY: name };
  return {
    name,
    stop,
    async type(text) {
      await run(xdotool, ['type', '--delay', '25', text], { env });
    },
    async press(...keys) {
      await run(xdotool, ['key', '--delay', '60', ...keys], { env });
    },
  };
}
