/** What sealing needs of the outside world: the browser's own cryptography, and chance. */
export interface Cipher {
  readonly subtle: SubtleCrypto;
  random(length: number): Uint8Array<ArrayBuffer>;
}
