// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useLinesSaid } from '../../components/break/lines-said';
import { STAGE_WORDS } from '../../utils/copy/en/practices/stage-words';
import { beginBreak, stagesAhead } from '../../utils/practice/break';
import type { OwnLine } from '../../utils/practice/own-line';
import type { PracticeId } from '../../utils/practice/practice';
import { DEFAULT_SETTINGS } from '../../utils/settings/settings';
import { InEnglish } from '../fixtures/in-english';
import { MORNING } from '../fixtures/policy';
import { choose } from '../fixtures/practices';
import { somePack } from '../fixtures/some-pack';

const PHRASE: OwnLine = { id: 'w-1', language: 'en', kind: 'phrase', text: 'Steady.' };
const ANCHOR: OwnLine = { id: 'w-2', language: 'en', kind: 'anchor', text: 'The plane tree.' };

afterEach(() => render(null, document.body));

/** Every line of a break, as it is said once the person's own words are there. */
async function linesIn(
  practice: PracticeId,
  found: unknown,
  { locked = false, settings = DEFAULT_SETTINGS, packs = [] as readonly unknown[] } = {},
): Promise<{ readonly said: readonly string[]; readonly asked: readonly boolean[]; readonly first: string }> {
  const running = beginBreak('b', choose(practice), 'asked', MORNING);
  const asked: boolean[] = [];
  const doors = {
    ownWords: async () => ({
      findOwnWords: async (isLocked: boolean) => {
        asked.push(isLocked);
        return found;
      },
      keepPhrase: async () => true,
    }),
    findPacks: async () => packs,
  };
  function All() {
    const said = useLinesSaid(running, { locked, settings }, doors);
    if (said === null) return <>not yet</>;
    return (
      <>
        {stagesAhead(running)
          .flatMap((stage) => [...said.linesOf(stage), said.fromOf(stage) ?? []].flat())
          .join('|')}
      </>
    );
  }
  let first = '';
  act(() => {
    render(
      <InEnglish>
        <All />
      </InEnglish>,
      document.body,
    );
    first = document.body.textContent ?? '';
  });
  await vi.waitFor(() => expect(document.body.textContent).not.toBe(first));
  return { said: (document.body.textContent ?? '').split('|'), asked, first };
}

describe('a break', () => {
  it('says phrases in its kind steps and anchors on the ground, and nothing before it knows them', async () => {
    const { said, first } = await linesIn('minute', [PHRASE, ANCHOR]);
    expect(first).toBe('not yet');
    expect(said).toContain('Steady.');
    expect(said).not.toContain('The plane tree.');
    expect((await linesIn('grounding', [PHRASE, ANCHOR])).said).toContain('The plane tree.');
  });

  it('leaves phrases out with warm words, and keeps anchors', async () => {
    const settings = { ...DEFAULT_SETTINGS, avoid: ['warm' as const] };
    expect((await linesIn('minute', [PHRASE], { settings })).said).not.toContain('Steady.');
    expect((await linesIn('grounding', [ANCHOR], { settings })).said).toContain('The plane tree.');
  });

  it('says ours where nothing of the person’s own is found, or nothing that can be read', async () => {
    for (const found of [undefined, null, 'torn', [{ kind: 'phrase' }]])
      expect((await linesIn('sip', found)).said).toEqual([
        ...(STAGE_WORDS.sip[0] ?? []),
        ...(STAGE_WORDS.return[0] ?? []),
      ]);
  });

  it('asks an open journal when there is a lock, and the database when there is none', async () => {
    expect((await linesIn('sip', [])).asked).toEqual([false]);
    expect((await linesIn('sip', [], { locked: true })).asked).toEqual([true]);
  });

  it('says phrases and anchors of a pack in their language, each with the name of who made it', async () => {
    const packs = [somePack(), somePack({ id: 'zzzzzzzzzzzz', language: 'de', phrases: ['Langsam.'] })];
    const { said } = await linesIn('minute', [], { packs });
    expect(said[said.indexOf('One room at a time.') + 1]).toBe('From A. Lind.');
    expect(said).not.toContain('Langsam.');
    const cool = await linesIn('minute', [], { packs, settings: { ...DEFAULT_SETTINGS, avoid: ['warm'] } });
    expect(cool.said).not.toContain('One room at a time.');
    expect(cool.said).not.toContain('From A. Lind.');
  });
});
