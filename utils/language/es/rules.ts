/**
 * Patterns written one after the other with a semicolon between, and a dot for what nearly every one of them is
 * full of: words that may stand in between and change nothing ("soy . tonta" also hears "soy una completa tonta").
 */
export const rules = (text: string, filler = 'FILL'): string[] =>
  text.replaceAll('.', ` ${filler}* `).split(';');
