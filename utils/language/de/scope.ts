import type { Blocker } from '../language';

/** When a match does not count in German: what stands right before it, or right after it. */
export const blockers: readonly Blocker[] = [
  {
    why: 'negation',
    before: [
      '(NOT|NOBODY) (ADV|mehr|hat|SAYS|SAID|THINKS|heissen)* ADV* ,? (dass|weil|als|ob)',
      '(NOT|weder|kein|keine|(weigere|aufgehoert) ,?) ADV*',
    ],
    after: ['(ADV|aber)* nicht (#|$|mehr|fuer|dafuer|an|bei|wegen)'],
    except: ['alone-in-it'],
  },
  {
    why: 'reported',
    before: [
      'SAYS (mir|uns|ihm|mich|OTHERS|ADV)* ,? :? (dass|wie|ob|")*',
      '(hat|haben|hatte|wurde) ~ SAID ADV* (,|:)? (dass|wie|ob|")*',
      '(wirft|redet|gibt|laesst|lassen) (mir|mich) ~ ,? dass?',
      '(laut|angeblich) ~',
      'THINKS (ADV|alle|die|sie)* ,? (dass|wie)?',
      '(du|ihr|denkst|glaubst|findest|meinst) (denkst|glaubst|findest|meinst|THINKS|du|ihr|ADV)+ ,? dass?',
      '(titel|spruch|gedanke|text|buch|heisst es) (:|,|"|ist|heisst)*',
    ],
    after: ['~ " ,? (SAYS|ist)', ',? SAYS (MINE|er|sie)'],
    except: ['imagined-contempt'],
  },
  {
    why: 'hypothetical',
    before: [
      '(wenn|falls|ob|angenommen|solange|bevor|damit|waere|wuerde|haette) (mich|ADV|,|ich|es)* (ein|eine)?',
      '(egal|ob) ~ ,? ~',
    ],
    except: ['alone-in-it'],
  },
  {
    why: 'over and done',
    before: [
      '(frueher|damals|jahrelang|als kind|gelernt) ~',
      '(dachte|glaubte|ueberzeugt|weiss|angst|geglaubt|gedacht) (ich|ADV)* ,? dass?',
    ],
  },
  {
    why: 'another sense',
    after: [
      '(laune|stimmung|lage|phase|esser|gefallen|krank|erkaeltet|gelaunt|gezogen|drauf|dran)',
      '(ohne|im) _? (kaffee|schlaf|spiel|film|urlaub)',
      'oder (ist|liegt)',
    ],
  },
];
