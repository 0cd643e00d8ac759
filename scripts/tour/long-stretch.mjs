import { waitUntil } from './patience.mjs';
import { findTarget } from './tabs.mjs';

/**
 * The one thing in the tour that is not done by mouse and keyboard: nobody wants to watch fifty minutes of work.
 * Writes into the session's storage what the product itself would have written by then, all but a few seconds;
 * from there on everything takes its real course, the browser's alarm included.
 * @param {import('../cdp.mjs').Cdp} cdp
 * @param {string} extensionId
 */
export async function bringStretchNearItsEnd(cdp, extensionId) {
  await inExtension(cdp, extensionId, async () => {
    const { noticing } = await chrome.storage.session.get('noticing');
    const now = Date.now();
    const active = 50 * 60_000 - 10_000;
    noticing.stretch = {
      ...noticing.stretch,
      mode: 'working',
      since: now - active,
      seen: now,
      active,
      spent: 0,
    };
    await chrome.storage.session.set({ noticing });
  });
}

/**
 * Waits until the alarm has gone off: the stretch is long, and its moment is held for a pause of the person.
 * @param {import('../cdp.mjs').Cdp} cdp
 * @param {string} extensionId
 */
export async function seeMomentHeld(cdp, extensionId) {
  const look = () =>
    inExtension(
      cdp,
      extensionId,
      async () => (await chrome.storage.session.get('noticing')).noticing.offer?.phase === 'held',
    );
  await waitUntil(look, () => 'The alarm does not go off', 45_000);
}

/**
 * Waits until the icon in the toolbar has changed, which no page shows.
 * @param {import('../cdp.mjs').Cdp} cdp
 * @param {string} extensionId
 * @returns {Promise<string>} what the icon says when the mouse rests on it
 */
export function seeIconOffer(cdp, extensionId) {
  const look = () => inExtension(cdp, extensionId, () => chrome.action.getTitle({}));
  return waitUntil(
    async () => /** @type {Promise<string>} */ (look()).then((title) => title.includes(':') && title),
    () => 'The icon does not change',
  );
}

/**
 * Runs a function in an open page of the extension.
 * @template T
 * @param {import('../cdp.mjs').Cdp} cdp
 * @param {string} extensionId
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
async function inExtension(cdp, extensionId, work) {
  const { targetId } = await findTarget(cdp, 'page', `${extensionId}/`);
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: true });
  const evaluate = { expression: `(${work})()`, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', evaluate, sessionId);
  await cdp.send('Target.detachFromTarget', { sessionId });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
