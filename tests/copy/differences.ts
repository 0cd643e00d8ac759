/** Where two languages differ in what they have: a path and what is wrong there, a line each. */
export function differences(english: unknown, other: unknown, path: string): readonly string[] {
  if (kindOf(english) !== kindOf(other)) return [`${path}: ${kindOf(other)} in place of ${kindOf(english)}`];
  if (Array.isArray(english) && Array.isArray(other)) return differencesOfLists(english, other, path);
  if (!isObject(english) || !isObject(other)) return saysNothing(english, other) ? [`${path}: is empty`] : [];
  const keys = new Set([...Object.keys(english), ...Object.keys(other)]);
  return [...keys].flatMap((key) => differences(english[key], other[key], `${path}.${key}`));
}

/** Wordings may have more or fewer lines; there are as many wordings, and each says something. */
function differencesOfLists(
  english: readonly unknown[],
  other: readonly unknown[],
  path: string,
): readonly string[] {
  const linesOfOneWording = english.every((line) => typeof line === 'string');
  if (!linesOfOneWording && english.length !== other.length)
    return [`${path}: ${other.length} in place of ${english.length}`];
  const inner = other.flatMap((one, place) => differences(english[place] ?? '…', one, `${path}.${place}`));
  return other.length === 0 ? [`${path}: is empty`] : inner;
}

const saysNothing = (english: unknown, other: unknown) => english !== '' && other === '';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  return Array.isArray(value) ? 'list' : typeof value;
}

/** Sentences that are the same in two languages: words that nobody has put into the other one yet. */
export function untranslated(english: unknown, other: unknown, path: string): readonly string[] {
  if (typeof english === 'string') {
    return english === other && english.trim().split(/\s+/).length > 2 ? [`${path}: ${english}`] : [];
  }
  if (!isObject(english) || !isObject(other)) return [];
  return Object.keys(english).flatMap((key) => untranslated(english[key], other[key], `${path}.${key}`));
}
