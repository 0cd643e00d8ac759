import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from '../../utils/settings/settings';
import { SecondPress } from '../second-press';
import { useWords } from '../words';

interface Props {
  readonly settings: Settings;
  /** The section, as it is called. */
  readonly section: string;
  readonly names: readonly (keyof SettingsChange)[];
  readonly change: (fields: SettingsChange) => void;
}

/** Puts the settings of a section back to what they were at first; it is not there while they are. */
export function ResetSection({ settings, section, names, change }: Props) {
  const { SETTINGS } = useWords('pages');
  const isSame = (name: keyof SettingsChange) =>
    JSON.stringify(settings[name]) === JSON.stringify(DEFAULT_SETTINGS[name]);
  if (names.every(isSame)) return null;
  const first = Object.fromEntries(names.map((name) => [name, DEFAULT_SETTINGS[name]]));
  return (
    <div class="options-reset">
      <SecondPress
        ask={{ says: SETTINGS.reset, name: SETTINGS.resetThis(section) }}
        question={SETTINGS.resetSure}
        keep={{ says: SETTINGS.resetKeep }}
        yes={{ says: SETTINGS.resetYes }}
        look="quiet"
        act={() => change(first)}
      />
    </div>
  );
}
