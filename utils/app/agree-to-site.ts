import type { PageMessage, PageReply } from '../messages/message';
import type { Host } from '../sites/host';

/**
 * The yes of the disclosure page: the browser is asked straight from the click, and only when it allows the
 * site is the yes stored. A page that is closed in between, or a prompt that is never answered, leaves a
 * permission at most, and a permission alone is never consent.
 * @returns whether the site is switched on.
 */
export async function agreeToSite(
  host: Host,
  doors: { send(message: PageMessage): Promise<PageReply>; askForSite(host: Host): Promise<boolean> },
): Promise<boolean> {
  const granted = await doors.askForSite(host).catch(() => false);
  if (!granted) return false;
  const { kind } = await doors.send({ kind: 'site.consent', host });
  return kind === 'done';
}
