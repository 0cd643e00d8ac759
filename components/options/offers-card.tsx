import { useContext } from 'preact/hooks';
import type { Settings, SettingsChange } from '../../utils/settings/settings';
import type { Host } from '../../utils/sites/host';
import { useWords } from '../words';
import { NumberField, Switch, TimeField } from './fields';
import { MeetingSites } from './meeting-sites';
import { ResetSection } from './reset-section';
import { Seeking, Setting, SettingCard } from './seeking';
import { FIRST_WEEK, WeekField } from './week-field';

interface Props {
  readonly settings: Settings;
  readonly engine: 'chromium' | 'firefox';
  readonly granted: readonly string[];
  readonly change: (fields: SettingsChange) => void;
  readonly notify: (on: boolean) => void;
  readonly askForSite: (host: Host) => Promise<boolean>;
  readonly removeMeeting: (host: Host) => void;
}

/** After lunch, when the day has a seam anyway. */
const FIRST_CLOCK_TIME = 13 * 60;

/** What the section can put back. Sites are not among it: each has its own way out, with the browser's permission. */
const NAMES = [
  'stretches',
  'stretchMinutes',
  'offersPerDay',
  'gapMinutes',
  'hours',
  'clockTime',
  'afterCalls',
  'notifications',
] as const;

/** When something is offered: what most people want to set, and the rest behind one line. */
export function OffersCard({ settings, engine, change, notify, ...more }: Props) {
  const { SETTINGS } = useWords('pages');
  const { hours, clockTime } = settings;
  const seeking = useContext(Seeking) !== '';
  return (
    <SettingCard title={SETTINGS.offers}>
      <Switch
        label={SETTINGS.stretches}
        more={SETTINGS.stretchesMore}
        on={settings.stretches}
        change={(stretches) => change({ stretches })}
      />
      <NumberField
        label={SETTINGS.stretchMinutes}
        more={SETTINGS.stretchMinutesMore}
        value={settings.stretchMinutes}
        range={[20, 180]}
        change={(stretchMinutes) => change({ stretchMinutes })}
      />
      <NumberField
        label={SETTINGS.offersPerDay}
        more={SETTINGS.offersPerDayMore}
        value={settings.offersPerDay}
        range={[0, 6]}
        change={(offersPerDay) => change({ offersPerDay })}
      />
      <Switch
        label={SETTINGS.hoursOn}
        more={SETTINGS.hoursMore}
        on={hours !== null}
        change={(on) => change({ hours: on ? FIRST_WEEK : null })}
      />
      {hours && (
        <Setting says={[SETTINGS.hoursOn, SETTINGS.hoursMore]}>
          <WeekField week={hours} change={(week) => change({ hours: week })} />
        </Setting>
      )}
      {/* While something is looked for it is open: what is in it can be found. */}
      <details class="options-more" open={seeking || undefined}>
        <summary>{SETTINGS.moreTiming}</summary>
        <div class="stack-wide">
          <NumberField
            label={SETTINGS.gapMinutes}
            more={SETTINGS.gapMinutesMore}
            value={settings.gapMinutes}
            range={[30, 480]}
            change={(gapMinutes) => change({ gapMinutes })}
          />
          <Switch
            label={SETTINGS.clockOn}
            more={SETTINGS.clockMore}
            on={clockTime !== null}
            change={(on) => change({ clockTime: on ? FIRST_CLOCK_TIME : null })}
          />
          {clockTime !== null && (
            <Setting says={[SETTINGS.clock, SETTINGS.clockOn]}>
              <TimeField
                name={SETTINGS.clock}
                value={clockTime}
                change={(minute) => change({ clockTime: minute })}
              />
            </Setting>
          )}
          <Switch
            label={SETTINGS.notifications}
            more={SETTINGS.notificationsMore}
            on={settings.notifications}
            change={notify}
          />
          <Switch
            label={SETTINGS.afterCalls}
            more={
              engine === 'firefox'
                ? SETTINGS.afterCallsMore
                : `${SETTINGS.afterCallsMore} ${SETTINGS.afterCallsChromium}`
            }
            on={settings.afterCalls}
            change={(afterCalls) => change({ afterCalls })}
          />
          {engine === 'firefox' ? (
            <Setting says={[SETTINGS.meetingsFirefox]}>
              <p class="soft">{SETTINGS.meetingsFirefox}</p>
            </Setting>
          ) : (
            <MeetingSites
              sites={settings.meetingSites}
              granted={more.granted}
              ask={more.askForSite}
              change={(meetingSites) => change({ meetingSites })}
              remove={more.removeMeeting}
            />
          )}
        </div>
      </details>
      <ResetSection settings={settings} section={SETTINGS.offers} names={NAMES} change={change} />
    </SettingCard>
  );
}
