import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendTyped } from '../utils/page/send';
import { watch } from '../utils/page/watch';

/** The watcher of a site where the person wants code editors read, too (see watcher.ts). */
export default defineUnlistedScript(() => watch({ send: sendTyped, code: true }));
