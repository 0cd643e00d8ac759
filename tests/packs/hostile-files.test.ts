import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../scripts/simulate/chance';
import { neverShownIn } from '../../utils/packs/never-shown';
import { LARGEST_PACK } from '../../utils/packs/pack';
import { parsePack } from '../../utils/packs/parse-pack';
import { readPackFile } from '../../utils/packs/read-pack-file';
import { somePack } from '../fixtures/some-pack';

/** 100,000 in `npm run test:long`. */
const FILES = Number(process.env.KIND_MINUTE_FILES ?? 2000);

const bytesOf = (text: string) => new TextEncoder().encode(text);
const EXAMPLE = readFileSync(new URL('../../docs/packs/between-patients.json', import.meta.url));

/** What a file says when it is refused: a file or a place, with the reason. */
function refusalOf(bytes: Uint8Array): string | null {
  const read = readPackFile(bytes);
  if (read.kind === 'pack') return null;
  if (read.kind === 'no-pack') return read.why.kind;
  const [{ place, reason }] = read.faults;
  return `${place}: ${reason}`;
}

describe('a file that is no pack', () => {
  const pack = JSON.stringify(somePack());
  it.each([
    ['of fifty megabytes', new Uint8Array(50 * 1024 * 1024), 'too-large'],
    ['of nothing', bytesOf(''), 'empty'],
    ['of spaces', bytesOf(' \n '), 'empty'],
    ['in UTF-16', new Uint8Array([255, 254, 123, 0, 125, 0]), 'not-text'],
    ['a picture', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0]), 'not-text'],
    ['cut short', bytesOf(pack.slice(0, -30)), 'not-json'],
    ['of a hundred thousand brackets', bytesOf('['.repeat(100_000)), 'not-json'],
    ['deep', bytesOf(`${'['.repeat(5000)}${']'.repeat(5000)}`), 'format: other-format'],
    [
      'a copy of the journal',
      bytesOf('{"format":"kind-minute-journal","version":2}'),
      'format: other-format',
    ],
    ['from a later version', bytesOf(pack.replace('"version":1', '"version":2')), 'version: newer'],
    [
      'with a key of its own',
      bytesOf(pack.replace('"title"', '"script":"x","title"')),
      'script: unknown-key',
    ],
    [
      'with what objects are made of',
      bytesOf(pack.replace('"title"', '"__proto__":{"a":1},"title"')),
      '__proto__: unknown-key',
    ],
    [
      'with markup',
      bytesOf(pack.replace('The warm cup', '<img src=x onerror=a>')),
      'practices[0].name: markup',
    ],
    ['with an address', bytesOf(pack.replace('The warm cup', 'Go to www.x.y')), 'practices[0].name: address'],
    [
      'with a line turned around',
      bytesOf(pack.replace('The warm cup', 'The \u202epuc')),
      'practices[0].name: hidden',
    ],
    [
      'with the same practice twice',
      bytesOf(pack.replace('"id":"floor"', '"id":"warm-cup"')),
      'practices: doubled',
    ],
    [
      'with a return of its own',
      bytesOf(pack.replace('"common-humanity"', '"return"')),
      'practices[0].stages[1].component: wrong-kind',
    ],
    [
      'with warmth on the ground',
      bytesOf(pack.replace('"paces":[1,2]', '"paces":[0]')),
      'practices[0].paces: not-grounding',
    ],
    [
      'with harm',
      bytesOf(pack.replace('Slowly is fine.', 'Hurt yourself.')),
      'practices[0].stages[2].wordings[0][0]: harm',
    ],
    [
      'with a number for a name',
      bytesOf(pack.replace('"The warm cup"', '1e999')),
      'practices[0].name: wrong-kind',
    ],
  ])('%s', (_, bytes, refusal) => {
    expect(refusalOf(bytes)).toBe(refusal);
  });
});

describe('broken files', () => {
  it(`none of ${FILES} crashes, none is half a pack, and each refusal names a place`, () => {
    const counts = { taken: 0, refused: 0 };
    for (let seed = 1; seed <= FILES; seed += 1) {
      const bytes = broken(seed);
      const read = readPackFile(bytes);
      if (read.kind === 'pack') {
        counts.taken += 1;
        // What is taken is what the file says, whole, and nothing in it is what no pack may bring.
        const said = JSON.parse(new TextDecoder().decode(bytes));
        expect([seed, parsePack(said)]).toEqual([seed, { kind: 'pack', pack: read.pack }]);
        expect([seed, read.pack]).toEqual([seed, said]);
        expect(neverShownIn(read.pack)).toEqual([]);
      } else {
        counts.refused += 1;
        if (read.kind === 'no-pack' && read.why.kind === 'not-json')
          expect(read.why.line * read.why.column).toBeGreaterThan(0);
        if (read.kind === 'refused')
          for (const { place, reason } of read.faults)
            expect([seed, typeof place, reason.length > 0]).toEqual([seed, 'string', true]);
      }
    }
    expect(counts.taken).toBeGreaterThan(FILES / 200);
    expect(counts.refused).toBeGreaterThan(FILES / 3);
  }, 1_800_000);
});

/** An example with a few accidents: bytes turned, cut, doubled, or a word put in the place of another. */
function broken(seed: number): Uint8Array {
  const chance = chanceOf(seed);
  const below = (most: number) => Math.floor(chance.between(0, most));
  let bytes = Uint8Array.from(below(2) === 0 ? EXAMPLE : bytesOf(JSON.stringify(somePack())));
  for (let left = 1 + below(3); left > 0; left -= 1) {
    const at = below(bytes.length);
    const length = below(40);
    switch (below(7)) {
      case 0:
        bytes[at] = below(256);
        break;
      case 1:
        bytes = bytes.slice(0, at);
        break;
      case 2:
        bytes = Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at, at + length), ...bytes.slice(at)]);
        break;
      case 3:
        bytes = Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + length)]);
        break;
      default: {
        const text = new TextDecoder().decode(bytes);
        const word = WORDS[below(WORDS.length)] ?? '';
        const places = [...text.matchAll(/"(?:[^"\\]|\\.)*"|\[[^[\]]*\]|true|false|\d+/g)];
        const place = places[below(places.length)];
        if (place !== undefined)
          bytes = bytesOf(text.slice(0, place.index) + word + text.slice(place.index + place[0].length));
      }
    }
    if (bytes.length === 0 || bytes.length > LARGEST_PACK) break;
  }
  return bytes;
}

const WORDS = [
  '"A cup of tea."',
  '""',
  '"<b>"',
  '"https://a"',
  '"return"',
  '"kindness"',
  '"grounding"',
  '[0]',
  '[0,1,2]',
  '[]',
  'null',
  'true',
  '1e400',
  '-0',
  '{}',
  '"\\u0000"',
  '"\\ud800"',
  '"__proto__"',
  '"Kill yourself."',
] as const;
