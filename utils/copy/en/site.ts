/** A site that was switched on, but that the browser does not let us read. */
export const SITE_WAITING = 'The browser’s permission is missing, so nothing is noticed there.';
