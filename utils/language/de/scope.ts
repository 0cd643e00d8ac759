import type { Blocker } from '../language';

/** When a match does not count in German: what stands right before it, or right after it. */
export const blockers: readonly Blocker[] = [
  {
    why: 'negation',
    before: [
      '(NOT|NOBODY) (ADV|mehr|hat|SAYS|SAID|THINKS|heissen)* (weil|,? (dass|als|ob))',
      '(NOT|weder|kein|keine|(weigere|aufgehoert) ,?) ADV*',
    ],
    after: ['(ADV|aber|es|deswegen|deshalb|lange|nun)* nicht (#|$|mehr|fuer|dafuer|an|bei|wegen)'],
    except: ['alone-in-it'],
  },
  {
    why: 'reported',
    before: [
      'SAYS (mir|uns|ihm|mich|OTHERS|ADV)* ,? :? (dass|wie|ob|")*',
      '(hat|haben|hatte|wurde) ~ SAID ADV* (,|:)? (dass|wie|ob|")*',
      '(wirft|redet|gibt|gab|laesst) (mir|mich) ~ ,? dass?',
      '(laut|angeblich|wenn es nach) ~ ,?',
      '"',
      '(denkst|glaubst|findest|meinst) (du|ADV)* ,? dass?',
      '(titel|spruch|gedanke|heisst es) (:|,|ist|heisst)*',
    ],
    after: ['~ " ,? (SAYS|ist)', ',? SAYS (MINE|er|sie)'],
    except: ['imagined-contempt'],
  },
  {
    why: 'hypothetical',
    before: [
      '(wenn|falls|ob|angenommen|statt|bevor|damit|waere|wuerde|haette) (mich|ADV|,|ich|es|alle)* (ein|eine)?',
    ],
    except: ['alone-in-it'],
  },
  {
    why: 'over and done',
    before: [
      '(frueher|damals|jahrelang|als kind|gelernt) ~',
      '(dachte|dacht|glaubte|ueberzeugt|angst|geglaubt|gedacht) (ich|ADV)* ,? dass?',
    ],
    after: ['~ ,? (aber|und)? (heute|inzwischen|mittlerweile) _ (ich|mich|mir)', ', bis ich'],
  },
  {
    why: 'another sense',
    after: [
      '(verstanden|muessen|nach|laune|stimmung|lage|phase|esser|gefallen|krank|erkaeltet|gelaunt|gezogen|drauf|dran)',
      '(ohne|im|in dem) _? (kaffee|schlaf|spiel|film|urlaub)',
      'oder (ist|liegt|am|an)',
    ],
  },
];
