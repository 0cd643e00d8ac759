import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { Shipped } from './scripts/licences';

const shipped = new Shipped(import.meta.dirname);

/**
 * What an extension page may load: its own files and nothing else. `connect-src 'none'` is the
 * promise "nothing leaves the device" in a form that the browser enforces.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Unlisted scripts as they are. The toolkit would wrap them in a log of crashes that is mute in a shipped build: a
 * fortieth of the watcher, in every page.
 */
const bareScripts: Plugin = {
  name: 'bare-scripts',
  enforce: 'pre',
  load(id) {
    const [, path] = id.match(/^\0virtual:wxt-unlisted-script-entrypoint\?(.+)/) ?? [];
    return path && `import script from ${JSON.stringify(path)}; script.main();`;
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [bareScripts, preact(), shipped.plugin],
    build: {
      sourcemap: false,
      modulePreload: {
        // The toolkit's stand-in for `modulepreload` fetches; every browser that we support has the real thing.
        polyfill: false,
        // What a page shows first is named in its HTML. What comes later lies on the disk: lists of it would make each page longer.
        resolveDependencies: (_file, needed, { hostType }) => (hostType === 'html' ? needed : []),
      },
    },
  }),
  hooks: { 'build:done': ({ config }) => shipped.write(config.outDir) },
  manifest: ({ browser }) => ({
    // In the languages of public/_locales: the browser chooses among them, whatever our settings say.
    default_locale: 'en',
    name: '__MSG_name__',
    short_name: 'Kind Minute',
    description: '__MSG_description__',
    minimum_chrome_version: '127',
    icons: {
      16: 'icon/quiet-16.png',
      32: 'icon/quiet-32.png',
      48: 'icon/quiet-48.png',
      128: 'icon/quiet-128.png',
    },
    action: {
      default_title: 'Kind Minute',
      default_icon: { 16: 'icon/quiet-16.png', 32: 'icon/quiet-32.png' },
      ...(browser === 'firefox' ? { default_area: 'navbar' } : {}),
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_open__' },
      // Without a key until the person gives one: each that we took would be missing somewhere else.
      begin: { description: '__MSG_begin__' },
      later: { description: '__MSG_later__' },
      practices: { description: '__MSG_practices__' },
      journal: { description: '__MSG_journal__' },
      settings: { description: '__MSG_settings__' },
      talk: { description: '__MSG_talk__' },
    },
    permissions: ['activeTab', 'alarms', 'contextMenus', 'idle', 'scripting', 'storage', 'unlimitedStorage'],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['*://*/*'],
    // Nothing from a private window may be kept (Firefox add-on policies, 6.3), so we are not there at all.
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: PAGE_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'kind-minute@kind-minute.invalid',
              // 142: the first version that knows data_collection_permissions on every platform.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
});
