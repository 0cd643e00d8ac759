import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  parseSettings,
  parseSettingsChange,
  type Settings,
} from '../../utils/settings/settings';

/** Settings of which no field is the default. */
const CHOSEN: Settings = {
  version: 4,
  stretches: false,
  stretchMinutes: 20,
  offersPerDay: 6,
  gapMinutes: 480,
  hours: [
    [],
    [{ from: 1320, to: 0 }],
    [],
    [],
    [],
    [],
    [
      { from: 0, to: 60 },
      { from: 600, to: 600 },
    ],
  ],
  clockTime: 750,
  afterCalls: true,
  meetingSites: ['meet.example.com'],
  notifications: true,
  journal: false,
  breakSeconds: 120,
  avoid: ['touch', 'warm'],
  audience: 'study',
  withTherapist: true,
  way: 'listen',
  rate: 'slower',
  language: 'pt-BR',
  region: 'DE',
};

type Field = Exclude<keyof Settings, 'version'>;

const DAMAGED: Record<Field, readonly unknown[]> = {
  stretches: [undefined, null, 'true', 1],
  stretchMinutes: [undefined, 19, 181, 50.5, Number.NaN, '50', Number.POSITIVE_INFINITY],
  offersPerDay: [undefined, -1, 7, 2.5, null],
  gapMinutes: [undefined, 29, 481, null],
  hours: [
    undefined,
    5,
    {},
    { from: 540, to: 1080 },
    [],
    [[], [], [], [], [], []],
    [[], [], [], [], [], [], 5],
    [[], [], [], [], [], [], [{ from: 0 }]],
    [[], [], [], [], [], [], [{ from: -1, to: 5 }]],
    [[], [], [], [], [], [], [{ from: 0, to: 1440 }]],
    [[], [], [], [], [], [], Array.from({ length: 7 }, () => ({ from: 0, to: 5 }))],
  ],
  clockTime: [undefined, -1, 1440, 0.5, '12:00'],
  afterCalls: [undefined, 1],
  meetingSites: [
    undefined,
    'meet.example.com',
    ['*.example.com'],
    ['https://meet.example.com'],
    Array.from({ length: 51 }, (_, one) => `m${one}.example.com`),
  ],
  notifications: [undefined, 'yes'],
  journal: [undefined, 0],
  breakSeconds: [undefined, 20, 61, '60'],
  avoid: [undefined, 'touch', ['imagery'], ['touch', 'touch'], [null]],
  audience: [undefined, 'everyone', null],
  withTherapist: [undefined, 1],
  way: [undefined, 'sing'],
  rate: [undefined, 1],
  language: [undefined, '', 'EN', 'english', 'en-us', null],
  region: [undefined, '', 'de', 'DEU', 'D1', 49, ['DE']],
};

const damages = Object.entries(DAMAGED).flatMap(([field, values]) =>
  values.map((value) => [field as Field, value] as const),
);

describe('settings found in storage', () => {
  it('are read as they were chosen', () => {
    expect(parseSettings(structuredClone(CHOSEN))).toEqual({ settings: CHOSEN, repaired: [] });
  });

  it('are the defaults for who never opened the options, and nothing was repaired', () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, repaired: [] });
  });

  it.each(damages)('take the default for %s alone when it is %j, and name it', (field, value) => {
    expect(parseSettings({ ...CHOSEN, [field]: value })).toEqual({
      settings: { ...CHOSEN, [field]: DEFAULT_SETTINGS[field] },
      repaired: [field],
    });
  });

  it.each([null, 7, 'settings', true])(
    'are the defaults when %j is found, and everything was repaired',
    (found) => {
      expect(parseSettings(found)).toEqual({ settings: DEFAULT_SETTINGS, repaired: ['everything'] });
    },
  );

  it('name every field when none can be read', () => {
    for (const found of [{}, [], JSON.parse('{"__proto__": {"journal": 5}}')]) {
      const { settings, repaired } = parseSettings(found);
      expect(settings).toEqual(DEFAULT_SETTINGS);
      expect([...repaired].sort()).toEqual(Object.keys(DAMAGED).sort());
    }
  });

  it('leave out what does not belong there', () => {
    expect(parseSettings({ ...CHOSEN, sites: ['example.com'] }).settings).toEqual(CHOSEN);
  });

  it('accept their own defaults', () => {
    expect(parseSettings(DEFAULT_SETTINGS)).toEqual({ settings: DEFAULT_SETTINGS, repaired: [] });
  });
});

describe('settings of an earlier version', () => {
  const first = {
    version: 1,
    stretches: false,
    stretchMinutes: 25,
    offersPerDay: 2,
    gapMinutes: 120,
    hours: { from: 1320, to: 120 },
    notifications: true,
    journal: false,
    region: 'DE',
  };

  it('are read whole, with their one range of hours on each day', () => {
    const { settings, repaired } = parseSettings(first);
    expect(repaired).toEqual([]);
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      ...first,
      version: 4,
      hours: Array.from({ length: 7 }, () => [{ from: 1320, to: 120 }]),
    });
    expect(parseSettings({ ...first, hours: null })).toMatchObject({
      settings: { hours: null },
      repaired: [],
    });
  });

  it('of the second version are read whole, with nothing left out of practices', () => {
    const added = ['language', 'breakSeconds', 'avoid', 'audience', 'withTherapist', 'way', 'rate'];
    const known = Object.fromEntries(Object.entries(CHOSEN).filter(([name]) => !added.includes(name)));
    const { settings, repaired } = parseSettings({ ...known, version: 2 });
    expect(repaired).toEqual([]);
    expect(settings).toEqual({
      ...CHOSEN,
      language: 'auto',
      breakSeconds: 60,
      avoid: [],
      audience: 'anyone',
      withTherapist: false,
      way: 'read',
      rate: 'usual',
    });
  });

  it('of the third version are read whole, in the language of the browser', () => {
    const { language: _, ...known } = CHOSEN;
    expect(parseSettings({ ...known, version: 3 })).toEqual({
      settings: { ...CHOSEN, language: 'auto' },
      repaired: [],
    });
  });

  it('that are damaged lose the damaged field alone', () => {
    expect(parseSettings({ ...first, hours: { from: 'nine' }, gapMinutes: 1 }).repaired).toEqual([
      'gapMinutes',
      'hours',
    ]);
  });
});

describe('a change of settings', () => {
  it('may name any field, each to the ends of its range', () => {
    const { version: _, ...fields } = CHOSEN;
    expect(parseSettingsChange(fields)).toEqual(fields);
    expect(parseSettingsChange({ hours: null })).toEqual({ hours: null });
    expect(parseSettingsChange({ stretchMinutes: 180, offersPerDay: 0, gapMinutes: 30 })).not.toBeNull();
  });

  it.each(damages)('is refused as a whole when %s is %j', (field, value) => {
    expect(parseSettingsChange({ journal: true, [field]: value })).toBeNull();
  });

  it.each([
    ['an unknown field', { theme: 'dark' }],
    ['the version', { version: 3 }],
    ['the prototype', JSON.parse('{"__proto__": {"journal": true}}')],
    ['a field that every object has', { toString: true }],
    ['no fields but a list', [true]],
    ['nothing', null],
    ['a text', 'journal'],
  ])('is refused when it names %s', (_, given) => {
    const change = parseSettingsChange(given);
    expect(change === null || Object.keys(change).length === 0).toBe(true);
  });
});
