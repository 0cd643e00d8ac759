import { NAME } from '../name';
import type { ToolbarWords } from '../words';
import { OFFER } from './offer';

/** Titles of the toolbar icon. The offering one reads the same whatever led to it. */
export const ICON_TITLES: ToolbarWords['ICON_TITLES'] = {
  quiet: NAME,
  offering: `${NAME}: un minuto, si quieres`,
  paused: `${NAME}: en silencio por ahora`,
};

/** A notification, for those who switched it on. It reads the same whatever led to it. */
export const NOTIFICATION: ToolbarWords['NOTIFICATION'] = { title: NAME, message: OFFER };

/** The menu on the toolbar icon. */
export const MENU: ToolbarWords['MENU'] = {
  begin: 'Empezar un minuto',
  journal: 'Diario',
  talk: 'Hablar con alguien ahora',
};
