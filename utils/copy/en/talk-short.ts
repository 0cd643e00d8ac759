import type { Words } from '../words';

/**
 * The help panel in as few and as neutral words as it can do with. A language that no native speaker has reviewed yet
 * says these instead of TALK: a sentence that is a little wrong must not stand there. What is empty is not shown.
 */
export const TALK_SHORT: Words['first']['TALK'] = {
  title: 'Talk to someone',
  lead: '',
  people: 'Your people',
  region: 'Country',
  chooseRegion: 'Choose',
  emergency: (numbers) => `Emergency: ${numbers}`,
  emergencyAnywhere: 'Emergency: the local number',
  emergencyFor: {
    any: (number) => number,
    ambulance: (number) => `ambulance ${number}`,
    fire: (number) => `fire ${number}`,
    police: (number) => `police ${number}`,
    rescue: (number) => `rescue ${number}`,
  },
  ages: { adults: '18+', '16-35': '16–35' },
  fromMobile: '(mobile)',
  press: (key) => `, ${key}`,
  ifThere: (place) => `${place}?`,
  noLine: 'Not checked.',
  directory: 'findahelpline.com',
  directoryNote: '',
  always: '24/7',
  daily: 'daily',
  free: 'free',
  how: {
    call: (to) => `Call ${to}`,
    text: (to, message) => (message ? `Text ${to}: ${message}` : `Text ${to}`),
    whatsapp: (to) => `WhatsApp ${to}`,
    chat: (to) => `Chat: ${to}`,
    email: (to) => `Email: ${to}`,
  },
  readOn: (date) => `As of ${date}`,
  ifOneFails: '',
  missing: 'Not available.',
  close: 'Close',
};
