/** The turns of phrase of English, in the notation of ../pattern.ts. Names are what patterns use. */
export const phrases = {
  /** "I am", however it is put. Every way to say it holds an "I", "me" or "myself". */
  IS: `( i ADV* (am|was|m|become|became|been) ADV* (being|becoming)?
       | (am|was) i ADV*
       | i ADV* have ADV* (been|become) ADV* (being)?
       | i ADV* (must|might|may|can|will|could) ADV* (have been|be) ADV* (being)?
       | i ADV* (AM)? ADV* (turned|turning|turn) into
       | (me|i|my|myself) ~ for being (this|that)?
       | me being
       | i ~ (tired|sick) of (always)? being ADV*
       | (makes|make|made|making) me (a|an|such|the)
       | (means|proves|mean|prove|shows) (that)? i (am|was)
       | SEES )`,
  /** How I see or treat myself. */
  SEES: `( (i|to) ADV* (see|saw|seeing|consider|find|found|call|called|label|view|viewed|think|thought|picture|deem|brand) (of)? myself ADV* (as|to be|like)? ADV*
         | (treating|treat|seeing|calling|labeling|considering) myself ADV* (as|like)? ADV* )`,
  /** "I feel", "I look": how I seem to myself or to others. */
  FEELS: `( i ADV* (feel|felt|feels) FEEL_LIKE
          | i ADV* (AM|have been|AM been|keep|kept|start|started|end up|ended up) ADV* (to)? (feel|feeling) FEEL_LIKE
          | me (looking|sounding|feeling|acting|seeming) (like|so)? ADV*
          | (makes|make|made|making|left|leaves) (me|myself) ADV* (feel|look|seem|sound|appear|feeling|looking) FEEL_LIKE
          | i ADV* (look|looked|sound|sounded|seem|seemed|act|acted|appear|come across|came across|come off) ADV* (like|as|as if|to be)? (i am|i was)? ADV* )`,
  FEEL_LIKE: `ADV* (like|as if|as though|that|as)? ADV* (i (am|was) ADV* (being)?|me|being|i have been)? ADV*`,
  SELF: `(IS | FEELS)`,
  /** What may stand between the subject and the judgment. */
  FILL: `(ADV | SIZE | (and|or|,) (a)? (BAD|STATE|SIZE|WORTHLESS) | BAD (and|,|or)? | STATE (and|,|or) | WORTHLESS (and|,|or) | INSULT and | FAILURE (and|,))`,
  /** Any word that names or judges a person harshly. */
  NOUN: `(CLOD | INSULT | FAILURE)`,
  HARSH: `(NOUN | VILE | BAD | WORTHLESS | BADQUAL ADV* ROLE | waste of (space|time|oxygen|air|skin) | piece of (shit|crap|trash|garbage|work) | (laughing stock|sad sack|basket case|train wreck|hot mess|dead weight|good for nothing|know nothing|drama queen|wet lettuce|spare part|lost cause|nasty piece) | (tone deaf|slow witted|stuck up|messed up|fucked up|screwed up|two faced|cold hearted|self (centred|centered|absorbed|obsessed)|second rate|third rate|below average))`,
  /** What may follow "I am" at once, before the word that judges; nothing of it is common at work. */
  LEAD: `(a|an|the|such|so|too|just|only|really|always|basically|literally|clearly|obviously|apparently|truly|totally|completely|absolutely|simply|also|very|being|fucking|nothing but|probably|definitely|incredibly|socially|one|some|as)`,
  /** A compliment one would pay somebody else. */
  PRAISE: `((great|good|nice|excellent|brilliant|fantastic|top|stellar|superb|outstanding|lovely|amazing|fine|solid|sterling|well|another) ADV*)`,
  I_NOT: `( i ADV* (am|was|m|feel|felt|look) ADV* (like)? (i am)? ADV* not ADV*
          | i ADV* do not ADV* (feel|look|think i am|believe i am|seem) (like)? (i am)? ADV*
          | i (have|had)? never ADV* (been|felt|feel|was|be) ADV*
          | (i will|i would|i could|i am never going to|i was never going to) (never)? be ADV*
          | (i|me|my) ~ not (being|feeling) ADV*
          | why am i not ADV*
          | i doubt (that|if)? i am ADV*
          | i ADV* am nowhere near ADV*
          | i am never ADV* )`,
  I_CAN_NOT: `( i ADV* (can|could) (not|never|hardly|barely) ADV* (seem|manage)? (to)? ADV*
              | i ADV* never ADV* (can|could|manage to|seem to|get to)? ADV*
              | i ADV* (am|was) ADV* (incapable of|unable to|not capable of|not able to|never able to) ADV*
              | can i (not|never) ADV*
              | i ~ (and|but) ADV* can not ADV*
              | i (will|would) never ADV* (be able to)? ADV*
              | i (do|did) not ADV* (even)? (know how to)? ADV* )`,
  EVERYONE: `(everyone|everybody|anyone|others|the others|most people|other people|people my age|my ADV* OTHER|his OTHER|her OTHER|normal people|all of them|any of them|them|him|her|people|the rest)`,
  MINDS: `(OTHER|they all) ADV* (SURE|will|would|might|may|could|all|are|is|going|to|also|have|be)* ADV*`,
  MY_PEOPLE: `(my|our|the|his|her)? ADV* DEAR`,
  MY_BODY: `my ADV* (own)? (whole|entire|fat|ugly|stupid)? BODY`,
  SELF_PART: `( myself | (everything|things|stuff) about (me|myself|my|who i|how i|the way i) | being (me|like this|myself) | who i ADV* (am|was|became|have become) | what i have become
              | how (BAD|STATE|much of a|much i) | the way i (am|look|act) | MY_BODY | that i am ADV* (like this|this way) )`,
} as const;
