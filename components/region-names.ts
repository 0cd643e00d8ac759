import { knownRegions } from '../utils/care/helplines';

/** Every region we can say something of, with its name in a language, in that language's order. */
export function regionNames(locale: string): readonly (readonly [code: string, name: string])[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return knownRegions()
    .map((code) => [code, names.of(code) ?? code] as const)
    .sort((a, b) => a[1].localeCompare(b[1], locale));
}
