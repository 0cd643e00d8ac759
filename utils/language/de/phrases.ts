/** The turns of phrase of German, in the notation of ../pattern.ts. Names are what patterns use. */
export const phrases = {
  /** "Ich bin", in either order, and without its "ich"; how I seem to myself or to others. */
  SELF: `( (ich ADV*)? bin ADV* ich? | ich ADV* (war|bleib|bleibe|werde|werd) | (war|werde) ich
         | (ich ADV*)? (fuehle|fuehl|finde|find|halt|halte|stelle|stell|sehe|seh) ADV* ich? mich (ADV|fuer|wie|als|an)*
         | (ich ADV*)? (komm|komme|kam) ADV* ich? mir (ADV|vor|wie)*
         | (ich ADV* (wirke|sehe|seh|klinge)|(sehe|seh) ich) (ADV|aus|wie)* )`,
  NOUN: '(INSULT | NICK | FAILURE | LOSER)',
  JUDGED: '(BAD | CLEAR | NOUN)',
  /** A judgment in any words, where the frame says of whom. */
  HARSH: `( JUDGED | VILE | CLOD | (so|zu|einfach) WEAK ($|um|in allem) | (ein|eine|einen|der|die|das) ADV* SIZE* BADS _ | (kein|keine) (guter|gute|richtiger|richtige|normaler|kluger) _
           | das letzte $ | fehl am platz | zum scheitern | fuer niemanden _ | (allen|euch|denen) egal | (fuenfte rad | schwarze schaf | zweite wahl) | NOT FILL* (BRIGHT | _? genug | gemacht | wert | zu gebrauchen) )`,
  /** What may stand between the subject and the judgment. */
  FILL: '(ADV | SIZE | ein | eine | einen | der | die | das | den | zu | mir | denen | allen | jedem | euch | stueck | im leben | mal wieder | mit abstand | in allem | auf ganzer linie | (fuer|als|in|im|bei|beim|neben|gegen|unter|am|an|auf) (die|das|den|dem|so|ein|eine|der|MINE|EVERYONE)? _ | _ (und | ,) | zum _ | JUDGED ,)',
  HAVE: '(ich habe | habe ich)',
  NOTHING: '(nichts | nie | nicht einmal | nicht mal | (leben|es) ADV* nicht)',
  /** "… auf die Reihe": how German says that one gets a thing done. */
  DONE: '(reihe | gebacken | griff | hin | durch | zu ende | zustande | hinbekommen | hinkriegen | ((zu|es|zu etwas) ADV*)? (gebracht | bringen | erreicht | erreichen | geschafft | schaffen | geleistet | gelernt | lernen | koennen | vorzuweisen | beizutragen | zu bieten) | (gut|richtig) (gemacht | machen))',
  OTHERS: '((die|alle|den)? EVERYONE | MINE _ | ihr | er | sie | (der|die) _)',
  MY_BODY: '(MINE (ADV|SIZE|ganzen|eigenen)* BODY)',
  DEAR: '(THEM | MINE _)',
  WITH_ME: '(mit | bei | an) mir',
} as const;
