/**
 * Bits of CDP's `modifiers`: https://chromedevtools.github.io/devtools-protocol/tot/Input/
 * @type {Record<string, number>}
 */
const MODIFIERS = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

/**
 * Keys that are not characters. The text is what the key types in a field.
 * @type {Record<string, { code: number, text?: string }>}
 */
const NAMED_KEYS = {
  Enter: { code: 13, text: '\r' },
  Tab: { code: 9 },
  Escape: { code: 27 },
  Backspace: { code: 8 },
  Delete: { code: 46 },
  End: { code: 35 },
  Home: { code: 36 },
  ArrowLeft: { code: 37 },
  ArrowUp: { code: 38 },
  ArrowRight: { code: 39 },
  ArrowDown: { code: 40 },
  PageUp: { code: 33 },
  PageDown: { code: 34 },
  ' ': { code: 32, text: ' ' },
};

/**
 * Presses one key, with others held: `Enter`, `Shift+Tab`, `Alt+Shift+K`.
 * `nativeVirtualKeyCode` makes it count for the browser's own shortcuts too (seen in Chromium 156 on Linux,
 * headless and with a window: Alt+Shift+K opens the extension's popup with it and does nothing without).
 * @param {import('../cdp.mjs').Cdp} cdp
 * @param {string} sessionId
 * @param {string} combination
 */
export async function pressKey(cdp, sessionId, combination) {
  const parts = combination.split(/(?<=.)\+/);
  const key = parts.pop() ?? '';
  const modifiers = parts.reduce((bits, name) => bits | (MODIFIERS[name] ?? 0), 0);
  const { code, text } = NAMED_KEYS[key] ?? { code: key.toUpperCase().charCodeAt(0), text: key };
  const event = {
    key,
    code: nameCode(key),
    windowsVirtualKeyCode: code,
    nativeVirtualKeyCode: code,
    modifiers,
  };
  const types = text !== undefined && (modifiers & ~(MODIFIERS.Shift ?? 0)) === 0;
  await cdp.send(
    'Input.dispatchKeyEvent',
    { type: types ? 'keyDown' : 'rawKeyDown', ...event, ...(types ? { text } : {}) },
    sessionId,
  );
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }, sessionId);
}

/**
 * Types a text key by key, as on an English keyboard where it has the character, else as the character alone.
 * @param {import('../cdp.mjs').Cdp} cdp
 * @param {string} sessionId
 * @param {string} text
 */
export async function typeText(cdp, sessionId, text) {
  for (const character of text) {
    if (character === '\n') await pressKey(cdp, sessionId, 'Enter');
    else if (/[a-z0-9 ]/i.test(character)) await pressKey(cdp, sessionId, character);
    else await typeCharacter(cdp, sessionId, character);
  }
}

/**
 * @param {import('../cdp.mjs').Cdp} cdp
 * @param {string} sessionId
 * @param {string} character
 */
async function typeCharacter(cdp, sessionId, character) {
  const event = { key: character, text: character };
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event }, sessionId);
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key: character }, sessionId);
}

/** @param {string} key */
function nameCode(key) {
  if (key === ' ') return 'Space';
  if (/^[a-z]$/i.test(key)) return `Key${key.toUpperCase()}`;
  return /^\d$/.test(key) ? `Digit${key}` : key;
}
