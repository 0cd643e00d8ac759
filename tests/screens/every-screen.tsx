import type { ComponentChild } from 'preact';
import { BreakPlayer } from '../../components/break/break-player';
import { BreakView } from '../../components/break/break-view';
import { DisclosureScreen } from '../../components/disclosure/disclosure-screen';
import { DecisionList } from '../../components/journal/decision-list';
import { InsightCard } from '../../components/journal/insight-card';
import { JournalScreen } from '../../components/journal/journal-screen';
import { KnownScreen } from '../../components/known/known-screen';
import { OptionsScreen } from '../../components/options/options-screen';
import { OwnWordsEditor } from '../../components/own-words/own-words-editor';
import { PackContents } from '../../components/packs/pack-contents';
import type { PacksDoors } from '../../components/packs/packs-doors';
import { PacksScreen } from '../../components/packs/packs-screen';
import { SignedLine } from '../../components/packs/signed-line';
import { Home, type HomeActions } from '../../components/popup/home';
import { PopupScreen } from '../../components/popup/popup-screen';
import { PracticesScreen } from '../../components/practices/practices-screen';
import { Help } from '../../components/talk/help';
import { EmergencyNumbers, TalkLines } from '../../components/talk/talk-lines';
import { WelcomeScreen } from '../../components/welcome/welcome-screen';
import { useWords } from '../../components/words';
import type { JournalActions } from '../../utils/app/journal-actions';
import type { JournalView, OpenJournal } from '../../utils/app/journal-page';
import type { RecordStore } from '../../utils/app/ports';
import { type Records, readAll } from '../../utils/app/records';
import { linesOf } from '../../utils/copy/lines-of';
import { FIRST_UPKEEP } from '../../utils/journal/upkeep';
import { ANSWERS, offeredRecord, WITHHELD, withheldRecord } from '../../utils/noticing/decision-record';
import { emptyDraft, emptyPractice } from '../../utils/packs/draft';
import { beginBreak } from '../../utils/practice/break';
import { practiceOf, type StageId } from '../../utils/practice/library';
import type { OwnLine } from '../../utils/practice/own-line';
import { AFTERS, AVOIDABLE, NEEDS, PRACTICE_IDS, type PracticeId, WAYS } from '../../utils/practice/practice';
import type { Break } from '../../utils/practice/running';
import { someEntry } from '../fixtures/entry';
import { SHUT } from '../fixtures/keys';
import { NO_KEYS } from '../fixtures/no-keys';
import { choose } from '../fixtures/practices';
import { somePack } from '../fixtures/some-pack';
import { STATUSES } from '../fixtures/statuses';

/*
 * Every screen there is, in the states that say most, with data in no letters of ours: whatever else is read there
 * came through the words, or did not.
 */

const NOW = Date.UTC(2026, 10, 24, 14);
const HOST = 'очень-длинное-имя.пример';
const DONE = { kind: 'done' } as const;

const NOTHING: RecordStore = { read: async () => ({}), write: async () => {}, remove: async () => {} };

const doors = {
  intend: async () => DONE,
  readNote: async () => '',
  findPacks: async () => [],
  ownWords: async () => ({ findOwnWords: async () => undefined, keepPhrase: async () => false }),
  newId: () => 'new',
  now: () => NOW,
  openPage: async () => {},
  openDisclosure: async () => {},
  openPractices: async () => {},
  openBreak: async () => {},
  findVoice: async () => null,
  openAddress: async () => {},
  leave: () => {},
  languages: ['ja-JP'],
  giveBackSite: async () => {},
};

const yes = async () => true;
const nothing = () => {};

const HOME_ACTIONS: HomeActions = {
  begin: nothing,
  happened: nothing,
  browse: nothing,
  decline: nothing,
  later: nothing,
  endLater: nothing,
  beginSession: nothing,
  endSession: nothing,
  goOn: nothing,
  switchSite: nothing,
  restSite: nothing,
  showPinning: nothing,
};

const JOURNAL_ACTIONS: JournalActions = {
  change: yes,
  remove: yes,
  restore: yes,
  removeAll: yes,
  removeDecision: yes,
  removeDecisions: yes,
  forgetLock: yes,
  told: yes,
  upkeep: yes,
  saveCopy: yes,
  saveBackup: yes,
  readFile: async () => ({ kind: 'refused', why: { kind: 'not-json', line: 2, column: 10 } }),
  openBackup: async () => null,
  bringIn: yes,
  keepWord: yes,
  removeWord: yes,
  newId: () => 'new',
  copyText: async () => {},
  findPacks: async () => [],
};

