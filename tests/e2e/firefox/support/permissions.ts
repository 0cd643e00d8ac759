import type { Firefox } from './firefox';
import { KIND_MINUTE_ID } from './kind-minute';
import { until } from './waiting';

interface Permissions {
  readonly permissions: readonly string[];
  readonly origins: readonly string[];
}
interface PermissionStore {
  add(id: string, some: Permissions, extension: unknown): Promise<void>;
  remove(id: string, some: Permissions, extension: unknown): Promise<void>;
}

/** With the browser's own rights, in its window. */
declare const ChromeUtils: {
  importESModule(address: string): { readonly ExtensionPermissions: PermissionStore };
};
declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: unknown } };

/** Waits for the browser's own question and presses one of its buttons. */
export async function answerPrompt(firefox: Firefox, answer: 'allow' | 'deny'): Promise<void> {
  await until('the permission prompt', () =>
    firefox.runAsBrowser((pressed) => {
      const panel = document.getElementById('notification-popup') as { state?: string } | null;
      const question = document.getElementById('addon-webext-permissions-notification') as {
        readonly button?: HTMLElement;
        readonly secondaryButton?: HTMLElement;
      } | null;
      const button = pressed === 'allow' ? question?.button : question?.secondaryButton;
      if (panel?.state !== 'open' || button === undefined) return false;
      button.click();
      return true;
    }, answer),
  );
}

/** What the switches on the add-ons page do: gives or takes back host permissions, with no question asked. */
export async function switchInAddonsPage(
  firefox: Firefox,
  change: 'add' | 'remove',
  origins: readonly string[],
): Promise<void> {
  await firefox.runAsBrowser(
    async (id, how, some) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      const { extension } = WebExtensionPolicy.getByID(id);
      await ExtensionPermissions[how](id, { permissions: [], origins: some }, extension);
    },
    KIND_MINUTE_ID,
    change,
    origins,
  );
}
