/** A number and nothing else, with what people write between its digits. */
const NUMBER = /^\+?[\d\s()./-]+$/;
/** An address and nothing else; no sign that could add a subject or another address. */
const ADDRESS = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/;

/** Where a link leads, when what was written is plainly a number or an address; null: it is text. */
export function linkTo(how: string): string | null {
  const digits = how.replace(/[^\d+]/g, '');
  if (NUMBER.test(how) && /^\+?\d{3,15}$/.test(digits)) return `tel:${digits}`;
  return ADDRESS.test(how) ? `mailto:${how}` : null;
}
