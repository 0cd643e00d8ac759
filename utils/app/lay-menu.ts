import type { Ports } from './ports';
import { readLocal } from './records';

/** Lays the icon's menu in the language of the settings; one at a time, since a menu is taken away to be laid anew. */
export function layMenu(ports: Ports): Promise<void> {
  return ports.withLock('menu', async () => {
    const { settings } = await readLocal(ports.local);
    await ports.toolbar.layMenu(settings.language);
  });
}
