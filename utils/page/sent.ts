/** How many sentences a frame remembers. */
const REMEMBERED = 200;

/** Without what may still be typed after the last word: "an idiot", "an idiot." and "an idiot…" are one. */
const strip = (sentence: string): string => sentence.replace(/[\s\p{P}]+$/u, '');

/** A 32-bit polynomial hash over code units: enough to know a sentence again, too little to read it. */
const hash = (text: string): number => {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return sum;
};

/** Remembers which sentences went out, as hashes: the words are not kept. The oldest is forgotten first. */
export const rememberSent = () => {
  const sent = new Set<number>();
  let last = 0;
  return {
    /**
     * What of a sentence has not been sent: all of it, nothing (''), or, when it only goes on from the last one
     * sent, what was added. "I'm an idiot" … "I'm an idiot and I know it" adds nothing worth a second message, but
     * "I hate myself" … "and I want to die" does, and the caller's gate can tell which.
     */
    freshPart(sentence: string): string {
      const text = strip(sentence);
      if (sent.has(hash(text))) return '';
      return last && sent.has(hash(text.slice(0, last))) ? text.slice(last) : text;
    },
    add(sentence: string): void {
      const text = strip(sentence);
      last = text.length;
      sent.add(hash(text));
      for (const oldest of sent) if (sent.size > REMEMBERED) sent.delete(oldest);
    },
    /** The person writes elsewhere now: nothing there goes on from what was sent here. */
    leave(): void {
      last = 0;
    },
  };
};
