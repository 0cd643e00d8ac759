import type { LanguageTag } from '../languages';
import { ARABIC } from './ar';
import { GERMAN } from './de';
import { ENGLISH } from './en';
import { SPANISH } from './es';
import { FRENCH } from './fr';
import { PORTUGUESE } from './pt-BR';

/** A sign that a line would say something that no line may say, and lines that would: a sign that lets them pass is none. */
export interface Sign {
  readonly sign: RegExp;
  readonly would: readonly string[];
}

/** What no line may say (voice: CONTRIBUTING), in any language. */
export type NeverSaid =
  | 'a disorder'
  | 'a claim of treatment or effect'
  | 'praise for using it'
  | 'streaks and scores'
  | 'denial'
  | 'comparison'
  | 'a mood that it cannot know'
  | 'commands'
  | 'words that push or belittle'
  | 'work on old memories'
  | 'guilt'
  | 'method words';

/** What a language's words are held to. */
export interface Rules {
  readonly neverSaid: Readonly<Record<NeverSaid, Sign>>;
  /** The words of a sentence, at most: on screens, and in a break, where reading is harder. */
  readonly longest: { readonly onScreens: number; readonly inBreaks: number };
}

/** Each language has rules of its own: a table is written by whoever writes the words. */
export const RULES: Readonly<Record<LanguageTag, Rules>> = {
  en: ENGLISH,
  es: SPANISH,
  de: GERMAN,
  fr: FRENCH,
  'pt-BR': PORTUGUESE,
  ar: ARABIC,
};

/** What holds whatever the language. */
export const EVERYWHERE = {
  'exclamation marks': { sign: /[!¡！]/, would: ['Well then!', '¡Bien'] },
  'the names of other people’s programmes': {
    sign: /\b(MSC|CFT|mindful self-compassion|compassion-focused|compassionate mind)\b/i,
    would: ['An MSC practice'],
  },
  emoji: { sign: /\p{Extended_Pictographic}/u, would: ['Good 🙂'] },
  'straight quotes': { sign: /\p{L}'\p{L}|"/u, would: ["Don't", 'Say "so".'] },
} as const satisfies Readonly<Record<string, Sign>>;