const OWN_ACTIONS = { ...doors, keep: yes, remove: nothing, copy: nothing };

const LOCK_ACTIONS = {
  unlock: async () => false,
  lockNow: nothing,
  putLockOn: async () => false,
  changePassphrase: yes,
  closeAfter: yes,
  takeLockOff: yes,
};

const ENTRIES = NEEDS.map((need, place) =>
  someEntry(`e${place}`, {
    at: NOW - place * 86_400_000 * 9,
    practice: PRACTICE_IDS[place * 4] ?? 'minute',
    need,
    after: AFTERS[place % AFTERS.length] ?? null,
    note: place === 0 ? 'Заметка' : '',
  }),
);
const MANY = Array.from({ length: 60 }, (_, place) =>
  someEntry(`m${place}`, {
    at: NOW - place * 86_400_000,
    practice: place % 2 === 0 ? 'minute' : 'breathe-friendly',
    need: NEEDS[place % 3] ?? null,
    after: place % 7 === 0 ? 'heavier' : 'easier',
  }),
);
const DECISIONS = [
  ...WITHHELD.map((why, place) => withheldRecord('stretch', NOW - place * 3_600_000, why)),
  ...ANSWERS.map((answer, place) => offeredRecord('cue', NOW - (place + 20) * 3_600_000, answer)),
].flatMap((record) => (record === null ? [] : [{ record, sealed: [] }]));

const PEOPLE = [
  { id: 'p-1', name: 'Ада', how: '030 123' },
  { id: 'p-2', name: 'Вера', how: 'постучать' },
];
const change = (id: string, stage: string, ours: string, text: string | null): OwnLine => ({
  id,
  language: 'en',
  kind: 'instead',
  stage,
  ours,
  text,
});
const OWN = {
  lines: [
    { id: 'w-1', language: 'en', kind: 'phrase', text: 'Спокойно.' },
    { id: 'w-2', language: 'en', kind: 'anchor', text: 'Дерево у ворот.' },
    { id: 'w-3', language: 'xx', kind: 'phrase', text: 'Тихо.' },
    change('w-6', 'feet', 'Прежнее.', 'Моё.'),
    change('w-7', 'gone', 'Прежнее.', null),
  ] satisfies readonly OwnLine[],
  damaged: ['?'],
};

/** The editor with a line of the first practice said otherwise, and one hidden, in whatever language it is. */
function EveryWord() {
  const [first = '', second = ''] = useWords('breaks').STAGE_WORDS.feet[0] ?? [];
  const changes = [change('w-4', 'feet', first, 'Пол держит.'), change('w-5', 'feet', second, null)];
  return <OwnWordsEditor words={{ ...OWN, lines: [...OWN.lines, ...changes] }} actions={OWN_ACTIONS} />;
}

const open: OpenJournal = {
  kind: 'open',
  contents: { entries: ENTRIES, damaged: ['?'], complete: true },
  decisions: DECISIONS.slice(0, 3),
  lock: null,
  upkeep: { ...FIRST_UPKEEP, keepDays: 365, from: NOW + 86_400_000 },
  words: OWN,
  people: PEOPLE,
  failed: true,
};

const journal = (view: JournalView) => (
  <JournalScreen view={view} actions={JOURNAL_ACTIONS} lock={LOCK_ACTIONS} now={() => NOW} first={null} />
);

/** A break at a stage of a practice. */
function runningAt(practice: PracticeId, stage: number, more: Partial<Break> = {}): Break {
  const begun = beginBreak('id', choose(practice), 'asked', NOW);
  return { ...begun, stage, ...more };
}

const BREAK_ACTIONS = {
  next: nothing,
  answer: nothing,
  stop: nothing,
  notHelping: nothing,
  ground: nothing,
  note: nothing,
  chooseWay: nothing,
  openBreak: nothing,
  findVoice: async () => null,
  choosePace: nothing,
  readNote: async () => '',
  keepPhrase: async () => false,
};

type PlayerProps = Parameters<typeof BreakPlayer>[0];

/** The player with the words of the language it is shown in, as the view around it gives them. */
function Player(props: Omit<PlayerProps, 'linesOf' | 'fromOf'>) {
  const { STAGE_WORDS } = useWords('breaks');
  return (
    <BreakPlayer
      {...props}
      fromOf={() => null}
      linesOf={(stage) => linesOf(STAGE_WORDS, stage.id as StageId, props.running.turn)}
    />
  );
}

