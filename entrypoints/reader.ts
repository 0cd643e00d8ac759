import { watch } from '../utils/page/watch';

/** What reads. Brought by the background into a frame of a watched site once somebody types there (see watcher.ts). */
export default { globalName: false, main: watch };
