import type { Words } from '../words';

/** The settings' part on people somebody can reach. */
export const PEOPLE: Words['pages']['PEOPLE'] = {
  title: 'Personnes que je peux joindre',
  more: 'Elles viennent en premier sous « Parler à quelqu’un ». Seulement sur cet appareil.',
  readable: 'Un verrou sur le journal les laisse lisibles, pour qu’elles soient là au besoin.',
  name: 'Nom',
  how: 'Comment : un numéro, une adresse, ce que vous voulez',
  nameOf: (name) => `Nom de ${name}`,
  howOf: (name) => `Comment joindre ${name}`,
  add: 'Ajouter une personne',
  save: 'Enregistrer',
  cancel: 'Annuler',
  edit: 'Modifier',
  editThis: (name) => `Modifier : ${name}`,
  remove: 'Retirer',
  removeThis: (name) => `Retirer : ${name}`,
};
