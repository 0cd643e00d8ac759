import { describe, expect, it } from 'vitest';
import { readHouse, withoutWords } from './house';

/* One door per outside thing: a name on the left stands only in the files on the right. */
const DOORS: readonly (readonly [string, RegExp, RegExp])[] = [
  ['the extension API', /\b(?:browser|chrome)\s*(?:\?\.|\.)\s*\w/, /^utils\/(platform|page)\//],
  ['the polyfill', /webextension-polyfill/, /^utils\/platform\/browser\.ts$/],
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\./, /^utils\/(platform\/clock\.ts$|page\/)/],
  ['chance', /\bMath\.random\b|\bcrypto\.random|getRandomValues/, /^utils\/platform\/random\.ts$/],
  [
    'the database',
    /\bindexedDB\b|idb-keyval/,
    /^utils\/platform\/(open-store|raw-stores|(journal|pack)-database|list-databases|signing-key)\.ts$/,
  ],
  [
    'timers',
    /\bset(?:Timeout|Interval)\b|requestAnimationFrame|requestIdleCallback/,
    /^utils\/(platform|page)\//,
  ],
  ['voices', /\bspeechSynthesis\b|SpeechSynthesisUtterance/, /^utils\/platform\/speech\.ts$/],
  ['cryptography', /\bcrypto\b/, /^utils\/platform\/(random|cipher|signing)\.ts$/],
  ['talk between pages', /\bBroadcastChannel\b/, /^utils\/platform\/between-pages\.ts$/],
  ['the room on the disk', /\bnavigator\s*\??\.\s*storage\b/, /^utils\/platform\/disk-room\.ts$/],
  ['locks', /\bnavigator\.locks\b/, /^utils\/platform\/locks\.ts$/],
];

/* Nothing of this may stand anywhere. */
const NEVER: readonly (readonly [string, RegExp])[] = [
  [
    'the network',
    /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport/,
  ],
  [
    'markup from text',
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|DOMParser/,
  ],
  ['code from text', /\beval\s*\(|new Function\b/],
  ['other stores', /\blocalStorage\b|\bsessionStorage\b|document\.cookie|storage\.sync/],
  ['loose types', /\bas any\b|:\s*any\b|@ts-ignore|@ts-expect-error|@ts-nocheck/],
  ['enums', /^\s*(?:export\s+)?(?:const\s+)?enum\s/m],
];

describe('the doors', () => {
  const house = readHouse().map((source) => ({ ...source, code: withoutWords(source.text) }));

  it.each(DOORS)('%s has one door', (_name, sign, door) => {
    const strangers = house.filter(({ path, code, text, imports }) => {
      const hit = sign.test(code) || imports.some(({ target }) => sign.test(target));
      return hit && !door.test(path) && text !== '';
    });
    expect(strangers.map(({ path }) => path)).toEqual([]);
  });

  it.each(DOORS)('%s is used behind its door, so that this guard guards something', (_name, sign, door) => {
    const used = house.some(
      ({ path, code, imports }) =>
        door.test(path) && (sign.test(code) || imports.some(({ target }) => sign.test(target))),
    );
    expect(used).toBe(true);
  });

  it.each(NEVER)('%s stands nowhere', (_name, sign) => {
    expect(house.filter(({ code }) => sign.test(code)).map(({ path }) => path)).toEqual([]);
  });

  it('has no file that gathers odds and ends', () => {
    const odd = house.filter(({ path }) =>
      /\/(utils|helpers|types|constants|common|misc|index)\.tsx?$/.test(path),
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it('keeps sentences that a person reads in the copy', () => {
    const views = house.filter(({ room }) => room === 'components' || room === 'entrypoints');
    expect(views.flatMap(({ path, text }) => wordsIn(text).map((words) => `${path}: ${words}`))).toEqual([]);
  });

  // The names of helplines (care) and what is heard (language) are data, and a fault is told to developers.
  it('holds no sentence in a pure room', () => {
    const rooms = ['activity', 'journal', 'messages', 'noticing', 'practice', 'settings', 'sites'];
    const pure = house.filter(({ room }) => rooms.includes(room.replace('utils/', '')));
    const said = pure.flatMap(({ path, text }) =>
      wordsIn(text.replace(/new \w*Error\([^)]*\)/g, '')).map((words) => `${path}: ${words}`),
    );
    expect(said).toEqual([]);
  });

  it.each([
    ['a text between tags', '<p>Take your time.</p>'],
    ['a text that goes on in braces', '<p>Quiet until {time}</p>'],
    ['one word on a button', '<button type="button">Save</button>'],
    ['a name for those who do not see it', '<button aria-label="Delete this" />'],
    ['a name of one word', '<img alt="Icon" />'],
    ['a word in a choice', "<p>{done ? 'Saved.' : ''}</p>"],
    ['a sentence in a choice', "say(ok ? 'It was saved' : other)"],
    ['a sentence in back quotes', 'const words = `Delete the entry of the day`;'],
  ])('would see %s', (_name, code) => {
    expect(wordsIn(code)).toHaveLength(1);
  });

  it.each([
    ['a key', "event.key === 'Escape'"],
    ['a class', '<div class="card stack-small" role="group" />'],
    ['a type', 'change(entry: Entry): Promise<boolean>; at(): Promise<void>'],
    ['what comments say', "// Say 'It was saved.' there\n/* <p>Take your time.</p> */"],
    ['an address', "const DIRECTORY = 'https://example.com/';"],
  ])('would let %s pass', (_name, code) => {
    expect(wordsIn(code)).toEqual([]);
  });
});

const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|[^:'"`])\/\/[^\n]*/g;
const QUOTED = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`([^`]*)`/g;
const NAME_FOR_PEOPLE = /\b(?:aria-label|aria-description|alt|title|placeholder)="([^"]+)"/g;
const BETWEEN_TAGS = />\s*([A-Z][^<>{}();=]*?)\s*[<{]/g;
const ALONE_IN_A_TAG = />\s*([A-Z][a-z]+)\s*<\//g;

/** A capital letter and lower-case words after it, or one word with a full stop. */
const LIKE_WORDS = /^[A-Z][a-z’]*,? (?:.* )?[a-z’]+|^[A-Z][a-z’]+[.?…]$/;

/** What in the code of a view looks written for people. */
function wordsIn(text: string): readonly string[] {
  const code = text.replace(COMMENT, '');
  const all = (sign: RegExp) => [...code.matchAll(sign)].map((hit) => hit.slice(1).find(Boolean) ?? '');
  const sentences = [...all(QUOTED), ...all(BETWEEN_TAGS)].filter((words) => LIKE_WORDS.test(words));
  return [...new Set([...sentences, ...all(NAME_FOR_PEOPLE), ...all(ALONE_IN_A_TAG)])];
}
