/** A stored line as JSON can hold it. What has no JSON, a circle for one, must not cost the person the rest. */
export function asWritten(line: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(line, (_, value: unknown) => numberAsText(value)) ?? 'null');
  } catch {
    return String(line);
  }
}

function numberAsText(value: unknown): unknown {
  const hasNoJson = typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value));
  return hasNoJson ? String(value) : value;
}
