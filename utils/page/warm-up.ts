import { passesGate } from '../language/gate';
import { cutSentences } from '../language/sentences';

let warm = false;

/**
 * Makes what the first read of a page would have to make (about 10 ms: the cutter of sentences, the gate's
 * expressions), once, when the page has nothing to do. `I` gets through all of the gate.
 */
export const warmUp = (): void => {
  if (warm) return;
  warm = true;
  const prepare = (): void => void cutSentences('I').some(passesGate);
  window.requestIdleCallback?.(prepare) ?? setTimeout(prepare);
};
