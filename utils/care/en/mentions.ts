import { joins } from '../../language/en/words';
import type { Lexicon } from '../../language/pattern';
import type { Mention } from '../crisis-language';
import { HURT, KILL } from './crisis-phrases';

export const mentionLexicon: Lexicon = {
  joins,
  words: {
    HURT: `${HURT} burnt bleed beat beating stab choke strangle`,
    DEED: `${KILL} hung shot shooting delete destroy`,
    NO: 'no not never nothing nobody noone hate hated stop stopped stopping cease tired sick done over quit deserve point reason worth worthy without why allowed right zero less than too',
  },
  phrases: {},
};

/** The wide net of English. Own list; topics as in crisis-phrases.ts. */
export const mentions: readonly Mention[] = [
  {
    why: 'a word of dying',
    hears: [
      `<(die|dies|died|dying|dead|ded|death|deaths|kill|kills|killed|killing|killin|kil|suicide|suicides|suicidal|sucidal|sucide|
         suicidality|murder|overdose|overdosed|overdosing|od|noose|grave|funeral|wrist|wrists|pills|razor|blade|bleeding|euthanasia|mortal|
         terminal|misery|scars|cuts|bled|blood|veins|skin|carve|hanging|platform|railing|pain|attempt|cancer|insurance|lighter)>`,
    ],
  },
  {
    why: 'the same in chat',
    hears: ['<(kms|kys|ctb|unalive|unalived|unaliving|sewerslide|rope)>'],
  },
  {
    why: 'life, and its end',
    hears: [
      '(end|ends|ended|ending|take|taking|took|finish|rid|leave|leaving|quit|escape|through|over|throw) ~ <(life|world|everything|it all|all this|planet|earth)>',
      '(want|wanted|wish|need|hope|hoping) ~ ~ (to)? <(end|ended|over|stop)>',
      '<end it>',
      '<ending it>',
      '<(final|goodbye|goodbyes|farewell|permanently|for good|ending things|end things|last post|is my last|my will is|stay asleep|heart just|heart stops)>',
      '(done with|will to|had enough of|up on|do|tired of|for me in) <(life|live|this life|this world)>',
      '<life> (is)? (not|worth)',
    ],
  },
  {
    why: 'not wanting to live',
    hears: [
      'NO ~ ~ <(live|lives|lived|living|alive|exist|existing|existence|existed|born|survive|breathe|breathing)>',
      '<(living|alive|exist|existing|existence|breathing)> ~ ~ NO',
      '<(see tomorrow|stay for|a date|had picked)>',
      'NO ~ <(wake|woke|waking)> up? (#|$|again|tomorrow|ever)',
      'NO ~ ~ be <(here|around)>',
      '(keeping me|still|if i (was|am) not|only stay) <(here|alive)>',
      'NO ~ <(go on|going on|continue|keep going|carry on)> (#|$|like|living|any|with|in)',
      '(life|everything|it|all|this) (is|seems|feels)? not ~ <worth>',
      '<forever>',
    ],
  },
  {
    why: 'hurting oneself',
    hears: [
      '<HURT> ~ (myself|me)',
      '(do|safe|danger|might do) (something|_)? (to|with) <myself>',
      '(need to|urge to|and) <cut> (#|,|again|is)',
      '<(my head on|head against|the edge|roof|bullet)>',
      '<(forgive me|hit by|get hit|take me|takes me|would find me|plane|given away|giving away)>',
      '<HURT> ~ (my|the) (arm|arms|leg|legs|thigh|thighs|wrist|wrists|skin|body|throat|veins|head|face)',
      '<DEED> _? (myself|me)',
      '<self> (harm|harmed|harming|injury|injure|mutilate|mutilation|destruct|destruction)',
      '<selfharm>',
      '<myself> (harm|harmed|harming|injury|injure|mutilate|mutilation)',
      '<(jump|jumping|jumped|leap)> ~ (off|from|out|under|bridge|train|roof|window|building|cliff)',
      '<bridge>',
    ],
  },
  {
    why: 'being gone, being a burden',
    hears: [
      '<(without me|rid of me|miss me|misses me|if i was gone|if i were gone|if i left)>',
      '(better|happier|easier|relieved|best) ~ ~ <(gone|off|away|without)>',
      '(i|me|am|be|was|were) ~ <gone>',
      '<(disappear|disappeared|disappearing|vanish|vanished|vanishing|burden|burdens|burdening|burdensome)>',
    ],
  },
];

/** In these one slip of the finger is forgiven, too. */
export const mentionSlips = 'suicide suicidal killing overdose existing unalive disappear vanish burden';
