import type { Words } from '../words';

/** The rest of the help panel, read when it opens: places, numbers, ways to reach a line. */
export const TALK_LINES = {
  people: 'People you named',
  region: 'Where are you?',
  chooseRegion: 'Choose a country or region',
  emergency: (numbers: string) => `In an emergency: ${numbers}`,
  emergencyFor: {
    any: (number: string) => number,
    ambulance: (number: string) => `ambulance ${number}`,
    fire: (number: string) => `fire ${number}`,
    police: (number: string) => `police ${number}`,
    rescue: (number: string) => `rescue ${number}`,
  },
  ages: { adults: 'for adults', '16-35': 'for ages 16 to 35' },
  fromMobile: '(from mobile phones)',
  press: (key: string) => `, then ${key}`,
  ifThere: (place: string) => `If you are in ${withArticle(place)}:`,
  noLine: 'We have not checked a line for this place.',
  always: 'day and night',
  daily: 'daily',
  free: 'free',
  how: {
    call: (to: string) => `Call ${to}`,
    text: (to: string, message: string | undefined) => (message ? `Text ${message} to ${to}` : `Text ${to}`),
    whatsapp: (to: string) => `WhatsApp ${to}`,
    chat: (to: string) => `Open chat: ${to}`,
    email: (to: string) => `Email ${to}`,
  },
  readOn: (date: string) => `Numbers read on public pages, ${date}.`,
  ifOneFails: 'If one fails, use the emergency number.',
};

/** The same for a draft: few words, and neutral ones. */
export const LINES_SHORT: Words['helplines']['TALK_LINES'] = {
  people: 'Your people',
  region: 'Country',
  chooseRegion: 'Choose',
  emergency: (numbers) => `Emergency: ${numbers}`,
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
};

/** Names of places that English puts an article before. */
const ARTICLE = /^(United |Netherlands|Philippines|Dominican |Maldives|Bahamas|Gambia|Central African )/;

function withArticle(place: string): string {
  return ARTICLE.test(place) ? `the ${place}` : place;
}
