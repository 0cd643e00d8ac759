import type { Cipher } from '../journal/cipher';
import { randomBytes } from './random';

/** The browser's own cryptography. */
export const cipher: Cipher = { subtle: crypto.subtle, random: randomBytes };
