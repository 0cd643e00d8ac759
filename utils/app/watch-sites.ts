import type { WatcherReply } from '../messages/message';
import type { Frame } from '../messages/sender';
import { judge } from '../noticing/judge';
import { dayEnds } from '../noticing/local-day';
import {
  type Consent,
  type ConsentChange,
  withConsent,
  withConsentChanged,
  withoutConsent,
} from '../sites/consent';
import { coveredPatterns, type Host } from '../sites/host';
import { consentsStillGranted, findConsent, planWatchers, wantedWatchers } from '../sites/watchers';
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
  const { remove, add } = planWatchers(consents, granted, registered, ports.now());
  if (remove.length === 0 && add.length === 0) return;
  await ports.sites.change(remove, add);
  await ports.sites.reachOpenTabs(add);
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
  await forget(ports, host);
}

/**
 * Not now on this site: the same until the day ends, but the yes stands. The first start of the worker after that
 * registers the watcher again (`reconcile`), so that nothing has to wait for the hour.
 */
export async function restSite(ports: Ports, host: Host): Promise<void> {
  await changeSite(ports, host, { restsUntil: dayEnds(ports.now()) });
  await forget(ports, host);
}

/** The person wants the site noticed again, before the day ends. */
export function wakeSite(ports: Ports, host: Host): Promise<void> {
  return changeSite(ports, host, { restsUntil: 0 });
}

/** Whether code editors on a site are read, too; in its open tabs a new watcher takes over, and brings what reads anew. */
export async function readCode(ports: Ports, host: Host, code: boolean): Promise<void> {
  await changeSite(ports, host, { code });
  const [{ consents }, granted] = await Promise.all([readLocal(ports.local), ports.sites.granted()]);
  await ports.sites.reachOpenTabs(
    wantedWatchers(
      consents.filter((consent) => consent.host === host),
      granted,
      ports.now(),
    ),
  );
}

function changeSite(ports: Ports, host: Host, change: ConsentChange): Promise<void> {
  return changeConsents(ports, (consents) => withConsentChanged(consents, host, change));
}

/** Open tabs of a site fall silent, and what was noticed is forgotten. */
async function forget(ports: Ports, host: Host): Promise<void> {
  await ports.sites.silenceOpenTabs(coveredPatterns(host, await ports.sites.granted()));
  await noticeEvent(ports, { kind: 'site-off' });
}

/** Permissions were taken back in the browser's own settings: that withdraws the consents they carried. */
export function followRevokedPermissions(ports: Ports): Promise<void> {
  return changeConsents(ports, async (consents) =>
    consentsStillGranted(consents, await ports.sites.granted()),
  );
}

/** The yes by which a host may be looked at now. */
async function findWatched(ports: Ports, host: Host): Promise<Consent | undefined> {
  const [{ consents }, granted] = await Promise.all([readLocal(ports.local), ports.sites.granted()]);
  return findConsent(host, consents, granted, ports.now());
}

/**
 * Somebody began to type in a frame of a watched site: what reads is brought there. Where it may not or cannot be, the
 * watcher there is told to stop.
 */
export async function bringReader(ports: Ports, host: Host, frame: Frame): Promise<WatcherReply> {
  const consent = await findWatched(ports, host);
  if (!consent) return { kind: 'stop' };
  const brought = await ports.sites.bringReader(frame, consent.code ?? false);
  return { kind: brought ? 'heard' : 'stop' };
}

/**
 * A sentence from a watched page: judged here and forgotten here. Only that there was a cue, and how
 * strong, goes on. A page that is not switched on is told to stop.
 */
export async function hearSentence(ports: Ports, host: Host, sentence: string): Promise<WatcherReply> {
  if (!(await findWatched(ports, host))) return { kind: 'stop' };
  const judgement = judge(sentence);
  if (judgement.crisis) {
    await noticeEvent(ports, { kind: 'crisis' });
  } else if (judgement.recognition.cue) {
    const { strength, offer } = judgement.recognition;
    await noticeEvent(ports, { kind: 'cue', strength, strong: offer });
  }
  return { kind: 'heard' };
}
