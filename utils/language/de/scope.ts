import type { Blocker } from '../language';

/** When a match does not count in German: what stands right before it, or right after it. */
export const blockers: readonly Blocker[] = [
  {
    why: 'negation',
    before: [
      '(glaube|glaub|denke|denk|finde|find|meine|sage|sag|behaupte|heißt|bedeutet|will|möchte|wollte) (ADV|damit|ich|es|das)* NOT ADV* (,)? (dass)?',
      'NOT (ADV|damit)* (,)? (heißen|bedeuten|behauptet|gesagt|gedacht|geglaubt|weil|dass|so|als|ob) (ADV|dass|,|ob)*',
      'NOT ADV* ,? dass',
      '(NOBODY|nichts) ~ (SAYS|SAID|THINKS) ADV* ,? (dass)?',
      '(weder|kein|keine|keinen|weigere) ADV*',
      '(aufgehört|aufhören|aufzuhören|höre auf|hör auf) ADV* ,? (zu denken|zu glauben)? ,? (dass)?',
    ],
    after: ['(ADV|ja|so|aber)* (nicht|nie) (#|$|mehr|für|dafür|dafuer|deswegen|deshalb|daran|an|wegen)', '(nicht mehr)'],
    except: ['alone-in-it'],
  },
  {
    why: 'reported',
    before: [
      'SAYS (mir|uns|ihm|ihr|ihnen|allen|mich|sich|überall|ja|OTHERS|er|sie|mutter|vater|chef|man|ADV)* ,? : ? (dass|wie|ob|"|:)*',
      '(hat|haben|hatte|hatten|hast|wurde|worden) ~ SAID ADV* ,? (dass|wie|ob|"|:)*',
      '(wirft|warf|werfen|hält|redet|reden|redete|gibt|geben|gab) mir ~ ,? (dass|das gefühl|,)*',
      '(laut|nach|gemäß) _ _? ',
      '(laut) _ _? ADV*',
      'angeblich ~',
      '(willst|wollen|wollt) ~ (sagen|behaupten|andeuten) ,? (dass)?',
      '(du|ihr) (denkst|glaubst|denkt|glaubt|findest|meinst) (ADV|jetzt)* ,? (dass)?',
      '(denkst|glaubst|findest|meinst|sagst) (du|ADV)* ,? (dass)?',
      '(satz|sätze|lied|song|titel|spruch|gedanke|gedanken|text|buch|suche|wort|wörter|phrase) (wie|mit|:|,|"|heißt|lautet|ist)* ',
      '(heißt|lautet|steht) (es|da|der satz)? :? "?',
      '(tut|tun|tat|behandelt|behandeln) ~ ,? als',
      '(lässt|lassen|ließ) mich ~ ,? (dass)?',
    ],
    after: ['~ " ,? (SAYS|ist|war)', '(, | . | !)? " (SAYS)', ', (sagt|sagte|meint|meinte|schrieb|rief) (er|sie|mein|meine|der|die|OTHERS|_)', '~ (, )? (so ein quatsch|sagt er|sagt sie|meint er|meint sie)'],
    except: ['imagined-contempt'],
  },
  {
    why: 'what they think, heard as a whole',
    before: ['THEY_THINK'],
    except: ['imagined-contempt', 'downward-comparison', 'alone-in-it', 'harsh-should', 'global-failure'],
  },
  {
    why: 'hypothetical',
    before: [
      '(wenn|falls|sofern|ob|angenommen|würde|stell dir vor|solange|bevor|damit|bis) (mich|ADV|,|ich|es)*',
      '(wäre|würde|hätte|müsste) (ich)? (ADV|ja|schön)* (ein|eine)?',
      '(egal|ob) ~ ,? ~',
      'nur weil (ADV)*',
      'als ob',
    ],
    after: ['~ ,? wenn ich (das|es|den|die|da|hier|jetzt|nicht)'],
    except: ['alone-in-it'],
  },
  {
    why: 'over and done',
    before: [
      '(früher|damals|einst|jahrelang|kindheit|als kind|lange zeit) ~',
      '(mit|als) _ (dachte|glaubte|hielt|fand) ~',
      '(dachte|glaubte|meinte|überzeugt) (ich|ADV|mal|früher)* ,? (dass|es)?',
      '(geglaubt|gedacht|gemeint|befürchtet) ADV* ,? (dass)?',
      '(hatte) ~ (angst|sorge|befürchtet) ~ ,? (dass)?',
      '(gelernt|angst|weiß) ADV* ,? dass ~',
    ],
    after: [
      '~ ,? (früher|damals|als kind|zum glück|inzwischen)',
      '~ ,? (heute|jetzt|inzwischen|mittlerweile) (geht|nicht|weiß|bin|sehe|ist|mag)',
      '~ ,? (aber) (jetzt|heute|inzwischen|mittlerweile|das stimmt|es läuft|zum glück)',
      '~ ,? bis ich',
    ],
  },
  {
    why: 'another sense',
    after: [
      'THING',
      '(gefallen|gestürzt|umgeknickt|gestolpert|gelaufen|gelandet|erkältet|krank|gelaunt|verletzt|versichert|drauf|dran|ausgerutscht|hingefallen|hängengeblieben|aufgelegt|gezogen|gestellt|informiert|vorbereitet|angebunden|gerannt|unterwegs)',
      '(auf den|auf der|nach (der|dem|einer)|von der) ~',
      'ohne ~ (kaffee|brille|handy|navi|internet|schlaf|tee)',
      '(und bleib|und bleibe|und gönn) ~',
    ],
    except: [
      'global-failure',
      'self-blame',
      'alone-in-it',
      'harsh-should',
      'imagined-contempt',
      'downward-comparison',
    ],
  },
  {
    why: 'a plain fact',
    after: [
      '~ im (spiel|stück|film|theater|roman|game)',
      '(in|im) (diesem|dem)? (spiel|stück|film|theater|roman|reichweite)',
      'in (sport|mathe|der schule) ~ #',
      ',? (dass|wenn) (der|die|das|es) (laden|bus|zug|termin|server|markt|_) ~ (hat|ist|kommt)',
      'oder (ist|liegt|am|an)',
      'nur ungern',
    ],
    except: ['self-blame'],
  },
];
