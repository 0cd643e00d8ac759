/** Bytes as text, for records that can hold no bytes (`storage.local` and JSON hold none). */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  // Not spread into one call: a backup has more bytes than a call has room for arguments.
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** The bytes of such a text, or null when it is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
