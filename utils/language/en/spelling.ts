import type { Spelling } from '../language';

/** Each word of a list with what it stands for. */
const all = (words: string, means: (word: string) => string): Record<string, string> =>
  Object.fromEntries(words.split(' ').map((word) => [word, means(word)]));

/** How English is typed in a hurry. Source: own list of contractions and of chat spellings. */
export const spelling: Spelling = {
  reads: {
    ...all(
      'dont doesnt didnt isnt wasnt arent couldnt wouldnt shouldnt havent hasnt hadnt',
      (word) => `${word.slice(0, -2)} not`,
    ),
    ...all("cant can't cannot", () => 'can not'),
    ...all("wont won't", () => 'will not'),
    ...all("aint ain't", () => 'am not'),
    ...all('its thats whats shes hes everyones nobodys', (word) => `${word.slice(0, -1)} is`),
    ...all('youre theyre', (word) => `${word.slice(0, -2)} are`),
    ...all('bc cuz cos cause becuz', () => 'because'),
    ...all('😂 🤣 😅 haha hahaha lmao lmfao rofl hehe', () => 'lol'),
    ...all('idoit idot', () => 'idiot'),
    im: 'i am',
    iam: 'i am',
    ive: 'i have',
    theyd: 'they would',
    theyll: 'they will',
    theyve: 'they have',
    couldve: 'could have',
    shouldve: 'should have',
    shoulda: 'should have',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'have to',
    u: 'you',
    ur: 'your',
    n: 'and',
    tho: 'though',
    alot: 'a lot',
    kinda: 'kind of',
    sorta: 'sort of',
    beleive: 'believe',
    usless: 'useless',
    wortless: 'worthless',
    wrothless: 'worthless',
    dum: 'dumb',
    dunno: 'do not know',
    '🤡': 'clown',
    '🤦': 'facepalm',
  },
  endings: { m: 'am', re: 'are', ve: 'have', ll: 'will', d: 'would', s: 'is', nt: 'not' },
  pronouns:
    'i it he she that this what who there here where how everyone everybody someone nobody noone everything nothing something life one',
  joins: {
    'my self': 'myself',
    'own self': 'myself',
    'it self': 'itself',
    'no one': 'noone',
    'i m': 'i am',
    'can t': 'can not',
  },
  // None else of a large list is one slip, after five safe letters, from a word in which one is forgiven.
  lookalikes: 'coward cowards kidding',
};
