export const LATER = {
  failed: 'This can’t be opened here. Close this window and open it again: nothing is lost.',
};
