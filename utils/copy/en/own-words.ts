import type { OwnKind } from '../../practice/own-line';
import { counting } from '../plural';

const counted = counting('en');

/** The journal page's part on what breaks say in the person's own words. */
export const OWN_WORDS = {
  title: 'Your words',
  what: 'Lines of the breaks as you would say them, and phrases and anchors of your own. Only on this device.',
  show: 'Show and change them',
  locked: 'With the lock on, breaks say them only while this page is open and unlocked.',
  unreachable: 'Your words can’t be opened at the moment. Nothing was changed.',
  kinds: {
    phrase: {
      title: 'Phrases',
      more: 'Kind sentences of your own. One comes after our lines in kind steps. While warm words are left out, so are they.',
      add: 'A new phrase',
    },
    anchor: {
      title: 'Anchors',
      more: 'A thing, a place, a sound or a spot to rest attention on. One comes after our lines in steps on the ground.',
      add: 'A new anchor',
    },
  } satisfies Record<OwnKind, { title: string; more: string; add: string }>,
  add: 'Add',
  yours: 'Your line',
  edit: 'Edit',
  editThis: (line: string) => `Edit: ${line}`,
  save: 'Save',
  cancel: 'Cancel',
  remove: 'Delete',
  removeThis: (line: string) => `Delete: ${line}`,
  lines: 'Lines of the breaks',
  linesMore: 'Each step has a few wordings that take turns. You can say a line your way, or hide it.',
  practice: 'Practice',
  changedIn: (name: string, count: string) => `${name} (${count})`,
  step: (at: number) => `Step ${at}`,
  wording: (at: number) => `Wording ${at}`,
  asks: 'This step asks a question. It stays as it is, since the answers belong to it.',
  shared: 'This step is part of other practices, too. A change holds in all of them.',
  comes: {
    phrase: 'One of your phrases comes after it.',
    anchor: 'One of your anchors comes after it.',
  } satisfies Record<OwnKind, string>,
  allHidden: 'All of them are hidden. A step still says one line.',
  ours: (line: string) => `Ours: ${line}`,
  hidden: 'Hidden.',
  hide: 'Hide',
  hideThis: (line: string) => `Hide: ${line}`,
  back: 'Ours again',
  backThis: (line: string) => `Ours again: ${line}`,
  aside: 'Lines without a place',
  asideMore: 'Our line reads differently now, or its step is gone. Yours is kept until you delete it.',
  stoodFor: (line: string) => `It stood for: ${line}`,
  hidOurs: 'A line of ours that you had hidden.',
  copy: 'Copy',
  copyThis: (line: string) => `Copy: ${line}`,
  copied: 'Copied.',
  otherLanguages: (count: number) =>
    counted(count, {
      one: '# line in another language is kept for that one.',
      other: '# lines in other languages are kept for those.',
    }),
  damaged: (count: number) =>
    counted(count, {
      one: '# line can’t be read. It is left as it is, and a copy holds it too.',
      other: '# lines can’t be read. They are left as they are, and a copy holds them too.',
    }),
};
