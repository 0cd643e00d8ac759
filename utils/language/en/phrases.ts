/** The turns of phrase of English, in the notation of ../pattern.ts. Names are what patterns use. */
export const phrases = {
  I: 'i ADV*',
  /** "I am", however it is put. Every way to say it holds an "I", "me" or "myself". */
  IS: `( INNER (i am|me) | I (am|was|m|become|became|been) ADV* (being|becoming)? | (am|was) I
       | I have ADV* (been|become) ADV* (being)? | I (must|might|may|can|will|could) ADV* (have been|be) ADV* (being)?
       | I (AM)? ADV* (turned|turning|turn) into | (me|i|my|myself) ~ for being (this)? | me being | i ~ (tired|sick) of (always)? being
       | (makes|make|made|making) me (a|an|such|the) | (means|proves|mean) (that)? i (am|was) | SEES )`,
  /** The inner critic speaks: its words are one's own. */
  INNER: `( ((voice|part|brain|mind|head|critic|conscience) ~ (tells|telling|says|saying|shouting|screaming|whispering|calling) ((to)? me)? | (telling|tell|told|thinking|think|thought|convinced) (to)? myself | myself thinking) ADV* (that|how|:|,)* "? ADV*)`,
  /** How I see or treat myself. */
  SEES: `((i|to) ADV* (see|saw|seeing|consider|find|call|called|view|think) (of)? | treating|treat|seeing|calling) myself ADV* (as|to be|like)? ADV*`,
  /** "I feel", "I look": how I seem to myself or to others. */
  FEELS: `( I (AM|have been|AM been|keep|kept|start|started|end up)? ADV* (feel|felt|feeling) FEEL_LIKE
          | me (looking|sounding|feeling|acting) FEEL_LIKE | (makes|make|made|making|left) (me|myself) ADV* (feel|look|seem|sound|feeling) FEEL_LIKE
          | I (look|looked|sound|sounded|seem|act|acted|come across|come off) FEEL_LIKE )`,
  FEEL_LIKE: 'ADV* (like|as if|as though|that|as)? ADV* (i (am|was) (being)?|me|being|i have been)? ADV*',
  SELF: '(IS|FEELS)',
  /** What may stand between the subject and the judgment. */
  FILL: '(ADV|SIZE|BAD|STATE|WORTHLESS|DULL|AWFUL|VILE) (and|or|,)?',
  CORE: '(BAD|INSULT|FAILURE|WORTHLESS)',
  /** Any word that names or judges a person harshly. */
  NOUN: '(CLOD|INSULT|FAILURE)',
  HARSH: `(NOUN | VILE | DULL | BAD | WORTHLESS | waste (of _|$) | (AWFUL|STATE) ADV* ROLE | piece of (shit|crap|trash|garbage)
    | (laughing stock|black sheep|train wreck|hot mess|good for nothing|drama queen|spare part|lost cause) | (slow|dim) witted | (messed|fucked|screwed|stuck) up | self (centred|centered|absorbed|obsessed) )`,
  JUDGED: '(HARSH|STATE|AWFUL)',
  /** What may follow "I am" at once, before the word that judges; nothing of it is common at work. */
  LEAD: '(a|an|the|such|so|too|just|only|really|always|basically|literally|clearly|obviously|totally|completely|absolutely|simply|also|very|being|fucking|probably|definitely|one|some|as)',
  I_NOT: `( I (am|was|m|feel|felt|look) ADV* (like)? (i am)? ADV* (not|never) | I do not ADV* (feel|look|think i am|believe i am|seem) (like)? (i am)?
          | i (have|had)? never ADV* (been|felt|feel|was|be) | (i will|i would|i am never going to) (never)? be | (i|me|my) ~ not (being|feeling)
          | why am i not | i doubt (that|if)? i am | I am (nowhere near|never) ) ADV*`,
  /** Myself before a verb, also a clause away. */
  I_DO: '(I (have|AM|keep|keep on|end up|would|will|seem to|ADV)*|i ~ (and|,|just)+) ADV*',
  I_CAN_NOT: `( I (can|could|will|would|do|did) (not|never|hardly|barely) ADV* (seem|manage|know how|be able)? (to)? | I never ADV* (can|could|manage to|seem to|get to)?
              | I (am|was) ADV* (incapable of|unable to) | can i (not|never) | i ~ (and|but) ADV* can not ) ADV*`,
  EVERYONE:
    '(EVERYBODY|my ADV* OTHER|(all|the|ADV)* (others|rest|(other|most|normal) _)|all of them|them|him|her)',
  EVERYBODY: '(people|everyone|everybody|anyone)',
  MINDS: '(OTHER|they all) (SURE|ADV|will|would|might|could|are|is|going|to|have|be)* ADV*',
  MY_PEOPLE: '((my|our|the|his|her) (ADV|own|whole|poor)*)? DEAR',
  SELF_PART: `( myself | (everything|things) about (me|myself|my|who i|how i) | being (me|like this|(so|this|that) FILL* JUDGED) | my (own|ADV|BAD|STATE|whole)* BODY
    | my (own)? (BAD|STATE) | how (BAD|STATE|much i) | the (person|man|woman|ROLE) (that)? i | (who|what|that|how (ADV|_)*|the way) i ADV* (am|was|look|act|sound|let|keep|made|get|treat|behave|have become|have turned|can not) )`,
} as const;
