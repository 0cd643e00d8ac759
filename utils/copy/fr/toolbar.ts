import { NAME } from '../name';
import type { ToolbarWords } from '../words';
import { OFFER } from './offer';

/** Titles of the toolbar icon. The offering one reads the same whatever led to it. */
export const ICON_TITLES: ToolbarWords['ICON_TITLES'] = {
  quiet: NAME,
  offering: `${NAME} : une minute, si vous voulez`,
  paused: `${NAME} : silence pour l’instant`,
};

/** A notification, for those who switched it on. It reads the same whatever led to it. */
export const NOTIFICATION: ToolbarWords['NOTIFICATION'] = { title: NAME, message: OFFER };

/** The menu on the toolbar icon. */
export const MENU: ToolbarWords['MENU'] = {
  begin: 'Prendre une minute',
  journal: 'Journal',
  talk: 'Parler à quelqu’un',
};
