/** A fresh id for a break and its entry. */
export function newId(): string {
  return crypto.randomUUID();
}
