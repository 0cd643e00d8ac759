import type { Words } from '../words';

/** The head of the help panel: what helps anywhere, there at once. */
export const TALK: Words['first']['TALK'] = {
  title: 'Mit jemandem reden',
  lead: 'Wenn du dich nicht sicher fühlst, kann ein Mensch jetzt gleich helfen.',
  emergencyAnywhere: 'Im Notfall: die örtliche Notrufnummer.',
  directory: 'Eine Nummer in einem anderen Land suchen',
  directoryNote: 'Öffnet findahelpline.com in einem neuen Tab.',
  missing: 'Die Liste der Nummern lässt sich gerade nicht öffnen.',
  close: 'Schließen',
};

/** The same for a draft: few words, and neutral ones. */
export const TALK_SHORT: Words['first']['TALK'] = {
  title: 'Mit jemandem reden',
  lead: '',
  emergencyAnywhere: 'Notruf: die örtliche Nummer',
  directory: 'findahelpline.com',
  directoryNote: '',
  missing: 'Nicht verfügbar.',
  close: 'Schließen',
};
