import { useEffect, useState } from 'preact/hooks';
import type { Voice } from '../../utils/app/ports';
import type { Rate } from '../../utils/practice/practice';
import type { Break } from '../../utils/practice/running';
import { useLanguage } from '../words';

const SPEED: Readonly<Record<Rate, number>> = { slower: 0.8, usual: 0.95, faster: 1.15 };

export interface Hearing {
  /** Null: this device has none. Undefined: not asked for, or not found yet. */
  readonly voice: Voice | null | undefined;
  /** The line that is spoken. */
  readonly line: number | null;
  /** All of them were spoken. */
  readonly over: boolean;
}

const NOTHING: Pick<Hearing, 'line' | 'over'> = { line: null, over: false };

/** Speaks the lines of a stage while it is shown, and tells which of them is heard. A pause begins the stage anew. */
export function useHearing(
  { id, practice, stage, easing }: Break,
  lines: readonly string[],
  { on, rate }: { readonly on: boolean; readonly rate: Rate },
  findVoice: (language: string) => Promise<Voice | null>,
): Hearing {
  const { tag } = useLanguage();
  const [voice, setVoice] = useState<Voice | null>();
  const place = `${id} ${practice} ${stage} ${easing}`;
  const [heard, hear] = useState({ place, ...NOTHING });
  useEffect(() => setVoice(undefined), [tag]);
  useEffect(() => {
    if (on && voice === undefined) void findVoice(tag).then(setVoice);
  }, [on, voice, tag]);
  useEffect(() => {
    hear({ place, ...NOTHING });
    if (!on || !voice || easing) return;
    return voice.speak(lines, SPEED[rate], {
      line: (line) => hear({ place, line, over: false }),
      over: () => hear({ place, line: null, over: true }),
    });
  }, [on, voice, rate, place]);
  // What was heard of the stage before says nothing of this one, which is shown before its first line is spoken.
  return { voice, ...(heard.place === place ? heard : NOTHING) };
}
