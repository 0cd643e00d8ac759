// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { OwnWordsEditor } from '../../components/own-words/own-words-editor';
import { OWN_WORDS } from '../../utils/copy/en/own-words';
import { STAGE_WORDS } from '../../utils/copy/en/practices/stage-words';
import { LIBRARY } from '../../utils/practice/library';
import type { OwnLine } from '../../utils/practice/own-line';
import { canBeChanged } from '../../utils/practice/own-words';
import { InEnglish } from '../fixtures/in-english';

const [FIRST = '', SECOND = ''] = STAGE_WORDS.feet[0] ?? [];
const CHANGE: OwnLine = {
  id: 'w-1',
  language: 'en',
  kind: 'instead',
  stage: 'feet',
  ours: FIRST,
  text: 'My feet are down there.',
};
const PHRASE: OwnLine = { id: 'w-2', language: 'en', kind: 'phrase', text: 'Steady.' };

afterEach(() => render(null, document.body));

async function openEditor(lines: readonly OwnLine[] = [], damaged: readonly unknown[] = [], written = true) {
  const kept: OwnLine[] = [];
  const removed: string[] = [];
  const copied: string[] = [];
  const actions = {
    keep: async (line: OwnLine) => {
      kept.push(line);
      return written;
    },
    remove: ({ id }: OwnLine) => void removed.push(id),
    copy: (text: string) => void copied.push(text),
    newId: () => 'new',
    findPacks: async () => [],
  };
  await act(async () =>
    render(
      <InEnglish>
        <OwnWordsEditor words={{ lines, damaged }} actions={actions} />
      </InEnglish>,
      document.body,
    ),
  );
  const button = (name: string) => {
    const found = [...document.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
    );
    if (found === undefined) throw new Error(`No button is called ${name}`);
    return found;
  };
  const press = (name: string) => act(() => button(name).click());
  const field = (label: string) =>
    [...document.querySelectorAll('label')].find((one) => one.textContent === label)?.querySelector('input');
  const write = (label: string, text: string) =>
    act(async () => {
      const found = field(label);
      if (!found?.form) throw new Error(`No field is called ${label}`);
      found.value = text;
      found.form.requestSubmit();
    });
  const choose = (practice: string) =>
    act(() => {
      const select = document.querySelector('select');
      if (select === null) throw new Error('There is no choice');
      select.value = practice;
      select.dispatchEvent(new Event('change'));
    });
  return { kept, removed, copied, press, write, field, choose, says: () => document.body.textContent ?? '' };
}

describe('where somebody changes what breaks say', () => {
  it('has every line of every practice, and none of those that ask', { timeout: 30_000 }, async () => {
    const { choose } = await openEditor();
    for (const practice of LIBRARY) {
      choose(practice.id);
      const shown = [...document.querySelectorAll('.own-wording p')].map((one) => one.textContent);
      const lines = practice.stages.filter(canBeChanged).flatMap(({ id }) => STAGE_WORDS[id].flat());
      expect(shown).toEqual(lines);
    }
  });

  it('changes a line, hides it, and gives ours back, all under one name', async () => {
    const fresh = await openEditor();
    fresh.press(OWN_WORDS.editThis(FIRST));
    await fresh.write(OWN_WORDS.yours, ' My feet are down there. ');
    fresh.press(OWN_WORDS.hideThis(SECOND));
    expect(fresh.kept).toEqual([
      { ...CHANGE, id: 'new' },
      { ...CHANGE, id: 'new', ours: SECOND, text: null },
    ]);
    const changed = await openEditor([CHANGE]);
    expect(changed.says()).toContain(OWN_WORDS.ours(FIRST));
    changed.press(OWN_WORDS.hideThis(FIRST));
    expect(changed.kept).toEqual([{ ...CHANGE, text: null }]);
    changed.press(OWN_WORDS.backThis(FIRST));
    expect(changed.removed).toEqual(['w-1']);
  });

  it('takes our own line, written out, for no change', async () => {
    const { kept, removed, press, write } = await openEditor([CHANGE]);
    press(OWN_WORDS.editThis('My feet are down there.'));
    await write(OWN_WORDS.yours, FIRST);
    expect([kept, removed]).toEqual([[], ['w-1']]);
  });

  it('lets go of an edit without a word, and takes no empty one', async () => {
    const { kept, press, write } = await openEditor();
    press(OWN_WORDS.editThis(FIRST));
    await write(OWN_WORDS.yours, '   ');
    press(OWN_WORDS.cancel);
    expect(kept).toEqual([]);
    expect(document.activeElement?.textContent).toContain(FIRST);
  });

  it('keeps in its field what could not be written', async () => {
    const { press, write, field } = await openEditor([PHRASE], [], false);
    await write(OWN_WORDS.kinds.phrase.add, 'I may rest.');
    expect(field(OWN_WORDS.kinds.phrase.add)?.value).toBe('I may rest.');
    press(OWN_WORDS.editThis('Steady.'));
    await write(OWN_WORDS.yours, 'Steady now.');
    expect(field(OWN_WORDS.yours)?.value).toBe('Steady now.');
    const fine = await openEditor();
    await fine.write(OWN_WORDS.kinds.phrase.add, 'I may rest.');
    expect(fine.field(OWN_WORDS.kinds.phrase.add)?.value).toBe('');
  });

  it('has phrases and anchors: added, changed, deleted', async () => {
    const { kept, removed, press, write } = await openEditor([PHRASE]);
    await write(OWN_WORDS.kinds.anchor.add, 'The plane tree.');
    press(OWN_WORDS.editThis('Steady.'));
    await write(OWN_WORDS.yours, 'Steady now.');
    press(OWN_WORDS.removeThis('Steady.'));
    expect(kept).toEqual([
      { id: 'new', language: 'en', kind: 'anchor', text: 'The plane tree.' },
      { ...PHRASE, text: 'Steady now.' },
    ]);
    expect(removed).toEqual(['w-2']);
  });

  it('keeps what lost its place in sight, to be copied or deleted', async () => {
    const lost: OwnLine = { ...CHANGE, ours: 'What an earlier version said.' };
    const { says, press, copied, removed } = await openEditor([lost]);
    expect(says()).toContain(OWN_WORDS.aside);
    expect(says()).toContain(OWN_WORDS.stoodFor('What an earlier version said.'));
    press(OWN_WORDS.copyThis('My feet are down there.'));
    press(OWN_WORDS.removeThis('My feet are down there.'));
    expect([copied, removed]).toEqual([['My feet are down there.'], ['w-1']]);
    expect((await openEditor([CHANGE])).says()).not.toContain(OWN_WORDS.aside);
  });

  it('says when a step has nothing left, what is in other languages, and what can’t be read', async () => {
    const hidden = STAGE_WORDS.feet
      .flat()
      .map((ours, place): OwnLine => ({ ...CHANGE, id: `h-${place}`, ours, text: null }));
    const { says } = await openEditor([...hidden, { ...PHRASE, language: 'de' }], ['torn', 'torn']);
    expect(says()).toContain(OWN_WORDS.allHidden);
    expect(says()).toContain(OWN_WORDS.otherLanguages(1));
    expect(says()).toContain(OWN_WORDS.damaged(2));
    expect(says()).not.toContain('Steady.');
  });
});
