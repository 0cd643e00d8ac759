import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Consent,
  parseConsents,
  withConsent,
  withConsentChanged,
  withoutConsent,
} from '../../utils/sites/consent';
import { coveredPatterns } from '../../utils/sites/host';
import {
  consentsStillGranted,
  findConsent,
  planWatchers,
  type Watcher,
  wantedWatchers,
} from '../../utils/sites/watchers';

const yesTo = (...hosts: readonly string[]): readonly Consent[] => hosts.map((host) => ({ host, since: 1 }));
const NOW = 1_700_000_000_000;
const own = (host: string) => `*://${host}/*`;
const watcher = (host: string): Watcher => ({
  id: `watch:${host}`,
  matches: [`http://${host}/*`, `https://${host}/*`],
});

describe('what is watched', () => {
  it('is a site with a yes and the permission', () => {
    expect(planWatchers(yesTo('a.com'), [own('a.com')], [], NOW)).toEqual({
      remove: [],
      add: [watcher('a.com')],
    });
    expect(findConsent('a.com', yesTo('a.com'), [own('a.com')], NOW)?.host).toBe('a.com');
  });

  it.each([
    ['a wildcard', ['*://*/*']],
    ['all addresses', ['<all_urls>']],
    ['its own permission', [own('a.com')]],
  ])('is nothing when %s was granted but nobody said yes', (_, granted) => {
    expect(wantedWatchers([], granted, NOW)).toEqual([]);
    expect(findConsent('a.com', [], granted, NOW)).toBeUndefined();
  });

  it('under a wildcard is still only the very host that has a yes', () => {
    const consents = yesTo('a.com');
    expect(wantedWatchers(consents, ['*://*/*'], NOW)).toEqual([watcher('a.com')]);
    expect(findConsent('b.a.com', consents, ['*://*/*'], NOW)).toBeUndefined();
    expect(findConsent('com', consents, ['*://*/*'], NOW)).toBeUndefined();
  });

  it('is nothing when somebody said yes and the browser did not', () => {
    expect(planWatchers(yesTo('a.com'), [], [], NOW)).toEqual({ remove: [], add: [] });
    expect(findConsent('a.com', yesTo('a.com'), [own('b.com')], NOW)).toBeUndefined();
  });

  it('ends when the yes is taken back, though a wildcard stands', () => {
    expect(planWatchers([], ['*://*/*'], [watcher('a.com')], NOW)).toEqual({
      remove: ['watch:a.com'],
      add: [],
    });
  });

  it('ends when the permission is taken back', () => {
    expect(planWatchers(yesTo('a.com'), [], [watcher('a.com')], NOW).remove).toEqual(['watch:a.com']);
  });

  it('shrinks when the permission does', () => {
    expect(planWatchers(yesTo('a.com'), ['https://a.com/*'], [watcher('a.com')], NOW)).toEqual({
      remove: ['watch:a.com'],
      add: [{ id: 'watch:a.com', matches: ['https://a.com/*'] }],
    });
  });

  it('comes back after an update has dropped every watcher', () => {
    const consents = yesTo('a.com', 'b.com');
    expect(planWatchers(consents, ['*://*/*'], [], NOW).add).toEqual([watcher('a.com'), watcher('b.com')]);
  });

  it('does not change when the browser tells the same patterns in another order', () => {
    const turned = { ...watcher('a.com'), matches: [...watcher('a.com').matches].reverse() };
    expect(planWatchers(yesTo('a.com'), [own('a.com')], [turned], NOW)).toEqual({ remove: [], add: [] });
  });

  it('is cleared of what an older version registered', () => {
    expect(planWatchers([], [], [{ id: 'old', matches: ['<all_urls>'] }], NOW).remove).toEqual(['old']);
  });
});

