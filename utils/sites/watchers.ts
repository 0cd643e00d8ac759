import type { Instant } from '../activity/instant';
import { type Consent, rests } from './consent';
import { coveredPatterns, type Host } from './host';

/*
 * What should be watched follows from what the person said yes to AND what the browser allows. A granted
 * permission alone is never consent (a wildcard, a meeting host); a consent alone can do nothing.
 */

/** A registered page script as the browser reports it. */
export interface Watcher {
  readonly id: string;
  readonly matches: readonly string[];
}

/** What to change so that what is registered is what should be. */
export interface WatcherChanges {
  readonly remove: readonly string[];
  readonly add: readonly Watcher[];
}

const PREFIX = 'watch:';

/** The watchers that should be registered. */
export function wantedWatchers(
  consents: readonly Consent[],
  granted: readonly string[],
  now: Instant,
): readonly Watcher[] {
  return consents
    .filter((consent) => !rests(consent, now))
    .map(({ host }) => ({ id: PREFIX + host, matches: coveredPatterns(host, granted) }))
    .filter(({ matches }) => matches.length > 0);
}

/** From what stands to what should be. Applying the result and asking again gives no change. */
export function planWatchers(
  consents: readonly Consent[],
  granted: readonly string[],
  registered: readonly Watcher[],
  now: Instant,
): WatcherChanges {
  const wanted = wantedWatchers(consents, granted, now);
  const same = (a: Watcher, b: Watcher) =>
    a.id === b.id && [...a.matches].sort().join() === [...b.matches].sort().join();
  return {
    remove: registered.filter((one) => !wanted.some((other) => same(one, other))).map(({ id }) => id),
    add: wanted.filter((one) => !registered.some((other) => same(one, other))),
  };
}

/** The yes by which what is typed on `host` may be looked at: permission stands, too, and the site does not rest. */
export function findConsent(
  host: Host,
  consents: readonly Consent[],
  granted: readonly string[],
  now: Instant,
): Consent | undefined {
  return coveredPatterns(host, granted).length > 0
    ? consents.find((consent) => consent.host === host && !rests(consent, now))
    : undefined;
}

/** The consents that are left when the person took permissions back in the browser's own settings: that is a no. */
export function consentsStillGranted(
  consents: readonly Consent[],
  granted: readonly string[],
): readonly Consent[] {
  return consents.filter(({ host }) => coveredPatterns(host, granted).length > 0);
}
