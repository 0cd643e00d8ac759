import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Shortcut } from '../../utils/app/ports';
import type { LocalRecords } from '../../utils/app/records';
import type { LanguageTag } from '../../utils/copy/languages';
import type { PageMessage, PageReply } from '../../utils/messages/message';
import type { SettingsChange } from '../../utils/settings/settings';
import { SaidWords, useSaid } from '../said';
import { TalkLink } from '../talk/talk-link';
import { RegionField, Switch } from './fields';
import { LanguageField } from './language-field';
import { OffersCard } from './offers-card';
import { PeopleCard } from './people-card';
import { PracticesCard } from './practices-card';
import { Seeking, SettingCard } from './seeking';
import { ShortcutsCard } from './shortcuts-card';
import { WatchedSites } from './watched-sites';
import './options.css';
import { useWords } from '../words';

export interface OptionsDoors {
  intend(message: PageMessage): Promise<PageReply>;
  /** Asks the browser to let us notify, straight from the click. */
  askToNotify(): Promise<boolean>;
  /** Asks the browser for one site, straight from the click. */
  askForSite(host: string): Promise<boolean>;
  /** Gives the browser's permission for a site back, unless it is among those that need it for another reason. */
  giveBackSite(host: string, others: readonly string[]): Promise<void>;
  /** Opens the browser's own page for keys. */
  openShortcuts(): void;
  newId(): string;
  readonly engine: 'chromium' | 'firefox';
  /** The language that `auto` comes to in this browser. */
  readonly auto: LanguageTag;
}

interface Props {
  readonly records: LocalRecords;
  /** Host permissions that stand. */
  readonly granted: readonly string[];
  /** The keys that were given. */
  readonly keys: Readonly<Record<Shortcut, string>>;
  readonly doors: OptionsDoors;
}

/** All settings on one page; each says what it does in a line. */
export function OptionsScreen({ records, granted, keys, doors }: Props) {
  const { JOURNAL, KNOWN, SCIENCE, SETTINGS } = useWords('pages');
  const { settings, pace, consents, people } = records;
  const [said, say] = useSaid();
  const [sought, seek] = useState('');
  const [nothing, setNothing] = useState(false);
  const found = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    setNothing(found.current?.querySelector('[data-setting]:not([hidden])') === null);
  });
  const tell = async (reply: Promise<PageReply>): Promise<boolean> => {
    const done = (await reply).kind === 'done';
    say(done ? SETTINGS.saved : SETTINGS.refused, !done);
    return done;
  };
  const change = (fields: SettingsChange) =>
    void tell(doors.intend({ kind: 'settings.change', change: fields }));
  const notify = async (on: boolean) => {
    if (on && !(await doors.askToNotify())) return say(SETTINGS.notificationsDenied, true);
    change({ notifications: on });
  };
  // The same permission may be needed for a meeting site and for one that is switched on.
  const removeMeeting = (host: string) => {
    const meetingSites = settings.meetingSites.filter((one) => one !== host);
    const others = consents.map((consent) => consent.host);
    tell(
      doors.intend({ kind: 'settings.change', change: { meetingSites } }).then(async (reply) => {
        if (reply.kind === 'done') await doors.giveBackSite(host, others);
        return reply;
      }),
    );
  };
  const switchOff = (host: string) =>
    tell(
      doors.intend({ kind: 'site.withdraw', host }).then(async (reply) => {
        await doors.giveBackSite(host, settings.meetingSites);
        return reply;
      }),
    );
  return (
    <main class="page stack-wide">
      <h1>{SETTINGS.title}</h1>
      <input
        type="search"
        aria-label={SETTINGS.seek}
        placeholder={SETTINGS.seek}
        autocomplete="off"
        value={sought}
        onInput={(event) => seek(event.currentTarget.value)}
      />
      <Seeking.Provider value={sought.trim()}>
        <div ref={found} class="stack-wide options-found">
          <section class="card">
            <LanguageField
              chosen={settings.language}
              auto={doors.auto}
              change={(language) => change({ language })}
            />
          </section>
          <OffersCard
            settings={settings}
            engine={doors.engine}
            granted={granted}
            change={change}
            notify={(on) => void notify(on)}
            askForSite={doors.askForSite}
            removeMeeting={removeMeeting}
          />
          <PracticesCard
            settings={settings}
            pace={pace.pace}
            change={change}
            choosePace={(level) => tell(doors.intend({ kind: 'pace.choose', pace: level }))}
          />
          <SettingCard title={SETTINGS.keeping}>
            <Switch
              label={SETTINGS.journal}
              more={SETTINGS.journalMore}
              on={settings.journal}
              change={(journal) => change({ journal })}
            />
            <WatchedSites
              consents={consents}
              granted={granted}
              switchOff={switchOff}
              readCode={(host, code) => tell(doors.intend({ kind: 'site.code', host, code }))}
            />
            <RegionField region={settings.region} change={(region) => change({ region })} />
          </SettingCard>
          <PeopleCard
            people={people}
            newId={doors.newId}
            keep={(person) => tell(doors.intend({ kind: 'person.keep', person }))}
            remove={({ id }) => void tell(doors.intend({ kind: 'person.delete', id }))}
          />
          <ShortcutsCard keys={keys} change={doors.openShortcuts} />
        </div>
      </Seeking.Provider>
      <p role="status" class="soft">
        {nothing ? SETTINGS.seekNothing : ''}
      </p>
      <nav class="row options-about" aria-label={SETTINGS.about}>
        <a href="/journal.html">{JOURNAL.title}</a>
        <a href="/science.html">{SCIENCE.title}</a>
        <a href="/known.html">{KNOWN.title}</a>
        <a href="/welcome.html">{SETTINGS.welcome}</a>
        <a href="/licences.txt">{SETTINGS.licences}</a>
        <TalkLink />
      </nav>
      <p role="status" class="options-said">
        <SaidWords said={said} say={say} />
      </p>
    </main>
  );
}
