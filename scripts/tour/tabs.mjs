import { waitUntil } from './patience.mjs';

/**
 * The tabs and popups of a browser as CDP targets. Every target is listened to (`filter: [{}]`): the toolbar
 * popup is one of type `page`, and its tab, which the toolbar icon needs, one of type `tab`.
 */

/**
 * @typedef {{ targetId: string, type: string, url: string }} Target
 * @typedef {{ targetId: string, sessionId: string, url: string }} OpenPage
 */

/**
 * Waits for a page whose address contains the text, comes to it and listens to it.
 * @param {import('../cdp.mjs').Cdp} cdp
 * @param {string} address a part of it
 * @returns {Promise<OpenPage>}
 */
export async function attachPage(cdp, address) {
  const { targetId, url } = await findTarget(cdp, 'page', address);
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: true });
  await cdp.send('Accessibility.enable', {}, sessionId);
  await waitUntil(
    () => isPainted(cdp, sessionId).catch(() => false),
    () => `${address} does not finish loading`,
  );
  return { targetId, sessionId, url };
}

/**
 * Whether the page has loaded and drawn a frame; keys pressed earlier are lost (an Escape in a fresh popup is).
 * @param {import('../cdp.mjs').Cdp} cdp
 * @param {string} sessionId
 * @returns {Promise<boolean>}
 */
async function isPainted(cdp, sessionId) {
  const frame =
    'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(true))))';
  const expression = `document.readyState === 'complete' && !document.hidden && ${frame}`;
  const options = { expression, awaitPromise: true, returnByValue: true };
  return (await cdp.send('Runtime.evaluate', options, sessionId)).result.value === true;
}

/**
 * Waits for a target of this type whose address contains the text.
 * @param {import('../cdp.mjs').Cdp} cdp
 * @param {'page' | 'tab'} type
 * @param {string} address a part of it
 * @returns {Promise<Target>}
 */
export async function findTarget(cdp, type, address) {
  return waitUntil(
    async () =>
      (await listTargets(cdp)).find((target) => target.type === type && target.url.includes(address)),
    async () =>
      `No ${type} with ${address}; open: ${(await listTargets(cdp)).map(({ url }) => url).join(', ')}`,
  );
}

/**
 * @param {import('../cdp.mjs').Cdp} cdp
 * @returns {Promise<Target[]>}
 */
export async function listTargets(cdp) {
  return (await cdp.send('Target.getTargets', { filter: [{}] })).targetInfos;
}
