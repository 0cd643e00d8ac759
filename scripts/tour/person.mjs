import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pressKey, typeText } from './keyboard.mjs';
import { waitUntil } from './patience.mjs';
import { describeSight, lookFor } from './sight.mjs';
import { attachPage, findTarget, listTargets } from './tabs.mjs';

/** @typedef {import('./sight.mjs').Sight} Sight */
/** @typedef {Awaited<ReturnType<typeof sitDown>>} Person */

/**
 * A person in front of the browser: looks at one page at a time and acts on what is visible there, by mouse and
 * keyboard. Every verb waits until what it needs can be seen, and rejects when it has not come in 15 s.
 * @param {{ cdp: import('../cdp.mjs').Cdp, extensionId: string, firstPage: string, pictures: string,
 *   say: (step: string) => void }} at `firstPage`: a part of its address; `pictures`: the folder for PNGs, emptied first; `say`: gets each step as one line
 */
export async function sitDown({ cdp, extensionId, firstPage, pictures, say }) {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  let pictureCount = 0;
  /** @type {import('./tabs.mjs').OpenPage} */
  let page = await comeTo(firstPage);

  /** @param {string} address */
  async function comeTo(address) {
    const { targetId } = await findTarget(cdp, 'page', address);
    await cdp.send('Target.activateTarget', { targetId });
    return attachPage(cdp, address);
  }

  /**
   * Turns to the tab whose address contains the text, as by a click on it.
   * @param {string} address
   */
  async function turnTo(address) {
    page = await comeTo(address);
    say(`turn to ${page.url}`);
  }

  /**
   * Waits until it is on screen, turning the mouse wheel where the page goes on below.
   * @param {Sight} sight
   */
  function see(sight) {
    return waitUntil(
      async () => {
        // A page that is just loading has no document to look at; the next glance has.
        const found = await lookFor(cdp, page.sessionId, sight).catch(() => undefined);
        if (found && !found.inView) await turnWheel(found.y);
        return found?.inView && found;
      },
      () => `${describeSight(sight)} is not to be seen on ${page.url}`,
    );
  }

  /** @param {number} y where the thing is, in the viewport's pixels */
  async function turnWheel(y) {
    const { cssVisualViewport } = await cdp.send('Page.getLayoutMetrics', {}, page.sessionId);
    const { clientWidth, clientHeight } = cssVisualViewport;
    const middle = { x: clientWidth / 2, y: clientHeight / 2 };
    const wheel = { type: 'mouseWheel', ...middle, deltaX: 0, deltaY: y - middle.y };
    await cdp.send('Input.dispatchMouseEvent', wheel, page.sessionId);
  }

  /**
   * The text that can be read there.
   * @param {Sight} sight
   */
  async function read(sight) {
    return (await see(sight)).text.trim();
  }

  /** @param {Sight} sight */
  async function click(sight) {
    const { x, y } = await see(sight);
    say(`click ${describeSight(sight)}`);
    const mouse = { x, y, button: 'left', clickCount: 1 };
    await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y }, page.sessionId);
    await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse }, page.sessionId);
    await ignoreClosing(
      cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse }, page.sessionId),
    );
  }

  /** @param {string} combination for example `Enter` or `Alt+Shift+K` */
  async function press(combination) {
    say(`press ${combination}`);
    await ignoreClosing(pressKey(cdp, page.sessionId, combination));
  }

  /** @param {string} text */
  async function type(text) {
    say(`type “${text}”`);
    await typeText(cdp, page.sessionId, text);
  }

  /**
   * Clicks the extension's icon in the toolbar and looks at the popup that opens.
   * `Extensions.triggerAction` counts as that click: with it, and with the keyboard shortcut, `tabs.query` in the
   * popup has the tab's address (activeTab); after `action.openPopup()` it has none. It takes the id of a target of
   * type `tab`, not `page`. While the popup is open `windows.getLastFocused().focused` is false; without it, true.
   * Seen in Chromium 156, headless and with a window alike.
   */
  async function openPopup() {
    const { targetId } = await findTarget(cdp, 'tab', page.url);
    say('click the icon in the toolbar');
    await cdp.send('Extensions.triggerAction', { id: extensionId, targetId });
    page = await attachPage(cdp, `${extensionId}/popup.html`);
  }

  /** Waits until the popup has closed. After it, `turnTo` a tab. */
  function seePopupClosed() {
    return waitUntil(
      async () => !(await listTargets(cdp)).some(({ url }) => url.includes(`${extensionId}/popup.html`)),
      () => 'The popup stays open',
    );
  }

  /** @param {string} name goes into the file's name, after its number */
  async function picture(name) {
    const { data } = await cdp.send('Page.captureScreenshot', { format: 'png' }, page.sessionId);
    const file = join(pictures, `${String(++pictureCount).padStart(2, '0')}-${name}.png`);
    writeFileSync(file, Buffer.from(data, 'base64'));
  }

  return { turnTo, see, read, click, press, type, openPopup, seePopupClosed, picture };
}

/**
 * A click or a key can close the page it was made on before the browser has answered.
 * @param {Promise<unknown>} action
 */
async function ignoreClosing(action) {
  try {
    await action;
  } catch (error) {
    if (!/closed|detached|not found|session/i.test(String(error))) throw error;
  }
}
