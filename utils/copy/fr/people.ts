import type { Words } from '../words';

/** The settings' part on people somebody can reach. */
export const PEOPLE: Words['pages']['PEOPLE'] = {
  title: 'Des personnes que je peux joindre',
  more: 'Elles viennent en premier sous « Parler à quelqu’un ». Sur cet appareil seulement.',
  readable: 'Un verrou sur le journal les laisse lisibles, pour qu’elles soient là au besoin.',
  name: 'Nom',
  how: 'Comment : un numéro, une adresse, autre chose',
  nameOf: (name) => `Nom : ${name}`,
  howOf: (name) => `Comment joindre ${name}`,
  add: 'Ajouter une personne',
  save: 'Enregistrer',
  cancel: 'Annuler',
  edit: 'Modifier',
  editThis: (name) => `Modifier : ${name}`,
  remove: 'Retirer',
  removeThis: (name) => `Retirer : ${name}`,
};
