import { useEffect, useState } from 'preact/hooks';

/**
 * Whether this page is the one in front. Two pages can show one break: only the one in front moves it on or speaks,
 * and both stand still while somebody is elsewhere.
 */
export function useInFront(): boolean {
  const [inFront, setInFront] = useState(() => document.hasFocus());
  useEffect(() => {
    const look = () => setInFront(document.hasFocus());
    addEventListener('focus', look);
    addEventListener('blur', look);
    return () => {
      removeEventListener('focus', look);
      removeEventListener('blur', look);
    };
  }, []);
  return inFront;
}
