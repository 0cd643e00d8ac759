/** The turns of phrase of German, in the notation of ../pattern.ts. Names are what patterns use. */
export const phrases = {
  /** "Ich bin", in either order, and without its "ich": "bin" says it alone. */
  I_AM: '((ich ADV*)? (bin|bleib|bleibe) ADV* ich? | ich ADV* war | war ich)',
  /** How I seem to myself or to others. */
  I_FEEL: `( (ich ADV*)? (fühle|fühl|finde|find|seh|sehe|empfinde) ADV* ich? mich (ADV|wie|als)*
           | ich ADV* (fühlte|fand|sah) mich (ADV|wie|als)*
           | (fühlte|fand) ich mich (ADV|wie|als)*
           | (ich ADV*)? (komm|komme|kam) ADV* ich? mir (ADV|wie|als|vor)*
           | (ich ADV*)? (halt|halte|hielt) ADV* ich? mich ADV* für
           | ich ADV* (stell|stelle) mich (ADV|wie)*
           | ich ADV* (wirke|wirk|seh|sehe) ADV* (aus)? (ADV|wie)* )`,
  SELF: '(I_AM | I_FEEL)',
  NOUN: '(INSULT | NICK)',
  /** What may stand between the subject and the judgment. */
  FILL: '(ADV | DET | SIZE | zu | im leben | wieder mal | mal wieder | nicht nur | nichts als | (BAD|WORTHLESS) (und|,|oder) | (INSULT|NICK|FAILURE) (und|,) )',
  /** Nothing at all, or my life not. */
  NOTHING: '(nichts | nie (was|etwas|irgendwas|irgendetwas|mal was) | mein (ganzes|eigenes)? leben ADV* (nicht|nie) | es ADV* (nie|einfach nicht) | mich ADV* nicht)',
  /** "… auf die Reihe": how German says that one gets a thing done. */
  DONE: '(auf die reihe | auf die kette | gebacken | geschissen | in den griff | hin | zustande | geregelt | zuwege)',
  OTHERS: '(alle | allen | jeder | jede | jedem | (alle | allen | die | den)? (ADV)* (anderen | andere) | jedes kind | jeder (depp|idiot|andere) | euch | ihm | ihr | ihnen | ihn | er | sie | mein (bruder|vater|kollege) | meine (schwester|mutter|kollegen|kollegin|freundin|freunde|freundinnen) | leute)',
  SELF_PART: '(mich | (mein|meinen|meine|meiner) (ADV|ganzer|ganzen|ganzes|ganze|eigenen|eigenes|fetten|fetter|dicken|hässliches|blöden)* BODY | alles an mir | wie ich (bin|aussehe|ausseh) | dass ich so bin)',
  MY_PART: '(mein|meine) (ganzer|ganzes|ganze|eigener|eigene|eigenes|ADV)* BODY',
  /** Imagining what others make of oneself. */
  THEY_THINK: '(THINKS (SURE|ADV|jeder|die|sie|er|kollegen|leute|dass)* ,? (dass|wie)?)',
} as const;
