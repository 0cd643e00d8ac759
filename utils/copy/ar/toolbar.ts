import { NAME } from '../name';
import type { ToolbarWords } from '../words';
import { OFFER } from './offer';

/**
 * Titles of the toolbar icon. The offering one reads the same whatever led to it. Arabic stands first: a title takes its
 * direction from its first letter.
 */
export const ICON_TITLES: ToolbarWords['ICON_TITLES'] = {
  quiet: NAME,
  offering: `دقيقة لك، إن أحببت · ${NAME}`,
  paused: `هدوء الآن · ${NAME}`,
};

/** A notification, for those who switched it on. It reads the same whatever led to it. */
export const NOTIFICATION: ToolbarWords['NOTIFICATION'] = { title: NAME, message: OFFER };

/** The menu on the toolbar icon. */
export const MENU: ToolbarWords['MENU'] = {
  begin: 'بدء دقيقة',
  journal: 'الدفتر',
  talk: 'التحدّث إلى شخص الآن',
};
