import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCrisis } from '../../utils/care/crisis';
import { recognise } from '../../utils/language/recognise';
import { readSentence } from '../../utils/language/sentence';

const languagesOf = (sentence: string) => readSentence(sentence).spoken;

describe('the language of a sentence', () => {
  it.each([
    'I am such an idiot',
    'im so dumb lol',
    'I want to die die die',
    'no me gusta, I said, and I left',
    'What was I thinking, also in that am slot?',
  ])('is English: %s', (sentence) => {
    expect(languagesOf(sentence)).toContain('en');
  });

  it('is told even from a neighbour, in any spelling of its accents', () => {
    for (const form of ['NFC', 'NFD'] as const)
      expect(languagesOf('Não sou capaz de nada, é tudo culpa minha'.normalize(form))).toEqual([]);
  });

  it('is not English as well when it is Spanish or German, however short', () => {
    expect(languagesOf('Soy idiota')).toEqual(['es']);
    expect(languagesOf('Ich Trottel')).toEqual(['de']);
    expect(languagesOf('gonna die')).toContain('en');
  });

  it('may be any when no small word is heard', () => {
    expect(languagesOf('worthless')).toContain('en');
    expect(languagesOf('')).toContain('en');
  });
});

describe('in a language that is not shipped nothing is heard', () => {
  it.each([
    ['French', 'Je suis une idiote, je rate toujours tout et personne ne me supporte'],
    ['French', 'Je suis nul, pathétique, stupide'],
    ['French', 'je veux mourir'],
    ['Portuguese', 'Eu sou um idiota e não sirvo para nada'],
    ['Portuguese', 'sou uma inútil, a culpa é minha'],
    ['Italian', 'Sono un idiota, non valgo niente e rovino sempre tutto'],
    ['Italian', 'mi odio, faccio schifo'],
    ['Dutch', 'Ik ben zo stom, ik haat mezelf en ik kan niets'],
    ['Dutch', 'ik ben een idioot, wat een loser ben ik'],
    ['Swedish', 'Jag är en idiot och jag är värdelös'],
    ['Swedish', 'jag hatar mig själv'],
    ['Danish', 'Jeg er en idiot, jeg er så dum'],
    ['Polish', 'Jestem idiotą i do niczego się nie nadaję'],
    ['Catalan', 'Soc un idiota i no serveixo per a res'],
  ])('%s: %s', (_language, sentence) => {
    expect(recognise(sentence)).toMatchObject({ cue: false, offer: false, strength: 0 });
    expect(isCrisis(sentence)).toBe(false);
  });
});

it('never throws on any Unicode string', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void languagesOf(text)));
});
