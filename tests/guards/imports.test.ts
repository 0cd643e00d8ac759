import { describe, expect, it } from 'vitest';
import { importsOf, readHouse, type Source } from './house';

/*
 * Arrows run one way (README, map of the rooms). What a room may import is written here; anything else
 * is an arrow that runs back.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'utils/activity': [],
  'utils/language': [],
  'utils/care': ['utils/language'],
  'utils/settings': ['utils/practice', 'utils/sites', 'valibot'],
  'utils/practice': ['utils/activity', 'valibot'],
  'utils/journal': ['utils/activity', 'utils/care', 'utils/practice', 'valibot'],
  'utils/packs': ['utils/journal', 'utils/practice', 'valibot'],
  'utils/sites': ['utils/activity', 'valibot'],
  'utils/noticing': ['utils/activity', 'utils/settings', 'utils/language', 'utils/care', 'valibot'],
  'utils/messages': [
    'utils/care',
    'utils/journal',
    'utils/noticing',
    'utils/packs',
    'utils/practice',
    'utils/settings',
    'utils/sites',
    'valibot',
  ],
  'utils/copy': ['utils/journal', 'utils/noticing', 'utils/packs', 'utils/practice'],
  'utils/page': ['utils/language'],
};
const PURE = Object.keys(MAY_IMPORT).filter((room) => room !== 'utils/page');

MAY_IMPORT['utils/app'] = PURE;
MAY_IMPORT['utils/platform'] = ['utils/app', ...PURE, 'webextension-polyfill', 'idb-keyval'];
MAY_IMPORT.components = ['utils/app', ...PURE, 'preact', 'preact/hooks'];
MAY_IMPORT.entrypoints = [
  'components',
  'utils/app',
  'utils/platform',
  ...PURE,
  'preact',
  'wxt/utils/define-background',
];

const WATCHER = ['utils/page'];

function allowedFor({ path, room }: Source): readonly string[] {
  return /^entrypoints\/(watcher|reader)\.ts$/.test(path) ? WATCHER : [room, ...(MAY_IMPORT[room] ?? [])];
}

describe('the import graph', () => {
  const house = readHouse();

  it('knows every room there is', () => {
    expect([...new Set(house.map(({ room }) => room))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it('has no arrow that runs back', () => {
    const back = house.flatMap((source) =>
      source.imports
        .filter(({ from }) => !allowedFor(source).includes(from))
        .map(({ target }) => `${source.path} imports ${target}`),
    );
    expect(back).toEqual([]);
  });

  it('lets components and adapters know the use-cases by their types only', () => {
    const outer = house.filter(({ room }) => room === 'components' || room === 'utils/platform');
    const run = outer.flatMap(({ path, imports }) =>
      imports
        .filter(({ from, typesOnly }) => from === 'utils/app' && !typesOnly)
        .map(({ target }) => `${path}: ${target}`),
    );
    expect(run).toEqual([]);
  });

  it('has one door to the words of a language: nobody but the copy knows its folder', () => {
    const languages = /^utils\/copy\/[a-z]{2}(-[A-Z]{2})?\//;
    const past = house.flatMap(({ path, imports }) => {
      const own = path.match(languages)?.[0];
      const known = path.startsWith('utils/copy/') && own === undefined;
      return imports
        .filter(({ target }) => languages.test(target) && !known && !(own && target.startsWith(own)))
        .map(({ target }) => `${path} imports ${target}`);
    });
    expect(past).toEqual([]);
    expect(house.some(({ path }) => languages.test(path))).toBe(true);
  });

  it('has no circle of files', () => {
    const byPath = new Map(house.map((source) => [source.path.replace(/\.tsx?$/, ''), source]));
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (path: string, trail: readonly string[]) => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (trail.includes(path) || done.has(path)) return;
      for (const { target, typesOnly } of byPath.get(path)?.imports ?? []) {
        if (!typesOnly) walk(target, [...trail, path]);
      }
      done.add(path);
    };
    for (const path of byPath.keys()) walk(path, []);
    expect(circles).toEqual([]);
  });

  it('would see an arrow that runs back, in any form of import', () => {
    const text =
      "import { x } from '../platform/clock';\nimport type { Y } from '../app/ports';\nconst z = import('../page/watch');\nimport './style.css';";
    const from = importsOf('utils/noticing/made-up.ts', text).map((one) => one.from);
    expect(from).toEqual(['utils/platform', 'utils/app', 'utils/page', 'utils/noticing']);
  });
});
