import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LATER } from '../utils/copy/en/later';

/**
 * A view whose code and words are read when it is first shown, so that what a page shows at once stays small
 * (docs/adr/010). They are files of our own: when one is missing, the extension was updated beneath the page.
 */
export function later<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  let found: FunctionComponent<Props> | null = null;
  return (props) => {
    const [View, show] = useState(() => found);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (View !== null) return;
      load().then(
        (view) => {
          found = view;
          show(() => view);
        },
        () => setFailed(true),
      );
    }, [View]);
    if (View !== null) return <View {...props} />;
    return <p role="status">{failed ? LATER.failed : ''}</p>;
  };
}
