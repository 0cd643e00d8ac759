import type { Words } from '../words';

/** The rest of the help panel, read when it opens: places, numbers, ways to reach a line. */
export const TALK_LINES: Words['helplines']['TALK_LINES'] = {
  people: 'Pessoas que você indicou',
  region: 'Onde você está?',
  chooseRegion: 'Escolha um país ou uma região',
  emergency: (numbers) => `Em uma emergência: ${numbers}`,
  emergencyFor: {
    any: (number) => number,
    ambulance: (number) => `ambulância ${number}`,
    fire: (number) => `bombeiros ${number}`,
    police: (number) => `polícia ${number}`,
    rescue: (number) => `resgate ${number}`,
  },
  ages: { adults: 'para pessoas adultas', '16-35': 'de 16 a 35 anos' },
  fromMobile: '(de celular)',
  press: (key) => `, depois ${key}`,
  ifThere: (place) => `Se você estiver aqui: ${place}`,
  noLine: 'Não verificamos nenhuma linha para este lugar.',
  always: 'dia e noite',
  daily: 'todos os dias',
  free: 'grátis',
  how: {
    call: (to) => `Ligar para ${to}`,
    text: (to, message) => (message ? `Enviar ${message} para ${to}` : `Enviar SMS para ${to}`),
    whatsapp: (to) => `WhatsApp ${to}`,
    chat: (to) => `Abrir o chat: ${to}`,
    email: (to) => `Enviar e-mail para ${to}`,
  },
  readOn: (date) => `Números lidos em páginas públicas, ${date}.`,
  ifOneFails: 'Se um falhar, use o número de emergência.',
};

/** The same for a draft: few words, and neutral ones. */
export const LINES_SHORT: Words['helplines']['TALK_LINES'] = {
  people: 'Suas pessoas',
  region: 'País',
  chooseRegion: 'Escolher',
  emergency: (numbers) => `Emergência: ${numbers}`,
  emergencyFor: {
    any: (number) => number,
    ambulance: (number) => `ambulância ${number}`,
    fire: (number) => `bombeiros ${number}`,
    police: (number) => `polícia ${number}`,
    rescue: (number) => `resgate ${number}`,
  },
  ages: { adults: '18+', '16-35': '16–35' },
  fromMobile: '(celular)',
  press: (key) => `, ${key}`,
  ifThere: (place) => `${place}?`,
  noLine: 'Não verificado.',
  always: '24 h',
  daily: 'todos os dias',
  free: 'grátis',
  how: {
    call: (to) => `Ligar: ${to}`,
    text: (to, message) => (message ? `SMS para ${to}: ${message}` : `SMS para ${to}`),
    whatsapp: (to) => `WhatsApp ${to}`,
    chat: (to) => `Chat: ${to}`,
    email: (to) => `E-mail: ${to}`,
  },
  readOn: (date) => `Data: ${date}`,
  ifOneFails: '',
};
