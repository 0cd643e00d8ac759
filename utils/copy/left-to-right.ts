/**
 * A number, an address or a date in digits, to be read from left to right wherever it stands: in a line that runs the
 * other way its groups would change places (U+2066 … U+2069 hold it together).
 */
export function leftToRight(text: string): string {
  return `\u2066${text}\u2069`;
}
