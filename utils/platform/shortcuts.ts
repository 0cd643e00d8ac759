import type { Shortcut } from '../app/ports';
import { browser } from './browser';
import { engine } from './pages';

/** The browser's own name for `open`. */
const OPEN_COMMAND = '_execute_action';
const CHROMIUM_LIST = 'chrome://extensions/shortcuts';

/** The keys that were given, as this browser writes them; the empty string where there is none. */
export async function readShortcuts(): Promise<Readonly<Record<Shortcut, string>>> {
  const keys = new Map((await browser.commands.getAll()).map(({ name, shortcut }) => [name, shortcut ?? '']));
  const keyOf = (shortcut: Shortcut) => keys.get(shortcut === 'open' ? OPEN_COMMAND : shortcut) ?? '';
  return {
    open: keyOf('open'),
    begin: keyOf('begin'),
    later: keyOf('later'),
    practices: keyOf('practices'),
    journal: keyOf('journal'),
    settings: keyOf('settings'),
    talk: keyOf('talk'),
  };
}

/** Opens the browser's own page for keys: they are its to give. Firefox has a call for it (since 137), Chromium an address. */
export async function openShortcuts(): Promise<void> {
  if (engine() === 'firefox') await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_LIST });
}

/** Calls back when the person pressed a key they had given. The browser opens the popup by itself. */
export function onShortcut(callbacks: Readonly<Record<Exclude<Shortcut, 'open'>, () => void>>): void {
  const known = new Map<string, () => void>(Object.entries(callbacks));
  browser.commands.onCommand.addListener((name) => known.get(name)?.());
}
