export const BREAK = {
  next: 'Next',
  done: 'Done',
  stop: 'Stop',
  notHelping: 'This isn’t helping',
  progress: (at: number, of: number) => `Step ${at} of ${of}`,
  afterQuestion: 'And now, if you care to say:',
  addNote: 'Add a note',
  note: 'A note for the journal',
  keeping: {
    nothing: 'Nothing is written down.',
    'not-yet': '',
    kept: 'This minute is in your journal.',
    failed: 'The journal can’t be written at the moment.',
  },
  easingTitle: 'That happens, and it isn’t a mistake.',
  easingLine: 'Kindness can sting at first. We can stop here, or feel the floor for a moment.',
  ground: 'Feel the floor',
  stopHere: 'Stop here',
  slower:
    'The next one stays short, and begins another way. If that stirs things up too, only grounding comes.',
};
