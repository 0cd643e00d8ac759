import { packs } from './packs';
import { fold } from './squeeze';

/** Words with their apostrophes, marks that cut clauses, and pictures. Hyphens cut words: "self-centred" is two. */
const PIECES = /[\p{L}\p{N}_]+(?:['’‘`´ʼ][\p{L}]+)*|[.,;:!?()"“”„«»…—–]|\p{Extended_Pictographic}/gu;

/** A single quotation mark that opens; the apostrophe of "'cause" is none. */
const OPENING = /(?<=^|[\s(])['‘](?=\p{L})(?!(?:cause|til|em|n|tis|twas|m|ve|ll)\b)/gu;

/** Most sentences have nothing to fold. */
const BEYOND_ASCII = /[\u0080-\uffff]/;

const respells = Object.values(packs).flatMap(({ spelling }) => spelling.respell ?? []);

const foldAll = (text: string): string => fold(respells.reduce((said, respell) => respell(said), text));

/** Cuts a sentence into folded lower-case words, marks and pictures. Never throws. */
export const cutPieces = (sentence: string): readonly string[] => {
  const text = sentence.toLowerCase().replace(OPENING, '"');
  return (BEYOND_ASCII.test(text) ? foldAll(text) : text).match(PIECES) ?? [];
};
