import { later } from '../later';

/** The break that runs. The words of every practice come with it: read when a break runs, and not to show a page. */
export const BreakWhenShown = later(() => import('./break-view').then((found) => found.BreakView));
