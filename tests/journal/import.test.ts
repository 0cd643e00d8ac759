import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePerson } from '../../utils/care/person';
import { makeBackup, openBackup } from '../../utils/journal/backup';
import { exportCsv } from '../../utils/journal/csv';
import { type Entry, LONGEST_NOTE } from '../../utils/journal/entry';
import { exportJournal, type Written } from '../../utils/journal/export';
import { type FileRead, LARGEST_FILE, planImport, readFile } from '../../utils/journal/import';
import { type OwnLine, parseOwnLine } from '../../utils/practice/own-line';
import { AFTERS, LEADS, NEEDS } from '../../utils/practice/practice';
import { someEntry } from '../fixtures/entry';
import { CIPHER, PASSPHRASE } from '../fixtures/keys';
import { mutate } from '../fixtures/mutate';

const [A, B, C] = [someEntry('a'), someEntry('b', { note: 'Rain.' }), someEntry('c')];

const PHRASE: OwnLine = { id: 'w-1', language: 'en', kind: 'phrase', text: 'Steady.' };
const CHANGE: OwnLine = {
  id: 'w-2',
  language: 'en',
  kind: 'instead',
  stage: 'floor',
  ours: 'It is solid.',
  text: null,
};
const ADA = { id: 'p-1', name: 'Ada', how: '030 123' };

const copyOf = (
  entries: readonly Entry[],
  unreadable: readonly unknown[] = [],
  more: Partial<Written> = {},
) => exportJournal({ entries, words: [], people: [], ...more }, { entries: unreadable, words: [] });
const bytes = (text: string) => new TextEncoder().encode(text);
const file = (copy: unknown) => bytes(JSON.stringify(copy));
const whole = (entries: readonly unknown[], more: object = {}) =>
  file({ format: 'kind-minute-journal', version: 1, entries, ...more });
const why = (read: FileRead) => (read.kind === 'refused' ? read.why : read.kind);

