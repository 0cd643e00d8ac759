/** A host name as a match pattern writes it: lower case, no port (Firefox knows no ports in patterns). */
export type Host = string;

const SCHEMES = ['http', 'https'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** The host of an address that can be watched at all (http or https), or null. */
export function hostOf(address: string | undefined): Host | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  const web = protocol === 'http:' || protocol === 'https:';
  return web && isHost(hostname) ? hostname : null;
}

/** Whether a text is a plain host name or address, without wildcard, port or path. */
export function isHost(text: string): boolean {
  return (
    text.length <= 253 && (/^[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?$/.test(text) || /^\[[0-9a-f:.]+\]$/.test(text))
  );
}

/** The one pattern that is asked of the browser for a host. */
export function patternOf(host: Host): string {
  return `*://${host}/*`;
}

/**
 * The patterns of this very host, one a scheme, that granted patterns cover. A granted pattern may be
 * broader than what was asked for: a wildcard from Firefox's add-ons page, a parent domain.
 */
export function coveredPatterns(host: Host, granted: readonly string[]): readonly string[] {
  return SCHEMES.filter((scheme) => granted.some((pattern) => covers(pattern, scheme, host))).map(
    (scheme) => `${scheme}://${host}/*`,
  );
}

/** Whether a match pattern as the browser reports it covers a scheme on a host. */
function covers(pattern: string, scheme: Scheme, host: Host): boolean {
  if (pattern === '<all_urls>') return true;
  const parts = /^(\*|https?):\/\/([^/]*)\//.exec(pattern);
  if (parts === null) return false;
  const [, patternScheme, written = ''] = parts;
  if (patternScheme !== '*' && patternScheme !== scheme) return false;
  const patternHost = written.replace(/:(\d+|\*)$/, '');
  if (patternHost === '*' || patternHost === host) return true;
  return (
    patternHost.startsWith('*.') && (host === patternHost.slice(2) || host.endsWith(patternHost.slice(1)))
  );
}

/** A host as a page's address names it, or null. */
export function readHost(text: string | null): Host | null {
  return text !== null && isHost(text) ? text : null;
}
