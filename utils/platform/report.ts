const seen = new Set<string>();

/** Logs a fault once. Faults carry no text that a person wrote: the rooms that handle it return results instead. */
export function report(fault: unknown): void {
  const line = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
  if (seen.has(line)) return;
  seen.add(line);
  console.error('Kind Minute:', line);
}
