import { spell } from '../../language/de/forms';
import { inEveryOrder } from '../../language/de/orders';
import type { Lexicon } from '../../language/pattern';
import type { Mention } from '../crisis-language';
import { crisisLexicon } from './crisis-phrases';

export const mentionLexicon: Lexicon = {
  joins: crisisLexicon.joins,
  words: {
    ...crisisLexicon.words,
    HIT: `${spell('schlag kratz hunger bestraf quael wuerg schlitz stech', '+ e en')} hungern   beissen  geritzt`,
    NO: 'leid kraft verdient nicht nie niemals nichts kein keine keinen keiner niemand ohne satt muede genug aufhoeren sinnlos hasse wozu warum wofuer wert mehr kaum',
    LIVE: `${spell('leb weiterleb existier atm ', '+ e en t')}    lebendig weiterzuleben existenz geboren  lebenswert`,
    END: 'ende schluss vorbei satt muede sinn sinnlos',
    LEAVE: 'nimmt abgeschlossen beenden beende nehmen nehme nehm genommen',
    DYING: `weiteratmen finden   aufwache aufwachen ueberfaehrt ueberfahren flugzeug meer dummheit strasse verschenke verschenkt krebs schnitte treffen unaliven aufgewacht enden abschied holen holt narben herz beerdigung   ueberlebt selbstmord selbstmordgedanken  schlafmittel pillen totfahren antun wehzutun  selbstverletzung selbstverletzendes welt erde springen ${spell('sterb kill verreck krepier toet ertraenk', '+ e en t')} bringt ${spell('tot', '+ e en er es')}
        stirbt stirbst starb gestorben tod tode todes  toedlich todmuede aufgehaengt  mord gekillt     ertrinken ueberdosis pulsadern abschiedsbrief kugel strick  rasierklinge messer waffe gift bluten blut grab beerdigung leiche   jenseits himmel kms unalive
       aufhoert endet erloest schmerzen   gesprungen  verabschiedet verabschieden springe beende beenden bruecke hochhaus klippe gleise
       weiterzuleben seil baum wasser pfeiler gaebe klingen verschwinden verschwinde verschwunden aufloesen ausloeschen last  buerde ballast klotz`,
  },
  phrases: crisisLexicon.phrases,
};

/** The wide net of German. Own list; topics as in crisis-phrases.ts. */
export const mentions: readonly Mention[] = [
  {
    why: 'dying, not wanting to go on, being hurt, being gone',
    hears: [
      '<(DYING|SUICIDE|KILL|CUT|PILLS|ANTUN|ohne mich)>',
      '(bring|bringe|bringt|brachte) ~ <um>',
      '(die|der|meine|meiner|eine|einer) <klinge>',
      'mich <ab>',
      'ans <ende>',
      'die zeit <danach>',
      '(END|LEAVE|kraft|lust|hasse|aus|wegwerfen) & <leben>',
      '(mach|mache|machen|ist|nur|endlich|sein|haben|schlafen|weg|END) & <(END|ewig)>',
      '~ NO ~ & <LIVE>',
      '<nicht mehr> ($|aus|weiter|so|hier|da|kann|will)',
      'NO ~ <(da sein|dasein|weitermachen|weitergehen|weiter|mehr da|mehr hier)>',
      '<(hier zu sein|da zu sein|hier sein|aufhoeren soll|am leben|fuer immer|nicht aushalten|halte nicht|keinen ausweg)>',
      '<halt nicht> ~ (aus|mehr)',

      '<(lebe|existiere|vor mir selbst)>',
      '(mich|mir) & <(HURT|HIT)>',
      '(mich|mir|tun|tue|tut|getan|zu) & <weh>',
      '(vor|unter) _ <(PLACE|auto)>',
      '<(wache|haeng|haenge|haengen)> ~ auf',
      '(von|vom|vor|aus|PLACE) & <JUMP>',
      '<(vermisst mich|mich vermissen|mich vermisst|mich los)>',
      '(ich|mich|bin|waere) ~ <weg>',
    ].flatMap(inEveryOrder),
  },
];

/** In these one slip of the finger is forgiven, too. */
export const mentionSlips =
  'suizid selbstmord suizidgedanken selbstmordgedanken suizidal sterben umbringen verschwinden belastung lebensmuede';
