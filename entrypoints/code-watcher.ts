import { sendTyped } from '../utils/page/send';
import { start } from '../utils/page/start';
import loadWatch from '../utils/page/watch?lazy';

/** The watcher of a site where the person wants code editors read, too (see watcher.ts). */
export default { globalName: false, main: () => start(loadWatch, { send: sendTyped, code: true }) };
