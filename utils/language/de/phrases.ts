/** The turns of phrase of German, in the notation of ../pattern.ts. Names are what patterns use. */
export const phrases = {
  /** "Ich bin", in either order, and without its "ich": "bin" says it alone. */
  I_AM: '((ich ADV*)? bin ADV* ich? | ich ADV* (war|bleib|bleibe|werde|werd) | (war|werde) ich)',
  /** How I seem to myself or to others. */
  I_FEEL: `( (ich ADV*)? (fühle|fühl|finde|find) ADV* ich? mich (ADV|wie|als)*
           | (ich ADV* (fühlte|fand|seh|sehe|stell|stelle)|(fühlte|fand) ich) mich (ADV|wie|als)*
           | (ich ADV*)? (komm|komme|kam) ADV* ich? mir (ADV|wie|vor)*
           | (ich ADV*)? (halt|halte) ADV* ich? mich ADV* für
           | (ich ADV* (wirke|seh|sehe|klinge)|(wirke|sehe|klinge) ich) (ADV|aus|wie)* )`,
  SELF: '(I_AM | I_FEEL)',
  BADLY: '(BAD | CLEAR)',
  NOUN: '(INSULT | NICK)',
  JUDGED: '(BAD | CLEAR | INSULT | NICK | FAILURE | LOSER | WORTHLESS)',
  /** What may stand between the subject and the judgment. */
  FILL: '(ADV | SIZE | ein | eine | einen | der | die | das | den | zu | mir | im leben | sowas von | im vergleich zu _ _? | mit abstand | bei weitem | wieder mal | mal wieder | für DEAR | (für|als) (die|das|den|diesen|so|ein)* _ | nicht nur | nichts als | JUDGED (und|,|oder))',
  NOTHING: '(nichts | nie (was|etwas|irgendwas) | mein ganzes? leben ADV* NOT | es ADV* NOT)',
  /** "… auf die Reihe": how German says that one gets a thing done. */
  DONE: '(auf die reihe | gebacken | geschissen | in den griff | hin | zustande | geregelt)',
  OTHERS:
    '((die|alle|den|meine|mein)? EVERYONE | (mein|meine|meiner|meinem) _ | ihm | ihr | ihnen | er | sie)',
  SELF_PART: '(mich | MY_BODY | alles an mir | wie ich)',
  MY_BODY: '(mein|meinen|meine|meiner) (ADV|SIZE|ganzen|eigenen)* BODY',
  DEAR: '((mein|meine|meinen|meiner|unsere|unser)? LOVED)',
  WITH_ME: '(mit|bei|an|in) mir',
  /** Imagining what others make of oneself. */
  THEY_THINK: '(THINKS (SURE|ADV|die|sie|jeder)* ,? (dass|wie)?)',
} as const;
