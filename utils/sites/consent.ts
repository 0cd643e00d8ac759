import * as v from 'valibot';
import type { Instant } from '../activity/instant';
import { type Host, isHost } from './host';

/** A person's yes to watching one site, given on the disclosure page and nowhere else. */
export interface Consent {
  readonly host: Host;
  readonly since: Instant;
}

const consentSchema = v.object({
  host: v.pipe(v.string(), v.check(isHost)),
  since: v.pipe(v.number(), v.finite()),
});

/** The consents found in storage. A line that cannot be read is no consent. */
export function parseConsents(found: unknown): readonly Consent[] {
  const lines = Array.isArray(found) ? found : [];
  return lines.flatMap((line) => {
    const result = v.safeParse(consentSchema, line);
    return result.success ? [result.output] : [];
  });
}

/** The consents with a yes to `host`; a yes that stands keeps its date. */
export function withConsent(consents: readonly Consent[], host: Host, now: Instant): readonly Consent[] {
  return consents.some((consent) => consent.host === host) ? consents : [...consents, { host, since: now }];
}

/** The consents without the one to `host`. */
export function withoutConsent(consents: readonly Consent[], host: Host): readonly Consent[] {
  return consents.filter((consent) => consent.host !== host);
}
