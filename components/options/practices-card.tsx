import { AUDIENCES, AVOIDABLE, type Avoidable, type Pace, RATES, WAYS } from '../../utils/practice/practice';
import { BREAK_SECONDS, type Settings, type SettingsChange } from '../../utils/settings/settings';
import { useWords } from '../words';
import { Radios, Switch } from './fields';
import { ResetSection } from './reset-section';
import { Setting, SettingCard, SettingGroup } from './seeking';

interface Props {
  readonly settings: Settings;
  readonly pace: Pace;
  readonly change: (fields: SettingsChange) => void;
  readonly choosePace: (pace: Pace) => void;
}

/** What the section can put back. How gently breaks go is no setting: it is what the person and the breaks made of it. */
const NAMES = ['withTherapist', 'avoid', 'breakSeconds', 'way', 'rate', 'audience'] as const;

/** How breaks go: how gently, how long, and what they leave out. */
export function PracticesCard({ settings, pace, change, choosePace }: Props) {
  const { SETTINGS } = useWords('pages');
  const { avoid, audience, breakSeconds, withTherapist } = settings;
  const leaveOut = (use: Avoidable, on: boolean) =>
    change({ avoid: AVOIDABLE.filter((one) => (one === use ? on : avoid.includes(one))) });
  return (
    <SettingCard title={SETTINGS.practices}>
      <Radios
        title={SETTINGS.pace}
        more={SETTINGS.paceMore}
        choices={[0, 1, 2] as const}
        words={SETTINGS.paceChoices}
        chosen={pace}
        change={choosePace}
      />
      <Switch
        label={SETTINGS.withTherapist}
        more={SETTINGS.withTherapistMore}
        on={withTherapist}
        change={(on) => change({ withTherapist: on })}
      />
      <SettingGroup title={SETTINGS.avoid}>
        {AVOIDABLE.map((use) => (
          <Switch
            key={use}
            label={SETTINGS.avoidChoices[use]}
            more={SETTINGS.avoidMore[use]}
            on={avoid.includes(use)}
            change={(on) => leaveOut(use, on)}
          />
        ))}
      </SettingGroup>
      <Radios
        title={SETTINGS.breakSeconds}
        more={SETTINGS.breakSecondsMore}
        choices={BREAK_SECONDS}
        words={SETTINGS.breakSecondsChoices}
        chosen={breakSeconds}
        change={(seconds) => change({ breakSeconds: seconds })}
      />
      <Radios
        title={SETTINGS.way}
        more={SETTINGS.wayMore}
        choices={WAYS}
        words={SETTINGS.wayChoices}
        chosen={settings.way}
        change={(way) => change({ way })}
      />
      {settings.way === 'listen' && (
        <Radios
          title={SETTINGS.rate}
          more={SETTINGS.rateMore}
          choices={RATES}
          words={SETTINGS.rateChoices}
          chosen={settings.rate}
          change={(rate) => change({ rate })}
        />
      )}
      <Radios
        title={SETTINGS.audience}
        more={SETTINGS.audienceMore}
        choices={AUDIENCES}
        words={SETTINGS.audienceChoices}
        chosen={audience}
        change={(chosen) => change({ audience: chosen })}
      />
      <Setting says={[SETTINGS.ownWords]}>
        <a href="/journal.html?show=words">{SETTINGS.ownWords}</a>
      </Setting>
      <Setting says={[SETTINGS.packs]}>
        <a href="/packs.html">{SETTINGS.packs}</a>
      </Setting>
      <ResetSection settings={settings} section={SETTINGS.practices} names={NAMES} change={change} />
    </SettingCard>
  );
}
