import { NAME } from '../name';
import { OFFER } from './offer';

/** Titles of the toolbar icon. The offering one reads the same whatever led to it. */
export const ICON_TITLES = {
  quiet: NAME,
  offering: `${NAME}: a minute, if you’d like one`,
  paused: `${NAME}: quiet for now`,
};

/** A notification, for those who switched it on. It reads the same whatever led to it. */
export const NOTIFICATION = { title: NAME, message: OFFER };

/** The menu on the toolbar icon. */
export const MENU = { begin: 'Begin a minute', journal: 'Journal', talk: 'Talk to someone now' };
