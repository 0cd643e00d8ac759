import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOwnPack, ownPackOf, wordsFrom } from '../../utils/packs/own-pack';
import { parsePack } from '../../utils/packs/parse-pack';
import type { OwnLine } from '../../utils/practice/own-line';

const ABOUT = { id: 'abcdefghij12', title: 'My words', maker: { name: 'Me', why: 'For the laptop.' } };

const words = fc.stringMatching(/^[a-zé][a-zé ,.']{0,80}[a-z.]$/).filter((text) => !/ {2}/.test(text));
const line = fc.oneof(
  fc.record({ kind: fc.constantFrom('phrase' as const, 'anchor' as const), text: words }),
  fc.record({
    kind: fc.constant('instead' as const),
    stage: fc.constantFrom('feet', 'made-7c1d2f44wa2d-floor/0'),
    ours: words,
    text: fc.option(words),
  }),
);
let named = 0;
const newId = () => `n${named++}`;
const withId = (one: object) => ({ ...one, id: newId(), language: 'en' }) as OwnLine;
const saying = ({ id: _, ...said }: OwnLine) => JSON.stringify(said, Object.keys(said).sort());

describe('somebody’s own words', () => {
  it('are all there again after their way through a file, and are not there twice', () => {
    fc.assert(
      fc.property(fc.array(line.map(withId), { maxLength: 30 }), (lines) => {
        const { pack, leftOut } = ownPackOf(lines, 'en', ABOUT);
        const read = parsePack(JSON.parse(JSON.stringify(pack)));
        expect(read).toEqual({ kind: 'pack', pack });
        expect(isOwnPack(pack)).toBe(true);
        const brought = wordsFrom(pack, [], newId);
        expect([...new Set(brought.map(saying))].sort()).toEqual([...new Set(lines.map(saying))].sort());
        expect(leftOut).toBe(lines.length - brought.length);
        expect(wordsFrom(pack, brought, newId)).toEqual([]);
      }),
    );
  });

  it('in another language, and what is no plain text, stay behind, and are counted', () => {
    const lines: OwnLine[] = [
      { id: 'a', language: 'en', kind: 'phrase', text: 'Slowly is fine.' },
      { id: 'b', language: 'en', kind: 'phrase', text: 'I <3 tea' },
      { id: 'c', language: 'de', kind: 'phrase', text: 'Langsam geht auch.' },
    ];
    const { pack, leftOut } = ownPackOf(lines, 'en', ABOUT);
    expect([pack.phrases, leftOut]).toEqual([['Slowly is fine.'], 1]);
  });

  it('that were changed on this device stay as they are here', () => {
    const change = { language: 'en', kind: 'instead', stage: 'feet', ours: 'The floor holds them.' } as const;
    const { pack } = ownPackOf([{ ...change, id: 'a', text: 'It holds.' }], 'en', ABOUT);
    expect(wordsFrom(pack, [{ ...change, id: 'b', text: null }], newId)).toEqual([]);
  });
});
