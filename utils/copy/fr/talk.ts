import type { Words } from '../words';

/** The head of the help panel: what helps anywhere, there at once. */
export const TALK: Words['first']['TALK'] = {
  title: 'Parler à quelqu’un',
  lead: 'Si la sécurité n’est plus là, quelqu’un peut aider maintenant.',
  emergencyAnywhere: 'En cas d’urgence : le numéro d’urgence de votre région.',
  directory: 'Chercher une ligne dans un autre pays',
  directoryNote: 'Ouvre findahelpline.com dans un nouvel onglet.',
  missing: 'La liste des lignes ne peut pas s’ouvrir en ce moment.',
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
