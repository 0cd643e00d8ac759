import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_TAGS } from '../../utils/copy/languages';
import { neverShownIn, placedLines } from '../../utils/packs/never-shown';
import type { Pack } from '../../utils/packs/pack';
import { somePack } from '../fixtures/some-pack';

const COPY = import.meta.glob<Record<string, unknown>>('../../utils/copy/*/practices/*.ts', { eager: true });

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe('what no pack may bring', () => {
  it.each([
    'Kill yourself.',
    'You would be better off dead.',
    'Nobody would miss you.',
    'I want to die.',
    'Hazte daño.',
    'Quiero morir.',
    'Bring dich um.',
    'Ich will sterben.',
    'Tue-toi.',
    'Se mate.',
    'اقتل نفسك',
  ])('%s is found, wherever it stands', (text) => {
    const [practice] = somePack().practices;
    if (practice === undefined) throw new Error('no practice');
    const inStage = {
      ...practice,
      stages: [{ component: 'kindness' as const, wordings: [['Here.', text]] }],
    };
    const packs: readonly [Pack, string][] = [
      [somePack({ title: text }), 'title'],
      [somePack({ phrases: ['a', text] }), 'phrases[1]'],
      [somePack({ practices: [inStage] }), 'practices[0].stages[0].wordings[0][1]'],
      [somePack({ changes: [{ stage: 'feet', ours: 'a', text }] }), 'changes[0].text'],
    ];
    for (const [pack, place] of packs) expect(neverShownIn(pack)).toEqual([{ place, reason: 'harm' }]);
  });

  it.each([
    'Cut yourself some slack.',
    'You burn yourself out, and rest is far off.',
    'Words with which I hurt myself.',
    'Se puede parar sin hacerte daño.',
    'You could have died laughing.',
    'Das bringt mich um den Schlaf.',
  ])('%s is not', (text) => {
    expect(neverShownIn(somePack({ phrases: [text] }))).toEqual([]);
  });

  it.each(LANGUAGE_TAGS)('is none of our own lines in %s, and nothing in the examples', (tag) => {
    const ours = Object.entries(COPY).filter(([path]) => path.includes(`/copy/${tag}/`));
    const lines = ours.flatMap(([, copy]) => textsOf(copy));
    expect(lines.length).toBeGreaterThan(400);
    const phrases = lines.map((text) => neverShownIn(somePack({ phrases: [text] })));
    expect(lines.filter((_, at) => (phrases[at]?.length ?? 0) > 0)).toEqual([]);
    for (const name of ['between-patients', 'before-it-is-read'])
      expect(neverShownIn(JSON.parse(readFileSync(`docs/packs/${name}.json`, 'utf8')))).toEqual([]);
  });

  it('is looked for in every text that can be shown', () => {
    const pack = somePack({ changes: [{ stage: 'feet', ours: 'a', text: 'b' }] });
    const { format: _, version: __, id: ___, language: ____, ...shown } = pack;
    const codes = new Set([
      'warm-cup',
      'floor',
      'touch',
      'asked',
      'stretch',
      'anyone',
      'helping',
      'feet',
      'a',
    ]);
    const components = ['mindfulness', 'common-humanity', 'kindness', 'need', 'grounding'];
    const texts = textsOf(shown).filter((text) => !codes.has(text) && !components.includes(text));
    expect(
      placedLines(pack)
        .map(([, text]) => text)
        .sort(),
    ).toEqual([...texts].sort());
  });
});
