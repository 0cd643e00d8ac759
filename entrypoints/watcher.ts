import { start } from '../utils/page/start';

/*
 * Put into pages by the background, only on sites the person switched on. Unlisted, because the toolkit's content
 * script wrapper tells every page the extension's id and lets the page end the script (see docs/adr/004-watcher-reads-only.md).
 */
export default { globalName: false, main: start };
