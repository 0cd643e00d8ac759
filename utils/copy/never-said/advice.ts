import { EVERYWHERE, type NeverSaid, type Rules, type Sign } from './rules';

/** What a line may be advised against. How somebody writes their quotation marks is their own affair. */
export type Advice = NeverSaid | Exclude<keyof typeof EVERYWHERE, 'straight quotes'> | 'a long sentence';

/** What our own voice would not say in such a line of a break, each kind once. Advice for whoever writes it, no verdict. */
export function adviceOn(line: string, { neverSaid, longest }: Rules): readonly Advice[] {
  const { 'straight quotes': _, ...everywhere } = EVERYWHERE;
  const signs = Object.entries<Sign>({ ...neverSaid, ...everywhere }) as [Advice, Sign][];
  const found = signs.filter(([, { sign }]) => sign.test(line)).map(([kind]) => kind);
  return wordsInLongest(line) > longest.inBreaks ? [...found, 'a long sentence'] : found;
}

/** How many words the longest sentence of a line has. */
export function wordsInLongest(line: string): number {
  const sentences = line.split(/(?<=[.?:;؟؛])\s+/);
  return Math.max(...sentences.map((sentence) => sentence.trim().split(/\s+/).length));
}
