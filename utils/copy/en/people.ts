/** The settings' part on people somebody can reach. */
export const PEOPLE = {
  title: 'People I can reach',
  more: 'They come first under “Talk to someone now”. Only on this device.',
  readable: 'A lock on the journal leaves them readable, so that they are there when needed.',
  name: 'Name',
  how: 'How: a number, an address, anything',
  nameOf: (name: string) => `Name of ${name}`,
  howOf: (name: string) => `How to reach ${name}`,
  add: 'Add a person',
  save: 'Save',
  cancel: 'Cancel',
  edit: 'Edit',
  editThis: (name: string) => `Edit ${name}`,
  remove: 'Remove',
  removeThis: (name: string) => `Remove ${name}`,
};
