/** What a language makes of a count, beside `other`. What English calls "many" begins at a million elsewhere. */
interface Forms {
  readonly en: 'one';
  readonly es: 'one';
  readonly de: 'one';
  readonly fr: 'one';
  readonly 'pt-BR': 'one';
  readonly ar: 'zero' | 'one' | 'two' | 'few' | 'many';
}

type FormsOf<Tag extends keyof Forms> = Readonly<Record<Forms[Tag] | 'other', string>>;

/**
 * Counts in a language: picks the form its grammar asks for, and puts the number where the form has `#`. A
 * language that counts needs a row in `Forms`.
 */
export function counting<Tag extends keyof Forms>(tag: Tag): (count: number, forms: FormsOf<Tag>) => string {
  return (count, forms) => {
    // Made when something is counted: the popup mostly counts nothing before it is painted.
    const form = new Intl.PluralRules(tag).select(count);
    const found: Partial<Record<Intl.LDMLPluralRule, string>> = forms;
    const digits = new Intl.NumberFormat(tag, { numberingSystem: 'latn' });
    return (found[form] ?? forms.other).replace('#', digits.format(count));
  };
}
