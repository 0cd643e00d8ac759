import { describe, expect, it } from 'vitest';
import { openBrowser, restartWorker, say } from '../fixtures/browser-day';
import { MORNING } from '../fixtures/policy';

describe('the language of the toolbar', () => {
  it('is that of the settings from the first start on', async () => {
    const { world } = await openBrowser(MORNING);
    expect([world.told.title, world.told.menu]).toEqual(['auto', 'auto']);
  });

  it('changes with them at once, in the icon’s title and in its menu, and is still there at the next start', async () => {
    const day = await openBrowser(MORNING);
    await say(day, { kind: 'settings.change', change: { language: 'es' } });
    expect([day.world.told.title, day.world.told.menu]).toEqual(['es', 'es']);
    day.world.told.menu = '';
    await restartWorker(day);
    expect([day.world.told.title, day.world.told.menu]).toEqual(['es', 'es']);
  });

  it('lays no menu for a change of anything else', async () => {
    const day = await openBrowser(MORNING);
    day.world.told.menu = '';
    await say(day, { kind: 'settings.change', change: { journal: false } });
    expect(day.world.told.menu).toBe('');
  });
});
