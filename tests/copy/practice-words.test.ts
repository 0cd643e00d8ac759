import { describe, expect, it } from 'vitest';
import { LANGUAGE_TAGS } from '../../utils/copy/languages';
import { linesOf } from '../../utils/copy/lines-of';
import { readWords } from '../../utils/copy/read-words';
import { stagesFor } from '../../utils/practice/break';
import { LIBRARY } from '../../utils/practice/library';

/* What holds of the practices' words in each language; of English, tests/practice/library.test.ts says it at more length. */
describe.each(LANGUAGE_TAGS)('the practices in %s', async (tag) => {
  const { STAGE_WORDS, NAMED_WORDS, NEED_WORDS, PRACTICE_NAMES, PRACTICE_LINES } = await readWords(
    tag,
    'breaks',
  );

  it('can be read in their time by somebody who reads 150 words a minute', () => {
    const answersTo = { named: NAMED_WORDS, need: NEED_WORDS, after: {} };
    const late = LIBRARY.flatMap((practice) =>
      practice.lengths.flatMap((length) =>
        [0, 1, 2].flatMap((turn) =>
          ['something', 'nothing-much'].flatMap((named) => {
            const shown = stagesFor(practice, length).filter(({ when = named }) => when === named);
            const read = shown.flatMap(({ id, asks }) => [
              ...linesOf(STAGE_WORDS, id, turn),
              ...Object.values(asks === undefined ? {} : answersTo[asks]),
            ]);
            const words = read.join(' ').split(/\s+/).length;
            return (words / 150) * 60 > length
              ? [`${practice.id}: ${words} words in ${length} s, turn ${turn}`]
              : [];
          }),
        ),
      ),
    );
    expect(late).toEqual([]);
  });

  it('say each line once, so that the wordings of a stage differ', () => {
    const lines = Object.values(STAGE_WORDS).flat(2);
    expect(lines.filter((line, place) => lines.indexOf(line) !== place)).toEqual([]);
  });

  it('have names of their own, short enough for a line, and a line each that says what one does', () => {
    const names = Object.values(PRACTICE_NAMES);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.length > 29)).toEqual([]);
    expect(Object.values(PRACTICE_LINES).filter((line) => line.length > 72)).toEqual([]);
  });
});
