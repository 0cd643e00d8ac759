/** The page that shows everything that is stored. */
export const KNOWN = {
  title: 'What I know about you',
  link: 'See everything that is stored',
  promise:
    'All that is stored, as it lies in this browser. There is nothing else, and nothing is anywhere else.',
  browser: 'The browser itself keeps which sites you allowed. You find that in its own settings.',
  nothing: 'Nothing is stored.',
  size: (bytes: string) => `${bytes} bytes`,
  remove: 'Delete',
  removeThis: (name: string) => `Delete: ${name}`,
  sure: 'This deletes it. It can’t be undone.',
  keep: 'Keep',
  yes: 'Delete now',
  removed: 'Deleted.',
  refused: 'That could not be deleted. Nothing was changed.',
  lock: 'It can be taken off on the journal page.',
  stores: {
    local: 'Kept until you change it',
    session: 'In memory, until the browser closes',
    'kind-minute': 'The journal, month by month',
    'kind-minute-decisions': 'When it offered, and when not',
    'kind-minute-words': 'Your words',
    'kind-minute-packs': 'Practices that somebody made for you',
  },
};

/** What each record is, by its store and its name. */
export const RECORDS = {
  'local settings': 'Your settings',
  'local consents': 'Sites you switched on',
  'local break': 'The minute that is running',
  'local pace': 'How gently breaks go',
  'local tried': 'Which practices you began, and how the last one was',
  'local memory': 'Times of recent offers, and what you asked for',
  'local unwritten': 'Lines about offers, on their way',
  'local lock': 'The lock of the journal',
  'local people': 'People you can reach',
  'local draft': 'The pack you are writing',
  'local makers': 'Keys of makers you know',
  'local upkeep': 'How long entries are kept, and when a copy was saved',
  'session noticing': 'How long you have been active, and whether an offer stands',
  'session journal': 'Whether the last entry was written',
  'session running': 'The minute that is running, while there is a lock',
  'session note': 'The note that is being written',
  'kind-minute-decisions records': 'When it offered, and when not',
  'session draft': 'The pack you are writing',
  'kind-minute-packs signing-key': 'Your key for signing packs',
  'kind-minute-words lines': 'Your own lines, phrases and anchors',
};

/** A record's name in words. What no version of ours knows is said to be that. */
export function recordName(store: string, name: string): string {
  const known = new Map(Object.entries(RECORDS)).get(`${store} ${name}`);
  if (known !== undefined) return known;
  if (store === 'kind-minute') return `Entries of ${name}`;
  if (store === 'kind-minute-packs') return `A pack, ${name}`;
  return name.startsWith('damaged.')
    ? `Set aside, could not be read: ${name.slice(8)}`
    : `Not known: ${name}`;
}
