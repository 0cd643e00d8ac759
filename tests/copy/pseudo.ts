/*
 * English as a language nobody speaks: with accents, a third longer, and in brackets. What stands on a screen without
 * brackets did not come through the words; what does not fit will not fit in German.
 */

export const OPEN = '⟦';
export const CLOSE = '⟧';

const LONGER = 0.35;

const ACCENTED = new Map(
  [...'aáeéiíoóuúyýcçnñsšzžAÁEÉIÍOÓUÚCÇNÑSŠZŽ'.matchAll(/(.)(.)/g)].map(([, plain, accented]) => [
    plain,
    accented,
  ]),
);

/** A text in it. Several words grow by words, and one by letters: both happen. */
function longer(text: string): string {
  if (text === '') return '';
  const more = Math.ceil(text.length * LONGER);
  const filling = text.includes(' ') ? ' žóšé'.repeat(Math.ceil(more / 5)).slice(0, more) : 'é'.repeat(more);
  return (
    OPEN + [...text].map((letter) => ACCENTED.get(letter) ?? letter).join('') + filling.trimEnd() + CLOSE
  );
}

/** Words in it, of the same shape. */
export function pseudo<Given>(words: Given): Given {
  return made(words) as Given;
}

function made(words: unknown): unknown {
  if (typeof words === 'string') return longer(words);
  if (typeof words === 'function') return (...given: readonly unknown[]) => made(words(...given));
  if (Array.isArray(words)) return words.map(made);
  if (typeof words === 'object' && words !== null) {
    return Object.fromEntries(Object.entries(words).map(([key, inner]) => [key, made(inner)]));
  }
  return words;
}

/** A text without what stands in brackets, those in others too: what is left did not come through the words. */
export function outsideBrackets(text: string): string {
  let depth = 0;
  return [...text]
    .filter((letter) => {
      if (letter === OPEN) depth += 1;
      if (letter !== CLOSE) return depth === 0;
      depth -= 1;
      return false;
    })
    .join('');
}
