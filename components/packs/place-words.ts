import type { Words } from '../../utils/copy/words';

/** The way to a place in a file, `practices[0].stages[2].component`, in words that count from one. */
export function placeWords(place: string, names: Words['packs']['PACK_PLACES']): string {
  const known: Readonly<Record<string, string>> = names;
  const steps = place.split('.').flatMap((step) => {
    const [name = '', ...counts] = step.split(/[[\]]+/).filter((part) => part !== '' || step === '');
    // Of a wording within a stage both numbers count: which wording, and which of its lines.
    return `${known[name] ?? name} ${counts.map((count) => Number(count) + 1).join('.')}`.trim();
  });
  return steps.join(', ');
}