const player = (running: Break, more: Partial<Omit<PlayerProps, 'linesOf' | 'fromOf'>> = {}) => (
  <Player
    running={running}
    keeping="kept"
    actions={BREAK_ACTIONS}
    question={null}
    quiet={{ until: '14:05', left: 60_000 }}
    way="read"
    rate="usual"
    {...more}
  />
);

/** A name, and what is shown. Those of the popup are as wide as it is. */
export type Screen = readonly [name: string, view: ComponentChild];

/** All of them. */
export async function everyScreen(): Promise<readonly Screen[]> {
  const records = await readAll({ local: NOTHING, session: NOTHING });
  return [...popupScreens(records), ...breakScreens(records), ...pageScreens(records), ...journalScreens()];
}

function popupScreens(records: Records): readonly Screen[] {
  const surroundings = {
    call: null,
    sound: false,
    fullScreen: false,
    granted: [],
    pinned: false,
    host: HOST,
  };
  const clock = (at: number) => String(at);
  const site = { host: HOST, consented: true, granted: false, rests: true };
  const popup = (first: string | null) => <PopupScreen {...{ records, surroundings, doors, first }} />;
  return [
    ['popup', popup(null)],
    ['popup, help', popup('talk')],
    ['popup, help, people', <Help chosen={null} people={PEOPLE} doors={doors} close={nothing} key="help" />],
    ...Object.values(STATUSES)
      .flat()
      .map(
        (status, place): Screen => [
          `popup, ${status.kind} ${place}`,
          <Home
            {...{ status, site, clock }}
            asking
            pinned={false}
            afterBreak={false}
            actions={HOME_ACTIONS}
            key="home"
          />,
        ],
      ),
    ['help lines', <TalkLines {...doors} chosen="AR" guessed={null} chooseRegion={nothing} key="lines" />],
    [
      'help lines of a guess',
      <TalkLines {...doors} chosen={null} guessed="US" chooseRegion={nothing} key="us" />,
    ],
    ['help lines, none', <TalkLines {...doors} chosen="BG" guessed={null} chooseRegion={nothing} key="bg" />],
    ['emergency', <EmergencyNumbers chosen="AR" key="emergency" />],
    ['practices', <PracticesScreen {...{ records, doors }} close={nothing} key="practices" />],
  ];
}

function breakScreens(records: Records): readonly Screen[] {
  const stages = PRACTICE_IDS.map(practiceOf).flatMap(({ id, stages }) =>
    stages.map((_, stage): Screen => [`break ${id} ${stage}`, player(runningAt(id, stage))]),
  );
  const last = practiceOf('minute').stages.length - 1;
  return [
    ...stages,
    ...WAYS.map((way): Screen => [`break, ${way}`, player(runningAt('minute', 0), { way })]),
    ['break that does not help', player(runningAt('minute', 1, { easing: true }))],
    ['break, its end', player(runningAt('minute', last), { question: 'more', keeping: 'failed' })],
    ['break, a question', player(runningAt('minute', last), { question: 'ground', keeping: 'nothing' })],
    [
      'break in a page',
      <BreakView {...{ records, doors }} running={runningAt('minute', 0)} over={nothing} key="v" />,
    ],
  ];
}

/** As somebody might have made it who writes Russian: no letter of it is taken for a word of ours. */
const PACK = somePack({
  title: 'Ночь',
  maker: { name: 'А. Линд', why: 'Вместе.' },
  language: 'en',
  practices: [
    {
      ...emptyPractice('cup'),
      name: 'Чашка',
      line: 'Руки.',
      uses: ['touch', 'imagery'],
      fits: ['stretch', 'call-end'],
      audience: 'study',
      stirring: true,
      stages: [
        { component: 'mindfulness', wordings: [['Чашка.'], ['Стол.']], asks: 'named' },
        { component: 'common-humanity', wordings: [['Все.']], asks: 'need' },
      ],
    },
  ],
  phrases: ['Шаг.'],
  anchors: ['Лампа.'],
  changes: [
    { stage: 'feet', ours: 'Пол.', text: 'Пол держит.' },
    { stage: 'feet', ours: 'Дом.', text: null },
  ],
});
const SIGNED = {
  ...PACK,
  signature: { algorithm: 'Ed25519' as const, key: `${'1'.repeat(43)}=`, value: `${'1'.repeat(86)}==` },
};
const PACKS_DOORS: PacksDoors = {
  intend: async () => DONE,
  readFile: async () => ({ kind: 'pack', pack: PACK }),
  checkSigned: async () => 'unsigned',
  sign: async (pack) => pack,
  ownKey: async () => '1'.repeat(43),
  saveText: nothing,
  findOwnWords: async () => [],
  findVoice: async () => null,
  readDraft: async () => {
    const draft = emptyDraft('a'.repeat(12), 'en');
    return JSON.stringify({ ...draft, pack: { ...draft.pack, practices: [...PACK.practices] } });
  },
  newId: () => '1',
  newPackId: () => 'a'.repeat(12),
  now: () => NOW,
};

