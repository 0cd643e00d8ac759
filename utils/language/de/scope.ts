import type { Blocker } from '../language';

/** When a match does not count in German: what stands right before it, or right after it. */
export const blockers: readonly Blocker[] = [
  {
    why: 'negation',
    before: [
      '(NOT|NOBODY) (ADV|damit|mehr|hat|zu)* (SAYS|SAID|THINKS|heißen|bedeuten|sagen)* ADV* ,? (dass|weil|als|ob)',
      '(NOT|NOBODY) (ADV|hat)* (SAYS|SAID|THINKS) ADV* ,?',
      '(NOT|weder|kein|keine) ADV*',
      '(weigere|aufgehört|aufhören) ADV* ,?',
    ],
    after: ['(ADV|so|aber)* (nicht|nie) (#|$|mehr|für|dafür|deswegen|deshalb|daran|an|bei|wegen)'],
    except: ['alone-in-it'],
  },
  {
    why: 'reported',
    before: [
      'SAYS (mir|uns|ihm|ihr|allen|mich|überall|OTHERS|ADV)* ,? :? (dass|wie|ob|")*',
      '(hat|haben|hatte|hatten|wurde) ~ SAID ADV* (,|:)? (dass|wie|ob|")*',
      '(wirft|warf|werfen|redet|reden|gibt|geben|lässt|lassen) (mir|mich) ~ ,? (dass|das gefühl|,)*',
      '(laut|angeblich) ~',
      '(willst|wollt|wollen) ~ SAYS ,? dass?',
      '(du|ihr|denkst|glaubst|findest|meinst|denkt|glaubt) (denkst|glaubst|findest|meinst|denkt|glaubt|du|ihr|ADV)+ ,? dass?',
      '(satz|lied|titel|spruch|gedanke|text|buch|heißt es) (wie|:|,|"|ist|heißt)*',
      '(tut|tun|behandelt|behandeln) ~ ,? als',
    ],
    after: ['~ (,|.|!)? " ,? (SAYS|ist|war)', ',? SAYS (er|sie|mein|meine|der|die)', ',? so ein quatsch'],
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
      '(wenn|falls|ob|angenommen|stell dir vor|solange|bevor|damit|wäre|würde|hätte|müsste) (mich|ADV|,|ich|es)* (ein|eine)?',
      '(egal|ob) ~ ,? ~',
      'nur weil',
    ],
    except: ['alone-in-it'],
  },
  {
    why: 'over and done',
    before: [
      '(früher|damals|einst|jahrelang|kindheit|als kind|lange zeit|gelernt) ~',
      '(dachte|glaubte|überzeugt|weiß|angst) (ich|ADV|mal)* ,? (dass|es)?',
      '(geglaubt|gedacht) (,? dass)?',
    ],
    after: [
      '~ ,? (aber)? (früher|damals|kind|zum glück|inzwischen|mittlerweile|das stimmt nicht|es läuft|bis ich)',
      '~ , (heute|jetzt) (geht|nicht|weiß|bin|sehe)',
    ],
  },
  {
    why: 'another sense',
    after: [
      '(laune|stimmung|lage|phase|verfassung|verlierer|schläfer|esser|gefallen|gestürzt|umgeknickt|gestolpert|gelaufen|gelandet|erkältet|krank|gelaunt|verletzt|drauf|dran|ausgerutscht|hingefallen|gezogen|gestellt|gerannt|unterwegs)',
      'ohne ~ (kaffee|brille|handy|navi|internet|schlaf|tee)',
      '(in|im|~ im) (diesem|dem)? (spiel|stück|film|theater|game|sport|reichweite)',
      'oder (ist|liegt|am|an)',
    ],
  },
];
