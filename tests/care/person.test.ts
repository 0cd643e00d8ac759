import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_HOW, LONGEST_NAME, parsePeople, parsePerson } from '../../utils/care/person';
import { linkTo } from '../../utils/care/way-to-reach';

const ADA = { id: 'p-1', name: 'Ada', how: '030 123' };

describe('a person as found', () => {
  it('is read, without spaces around what was written', () => {
    expect(parsePerson({ ...ADA, name: ' Ada ', more: 1 })).toEqual(ADA);
    expect(parsePerson({ ...ADA, how: '' })).toEqual({ ...ADA, how: '' });
  });

  it.each([
    ['nothing', null],
    ['a text', 'Ada'],
    ['no name', { ...ADA, name: ' ' }],
    ['too long a name', { ...ADA, name: 'a'.repeat(LONGEST_NAME + 1) }],
    ['too long a way', { ...ADA, how: 'a'.repeat(LONGEST_HOW + 1) }],
    ['no id', { ...ADA, id: '' }],
    ['a number for a way', { ...ADA, how: 112 }],
  ])('is none when it is %s', (_name, found) => {
    expect(parsePerson(found)).toBeNull();
    expect(parsePeople([found, ADA])).toEqual([ADA]);
  });
});

describe('a link', () => {
  it.each([
    ['112', 'tel:112'],
    ['030 / 123-45 67', 'tel:0301234567'],
    ['+49 (30) 1234567', 'tel:+49301234567'],
    ['555.010.99', 'tel:55501099'],
    ['ada@example.org', 'mailto:ada@example.org'],
    ['ada.b+c@mail.example.co.uk', 'mailto:ada.b+c@mail.example.co.uk'],
  ])('is made of %s', (how, link) => {
    expect(linkTo(how)).toBe(link);
  });

  it.each([
    '',
    '12',
    'knock on the door',
    'mobile 030 123',
    '030 123 after six',
    '1+2+3',
    '++49 30',
    '1234567890123456',
    'https://example.org',
    'javascript:alert(1)',
    'tel:112',
    'ada@example',
    'ada@example.org?cc=x@example.org',
    'ada@example.org,x@example.org',
    'ada@example.org x',
    '@example.org',
  ])('is not made of “%s”', (how) => {
    expect(linkTo(how)).toBeNull();
  });

  it('is to a number or an address and nothing else, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (how) => {
        expect(linkTo(how) ?? 'tel:000').toMatch(/^(tel:\+?\d{3,15}|mailto:[\w.+-]+@[\w.-]+)$/);
      }),
      { numRuns: 2000 },
    );
  });
});
