import type { Words } from '../words';

/** The head of the help panel: what helps anywhere, there at once. */
export const TALK = {
  title: 'Talk to someone now',
  lead: 'If things feel unsafe, a person can help right now.',
  emergencyAnywhere: 'In an emergency: your local emergency number.',
  directory: 'Find a line in another country',
  directoryNote: 'Opens findahelpline.com in a new tab.',
  missing: 'The list of lines can’t be opened at the moment.',
  close: 'Close',
};

/**
 * The same in as few and as neutral words as it can do with. A language that no native speaker has reviewed yet says
 * these: a sentence that is a little wrong must not stand there. What is empty is not shown.
 */
export const TALK_SHORT: Words['first']['TALK'] = {
  title: 'Talk to someone',
  lead: '',
  emergencyAnywhere: 'Emergency: the local number',
  directory: 'findahelpline.com',
  directoryNote: '',
  missing: 'Not available.',
  close: 'Close',
};
