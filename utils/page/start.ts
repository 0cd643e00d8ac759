import { say } from './say';
import { world } from './world';

/*
 *   waiting ── first key in a field ──► asked: keys are put by as they are
 *                                         ├─ what reads has come ──► it takes up what was put by, and hears the rest
 *                                         ├─ "stop" ───────────────► over, for good
 *                                         └─ no answer ────────────► asked again at the next key
 *
 * Most pages are never typed into, and to look through what reads takes a page longer than all the rest. So this file
 * alone is put into every page of a watched site, and the background brings the other one to a frame where somebody
 * types. That takes a few tenths of a second; a sentence takes longer.
 *
 * Each page pays for every word here: a fresh one takes 0.1 µs a letter to look through functions, twice that where
 * they stand in one another, and more for async ones (Chromium 156). So they stand side by side.
 */

/** The most keys that are put by: somebody types as many in a minute, and by then nobody comes any more. */
const PUT_BY = 500;

let asked = false;

// Stays in front of what reads: a listener that is added at the first key would come after those of the page.
function hear(event: InputEvent): void {
  if (world.read) world.read(event);
  else if (event.isTrusted) putBy(event);
}

function putBy(event: InputEvent): void {
  const path = event.composedPath();
  const [target] = path;
  if (target instanceof HTMLInputElement) {
    // A single line is never read; but a form in which a password was typed is remembered, whatever it shows later.
    if (target.type === 'password' && target.form) world.secrets.add(target.form);
    return;
  }
  if (world.early.push([event, path]) > PUT_BY) world.early = [];
  if (asked) return;
  asked = true;
  say({ kind: 'begun' }).then((told) => {
    if (told === 'stop') world.stop?.();
    asked = !!told;
  });
}

function stop(): void {
  window.removeEventListener('beforeinput', hear, true);
  world.stop = world.read = undefined;
  world.early = [];
}

/**
 * Waits in this frame until somebody types into a field, and asks for what reads. Started twice, the later one takes
 * over. Ends for good when it is told to stop, or nobody is there to ask.
 */
export function start(): void {
  world.stop?.();
  world.stop = stop;
  window.addEventListener('beforeinput', hear, { capture: true, passive: true });
}
