import { useState } from 'preact/hooks';
import type { LocalRecords } from '../../utils/app/records';
import { SETTINGS } from '../../utils/copy/en/settings';
import { SITE_WAITING } from '../../utils/copy/en/site';
import type { PageMessage, PageReply } from '../../utils/messages/message';
import type { Pace } from '../../utils/practice/practice';
import type { Hours, SettingsChange } from '../../utils/settings/settings';
import { coveredPatterns } from '../../utils/sites/host';
import { HoursField, NumberField, RegionField, Switch } from './fields';
import './options.css';

export interface OptionsDoors {
  intend(message: PageMessage): Promise<PageReply>;
  /** Asks the browser to let us notify, straight from the click. */
  askToNotify(): Promise<boolean>;
  giveBackSite(host: string): Promise<void>;
  readonly language: string;
}

interface Props {
  readonly records: LocalRecords;
  /** Host permissions that stand. */
  readonly granted: readonly string[];
  readonly doors: OptionsDoors;
}

/** Hours to begin with, when somebody switches them on: an ordinary working day. */
const FIRST_HOURS: Hours = { from: 9 * 60, to: 18 * 60 };

/** All settings on one page; each says what it does in a line. */
export function OptionsScreen({ records, granted, doors }: Props) {
  const { settings, pace, consents } = records;
  const [said, say] = useState('');
  const tell = (reply: Promise<PageReply>) =>
    void reply.then(({ kind }) => say(kind === 'done' ? SETTINGS.saved : SETTINGS.refused));
  const change = (fields: SettingsChange) => tell(doors.intend({ kind: 'settings.change', change: fields }));
  const notify = async (on: boolean) => {
    if (on && !(await doors.askToNotify())) return say(SETTINGS.notificationsDenied);
    change({ notifications: on });
  };
  return (
    <main class="page stack-wide">
      <h1>{SETTINGS.title}</h1>
      <section class="card stack-wide">
        <h2>{SETTINGS.offers}</h2>
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
          on={settings.hours !== null}
          change={(on) => change({ hours: on ? FIRST_HOURS : null })}
        />
        {settings.hours && <HoursField hours={settings.hours} change={(hours) => change({ hours })} />}
        <Switch
          label={SETTINGS.notifications}
          more={SETTINGS.notificationsMore}
          on={settings.notifications}
          change={(on) => void notify(on)}
        />
      </section>
      <div class="card stack" role="radiogroup" aria-labelledby="pace">
        <h2 id="pace">{SETTINGS.pace}</h2>
        {([0, 1, 2] as const satisfies readonly Pace[]).map((level) => (
          <label class="row" key={level}>
            <input
              type="radio"
              name="pace"
              checked={pace.pace === level}
              onChange={() => tell(doors.intend({ kind: 'pace.choose', pace: level }))}
            />
            {SETTINGS.paceChoices[level]}
          </label>
        ))}
        <p class="soft">{SETTINGS.paceMore}</p>
      </div>
      <section class="card stack-wide">
        <h2>{SETTINGS.keeping}</h2>
        <Switch
          label={SETTINGS.journal}
          more={SETTINGS.journalMore}
          on={settings.journal}
          change={(journal) => change({ journal })}
        />
        <div class="stack">
          <h3>{SETTINGS.sites}</h3>
          {consents.length === 0 && <p class="soft">{SETTINGS.sitesNone}</p>}
          <ul class="options-sites">
            {consents.map(({ host }) => (
              <li class="row" key={host}>
                <span>{host}</span>
                <button
                  type="button"
                  aria-label={SETTINGS.siteOffThis(host)}
                  onClick={() =>
                    tell(
                      doors.intend({ kind: 'site.withdraw', host }).then(async (reply) => {
                        await doors.giveBackSite(host);
                        return reply;
                      }),
                    )
                  }
                >
                  {SETTINGS.siteOff}
                </button>
                {coveredPatterns(host, granted).length === 0 && <span class="soft">{SITE_WAITING}</span>}
              </li>
            ))}
          </ul>
        </div>
        <RegionField
          region={settings.region}
          language={doors.language}
          change={(region) => change({ region })}
        />
      </section>
      <p role="status" class="options-said">
        {said}
      </p>
    </main>
  );
}
