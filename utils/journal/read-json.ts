/** Why bytes are no JSON, and where in them that was seen. */
export type NoJson =
  | { readonly kind: 'not-text' | 'empty' }
  | { readonly kind: 'not-json'; readonly line: number; readonly column: number };

/** What a file that somebody chose holds as JSON: UTF-8, with or without a mark at its beginning. Never throws. */
export function readJson(
  bytes: Uint8Array,
): { readonly kind: 'json'; readonly found: unknown } | { readonly kind: 'refused'; readonly why: NoJson } {
  const text = decode(bytes);
  if (text === null) return { kind: 'refused', why: { kind: 'not-text' } };
  if (text.trim() === '') return { kind: 'refused', why: { kind: 'empty' } };
  try {
    return { kind: 'json', found: JSON.parse(text) };
  } catch (fault) {
    return { kind: 'refused', why: { kind: 'not-json', ...placeOf(fault, text) } };
  }
}

/** Null for anything but UTF-8, UTF-16 too. */
function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** Where JSON broke off. Engines say it in words: Chromium by position or line, Firefox by line. */
function placeOf(fault: unknown, text: string): { line: number; column: number } {
  const said = String(fault);
  const [, line, column] = /line (\d+) column (\d+)/.exec(said) ?? [];
  if (line !== undefined && column !== undefined) return { line: Number(line), column: Number(column) };
  const [, position] = /position (\d+)/.exec(said) ?? [];
  const before = text.slice(0, position === undefined ? text.length : Number(position));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
