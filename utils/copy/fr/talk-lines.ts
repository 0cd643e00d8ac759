import type { Words } from '../words';

/** The rest of the help panel, read when it opens: places, numbers, ways to reach a line. */
export const TALK_LINES: Words['helplines']['TALK_LINES'] = {
  people: 'Les personnes que vous avez nommées',
  region: 'Où êtes-vous ?',
  chooseRegion: 'Choisir un pays ou une région',
  emergency: (numbers) => `En cas d’urgence : ${numbers}`,
  emergencyFor: {
    any: (number) => number,
    ambulance: (number) => `ambulance ${number}`,
    fire: (number) => `pompiers ${number}`,
    police: (number) => `police ${number}`,
    rescue: (number) => `secours ${number}`,
  },
  ages: { adults: 'pour adultes', '16-35': 'de 16 à 35 ans' },
  fromMobile: '(depuis un mobile)',
  press: (key) => `, puis ${key}`,
  ifThere: (place) => `Pour ce lieu : ${place}`,
  noLine: 'Nous n’avons vérifié aucune ligne pour ce lieu.',
  always: 'jour et nuit',
  daily: 'tous les jours',
  free: 'gratuit',
  how: {
    call: (to) => `Appeler le ${to}`,
    text: (to, message) => (message ? `Envoyer ${message} par SMS au ${to}` : `Envoyer un SMS au ${to}`),
    whatsapp: (to) => `WhatsApp ${to}`,
    chat: (to) => `Ouvrir le chat : ${to}`,
    email: (to) => `Écrire à ${to}`,
  },
  readOn: (date) => `Numéros lus sur des pages publiques, ${date}.`,
  ifOneFails: 'Si une ligne ne répond pas, appelez le numéro d’urgence.',
};

/** The same for a draft: few words, and neutral ones. */
export const LINES_SHORT: Words['helplines']['TALK_LINES'] = {
  people: 'Vos contacts',
  region: 'Pays',
  chooseRegion: 'Choisir',
  emergency: (numbers) => `Urgences : ${numbers}`,
  emergencyFor: {
    any: (number) => number,
    ambulance: (number) => `ambulance ${number}`,
    fire: (number) => `pompiers ${number}`,
    police: (number) => `police ${number}`,
    rescue: (number) => `secours ${number}`,
  },
  ages: { adults: '18+', '16-35': '16–35' },
  fromMobile: '(mobile)',
  press: (key) => `, ${key}`,
  ifThere: (place) => `${place} ?`,
  noLine: 'Non vérifié.',
  always: '24h/24, 7j/7',
  daily: 'tous les jours',
  free: 'gratuit',
  how: {
    call: (to) => `Appeler : ${to}`,
    text: (to, message) => (message ? `SMS à ${to} : ${message}` : `SMS à ${to}`),
    whatsapp: (to) => `WhatsApp ${to}`,
    chat: (to) => `Chat : ${to}`,
    email: (to) => `E-mail : ${to}`,
  },
  readOn: (date) => `Date : ${date}`,
  ifOneFails: '',
};