describe('a site with a yes', () => {
  const resting = (restsUntil: number): readonly Consent[] => [{ host: 'a.com', since: 1, restsUntil }];

  it('is not watched while it rests, and is watched again when the rest is over', () => {
    const consents = resting(NOW + 1);
    expect(planWatchers(consents, [own('a.com')], [watcher('a.com')], NOW)).toEqual({
      remove: ['watch:a.com'],
      add: [],
    });
    expect(findConsent('a.com', consents, [own('a.com')], NOW)).toBeUndefined();
    expect(planWatchers(consents, [own('a.com')], [], NOW + 1).add).toEqual([watcher('a.com')]);
    expect(findConsent('a.com', consents, [own('a.com')], NOW + 1)?.host).toBe('a.com');
  });

  it('is the only one that a change changes, and a change makes no yes', () => {
    expect(withConsentChanged(yesTo('a.com'), 'b.com', { code: true })).toEqual(yesTo('a.com'));
    expect(withConsentChanged(yesTo('a.com', 'b.com'), 'b.com', { restsUntil: 9 })).toEqual([
      { host: 'a.com', since: 1 },
      { host: 'b.com', since: 1, restsUntil: 9 },
    ]);
  });

  it('is read as it was written, with what was added to it later', () => {
    const consents = [
      { host: 'a.com', since: 1 },
      { host: 'b.com', since: 1, code: true, restsUntil: 5 },
    ];
    expect(parseConsents(JSON.parse(JSON.stringify(consents)))).toEqual(consents);
    for (const odd of [{ code: 'yes' }, { restsUntil: '99' }, { restsUntil: {} }])
      expect(parseConsents([{ host: 'a.com', since: 1, ...odd }])).toEqual(yesTo('a.com'));
  });
});

describe('permissions taken back in the browser’s own settings', () => {
  it('are a no to the sites they carried', () => {
    expect(consentsStillGranted(yesTo('a.com', 'b.com'), [own('b.com')])).toEqual(yesTo('b.com'));
  });

  it('leave a site that another permission still covers', () => {
    expect(consentsStillGranted(yesTo('a.com'), ['http://*/*'])).toEqual(yesTo('a.com'));
  });
});

describe('whatever stands', () => {
  const host = fc.constantFrom('a.com', 'b.com', 'x.a.com', 'localhost', '[::1]');
  const granted = fc.uniqueArray(
    fc.oneof(
      host.map(own),
      host.map((name) => `https://${name}/*`),
      fc.constantFrom('*://*/*', '<all_urls>', 'http://*/*', '*://*.a.com/*', 'file:///*'),
    ),
    { maxLength: 3 },
  );
  const consents = fc.uniqueArray(host, { maxLength: 4 }).map((hosts) => yesTo(...hosts));
  const registered = fc.uniqueArray(
    fc.oneof(
      host.map(watcher),
      host.map((name) => ({ id: `watch:${name}`, matches: [`https://${name}/*`] })),
      fc.constant({ id: 'old', matches: ['<all_urls>'] }),
    ),
    { maxLength: 4, selector: ({ id }) => id },
  );

  it('a plan that was carried out leaves nothing to do', () => {
    fc.assert(
      fc.property(consents, granted, registered, (yes, allowed, before) => {
        const { remove, add } = planWatchers(yes, allowed, before, NOW);
        const after = [...before.filter(({ id }) => !remove.includes(id)), ...add];
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
        expect(planWatchers(yes, allowed, after, NOW)).toEqual({ remove: [], add: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('nothing is watched without a yes to that very host, and nothing that is not covered', () => {
    fc.assert(
      fc.property(consents, granted, (yes, allowed) => {
        for (const { id, matches } of wantedWatchers(yes, allowed, NOW)) {
          const name = id.slice('watch:'.length);
          expect(yes.map((consent) => consent.host)).toContain(name);
          expect(matches).toEqual(coveredPatterns(name, allowed));
          expect(matches.every((match) => match.endsWith(`://${name}/*`))).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('consents', () => {
  it('keep the date of a yes that stands', () => {
    const first = withConsent([], 'a.com', 5);
    expect(withConsent(first, 'a.com', 9)).toEqual([{ host: 'a.com', since: 5 }]);
    expect(withConsent(first, 'b.com', 9)).toHaveLength(2);
  });

  it('are gone when taken back, and that alone', () => {
    expect(withoutConsent(yesTo('a.com', 'b.com'), 'a.com')).toEqual(yesTo('b.com'));
    expect(withoutConsent(yesTo('a.com'), 'x.com')).toEqual(yesTo('a.com'));
  });

  it('that cannot be read are no consents', () => {
    const lines = [
      { host: 'a.com', since: 1 },
      { host: '*', since: 1 },
      { host: 'https://b.com', since: 1 },
      { host: 'c.com', since: Number.NaN },
      { host: 'd.com' },
      'e.com',
      null,
      JSON.parse('{"__proto__": {"host": "f.com", "since": 1}}'),
    ];
    expect(parseConsents(lines)).toEqual(yesTo('a.com'));
    for (const found of [undefined, null, {}, 'a.com']) expect(parseConsents(found)).toEqual([]);
  });
});
