import { describe, expect, it } from 'vitest';
import { hoursWords } from '../../components/talk/hours';
import { LANGUAGE_TAGS, languageFor, localeFor } from '../../utils/copy/languages';
import { counting } from '../../utils/copy/plural';

describe('the language to speak', () => {
  it('is the browser’s own, in the variety we have', () => {
    for (const tag of LANGUAGE_TAGS) {
      expect(languageFor('auto', tag)).toBe(tag);
      expect(languageFor('auto', `${tag.split('-')[0]}-XX`)).toBe(tag);
    }
    expect(languageFor('auto', 'en_GB')).toBe('en');
  });

  it('is English where we don’t have the browser’s', () => {
    for (const tag of ['fi', 'enm-XX', '', 'x-klingon']) expect(languageFor('auto', tag)).toBe('en');
  });

  it('is the one that was chosen, whatever the browser speaks', () => {
    for (const tag of LANGUAGE_TAGS) expect(languageFor(tag, 'fi')).toBe(tag);
  });

  it('follows the browser when the one that was chosen is no longer there', () => {
    for (const tag of LANGUAGE_TAGS) expect(languageFor('fi', tag)).toBe(tag);
  });
});

describe('what dates and numbers are put in', () => {
  it('is the browser’s variety of the language, with the digits of the words', () => {
    expect(localeFor('en', ['de-AT', 'en-GB', 'en-US'])).toBe('en-GB-u-nu-latn');
    expect(localeFor('en', ['ar-EG'])).toBe('en-u-nu-latn');
    expect(new Intl.NumberFormat(localeFor('en', ['en-IN'])).format(123456)).toBe('1,23,456');
  });
});

describe('counting', () => {
  const english = counting('en');
  const forms = { one: '# line', other: '# lines' };

  it('takes the form that the grammar asks for, and writes the number', () => {
    expect([0, 1, 2, 11].map((count) => english(count, forms))).toEqual([
      '0 lines',
      '1 line',
      '2 lines',
      '11 lines',
    ]);
    expect(english(12345, forms)).toBe('12,345 lines');
  });

  it('may leave the number out', () => {
    expect(english(1, { one: 'One line.', other: '# lines.' })).toBe('One line.');
  });
});

describe('the hours of a line', () => {
  const words = { always: 'always', daily: 'every day' };

  it('are put in the language of the page', () => {
    expect(hoursWords('always', 'de', words)).toBe('always');
    expect(hoursWords('8-24 daily', 'de', words)).toBe('8-24 every day');
    expect(hoursWords('Mon-Thu 18-02, Fri 18 to Mon 06', 'de', words)).toBe('Mo-Do 18-02, Fr 18 – Mo 06');
    expect(hoursWords(null, 'de', words)).toBeNull();
  });
});
