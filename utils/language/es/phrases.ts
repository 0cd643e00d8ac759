/** The turns of phrase of Spanish, in the notation of ../pattern.ts. Names are what patterns use. */
export const phrases = {
  /** "mí", of oneself and not "my": with its accent (spelling.ts), or where nothing that is mine follows. */
  MI: `(mii (misma)? | mi (misma | #|$) | mi (cuando|por|en|todo|siempre))`,
  DEMI: `de MI`,
  AMI: `a MI`,
  /** Colours a judgment without changing whose it is. */
  ADV: `(ADVERB | TURN)`,
  /** The same in several words. */
  TURN: `((de|la) verdad | en serio | otra vez | cada (vez|dia) | mil veces | a veces)`,
  /**
   * "I am", "I have been": the first person lives in the verb, so the verb is the anchor. Words only. These few
   * stand for hundreds of judgments in the page gate.
   */
  AM: `(soy|fui un|fui una|fui tan|fui el|fui la|fui yo|sere|parezco|he sido|sigo siendo|puedo ser|puedo llegar a ser|debo ser|debo de ser|voy a ser|estoy hecha|estoy hecho|me he vuelto|me volvi)`,
  /** "I feel", "I see myself". Words only. */
  FEEL: `(me siento|me senti|me he sentido|me veo|me considero|me hace sentir|me hacen sentir|me llamo)`,
  /** Behaving like. Words only. */
  LIKE: `(quede como|quedo como|me porte como|me comporte como|me comporto como|converti en|convertido en)`,
  /** Any of them. Words only. */
  SELF: `(AM|FEEL|LIKE)`,
  /** After the verb, before the judgment. */
  FILL: `(ADVERB | SIZE | INSULT | BAD | FAILURE | ROLE | , | y | e | o | ni | TURN)`,
  EXCLAIM: `(que|vaya|menuda|menudo|tremenda|tremendo|soberana|cuan|valiente|pedazo de|mira si|mira que|cacho)`,
  /** What is said of oneself. */
  JUDGED: `(INSULT|BAD|FAILURE|WORTHLESS|MALA)`,
  /** Others as one imagines them: everybody, or anybody of whom it is only supposed. */
  MINDS: `( (todos|todo el mundo|la gente|mis _ | los demas|seguro|fijo|seguramente|me temo|se) (ADV|ya|que|CL|de|deben|van a|mundo|el|seguro|se|mi|mis|gente|me|WHO)* THINK
          | (debe|deben|deberan|debera) ADV* (de)? (WHO)? (CL)? THINK
          | (va|van|iban|iba) a THINK | (pensaran|creeran|pensara|creera|opinaran)
          | (tengo miedo|me da miedo|miedo) (a|de)? que (CL|se|ADV|todos|WHO)* THINK
          | se (estara|estaran) (dando)? THINK )`,
  EVERYONE: `(todos|todo el mundo|los demas|cualquiera|nadie|ellos|ellas|la gente|todo dios|los otros|mis _ | el resto|ella|el|todos (mis|los|ellos|ellas) _? | los de mi _ | las de mi _ | otros|otras)`,
  /** "I should have", "I had to". */
  OUGHT: `( (deberia|debia|debi|debiera|tendria que|tenia que|tuve que|tengo que|hubiera tenido que|habria tenido que|podria|hubiera|debo) (ADV|de)* )`,
} as const;
