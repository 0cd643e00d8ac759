/** The turns of phrase of English, in the notation of ../pattern.ts. Names are what patterns use. */
export const phrases = {
  /** "I am", however it is put. */
  IS: `( i ADV* (am|was|m|became|become|being) ADV*
       | (am|was) i ADV*
       | i ADV* have ADV* (been|become) ADV* (being)?
       | i ADV* (must|might|may|can|will|could) ADV* (have been|be) ADV* (being)?
       | SEES | (turned|turning|turn) (me)? into | (for|me|of|about) being | it am i | as i (am|was) | MAKES_ME )`,
  MAKES_ME: `(makes|make|made|making|means|proves|mean|prove) (that)? (me|i) (am|was|into)?`,
  /** "I feel", "I look": how I seem to myself or to others. */
  FEELS: `( i ADV* (feel|felt|feels) FEEL_LIKE
          | (am|been|was|start|started|keep|kept|end|ended|left|leaves|leave|me) ADV* (up|to|me|with)? (feel|feeling) FEEL_LIKE
          | (makes|make|made|making) (me|myself) ADV* (feel|look|seem|sound|appear) FEEL_LIKE
          | i ADV* (look|looked|sound|sounded|seem|seemed|act|acted|appear|come across|came across|come off) ADV* (like|as|as if|to be)? ADV*
          | ^ ADV* (feel|feeling|felt|feels) FEEL_LIKE
          | (feeling|feelings) of being )`,
  FEEL_LIKE: `ADV* (like|as if|as though|that|as)? ADV* (i (am|was) ADV* (being)?|me|being|i have been)? ADV*`,
  SEES: `(i|to) ADV* (see|saw|seeing|consider|find|found|call|called|label|view|viewed|think|thought|picture|deem|brand) (of)? myself ADV* (as|to be|like)? ADV*`,
  SELF: `(IS | FEELS)`,
  /** What may stand between the subject and the judgment. */
  FILL: `(ADV | SIZE | (and|or|,) (a)? (BAD|STATE|SIZE|WORTHLESS) | BAD (and|,|or)? | STATE (and|,|or) | WORTHLESS (and|,|or) | INSULT and | FAILURE (and|,))`,
  I_NOT: `( i ADV* (am|was|m|feel|felt|look) ADV* (like)? (i am)? ADV* not ADV* | i ADV* do not ADV* (feel|look|think i am|believe i am|seem) (like)? (i am)? ADV* | i (have)? never ADV* (been|felt|feel|was|be) ADV* | (i will|i would) never be ADV* | not being ADV* | not feeling ADV* | i could never be ADV* | (am|why am) i not ADV* | i am never ADV* )`,
  I_CAN_NOT: `( i ADV* (can|could) (not|never|hardly|barely) ADV* (seem|manage)? (to)? ADV* | i ADV* never ADV* (can|could|manage to|seem to|get to)? ADV* | i ADV* (am|was) ADV* (incapable of|unable to|not capable of|not able to|never able to) ADV* | can i (not|never) ADV* | i can never ADV* | i (will|would) never ADV* (be able to)? ADV* | can never ADV* | (i|just) (do|did) not ADV* (even)? (know how to)? ADV* | i (struggle|fail) to )`,
  EVERYONE: `(everyone|everybody|anyone|others|all ADV* (my|the) OTHER|most people|other people|people my age|the others|my ADV* OTHER|his OTHER|her OTHER|normal people|all of them|any of them)`,
  MINDS: `(OTHER|they all|people) ADV* (SURE|will|would|might|may|could|all|are|is|going|to|really|also)* ADV*`,
  MY_PEOPLE: `(my|our|the|his|her)? ADV* DEAR`,
  SELF_PART: `(myself | me | (everything|things|stuff) about (me|myself|my) | (being|to be) (me|like this|myself) | who i ADV* (am|was|become|have become) | what i have become | how (FILL+) i am | the way i (am|look|act) | my ADV* (own)? (whole|entire|fat|ugly|stupid)? BODY | that i am ADV* (like this|this way))`,
} as const;
