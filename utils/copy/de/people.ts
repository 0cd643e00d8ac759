import type { Words } from '../words';

/** The settings' part on people somebody can reach. */
export const PEOPLE: Words['pages']['PEOPLE'] = {
  title: 'Menschen, die ich erreichen kann',
  more: 'Sie stehen zuerst unter „Mit jemandem reden“. Nur auf diesem Gerät.',
  readable: 'Auch mit einem Schloss am Tagebuch bleiben sie lesbar, damit sie da sind, wenn du sie brauchst.',
  name: 'Name',
  how: 'Wie: eine Nummer, eine Adresse, was auch immer',
  nameOf: (name) => `Name von ${name}`,
  howOf: (name) => `Wie ${name} zu erreichen ist`,
  add: 'Jemanden hinzufügen',
  save: 'Speichern',
  cancel: 'Abbrechen',
  edit: 'Ändern',
  editThis: (name) => `${name} ändern`,
  remove: 'Entfernen',
  removeThis: (name) => `${name} entfernen`,
};
