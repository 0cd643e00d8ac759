export const TALK = {
  title: 'Talk to someone now',
  lead: 'If things feel unsafe, a person can help right now.',
  people: 'People you named',
  region: 'Where are you?',
  chooseRegion: 'Choose a country or region',
  emergency: (numbers: string) => `In an emergency: ${numbers}`,
  emergencyAnywhere: 'In an emergency: your local emergency number.',
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
  directory: 'Find a line in another country',
  directoryNote: 'Opens findahelpline.com in a new tab.',
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
  missing: 'The list of lines can’t be opened at the moment.',
  close: 'Close',
};

/** Names of places that English puts an article before. */
const ARTICLE = /^(United |Netherlands|Philippines|Dominican |Maldives|Bahamas|Gambia|Central African )/;

function withArticle(place: string): string {
  return ARTICLE.test(place) ? `the ${place}` : place;
}
