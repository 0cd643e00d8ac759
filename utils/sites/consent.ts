import * as v from 'valibot';
import type { Instant } from '../activity/instant';
import { type Host, isHost } from './host';

/** A person's yes to watching one site, given on the disclosure page and nowhere else. */
export interface Consent {
  readonly host: Host;
  readonly since: Instant;
  /** Code editors, too, are read there. Left out until somebody says so. */
  readonly code?: boolean;
  /** Not read until then, though the yes stands. */
  readonly restsUntil?: Instant;
}

/** What can be changed of a yes that stands. */
export type ConsentChange = Partial<Pick<Consent, 'code' | 'restsUntil'>>;

const consentSchema = v.object({
  host: v.pipe(v.string(), v.check(isHost)),
  since: v.pipe(v.number(), v.finite()),
});

/** The consents found in storage. A line that cannot be read is no consent. */
export function parseConsents(found: unknown): readonly Consent[] {
  const lines = Array.isArray(found) ? found : [];
  return lines.flatMap((line) => {
    const result = v.safeParse(consentSchema, line);
    if (!result.success) return [];
    // What was added to a yes later and cannot be read leaves the yes as it was first given.
    const { code, restsUntil } = line;
    return [
      {
        ...result.output,
        ...(code === true && { code }),
        ...(typeof restsUntil === 'number' && { restsUntil }),
      },
    ];
  });
}

/** The consents with a yes to `host`; a yes that stands keeps its date. */
export function withConsent(consents: readonly Consent[], host: Host, now: Instant): readonly Consent[] {
  return consents.some((consent) => consent.host === host) ? consents : [...consents, { host, since: now }];
}

/** The consents with the one to `host` changed; no yes comes of it where there is none. */
export function withConsentChanged(
  consents: readonly Consent[],
  host: Host,
  change: ConsentChange,
): readonly Consent[] {
  return consents.map((consent) => (consent.host === host ? { ...consent, ...change } : consent));
}

/** Whether a site that is switched on is left alone for now. */
export function rests(consent: Consent | undefined, now: Instant): boolean {
  return (consent?.restsUntil ?? 0) > now;
}

/** The consents without the one to `host`. */
export function withoutConsent(consents: readonly Consent[], host: Host): readonly Consent[] {
  return consents.filter((consent) => consent.host !== host);
}
