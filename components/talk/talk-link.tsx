import { useWords } from '../words';

/** Opens the help panel in a tab of its own, so that a page on which something is being written stays as it is. */
export function TalkLink() {
  const { WELCOME } = useWords('pages');
  return (
    <a href="/popup.html?show=talk" target="_blank" rel="noopener">
      {WELCOME.talk}
    </a>
  );
}
