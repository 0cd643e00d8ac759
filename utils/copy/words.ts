import type * as breaks from './en/breaks';
import type * as first from './en/first';
import type * as helplines from './en/helplines';
import type * as packs from './en/packs';
import type * as pages from './en/pages';
import type * as toolbar from './en/toolbar';
import type { LanguageTag } from './languages';

/** What English has, in any words: the same keys, and functions of the same arguments. */
type InAnyWords<Given> = Given extends string
  ? string
  : Given extends (...given: infer Arguments) => infer Made
    ? (...given: Arguments) => InAnyWords<Made>
    : { readonly [Key in keyof Given]: InAnyWords<Given[Key]> };

/** The words of a language, in the parts in which they are read. English leads: a key too few or too many is an error. */
export interface Words {
  /** What the popup shows at once, and what any page may show. */
  readonly first: InAnyWords<typeof first>;
  /** What the help panel says of lines and numbers. */
  readonly helplines: InAnyWords<typeof helplines>;
  /** What pages in a tab say. */
  readonly pages: InAnyWords<typeof pages>;
  /** What the page of packs says. */
  readonly packs: InAnyWords<typeof packs>;
  /** What practices say, and the views around them. */
  readonly breaks: InAnyWords<typeof breaks>;
}

/** What stands outside our pages, and is read by the background. */
export type ToolbarWords = InAnyWords<typeof toolbar>;

/** The language a page is in. */
export interface PageLanguage {
  readonly tag: LanguageTag;
  /** What dates, numbers and names are put in: the browser's variety of the language when it has one. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
}

/** A language, and those of its words that were read. */
export interface Spoken extends PageLanguage {
  readonly words: Partial<Words>;
}
