import { joins, verbs } from '../../language/en/words';
import type { Lexicon } from '../../language/pattern';
import type { Mention } from '../crisis-language';

export const mentionLexicon: Lexicon = {
  joins,
  words: {
    HURT: `${verbs('harm burn punch scratch starve injure choke strangle poison punish slap bite')} hurt hurting hurts cut cuts cutting burnt hit hitting bleed beat beating stab stabbing`,
    DEED: `${verbs('hang drown shoot end finish delete erase destroy')} hung shot off offing`,
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
         suicidality|murder|overdose|overdosed|overdosing|od|noose|grave|funeral|wrist|wrists|pills|razor|blade|bleeding|euthanasia|mortal)>`,
    ],
  },
  {
    why: 'the same in chat',
    hears: ['<(kms|kys|unalive|unalived|unaliving|sewerslide|rope)>'],
  },
  {
    why: 'life, and its end',
    hears: [
      '(end|ends|ended|ending|take|taking|took|finish|rid|leave|leaving|quit|escape|through|over|throw) ~ <(life|world|everything|it all|all this|planet|earth)>',
      '(want|wanted|wish|need|hope|hoping) ~ ~ (to)? <(end|ended|over|stop)>',
      '<end it>',
      '<ending it>',
      '<(final|goodbye|farewell)>',
    ],
  },
  {
    why: 'not wanting to live',
    hears: [
      'NO ~ ~ <(live|lives|lived|living|alive|exist|existing|existence|existed|born|survive|breathe|breathing)>',
      '<(living|alive|exist|existing|existence|breathing)> ~ ~ NO',
      'NO ~ <(wake|woke|waking)> up? (#|$|again|tomorrow|ever)',
      'NO ~ ~ be <(here|around)>',
      'NO ~ <(go on|going on|continue|keep going|carry on)> (#|$|like|living|any|with|in)',
      '(life|everything|it|all|this) (is|seems|feels)? not ~ <worth>',
      '<forever>',
    ],
  },
  {
    why: 'hurting oneself',
    hears: [
      '<HURT> ~ (myself|me)',
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
