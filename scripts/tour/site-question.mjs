import { waitUntil } from './patience.mjs';

/**
 * Answers the browser's question for a site with yes, before it is asked: the bubble is drawn by the browser
 * itself and no protocol reaches it (`permissions.request` in headless then waits for ever, seen in Chromium 156).
 * The setting made here is the one behind chrome://extensions. The extension still has no access by it, but its
 * `permissions.request` after the person's click resolves true at once, and `permissions.onAdded` fires.
 * @param {import('../cdp.mjs').Cdp} cdp
 * @param {{ extensionId: string, origins: string }} question `origins`: for example `http://localhost/*`
 */
export async function allowWhenAsked(cdp, { extensionId, origins }) {
  const { targetId } = await cdp.send('Target.createTarget', {
    url: 'chrome://extensions/',
    background: true,
  });
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: true });
  /** @param {string} expression */
  const evaluate = (expression) =>
    cdp.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, sessionId);
  await waitUntil(
    async () =>
      (await evaluate('typeof chrome.developerPrivate?.addHostPermission')).result.value === 'function',
    () => 'chrome://extensions did not load',
  );
  const names = [extensionId, origins].map((name) => JSON.stringify(name)).join(', ');
  const { exceptionDetails } = await evaluate(`chrome.developerPrivate.addHostPermission(${names})`);
  if (exceptionDetails) throw new Error(`The browser did not allow ${origins}: ${exceptionDetails.text}`);
  await cdp.send('Target.closeTarget', { targetId });
}
