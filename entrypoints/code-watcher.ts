import type { UnlistedScriptDefinition } from 'wxt';
import { sendTyped } from '../utils/page/send';
import { watch } from '../utils/page/watch';

/** The watcher of a site where the person wants code editors read, too (see watcher.ts). */
export default {
  globalName: false,
  main: () => watch({ send: sendTyped, code: true }),
} satisfies UnlistedScriptDefinition;
