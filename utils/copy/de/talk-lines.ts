import type { Words } from '../words';

/** The rest of the help panel, read when it opens: places, numbers, ways to reach a line. */
export const TALK_LINES: Words['helplines']['TALK_LINES'] = {
  people: 'Menschen, die du genannt hast',
  region: 'Wo bist du?',
  chooseRegion: 'Land oder Region auswählen',
  emergency: (numbers) => `Im Notfall: ${numbers}`,
  emergencyFor: {
    any: (number) => number,
    ambulance: (number) => `Rettungsdienst ${number}`,
    fire: (number) => `Feuerwehr ${number}`,
    police: (number) => `Polizei ${number}`,
    rescue: (number) => `Rettung ${number}`,
  },
  ages: { adults: 'für Erwachsene', '16-35': 'von 16 bis 35 Jahren' },
  fromMobile: '(vom Handy)',
  press: (key) => `, dann ${key}`,
  // Some names of places want an article and a case of their own, so the place stands apart.
  ifThere: (place) => `Wenn du dort bist (${place}):`,
  noLine: 'Für diesen Ort haben wir keine Nummer geprüft.',
  always: 'Tag und Nacht',
  daily: 'täglich',
  free: 'kostenlos',
  how: {
    call: (to) => `${to} anrufen`,
    text: (to, message) => (message ? `${message} per SMS an ${to}` : `SMS an ${to}`),
    whatsapp: (to) => `WhatsApp ${to}`,
    chat: (to) => `Chat öffnen: ${to}`,
    email: (to) => `E-Mail an ${to}`,
  },
  readOn: (date) => `Nummern auf öffentlichen Seiten gelesen, ${date}.`,
  ifOneFails: 'Wenn eine nicht geht, nimm die Notrufnummer.',
};

/** The same for a draft: few words, and neutral ones. */
export const LINES_SHORT: Words['helplines']['TALK_LINES'] = {
  people: 'Deine Kontakte',
  region: 'Land',
  chooseRegion: 'Auswählen',
  emergency: (numbers) => `Notruf: ${numbers}`,
  emergencyFor: {
    any: (number) => number,
    ambulance: (number) => `Rettungsdienst ${number}`,
    fire: (number) => `Feuerwehr ${number}`,
    police: (number) => `Polizei ${number}`,
    rescue: (number) => `Rettung ${number}`,
  },
  ages: { adults: '18+', '16-35': '16–35' },
  fromMobile: '(Handy)',
  press: (key) => `, ${key}`,
  ifThere: (place) => `${place}?`,
  noLine: 'Nicht geprüft.',
  always: 'rund um die Uhr',
  daily: 'täglich',
  free: 'kostenlos',
  how: {
    call: (to) => `Anrufen: ${to}`,
    text: (to, message) => (message ? `SMS an ${to}: ${message}` : `SMS an ${to}`),
    whatsapp: (to) => `WhatsApp ${to}`,
    chat: (to) => `Chat: ${to}`,
    email: (to) => `E-Mail: ${to}`,
  },
  readOn: (date) => `Stand: ${date}`,
  ifOneFails: '',
};
