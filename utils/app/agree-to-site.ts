import type { PageMessage, PageReply } from '../messages/message';
import type { Host } from '../sites/host';

/**
 * The yes of the disclosure page. The browser's prompt must be asked for straight from the click, so the
 * consent is sent at the same time, not before; where the browser refuses, it is taken back.
 * @returns whether the site is switched on.
 */
export async function agreeToSite(
  host: Host,
  doors: { send(message: PageMessage): Promise<PageReply>; askForSite(host: Host): Promise<boolean> },
): Promise<boolean> {
  const asked = doors.askForSite(host);
  const stored = doors.send({ kind: 'site.consent', host });
  const [granted, reply] = await Promise.all([asked.catch(() => false), stored]);
  if (granted && reply.kind === 'done') return true;
  await doors.send({ kind: 'site.withdraw', host });
  return false;
}
