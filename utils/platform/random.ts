/** A fresh id for a break and its entry. */
export function newId(): string {
  return crypto.randomUUID();
}

/** So many bytes that nobody can foresee. */
export function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length));
}