function pageScreens(records: Records): readonly Screen[] {
  const icons = { quiet: '', offering: '' };
  const all = {
    ...records,
    consents: [{ host: HOST, since: NOW, code: true }],
    people: PEOPLE,
    settings: {
      ...records.settings,
      hours: [[], ...Array.from({ length: 6 }, () => [{ from: 540, to: 1080 }])],
      clockTime: 780,
      meetingSites: [HOST],
      way: 'listen' as const,
      avoid: AVOIDABLE,
    },
  };
  const options = {
    ...doors,
    askToNotify: yes,
    askForSite: yes,
    openShortcuts: nothing,
    auto: 'en' as const,
  };
  const stored = ['settings', 'odd', 'damaged.pace'].map((name) => ({
    store: 'local',
    name,
    text: '12',
    bytes: 2,
  }));
  const months = { store: 'kind-minute', name: '2026-11', text: '12', bytes: 1234 };
  return [
    ['welcome', <WelcomeScreen {...{ records, icons, doors }} pinned={false} engine="chromium" key="w" />],
    ['welcome, firefox', <WelcomeScreen {...{ records, icons, doors }} pinned engine="firefox" key="f" />],
    [
      'options',
      <OptionsScreen
        {...{ records }}
        granted={[]}
        keys={NO_KEYS}
        doors={{ ...options, engine: 'chromium' }}
        key="o"
      />,
    ],
    [
      'options, all',
      <OptionsScreen
        records={all}
        granted={[]}
        keys={NO_KEYS}
        doors={{ ...options, engine: 'chromium' }}
        key="a"
      />,
    ],
    [
      'options, firefox',
      <OptionsScreen
        records={all}
        granted={[]}
        keys={NO_KEYS}
        doors={{ ...options, engine: 'firefox' }}
        key="x"
      />,
    ],
    ['packs', <PacksScreen {...{ records }} packs={[PACK]} makers={[]} doors={PACKS_DOORS} key="packs" />],
    ['packs, none', <PacksScreen {...{ records }} packs={[]} makers={[]} doors={PACKS_DOORS} key="p0" />],
    [
      'a pack in full',
      <PackContents pack={PACK} choosing={{ taken: new Set(), take: nothing }} key="whole" />,
    ],
    ...(['intact', 'changed', 'unknown'] as const).map(
      (signed): Screen => [
        `a pack, ${signed}`,
        <SignedLine
          pack={SIGNED}
          makers={[]}
          doors={{ ...PACKS_DOORS, checkSigned: async () => signed }}
          key={signed}
        />,
      ],
    ),
    ['disclosure', <DisclosureScreen host={HOST} agree={yes} key="d" />],
    ['disclosure, refused', <DisclosureScreen host={HOST} agree={async () => false} key="r" />],
    ['disclosure without a site', <DisclosureScreen host={null} agree={yes} key="n" />],
    ['known', <KnownScreen records={[...stored, months]} send={async () => DONE} key="k" />],
    ['known, nothing', <KnownScreen records={[]} send={async () => DONE} key="kn" />],
  ];
}

function journalScreens(): readonly Screen[] {
  const { upkeep } = open;
  return [
    ['journal', journal(open)],
    ['journal, locked and open', journal({ ...open, lock: SHUT, failed: false })],
    ['journal, old', journal({ ...open, upkeep: { ...upkeep, from: NOW - 1, lookedAt: NOW } })],
    ['journal, empty', journal({ ...open, contents: { entries: [], damaged: [], complete: true } })],
    ['your words', <EveryWord key="own" />],
    ['journal, shut', journal({ kind: 'shut' })],
    ['journal, out of reach', journal({ kind: 'unreachable' })],
    ['insight', <InsightCard entries={MANY} key="i" />],
    ['insight, too few', <InsightCard entries={ENTRIES.slice(0, 1)} key="few" />],
    [
      'decisions',
      <DecisionList decisions={DECISIONS} actions={{ remove: nothing, removeAll: nothing }} key="dec" />,
    ],
    [
      'decisions, none',
      <DecisionList decisions={null} actions={{ remove: nothing, removeAll: nothing }} key="no" />,
    ],
  ];
}
