import type { PersonState } from '../app/ports';
import { browser } from './browser';

/** The person's state, system-wide; `idle` means no input for that many seconds (15 at least). */
export function personState(afterSeconds: number): Promise<PersonState> {
  return browser.idle.queryState(afterSeconds);
}

/** After how many seconds without input `onPersonChanged` says `idle`. */
export function reportIdleAfter(seconds: number): void {
  browser.idle.setDetectionInterval(seconds);
}

/** Calls back when the person goes still, comes back, or locks the screen. */
export function onPersonChanged(callback: (state: PersonState) => void): void {
  browser.idle.onStateChanged.addListener(callback);
}
