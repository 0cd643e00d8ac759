import { withExtension } from './browser';
import { startScreen } from './screen';
import type { AtScreen } from './switching';

/** In a window on a display of its own with a keyboard, where stillness is what the browser itself makes of it. */
export const inWindow = (work: (extension: AtScreen) => Promise<void>) => async () => {
  const screen = await startScreen();
  try {
    await withExtension({ pinned: true, display: screen.name }, (extension) =>
      work({ ...extension, screen }),
    );
  } finally {
    screen.stop();
  }
};
