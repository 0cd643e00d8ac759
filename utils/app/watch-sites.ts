import type { WatcherReply } from '../messages/message';
import { judge } from '../noticing/judge';
import { type Consent, withConsent, withoutConsent } from '../sites/consent';
import { coveredPatterns, type Host } from '../sites/host';
import { consentsStillGranted, mayWatch, planWatchers } from '../sites/watchers';
import { noticeEvent } from './offer-moments';
import type { Ports } from './ports';
import { readLocal } from './records';

/** Makes what is registered equal to what consents and permissions allow. Can be repeated without harm. */
export function alignWatchers(ports: Ports): Promise<void> {
  return ports.withLock('sites', () => align(ports));
}

async function align(ports: Ports): Promise<void> {
  const [{ consents }, granted, registered] = await Promise.all([
    readLocal(ports.local),
    ports.sites.granted(),
    ports.sites.registered(),
  ]);
  const { remove, add } = planWatchers(consents, granted, registered);
  if (remove.length === 0 && add.length === 0) return;
  await ports.sites.change(remove, add);
  await ports.sites.reachOpenTabs(add.flatMap(({ matches }) => matches));
}

function changeConsents(
  ports: Ports,
  change: (consents: readonly Consent[]) => readonly Consent[] | Promise<readonly Consent[]>,
): Promise<void> {
  return ports.withLock('sites', async () => {
    const { consents } = await readLocal(ports.local);
    await ports.local.write({ consents: await change(consents) });
    await align(ports);
  });
}

/** The person said yes on the disclosure page. */
export function giveConsent(ports: Ports, host: Host): Promise<void> {
  return changeConsents(ports, (consents) => withConsent(consents, host, ports.now()));
}

/** The person switched a site off: its open tabs fall silent, and what was noticed is forgotten. */
export async function withdrawConsent(ports: Ports, host: Host): Promise<void> {
  await changeConsents(ports, (consents) => withoutConsent(consents, host));
  await ports.sites.silenceOpenTabs(coveredPatterns(host, await ports.sites.granted()));
  await noticeEvent(ports, { kind: 'site-off' });
}

/** Permissions were taken back in the browser's own settings: that withdraws the consents they carried. */
export function followRevokedPermissions(ports: Ports): Promise<void> {
  return changeConsents(ports, async (consents) =>
    consentsStillGranted(consents, await ports.sites.granted()),
  );
}

/**
 * A sentence from a watched page: judged here and forgotten here. Only that there was a cue, and how
 * strong, goes on. A page that is not switched on is told to stop.
 */
export async function hearSentence(ports: Ports, host: Host, sentence: string): Promise<WatcherReply> {
  const [{ consents }, granted] = await Promise.all([readLocal(ports.local), ports.sites.granted()]);
  if (!mayWatch(host, consents, granted)) return { kind: 'stop' };
  const judgement = judge(sentence);
  if (judgement.crisis) {
    await noticeEvent(ports, { kind: 'crisis' });
  } else if (judgement.recognition.cue) {
    const { strength, offer } = judgement.recognition;
    await noticeEvent(ports, { kind: 'cue', strength, strong: offer });
  }
  return { kind: 'heard' };
}
