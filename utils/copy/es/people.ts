import type { Words } from '../words';

/** The settings' part on people somebody can reach. */
export const PEOPLE: Words['pages']['PEOPLE'] = {
  title: 'Personas con las que puedo hablar',
  more: 'Aparecen primero en “Hablar con alguien ahora”. Solo en este dispositivo.',
  readable: 'Un candado en el diario las deja legibles, para que estén ahí cuando hagan falta.',
  name: 'Nombre',
  how: 'Cómo: un número, una dirección, lo que sea',
  nameOf: (name) => `Nombre de ${name}`,
  howOf: (name) => `Cómo hablar con ${name}`,
  add: 'Añadir una persona',
  save: 'Guardar',
  cancel: 'Cancelar',
  edit: 'Cambiar',
  editThis: (name) => `Cambiar: ${name}`,
  remove: 'Quitar',
  removeThis: (name) => `Quitar: ${name}`,
};
