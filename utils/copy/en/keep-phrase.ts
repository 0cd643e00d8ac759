/** At the end of the practice that looks for phrases: keeping one. */
export const KEEP_PHRASE = {
  label: 'A phrase to keep, if you like',
  keep: 'Keep it',
  more: 'It then comes along in kind steps.',
  kept: 'Kept among your words.',
  failed: 'It could not be written. It is still here.',
};
