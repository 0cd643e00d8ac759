import { vi } from 'vitest';
import type { Said } from '../../utils/page/say';
import type { World } from '../../utils/page/world';

/*
 * The background as a frame of a page knows it: it hears what is said there, and brings what reads. Each file that is
 * put into a frame is run anew, as the browser does, so that two watchers share nothing but their world.
 */

/** Its answers; a promise that it breaks is an answer that was lost. */
export const background = {
  heard: [] as Said[],
  /** What it says to a sentence. */
  answer: (): unknown => ({ kind: 'heard' }),
  /** What it does when somebody begins to type. */
  onBegun: (): unknown => bring(),
};

const fresh = { ...background };

/** The sentences that were sent. */
export const sentences = (): string[] =>
  background.heard.flatMap((said) => (said.kind === 'typed' ? [said.sentence] : []));

/** Brings what reads, and says so. */
export async function bring(): Promise<unknown> {
  vi.resetModules();
  (await import('../../utils/page/watch')).watch();
  return { kind: 'heard' };
}

/** The world of this frame. */
export const worldOf = (): World =>
  (globalThis as unknown as Record<symbol, World>)[Symbol.for('kind-minute.watcher')] as World;

/** Puts a watcher into this frame. */
export async function putIn(): Promise<void> {
  vi.resetModules();
  (await import('../../utils/page/start')).start();
}

/** A frame without a watcher, and a background that hears nothing yet. */
export function openFrame(): void {
  Object.assign(background, fresh, { heard: [] });
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'own',
      sendMessage: async (said: Said) => {
        background.heard.push(said);
        return said.kind === 'begun' ? background.onBegun() : background.answer();
      },
    },
  });
}

/** The frame goes away. */
export function closeFrame(): void {
  worldOf()?.stop?.();
  Reflect.deleteProperty(globalThis, Symbol.for('kind-minute.watcher'));
  vi.unstubAllGlobals();
}
