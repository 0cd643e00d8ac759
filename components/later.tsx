import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { readWords } from '../utils/copy/read-words';
import type { Words } from '../utils/copy/words';
import { InLanguage, useSpoken, useWords } from './words';

/**
 * A view of practices, whose code and words are read when it is first shown, so that what a page shows at once stays
 * small (docs/adr/010). They are files of our own: when one is missing, the extension was updated beneath the page.
 */
export function later<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  let found: FunctionComponent<Props> | null = null;
  return (props) => {
    const spoken = useSpoken();
    const { LATER } = useWords('first');
    const [View, show] = useState(() => found);
    const [breaks, say] = useState<Words['breaks'] | undefined>(spoken.words.breaks);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      // In another language the view stays, and says the old words until the new ones are there.
      let wanted = true;
      Promise.all([found ?? load(), spoken.words.breaks ?? readWords(spoken.tag, 'breaks')]).then(
        ([view, words]) => {
          found = view;
          if (!wanted) return;
          say(words);
          show(() => view);
        },
        () => setFailed(true),
      );
      return () => {
        wanted = false;
      };
    }, [spoken.tag]);
    if (View === null || breaks === undefined) return <p role="status">{failed ? LATER.failed : ''}</p>;
    return (
      <InLanguage.Provider value={{ ...spoken, words: { ...spoken.words, breaks } }}>
        <View {...props} />
      </InLanguage.Provider>
    );
  };
}
