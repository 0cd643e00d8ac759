import type { Words } from '../words';

/** The help panel of a draft: few words, and neutral ones. */
export const TALK_SHORT: Words['first']['TALK'] = {
  title: 'Hablar con alguien',
  lead: '',
  region: 'País',
  chooseRegion: 'Elegir',
  emergency: (numbers) => `Emergencias: ${numbers}`,
  emergencyAnywhere: 'Emergencias: el número local',
  emergencyFor: {
    any: (number) => number,
    ambulance: (number) => `ambulancia ${number}`,
    fire: (number) => `bomberos ${number}`,
    police: (number) => `policía ${number}`,
    rescue: (number) => `rescate ${number}`,
  },
  ages: { adults: '18+', '16-35': '16–35' },
  fromMobile: '(móvil)',
  press: (key) => `, ${key}`,
  ifThere: (place) => `¿${place}?`,
  noLine: 'Sin comprobar.',
  directory: 'findahelpline.com',
  directoryNote: '',
  always: '24/7',
  daily: 'a diario',
  free: 'gratis',
  how: {
    call: (to) => `Llamar: ${to}`,
    text: (to, message) => (message ? `SMS a ${to}: ${message}` : `SMS a ${to}`),
    whatsapp: (to) => `WhatsApp ${to}`,
    chat: (to) => `Chat: ${to}`,
    email: (to) => `Correo: ${to}`,
  },
  readOn: (date) => `Fecha: ${date}`,
  ifOneFails: '',
  missing: 'No disponible.',
  close: 'Cerrar',
};
