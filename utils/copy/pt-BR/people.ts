import type { Words } from '../words';

/** The settings' part on people somebody can reach. */
export const PEOPLE: Words['pages']['PEOPLE'] = {
  title: 'Pessoas com quem posso falar',
  more: 'Aparecem primeiro em “Falar com alguém agora”. Só neste dispositivo.',
  readable: 'Um cadeado no diário não as esconde, para que estejam ali quando fizerem falta.',
  name: 'Nome',
  how: 'Como: um número, um endereço, qualquer coisa',
  nameOf: (name) => `Nome de ${name}`,
  howOf: (name) => `Como falar com ${name}`,
  add: 'Adicionar uma pessoa',
  save: 'Salvar',
  cancel: 'Cancelar',
  edit: 'Editar',
  editThis: (name) => `Editar: ${name}`,
  remove: 'Remover',
  removeThis: (name) => `Remover: ${name}`,
};
