import type { Words } from '../words';

/** The rest of the help panel, read when it opens: places, numbers, ways to reach a line. */
export const TALK_LINES: Words['helplines']['TALK_LINES'] = {
  people: 'Personas que has nombrado',
  region: '¿Dónde estás?',
  chooseRegion: 'Elige un país o una región',
  emergency: (numbers) => `En una emergencia: ${numbers}`,
  emergencyFor: {
    any: (number) => number,
    ambulance: (number) => `ambulancia ${number}`,
    fire: (number) => `bomberos ${number}`,
    police: (number) => `policía ${number}`,
    rescue: (number) => `rescate ${number}`,
  },
  ages: { adults: 'para personas adultas', '16-35': 'de 16 a 35 años' },
  fromMobile: '(desde un móvil o celular)',
  press: (key) => `, luego ${key}`,
  ifThere: (place) => `Si estás en ${place}:`,
  noLine: 'No hemos comprobado ninguna línea para este lugar.',
  always: 'día y noche',
  daily: 'todos los días',
  free: 'gratis',
  how: {
    call: (to) => `Llamar al ${to}`,
    text: (to, message) => (message ? `Enviar ${message} al ${to}` : `Enviar un SMS al ${to}`),
    whatsapp: (to) => `WhatsApp ${to}`,
    chat: (to) => `Abrir el chat: ${to}`,
    email: (to) => `Escribir a ${to}`,
  },
  readOn: (date) => `Números leídos en páginas públicas, ${date}.`,
  ifOneFails: 'Si uno falla, usa el número de emergencias.',
};

/** The same for a draft: few words, and neutral ones. */
export const LINES_SHORT: Words['helplines']['TALK_LINES'] = {
  people: 'Tus personas',
  region: 'País',
  chooseRegion: 'Elegir',
  emergency: (numbers) => `Emergencias: ${numbers}`,
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
};
