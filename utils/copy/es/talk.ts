import type { Words } from '../words';

/** The head of the help panel: what helps anywhere, there at once. */
export const TALK: Words['first']['TALK'] = {
  title: 'Hablar con alguien ahora',
  lead: 'Si no te sientes a salvo, una persona puede ayudar ahora mismo.',
  emergencyAnywhere: 'En una emergencia: el número de emergencias de tu zona.',
  directory: 'Buscar una línea en otro país',
  directoryNote: 'Abre findahelpline.com en otra pestaña.',
  missing: 'La lista de líneas no se puede abrir en este momento.',
  close: 'Cerrar',
};

/** The same for a draft: few words, and neutral ones. */
export const TALK_SHORT: Words['first']['TALK'] = {
  title: 'Hablar con alguien',
  lead: '',
  emergencyAnywhere: 'Emergencias: el número local',
  directory: 'findahelpline.com',
  directoryNote: '',
  missing: 'No disponible.',
  close: 'Cerrar',
};
