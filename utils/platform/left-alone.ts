import { now } from './clock';
import { onPersonChanged } from './idle';

const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Calls back once when nobody touched this page for so many minutes, or when the screen is locked; `null` ends it. By
 * the clock on the wall, looked at again when the page is seen: timers sleep with the machine.
 */
export function leftAlone(): (minutes: number | null, callback: () => void) => void {
  let limit: number | null = null;
  let leave = () => {};
  let touched = now();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    clearTimeout(timer);
    if (limit === null) return;
    const left = touched + limit - now();
    if (left > 0) timer = setTimeout(look, left);
    else leave();
  };
  // Looked at first: the touch that wakes the machine is not one that kept it awake.
  const touch = () => {
    if (limit !== null && now() - touched >= limit) return look();
    touched = now();
  };
  for (const kind of TOUCHES) addEventListener(kind, touch, { passive: true, capture: true });
  document.addEventListener('visibilitychange', look);
  onPersonChanged((state) => {
    if (state === 'locked' && limit !== null) leave();
  });

  return (minutes, callback) => {
    if (limit === null) touched = now();
    limit = minutes === null ? null : minutes * 60_000;
    leave = callback;
    look();
  };
}
