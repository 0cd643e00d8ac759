import type { Words } from '../words';

export const LATER: Words['first']['LATER'] = {
  failed: 'Das lässt sich hier nicht öffnen. Schließ das Fenster und öffne es neu: Nichts geht verloren.',
};
