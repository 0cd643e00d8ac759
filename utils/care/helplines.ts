import { EMERGENCY_ROWS } from './emergency-numbers';
import type { Helpline } from './helpline';
import { HELPLINE_ROWS } from './helpline-rows';

/**
 * The services that can be reached from a country.
 * @param region ISO 3166-1 alpha-2 in any letter case, or `null` when the country is not known.
 * @returns rows in the order of the table; empty when none has been checked for that country.
 */
export function helplinesFor(region: string | null): readonly Helpline[] {
  if (region === null) return [];
  const wanted = region.toUpperCase();
  return HELPLINE_ROWS.filter((row) => row.region === wanted);
}

/**
 * Every country for which something can be shown, a helpline or an emergency number.
 * @returns ISO 3166-1 alpha-2 codes, sorted, each once.
 */
export function knownRegions(): readonly string[] {
  return [...new Set([...HELPLINE_ROWS, ...EMERGENCY_ROWS].map((row) => row.region))].sort();
}
