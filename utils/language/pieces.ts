import { packs } from './packs';
import { fold } from './squeeze';

/** Words with their apostrophes, marks that cut clauses, and pictures. Hyphens cut words: "self-centred" is two. */
const PIECES = /[\p{L}\p{N}_]+(?:['’‘`´ʼ][\p{L}]+)*|[.,;:!?()"“”„«»…—–]|\p{Extended_Pictographic}/gu;

/** A single quotation mark that opens; the apostrophe of "'cause" is none. */
const OPENING = /(?<=^|[\s(])['‘](?=\p{L})(?!(?:cause|til|em|n|tis|twas|m|ve|ll)\b)/gu;

const respells = Object.values(packs).flatMap(({ spelling }) => spelling.respell ?? []);

/** Cuts a sentence into folded lower-case words, marks and pictures. Never throws. */
export const cutPieces = (sentence: string): readonly string[] =>
  fold(respells.reduce((text, respell) => respell(text), sentence.toLowerCase().replace(OPENING, '"'))).match(
    PIECES,
  ) ?? [];
