import { useEffect, useState } from 'preact/hooks';
import { guessRegion } from '../../utils/care/region';
import { type Doors, languageOf } from '../doors';
import type { TalkPanel } from './talk-panel';

interface Props {
  /** The region the person chose, or null. */
  readonly chosen: string | null;
  readonly doors: Pick<Doors, 'intend' | 'openAddress' | 'languages' | 'leave'>;
  readonly close: () => void;
}

/**
 * The help panel, fetched from the extension's own files when it is opened: its table of numbers would
 * otherwise be a third of what each opening of the popup reads.
 */
export function Help({ chosen, doors, close }: Props) {
  const [Panel, setPanel] = useState<typeof TalkPanel | null>(null);
  useEffect(() => {
    void import('./talk-panel').then(({ TalkPanel }) => setPanel(() => TalkPanel));
  }, []);
  if (Panel === null) return null;
  return (
    <Panel
      region={chosen ?? guessRegion(doors.languages)}
      language={languageOf(doors)}
      chooseRegion={(region) => void doors.intend({ kind: 'settings.change', change: { region } })}
      openAddress={(address) => void doors.openAddress(address).then(() => doors.leave())}
      close={close}
    />
  );
}