describe('a file of ours', () => {
  it('gives back every entry that was saved, whatever is in the notes', () => {
    const someEntry: fc.Arbitrary<Entry> = fc.record({
      id: fc.uuid(),
      at: fc.integer({ min: 0, max: Date.UTC(2100, 0) }),
      offset: fc.integer({ min: -840, max: 840 }),
      lead: fc.constantFrom(...LEADS),
      practice: fc.constantFrom('minute', 'a-later-one'),
      need: fc.option(fc.constantFrom(...NEEDS)),
      after: fc.option(fc.constantFrom(...AFTERS)),
      note: fc.string({ maxLength: 60, unit: 'grapheme' }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(someEntry, { selector: ({ id }) => id }), (entries) => {
        const read = readFile(bytes(copyOf(entries, ['torn'])));
        if (read.kind !== 'copy') throw new Error('It was refused');
        expect([...read.entries].sort((x, y) => (x.id < y.id ? -1 : 1))).toEqual(
          [...entries].sort((x, y) => (x.id < y.id ? -1 : 1)),
        );
        expect(read.leftOut).toEqual([{ list: 'entries', place: entries.length + 1, field: 'entry' }]);
      }),
    );
  });

  it('under a passphrase gives the same back, and nothing without it', async () => {
    const copy = copyOf([A, B]);
    const backup = readFile(bytes(await makeBackup(CIPHER, PASSPHRASE, copy)));
    if (backup.kind !== 'backup') throw new Error('It is no backup');
    expect(await openBackup(CIPHER, 'rain on a tin root', backup.wrapped)).toBeNull();
    const opened = await openBackup(CIPHER, PASSPHRASE, backup.wrapped);
    expect(opened && readFile(opened)).toEqual({
      kind: 'copy',
      entries: [A, B],
      words: [],
      people: [],
      leftOut: [],
    });
  });

  it('may begin with the mark that some editors put there', () => {
    expect(readFile(bytes(`\uFEFF${copyOf([A])}`))).toMatchObject({ entries: [A] });
  });

  it('gives back the person’s own words and people, and tells what of them can’t be read', () => {
    const text = copyOf([A], [], { words: [PHRASE, CHANGE], people: [ADA] });
    expect(readFile(bytes(text))).toMatchObject({ words: [PHRASE, CHANGE], people: [ADA], leftOut: [] });
    const torn = whole([], {
      version: 2,
      words: ['torn', PHRASE, { ...PHRASE, text: 'Another.' }],
      people: [{ ...ADA, name: '' }],
    });
    expect(readFile(torn)).toMatchObject({
      words: [PHRASE],
      people: [],
      leftOut: [
        { list: 'words', place: 1 },
        { list: 'words', place: 3, field: 'id' },
        { list: 'people', place: 1 },
      ],
    });
  });

  it('of the first version had entries alone', () => {
    expect(readFile(whole([A]))).toMatchObject({ kind: 'copy', entries: [A], words: [], people: [] });
  });

  it('tells which lines are left out, and for which field', () => {
    const lines = [
      A,
      { ...B, at: 'NaN' },
      { ...B, at: null },
      { ...B, note: 'x'.repeat(LONGEST_NOTE + 1) },
      { ...B, need: 'applause' },
      { ...A, note: 'another' },
      structuredClone(A),
      null,
      'line',
      { ...B, id: '../b' },
    ];
    expect(readFile(whole(lines))).toEqual({
      kind: 'copy',
      entries: [A],
      words: [],
      people: [],
      leftOut: [
        { list: 'entries', place: 2, field: 'at' },
        { list: 'entries', place: 3, field: 'at' },
        { list: 'entries', place: 4, field: 'note' },
        { list: 'entries', place: 5, field: 'need' },
        { list: 'entries', place: 6, field: 'id' },
        { list: 'entries', place: 8, field: 'entry' },
        { list: 'entries', place: 9, field: 'entry' },
        { list: 'entries', place: 10, field: 'id' },
      ],
    });
  });

  it('takes over nothing that an entry does not have', () => {
    const text = JSON.stringify(A).replace('{', '{"__proto__":{"admin":true},"site":"example.com",');
    const read = readFile(
      bytes(`{"format":"kind-minute-journal","version":1,"__proto__":{},"entries":[${text}]}`),
    );
    expect(read).toEqual({ kind: 'copy', entries: [A], words: [], people: [], leftOut: [] });
    expect(({} as { admin?: unknown }).admin).toBeUndefined();
  });
});

describe('a file that is refused', () => {
  const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  const copy = copyOf([A, B]);
  const refusals: readonly (readonly [string, Uint8Array, unknown])[] = [
    ['of 50 MB', new Uint8Array(50 * 1024 * 1024).fill(0x20), { kind: 'too-large' }],
    ['of one byte too many', new Uint8Array(LARGEST_FILE + 1).fill(0x20), { kind: 'too-large' }],
    ['with nothing in it', new Uint8Array(), { kind: 'empty' }],
    ['of blanks', bytes(' \n\t '), { kind: 'empty' }],
    ['in UTF-16', utf16(copy), { kind: 'not-text' }],
    ['in UTF-16 without a mark', Uint8Array.from(Buffer.from(copy, 'utf16le')), { kind: 'not-text' }],
    ['that is a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0x00), { kind: 'not-text' }],
    ['that breaks off', bytes(copy.slice(0, 40)), { kind: 'not-json', line: 3, column: expect.any(Number) }],
    ['with a comma too many', bytes('{\n  "a": 1,,\n}'), { kind: 'not-json', line: 2, column: 10 }],
    ['of another program', file({ format: 'other', version: 1 }), { kind: 'other-format' }],
    ['that is a bare list', file([A]), { kind: 'other-format' }],
    ['that is nothing', file(null), { kind: 'other-format' }],
    ['that is a text', file('kind-minute-journal'), { kind: 'other-format' }],
    ['without a version', file({ format: 'kind-minute-journal', entries: [] }), { kind: 'other-format' }],
    ['of a newer version', whole([A], { version: 3 }), { kind: 'newer' }],
    ['of a version that never was', whole([A], { version: 0.5 }), { kind: 'damaged' }],
    ['whose words are no list', whole([A], { version: 2, words: { 0: PHRASE } }), { kind: 'damaged' }],
    ['with too many words', whole([], { version: 2, words: Array(10_001).fill(0) }), { kind: 'too-many' }],
    ['with a whole town in it', whole([], { version: 2, people: Array(21).fill(ADA) }), { kind: 'too-many' }],
    ['without entries', whole([], { entries: { 0: A } }), { kind: 'damaged' }],
    ['with too many entries', whole(Array(100_001).fill(0)), { kind: 'too-many' }],
    ['nested 100,000 deep', bytes(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), { kind: 'other-format' }],
    ['nested deep and torn', bytes('{"a":'.repeat(100_000)), { kind: 'not-json', line: 1, column: 500_001 }],
    ['that is a damaged backup', file({ format: 'kind-minute-backup', version: 1 }), { kind: 'damaged' }],
    ['that is a newer backup', file({ format: 'kind-minute-backup', version: 2 }), { kind: 'newer' }],
    [
      'that is a backup which would take minutes',
      file({
        format: 'kind-minute-backup',
        version: 1,
        iterations: 1e9,
        salt: 'AA==',
        nonce: 'AA==',
        box: 'AA==',
      }),
      { kind: 'damaged' },
    ],
  ];

  it.each(refusals)('%s is refused with its reason', (_, given, expected) => {
    expect(why(readFile(given))).toEqual(expected);
  });

  it('nested 100,000 deep inside an entry costs that entry only', () => {
    const deep = `{"id":"d","note":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const read = readFile(
      bytes(`{"format":"kind-minute-journal","version":1,"entries":[${JSON.stringify(A)},${deep}]}`),
    );
    expect(read).toMatchObject({ kind: 'copy', entries: [A], leftOut: [{ list: 'entries', place: 2 }] });
  });
});

describe('any file', () => {
  const MUTATIONS = Number(process.env.KIND_MINUTE_FILES ?? 3000);

  it('is taken or refused, never with an error, and gives nothing but entries', { timeout: 600_000 }, () => {
    const seeds = [
      bytes(
        copyOf([A, B, C, someEntry('d', { note: '“ünï”\n=1+1', need: 'air', after: 'heavier' })], ['torn'], {
          words: [PHRASE, CHANGE],
          people: [ADA],
        }),
      ),
      file({
        format: 'kind-minute-backup',
        version: 1,
        iterations: 600_000,
        salt: 'AA==',
        nonce: 'AA==',
        box: 'AA==',
      }),
    ];
    const kinds = new Map<string, number>();
    for (let seed = 1; seed <= MUTATIONS; seed += 1) {
      const [from] = seeds.slice(seed % seeds.length);
      const mutated = mutate(from ?? new Uint8Array(), seed);
      let read: FileRead;
      try {
        read = readFile(mutated);
      } catch (fault) {
        throw new Error(`File ${seed}: ${String(fault)}`);
      }
      if (read.kind === 'copy') {
        const ids = read.entries.map(({ id }) => id);
        expect(new Set(ids).size, `file ${seed}`).toBe(ids.length);
        for (const one of read.entries)
          expect(Object.keys(one).sort(), `file ${seed}`).toEqual(Object.keys(A).sort());
        for (const line of read.words) expect(parseOwnLine(line), `file ${seed}`).toEqual(line);
        for (const one of read.people) expect(parsePerson(one), `file ${seed}`).toEqual(one);
      }
      const kind = read.kind === 'refused' ? read.why.kind : read.kind;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    // The mutations reach past the outermost brace: some are taken, in part or whole.
    expect([...kinds.keys()]).toEqual(
      expect.arrayContaining(['copy', 'backup', 'not-json', 'not-text', 'other-format']),
    );
  });
});

describe('what would become of a file', () => {
  it('is new, here already, or different and left as it is here', () => {
    const of = (entries: readonly Entry[]) => ({ entries, words: [], people: [] });
    const copy = of([A, { ...B, note: 'Snow.' }, C]);
    const none = { added: [], same: 0, differing: 0 };
    const plan = (here: Written, given: Written) => planImport(here, given);
    expect(plan(of([A, B]), copy).entries).toEqual({ added: [C], same: 1, differing: 1 });
    expect(plan(of([]), copy).entries).toEqual({ added: copy.entries, same: 0, differing: 0 });
    expect(plan(of([A]), of([]))).toEqual({ entries: none, words: none, people: none });
  });

  it('knows words and people again by what they say', () => {
    const here = { entries: [], words: [PHRASE], people: [ADA] };
    const copy = {
      entries: [],
      words: [{ ...PHRASE, id: 'other' }, { ...PHRASE, text: 'Steady now.' }, CHANGE],
      people: [
        { ...ADA, id: 'other' },
        { ...ADA, how: 'knock' },
      ],
    };
    const { words, people } = planImport(here, copy);
    expect(words).toEqual({ added: [CHANGE], same: 1, differing: 1 });
    expect(people).toEqual({ added: [], same: 1, differing: 1 });
  });
});

describe('the table for spreadsheets', () => {
  const words = {
    columns: ['Day', 'Time', 'Led', 'Practice', 'Need', 'After', 'Note'],
    lead: () => 'lead',
    practice: () => 'practice',
    need: () => '',
    after: () => '',
  } as const;
  const noteCells = (notes: readonly string[]) =>
    exportCsv(
      notes.map((note, place) => someEntry(`n-${place}`, { note, at: place })),
      words,
    );

  it('has a row for each entry, the oldest first, quoted, by the clock of where it was written', () => {
    const late = someEntry('late', {
      at: Date.UTC(2026, 10, 23, 23, 30),
      offset: 60,
      note: 'say "hi",\nthen',
    });
    expect(exportCsv([late, someEntry('early')], words)).toBe(
      '\uFEFF"Day","Time","Led","Practice","Need","After","Note"\r\n' +
        '"2026-11-23","09:00","lead","practice","","",""\r\n' +
        '"2026-11-24","00:30","lead","practice","","","say ""hi"",\nthen"\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '|cmd', '%x', '＝1+1', '＠x', '\0=1'])(
    'does not let %j be run',
    (note) => {
      expect(noteCells([note])).toContain(`"'${note}"`);
    },
  );

  it('leaves other words alone', () => {
    expect(noteCells(['It rained - a lot.', '3 = 3'])).toMatch(/"It rained - a lot\."\r\n.*"3 = 3"\r\n$/s);
  });
});
