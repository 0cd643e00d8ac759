/**
 * What a person at the screen can make out. Roles and names come from the browser's own accessibility tree;
 * in the page itself only text and geometry are read, nothing is changed.
 */

/**
 * Something to look for: a piece of visible text, or a role with its accessible name (a whole name or a pattern).
 * @typedef {string | { role: string, name?: string | RegExp }} Sight
 *
 * Where it is (CSS pixels in the page's viewport), whether its middle is on screen and not covered, its text.
 * @typedef {{ x: number, y: number, inView: boolean, text: string }} Found
 */

/**
 * Looks once. Undefined when it is not there or not visible.
 * @param {import('../cdp.mjs').Cdp} cdp
 * @param {string} sessionId of the page
 * @param {Sight} sight
 * @returns {Promise<Found | undefined>}
 */
export async function lookFor(cdp, sessionId, sight) {
  const candidates =
    typeof sight === 'string'
      ? await findByText(cdp, sessionId, sight)
      : await findByRole(cdp, sessionId, sight);
  /** @type {Found | undefined} */
  let outOfView;
  for (const objectId of candidates) {
    const call = { objectId, functionDeclaration: String(measure), returnByValue: true };
    const { result } = await cdp.send('Runtime.callFunctionOn', call, sessionId);
    if (result.value?.inView) return result.value;
    outOfView ??= result.value ?? undefined;
  }
  return outOfView;
}

/**
 * @param {Sight} sight
 * @returns {string} for messages
 */
export function describeSight(sight) {
  if (typeof sight === 'string') return `“${sight}”`;
  return sight.name === undefined ? `a ${sight.role}` : `the ${sight.role} “${sight.name}”`;
}

/**
 * @param {import('../cdp.mjs').Cdp} cdp
 * @param {string} sessionId
 * @param {{ role: string, name?: string | RegExp }} sight
 */
async function findByRole(cdp, sessionId, { role, name }) {
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'document' }, sessionId);
  const query = { objectId: result.objectId, role };
  const { nodes } = await cdp.send('Accessibility.queryAXTree', query, sessionId);
  /** @type {string[]} */
  const found = [];
  for (const { ignored, name: itsName, backendDOMNodeId } of nodes) {
    const called = itsName?.value ?? '';
    const fits = name === undefined || (name instanceof RegExp ? name.test(called) : name === called);
    if (ignored || !fits || backendDOMNodeId === undefined) continue;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: backendDOMNodeId }, sessionId);
    found.push(object.objectId);
  }
  return found;
}

/**
 * @param {import('../cdp.mjs').Cdp} cdp
 * @param {string} sessionId
 * @param {string} text
 */
async function findByText(cdp, sessionId, text) {
  const expression = `(${findSmallestWithText})(${JSON.stringify(text)})`;
  const { result } = await cdp.send('Runtime.evaluate', { expression }, sessionId);
  const { result: properties } = await cdp.send(
    'Runtime.getProperties',
    { objectId: result.objectId, ownProperties: true },
    sessionId,
  );
  return properties
    .filter((/** @type {any} */ { name }) => /^\d+$/.test(name))
    .map((/** @type {any} */ { value }) => value.objectId);
}

/**
 * Runs in the page.
 * @param {string} text
 * @returns {Element[]} the innermost elements whose visible text contains it, in order
 */
function findSmallestWithText(text) {
  const contains = (/** @type {Element} */ element) =>
    element instanceof HTMLElement && element.innerText.replace(/\s+/g, ' ').includes(text);
  return [...document.body.querySelectorAll('*')].filter(
    (element) => contains(element) && ![...element.children].some(contains),
  );
}

/**
 * Runs in the page, on an element. A person sees its middle when nothing else lies over it.
 * @this {HTMLElement}
 */
function measure() {
  const box = this.getBoundingClientRect();
  const visible = this.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  if (!visible || box.width === 0 || box.height === 0) return null;
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  const top = document.elementFromPoint(x, y);
  // A label is hit where its field is, and a field where its label lies over it.
  const inView = top !== null && (this.contains(top) || top.contains(this) || top.closest('label') !== null);
  return { x, y, inView, text: this.innerText || /** @type {any} */ (this).value || '' };
}
