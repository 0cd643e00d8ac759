import type { Words } from '../words';

/** The head of the help panel: what helps anywhere, there at once. */
export const TALK: Words['first']['TALK'] = {
  title: 'Parler à quelqu’un',
  lead: 'Si vous ne vous sentez pas en sécurité, une personne peut aider maintenant.',
  emergencyAnywhere: 'En cas d’urgence : le numéro d’urgence local.',
  directory: 'Trouver une ligne dans un autre pays',
  directoryNote: 'Ouvre findahelpline.com dans un nouvel onglet.',
  missing: 'La liste des lignes ne peut pas être ouverte pour le moment.',
  close: 'Fermer',
};

/** The same for a draft: few words, and neutral ones. */
export const TALK_SHORT: Words['first']['TALK'] = {
  title: 'Parler à quelqu’un',
  lead: '',
  emergencyAnywhere: 'Urgences : le numéro local',
  directory: 'findahelpline.com',
  directoryNote: '',
  missing: 'Indisponible.',
  close: 'Fermer',
};
