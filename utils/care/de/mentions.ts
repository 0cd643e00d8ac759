import { joins } from '../../language/de/words';
import type { Lexicon } from '../../language/pattern';
import type { Mention } from '../crisis-language';

export const mentionLexicon: Lexicon = {
  joins,
  words: {
    HURT:
      'verletzen verletze verletzt verletz verbrannt verbrennen verbrenne schlagen schlage schlag hauen kratzen kratze hungern hungere bestrafen bestrafe ' +
      'quälen quäle foltern würgen vergiften schneiden schneide schneid geschnitten schlitzen schlitze stechen steche beißen boxen ritzen ritze ritz geritzt',
    NO: 'kraft verdient nicht nie niemals nichts kein keine keinen keiner niemand ohne satt müde genug aufhören sinnlos hasse wozu warum wofür wert mehr kaum',
    LIVE: 'leben lebe lebt lebst gelebt lebendig weiterleben weiterzuleben existieren existiere existiert existenz geboren atmen aufwachen aufwache überleben lebenswert',
  },
  phrases: {},
};

/** The wide net of German. Own list; topics as in crisis-phrases.ts. */
export const mentions: readonly Mention[] = [
  {
    why: 'a word of dying',
    hears: [
      `<(sterben|sterbe|sterb|stirbt|stirbst|starb|gestorben|tot|tote|toten|toter|totes|tod|tode|todes|töten|töte|tötet|getötet|tödlich|todmüde|
         umbringen|umbringe|umbringt|umgebracht|umzubringen|ermorden|mord|killen|kill|killt|gekillt|killer|verrecken|verrecke|krepieren|krepier|
         suizid|suizidal|suizidversuch|selbstmordversuch|suizidgedanken|suizidgefährdet|selbstmord|selbstmordgedanken|selbstmörder|selbsttötung|freitod|lebensmüde|
         erschießen|erschieße|erhängen|erhänge|erhäng|ertränken|ertrinken|überdosis|tabletten|pillen|schlaftabletten|strick|galgen|
         rasierklinge|messer|kugel|waffe|gift|pulsadern|bluten|blut|grab|beerdigung|leiche|sarg|friedhof|abschiedsbrief|jenseits|himmel|kms|unalive)>`,
      '(bring|bringe|bringt|brachte) ~ <um>',
      '<(häng|hänge|hängen)> ~ auf',
      '<(aufhängen|aufhänge|aufgehängt)>',
      '(die|der|meine|meiner|eine|einer) <klinge>',
    ],
  },
  {
    why: 'life, and its end',
    hears: [
      '<leben> ~ (nehmen|nehme|genommen|beenden|beende|ende|vorbei|schluss|satt|müde|sinn|sinnlos|aus|wegwerfen)',
      '(ende|beende|beenden|schluss|nehme|nehm|sinn|satt|müde|kraft|hasse) ~ <leben>',
      '(mach|mache|machen|ist|vorbei|nur|endlich) ~ <(ende|vorbei|schluss|sinnlos)>',
      '<(ende|vorbei|schluss|sinnlos|ewig)> ~ (sein|ist|machen|mach|mache|haben|schlafen|weg)',
      '<(für immer|nicht aushalten|halte nicht|halt nicht)>',
    ],
  },
  {
    why: 'not wanting to live, or to go on',
    hears: [
      'NO ~ ~ <LIVE>',
      '<LIVE> ~ ~ NO',
      '(kann|mag|will|halte|halt|ertrage|ertrag) ~ <nicht mehr> (#|$|aus|weiter|so|hier|da|kann|will)',
      'NO ~ <(da sein|dasein|weitermachen|weitergehen|weiter|mehr da|mehr hier)>',
      '<(hier zu sein|da zu sein|hier sein)>',
      '(auf|von|unter|diese) (dieser|die)? <(welt|erde)>',
      '(leid|satt|müde) ~ <(leben|kämpfen|alles)>',
      '<(aufhört|aufhören soll|endet|erlöst)>',
      '<(lebe|existiere)> ich',
    ],
  },
  {
    why: 'hurting oneself',
    hears: [
      '<HURT> ~ (mich|mir)',
      '(mich|mir) ~ <HURT>',
      '<(selbstverletzung|selbstverletzendes|svv|wehtun|wehtue|wehtut|antun|antue|antu|anzutun|schmerzen|aufgeschnitten|aufschneiden)>',
      '<weh> (tun|tue|tut|getan|zu)',
      '<(springen|springe|gesprungen|runterspringen|verabschiedet|verabschieden|beende|beenden)>',
      '(vor|unter) (den|einen|die|eine|der) <(zug|bahn|lkw|auto|gleise)>',
      '<wache> ~ auf',
      '<am leben>',
      '(mir|mich) ~ <weh>',
      '<(springen|springe|spring|stürzen|stürze|werfen|werfe)> ~ (von|vom|vor|aus|brücke|zug|dach|fenster)',
      '(von|vom|vor|aus) ~ <(springen|springe|stürzen|werfen)>',
      '<(brücke|hochhaus|klippe|gleise)>',
    ],
  },
  {
    why: 'being gone, being a burden',
    hears: [
      '<(ohne mich|vermisst mich|mich vermissen|mich vermisst|mich los)>',
      '<(verschwinden|verschwinde|verschwunden|auflösen|auslöschen|last|belastung|bürde|ballast|klotz)>',
      '(ich|mich|bin|wäre|wär) ~ <weg>',
    ],
  },
];

/** In these one slip of the finger is forgiven, too. */
export const mentionSlips =
  'suizidal sterben umbringen suizid selbstmord selbstmordgedanken suizidgedanken verschwinden belastung lebensmüde';
