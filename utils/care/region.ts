// language[-extlang][-script]-REGION; the look-ahead keeps a two-letter piece of an extension from passing as one.
const WITH_REGION = /^[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?-([a-z]{2})(?=-|$)/i;

/**
 * The country a person's browser languages name.
 * Short numbers work only inside their country, so a bare language never stands for one.
 * `Intl.Locale` is not used: it turns some bare languages (`prs`) into a language with a region.
 * @param languageTags BCP 47 tags in order of preference, as in `navigator.languages`.
 * @returns the region subtag of the first tag that has one, in capitals; `null` when none has.
 */
export function guessRegion(languageTags: readonly string[]): string | null {
  for (const tag of languageTags) {
    const region = WITH_REGION.exec(tag)?.[1];
    if (region !== undefined) return region.toUpperCase();
  }
  return null;
}
