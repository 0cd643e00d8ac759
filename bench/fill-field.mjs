import { ORDINARY_TEXTS } from './texts.mjs';

/**
 * Text in the field, as somebody might have written before, in lines, with the caret at its end.
 * @param {import('playwright-core').Page} page
 * @param {number} length in characters
 */
export async function fillField(page, length) {
  const once = ORDINARY_TEXTS.join('\n\n');
  const text = `${once.repeat(Math.ceil(length / once.length)).slice(0, length - 1)}\n`;
  await page.evaluate((text) => {
    const field = document.querySelector('textarea');
    field.value = text;
    field.focus();
    field.setSelectionRange(text.length, text.length);
  }, text);
}
