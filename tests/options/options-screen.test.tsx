// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { type OptionsDoors, OptionsScreen } from '../../components/options/options-screen';
import { SETTINGS } from '../../utils/copy/en/settings';
import type { PageMessage } from '../../utils/messages/message';
import { FRESH_MEMORY } from '../../utils/noticing/state';
import { FIRST_PACE } from '../../utils/practice/pace';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings/settings';
import { InEnglish } from '../fixtures/in-english';
import { NO_KEYS } from '../fixtures/no-keys';

const sent: PageMessage[] = [];
const doors: OptionsDoors = {
  intend: async (message) => {
    sent.push(message);
    return { kind: 'done' };
  },
  askToNotify: async () => true,
  askForSite: async () => true,
  giveBackSite: async () => {},
  openShortcuts: () => {},
  newId: () => 'new',
  engine: 'chromium',
  auto: 'en',
};

afterEach(() => {
  render(null, document.body);
  sent.length = 0;
});

function show(settings: Partial<Settings> = {}, through = doors) {
  const records = {
    settings: { ...DEFAULT_SETTINGS, ...settings },
    consents: [],
    break: null,
    pace: FIRST_PACE,
    tried: {},
    memory: FRESH_MEMORY,
    locked: false,
    people: [],
  };
  return act(() =>
    render(
      <InEnglish>
        <OptionsScreen records={records} granted={[]} keys={NO_KEYS} doors={through} />
      </InEnglish>,
      document.body,
    ),
  );
}

async function seek(text: string) {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  await act(() => {
    if (field === null) throw new Error('Nothing to look with');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** What the settings in sight are called. */
const inSight = () =>
  [...document.querySelectorAll('[data-setting]:not([hidden])')].map(
    (one) => one.querySelector('label > span, h3')?.textContent,
  );
const press = (name: string) =>
  act(() => {
    const buttons = [...document.querySelectorAll('button')];
    const named = buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
    if (named === undefined) throw new Error(`No button is called ${name}`);
    named.click();
  });

describe('looking for a setting', () => {
  it('leaves what says it, by its name, its line or its choices, in any case', async () => {
    await show();
    const all = inSight().length;
    expect(all).toBeGreaterThan(15);
    await seek('NOTIFICATION');
    expect(inSight()).toEqual([SETTINGS.notifications]);
    await seek('a minute and a half');
    expect(inSight()).toContain(SETTINGS.breakSeconds);
    await seek('nobody says this');
    expect(inSight()).toEqual([]);
    expect(document.body.textContent).toContain(SETTINGS.seekNothing);
    await seek('  ');
    expect(inSight()).toHaveLength(all);
    expect(document.body.textContent).not.toContain(SETTINGS.seekNothing);
  });

  it('by the name of a group or a section gives all of it', async () => {
    await show();
    await seek(SETTINGS.avoid);
    expect(inSight()).toEqual(expect.arrayContaining(Object.values(SETTINGS.avoidChoices)));
    await seek(SETTINGS.practices);
    expect(inSight()).toContain(SETTINGS.audience);
  });
});

describe('a section as it was at first', () => {
  it('is not offered while it is', async () => {
    await show();
    expect(document.querySelector('.options-reset')).toBeNull();
  });

  it('takes a second press, and changes that section alone', async () => {
    await show({
      avoid: ['touch'],
      breakSeconds: 120,
      stretchMinutes: 30,
      meetingSites: ['meet.example.com'],
    });
    const { resetThis, resetYes, practices, offers } = SETTINGS;
    await press(resetThis(practices));
    expect(sent).toEqual([]);
    await press(resetYes);
    const [message] = sent;
    if (message?.kind !== 'settings.change') throw new Error('Nothing was changed');
    expect(message.change).toMatchObject({ avoid: [], breakSeconds: 60 });
    expect(message.change).not.toHaveProperty('stretchMinutes');
    await press(resetThis(offers));
    await press(resetYes);
    expect(sent[1]).toMatchObject({ change: { stretchMinutes: 50 } });
    expect((sent[1] as { change: object }).change).not.toHaveProperty('meetingSites');
  });
});

describe('what was done', () => {
  const passes = () => document.querySelector('.options-said .said-passes');
  const switchStretches = (stored: OptionsDoors['intend']) => {
    render(null, document.body);
    return show({}, { ...doors, intend: stored }).then(() =>
      act(async () => document.querySelector<HTMLInputElement>('input[role="switch"]')?.click()),
    );
  };

  it('is said until it was read', async () => {
    await switchStretches(doors.intend);
    expect(passes()?.textContent).toBe(SETTINGS.saved);
    await act(() => void passes()?.dispatchEvent(new Event('animationend')));
    expect(document.querySelector('.options-said')?.textContent).toBe('');
  });

  it('stays when it did not work', async () => {
    await switchStretches(async () => ({ kind: 'refused', why: 'storage' }));
    expect(passes()).toBeNull();
    expect(document.querySelector('.options-said')?.textContent).toBe(SETTINGS.refused);
  });
});
