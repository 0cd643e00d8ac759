// @vitest-environment happy-dom

import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EMERGENCY_ROWS, emergencyFor } from '../../utils/care/emergency-numbers';
import { HELPLINE_ROWS } from '../../utils/care/helpline-rows';
import { helplinesFor, knownRegions } from '../../utils/care/helplines';
import type { Person } from '../../utils/care/person';
import { guessRegion } from '../../utils/care/region';
import { TALK } from '../../utils/copy/en/talk';
import { TALK_LINES } from '../../utils/copy/en/talk-lines';

const REGION = /^[A-Z]{2}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const PHONE = /^[0-9*#+() -]+$/;
const BARE_HOST = /^([a-z0-9-]+\.)+[a-z]{2,}$/;
const BARE_ADDRESS = /^([a-z0-9-]+\.)+[a-z]{2,}(\/[^\s…]*)?$/;
const MAIL = /^[a-z.]+@([a-z0-9-]+\.)+[a-z]{2,}$/;

/** A short name for a row in a failing test. */
const nameOf = (row: { region: string; service: string }) => `${row.region} ${row.service}`;

const regionsInPlatform = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

describe('every helpline', () => {
  it.each(HELPLINE_ROWS.map((row) => [nameOf(row), row] as const))('%s stands on its sources', (_, row) => {
    expect(row.sources.length).toBeGreaterThanOrEqual(row.confidence === 'two agreeing' ? 2 : 1);
    for (const source of row.sources) {
      expect(source.address).toMatch(BARE_ADDRESS);
      if (source.date !== null) expect(source.date).toMatch(PARTIAL_DATE);
      if (source.date !== null) expect(row.read.startsWith(source.date) || source.date < row.read).toBe(true);
    }
    const cited = row.sources.map((source) => JSON.stringify(source));
    expect(new Set(cited).size).toBe(cited.length);
    expect(row.read).toMatch(DAY);
  });

  it.each(HELPLINE_ROWS.map((row) => [nameOf(row), row] as const))('%s can be reached', (_, row) => {
    expect(row.region).toMatch(REGION);
    expect(regionsInPlatform.of(row.region)).toBeDefined();
    expect(row.service.trim()).toBe(row.service);
    expect(row.service).not.toBe('');
    expect(row.contacts.length).toBeGreaterThan(0);
    for (const contact of row.contacts) {
      if (contact.how === 'chat') expect(contact.to).toMatch(BARE_HOST);
      else if (contact.how === 'email') expect(contact.to).toMatch(MAIL);
      else expect(contact.to).toMatch(PHONE);
      if (contact.press !== undefined)
        expect([contact.how, contact.press]).toEqual(['call', expect.any(String)]);
      if (contact.press !== undefined) expect(contact.press).toMatch(/^\d$/);
      if (contact.message !== undefined) expect(contact.message).toMatch(/^[A-Z]+$/);
      if (contact.message !== undefined) expect(contact.how).toBe('text');
    }
  });

  it.each(HELPLINE_ROWS.map((row) => [nameOf(row), row] as const))('%s says its hours shortly', (_, row) => {
    for (const hours of [row.hours, ...row.contacts.map((contact) => contact.hours ?? null)]) {
      if (hours === null || hours === 'always') continue;
      expect(hours).toMatch(/\d-\d/);
      expect(hours.length).toBeLessThanOrEqual(32);
    }
    for (const tag of row.languages)
      expect(Intl.getCanonicalLocales(tag)[0]).toBe(tag === 'cmn' ? 'zh' : tag);
  });

  it('stands in the table once', () => {
    const ways = HELPLINE_ROWS.flatMap((row) =>
      row.contacts.map((contact) =>
        [row.region, row.part, contact.how, contact.to.replace(/\D/g, '') || contact.to, contact.press].join(
          '|',
        ),
      ),
    );
    expect(ways.filter((way, index) => ways.indexOf(way) !== index)).toEqual([]);
  });

  it('stands beside the others of its country, the whole country first', () => {
    const regions = HELPLINE_ROWS.map((row) => row.region);
    expect(regions).toEqual([...regions].sort());
    for (const region of new Set(regions)) {
      const parts = helplinesFor(region).map((row) => row.part !== undefined);
      expect(parts).toEqual([...parts].sort());
    }
  });
});

describe('every emergency row', () => {
  it.each(EMERGENCY_ROWS.map((row) => [row.region, row] as const))(
    '%s has numbers and a source',
    (_, row) => {
      expect(row.region).toMatch(REGION);
      expect(regionsInPlatform.of(row.region)).toBeDefined();
      expect(row.numbers.length).toBeGreaterThan(0);
      for (const entry of row.numbers) expect(entry.number).toMatch(/^\d{3,5}$/);
      const uses = row.numbers.map((entry) => entry.for);
      expect(new Set(uses).size).toBe(uses.length);
      expect(row.sources.length).toBeGreaterThan(0);
      for (const source of row.sources) {
        expect(source.address).toMatch(BARE_ADDRESS);
        if (source.date !== null) expect(source.date).toMatch(PARTIAL_DATE);
      }
      expect(row.read).toMatch(DAY);
    },
  );

  it('stands in the table once', () => {
    const regions = EMERGENCY_ROWS.map((row) => row.region);
    expect(regions.filter((region, index) => regions.indexOf(region) !== index)).toEqual([]);
  });

  it.each(EMERGENCY_ROWS.map((row) => [row.region, row] as const))(
    '%s rests on a public body, or on two newspapers that agree',
    (_, row) => {
      const countOf = (by: string) => row.sources.filter((source) => source.by === by).length;
      expect(countOf('public body') > 0 || countOf('press') >= 2).toBe(true);
      const addresses = row.sources.map(({ address }) => address);
      expect(new Set(addresses).size).toBe(addresses.length);
    },
  );

  it('covers the twenty-seven members of the European Union with 112', () => {
    const members = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(
      ' ',
    );
    expect(members).toHaveLength(27);
    for (const region of members) {
      expect(emergencyFor(region)?.numbers).toContainEqual({ for: 'any', number: '112' });
    }
  });
});

describe('looking up a country', () => {
  it('finds the same rows in any letter case', () => {
    expect(helplinesFor('gb').length).toBeGreaterThan(1);
    expect(helplinesFor('gb')).toEqual(helplinesFor('GB'));
    expect(helplinesFor('Gb').every((row) => row.region === 'GB')).toBe(true);
    expect(emergencyFor('nz')).toBe(emergencyFor('NZ'));
    expect(emergencyFor('nz')?.numbers).toEqual([{ for: 'any', number: '111' }]);
  });

  it('finds nothing for a country that was not checked, or for none', () => {
    for (const region of ['AQ', '', 'G', 'GBR', ' GB', null]) {
      expect(helplinesFor(region)).toEqual([]);
      expect(emergencyFor(region)).toBeNull();
    }
  });

  it('knows every country of both tables, sorted, once', () => {
    const regions = knownRegions();
    expect(regions).toEqual([...new Set(regions)].sort());
    for (const row of [...HELPLINE_ROWS, ...EMERGENCY_ROWS]) expect(regions).toContain(row.region);
    for (const region of regions) {
      expect(helplinesFor(region).length > 0 || emergencyFor(region) !== null).toBe(true);
    }
  });
});

describe('guessing a country from browser languages', () => {
  it('takes the first region a tag names', () => {
    expect(guessRegion(['de-AT', 'en-US'])).toBe('AT');
    expect(guessRegion(['en', 'pt-BR'])).toBe('BR');
    expect(guessRegion(['zh-Hant-TW'])).toBe('TW');
    expect(guessRegion(['zh-yue-HK'])).toBe('HK');
    expect(guessRegion(['fr-be'])).toBe('BE');
    expect(guessRegion(['ca-ES-valencia'])).toBe('ES');
  });

  it('never makes a country out of a bare language', () => {
    for (const tag of ['ja', 'da', 'prs', 'swc', 'sr-Latn', 'zh-Hans', 'zh-yue']) {
      expect(guessRegion([tag])).toBeNull();
    }
    expect(guessRegion([])).toBeNull();
  });

  it('takes neither a continent nor a piece of an extension for a country', () => {
    expect(guessRegion(['es-419', 'en-001'])).toBeNull();
    expect(guessRegion(['de-u-co-phonebk', 'en-x-us', 'de-1996', 'i-us', ''])).toBeNull();
    expect(guessRegion(['en-USA', 'en_US', 'de-DEU'])).toBeNull();
  });
});

describe('the help panel', () => {
  afterEach(() => {
    render(null, document.body);
    vi.doUnmock('../../components/talk/talk-lines');
    vi.resetModules();
  });

  /** Opens the panel in a browser that speaks these languages; tells what it asked of the world. */
  async function openHelp(
    chosen: string | null,
    languages: readonly string[],
    people: readonly Person[] = [],
  ) {
    // Each time anew, as the table of lines is: what they share is the language.
    const { Help } = await import('../../components/talk/help');
    const { InEnglish } = await import('../fixtures/in-english');
    const asked: unknown[] = [];
    const doors = {
      languages,
      leave: () => asked.push('leave'),
      openAddress: async (address: string) => void asked.push(address),
      intend: async (message: unknown) => {
        asked.push(message);
        return { kind: 'done' } as const;
      },
    };
    const close = () => asked.push('close');
    act(() => render(h(InEnglish, null, h(Help, { chosen, people, doors, close })), document.body));
    const atOnce = document.body.textContent ?? '';
    await vi.waitFor(() => expect(document.body.textContent).not.toBe(atOnce));
    const press = async (words: string) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent === words);
      await act(() => button?.click());
    };
    return { asked, press, atOnce, says: () => document.body.textContent ?? '' };
  }

  it('says at once what helps anywhere, and has the focus on its title', async () => {
    const { atOnce } = await openHelp('NZ', ['en-NZ']);
    for (const words of [TALK.title, TALK.lead, TALK.emergencyAnywhere, TALK.directory, TALK.close])
      expect(atOnce).toContain(words);
    expect(document.activeElement?.textContent).toBe(TALK.title);
  });

  it('shows the numbers of a chosen region, and when they were read', async () => {
    const { says } = await openHelp('NZ', ['en-US']);
    expect(says()).toContain(TALK_LINES.emergency('111'));
    expect(says()).not.toContain(TALK.emergencyAnywhere);
    expect(document.querySelector('select')?.value).toBe('NZ');
    expect(says()).not.toContain('If you are in');
    expect(says()).toContain(TALK_LINES.readOn('November 22, 2026'));
  });

  it('says which number is for mobile phones', async () => {
    const { says } = await openHelp('ZA', ['en']);
    expect(says()).toContain(`112 ${TALK_LINES.fromMobile}`);
  });

  it('shows no number for a whole country that was read for a part of it', async () => {
    expect(emergencyFor('AR')?.part).toBeDefined();
    const { says } = await openHelp('AR', ['es-AR']);
    expect(says()).toContain(TALK.emergencyAnywhere);
  });

  it('says the date also where there is an emergency number and no line', async () => {
    expect(helplinesFor('BG')).toEqual([]);
    const { says } = await openHelp('BG', ['en']);
    expect(says()).toContain(TALK_LINES.noLine);
    expect(says()).toContain(TALK_LINES.readOn('November 22, 2026'));
    expect(says()).not.toContain(TALK_LINES.ifOneFails);
  });

  it('takes the language of the browser for a hint, never for a place', async () => {
    const { says } = await openHelp(null, ['en-US']);
    expect(says()).toContain(TALK.emergencyAnywhere);
    expect(document.querySelector('select')?.value).toBe('');
    expect(says()).toContain('If you are in the United States:');
    expect(says()).toContain(helplinesFor('US')[0]?.service);
  });

  it('is whole where nothing hints at a place', async () => {
    const { says } = await openHelp(null, ['en']);
    expect(says()).toContain(TALK.emergencyAnywhere);
    expect(says()).toContain(TALK_LINES.chooseRegion);
    expect(document.querySelectorAll('.card')).toHaveLength(0);
  });

  it('opens a chat in a tab only when its button is pressed', async () => {
    const { asked, press } = await openHelp('US', ['en-US']);
    expect(asked).toEqual([]);
    await press(TALK_LINES.how.chat('988lifeline.org'));
    expect(asked).toEqual(['https://988lifeline.org', 'leave']);
  });

  it('has the people somebody named first, with a link for a number or an address alone', async () => {
    const { says } = await openHelp(
      null,
      ['en'],
      [
        { id: 'a', name: 'Ada', how: '+49 30 1234567' },
        { id: 'b', name: 'Ben', how: 'ben@example.org' },
        { id: 'c', name: 'Cy', how: 'https://example.org, or knock' },
      ],
    );
    expect(says().indexOf('Ada')).toBeGreaterThan(-1);
    expect(says().indexOf('Cy')).toBeLessThan(says().indexOf(TALK.emergencyAnywhere));
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['tel:+49301234567', 'mailto:ben@example.org']);
  });

  it('says nothing of people when nobody was named', async () => {
    const { says } = await openHelp(null, ['en']);
    expect(says()).not.toContain(TALK_LINES.people);
  });

  it('keeps what helps anywhere when the table cannot be loaded', async () => {
    vi.doMock('../../components/talk/talk-lines', () => {
      throw new Error('gone');
    });
    vi.resetModules();
    const { says, press, asked } = await openHelp('NZ', ['en-NZ']);
    for (const words of [TALK.title, TALK.lead, TALK.emergencyAnywhere, TALK.missing])
      expect(says()).toContain(words);
    await press(TALK.directory);
    expect(asked).toEqual(['https://findahelpline.com', 'leave']);
  });
});
