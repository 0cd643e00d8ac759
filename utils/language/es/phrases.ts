/** The turns of phrase of Spanish, in the notation of ../pattern.ts. Names are what patterns use. */
export const phrases = {
  /** "mí", of oneself and not "my": with its accent (spelling.ts), or where nothing that is mine follows. */
  MI: `(mi_ (misma)? | mi (misma | #|$) | mi (cuando|por|en|todo|siempre))`,
  DEMI: `de MI`,
  AMI: `a MI`,
  /** Between "should" and what. */
  OUGHT: `( (deberia|debia|debi|debiera|tendria que|tenia que|tuve que|tengo que|hubiera tenido que|habria tenido que|podria|hubiera|debo) (ADV|de)* )`,
  /** Colours a judgment without changing whose it is. */
  ADV: `(ADVERB | (de|la) verdad | en serio | otra vez | cada (vez|dia) | mil veces | a veces)`,
  /** "I am", however it is put: the first person lives in the verb. Every way to say it holds one of firstPerson. */
  SOY: `( no soy (ADV)* (mas que|sino|otra cosa que) ADV* | (soy|fui|sere|seria|parezco) (yo)? ADV*
        | (yo|siempre|tambien) he sido ADV*
        | he sido ADV*
        | sigo siendo ADV*
        | (me estoy|estoy) (volviendo|portando como|convirtiendo en) ADV*
        | me (considero|comporto como|porte como|comporte como|he portado como|he comportado como) ADV*
        | me (volvi|he vuelto|converti en|he convertido en|convierto en|vuelvo) ADV*
        | (quede|quedo|actue|actuo) como ADV*
        | (puedo|suelo|debo|debo de|voy a) (llegar a)? ser ADV*
        | me (llamo|digo) (AMI|ADV)* )`,
  /** "I feel", "I see myself". */
  FEEL: `( me (siento|senti|sentire|veo|noto|percibo|vi|sentia|he sentido|hago sentir|hace sentir|hacen sentir) (ADV|mas)* (como)? ADV* )`,
  ESTOY: `( (estoy|toy|ando|me he puesto|me puse|me estoy poniendo) (hecho|hecha)? ADV* )`,
  SELF: `(SOY | FEEL | ESTOY)`,
  /** What may stand between the verb and the judgment. */
  FILL: `(ADV | SIZE | (INSULT|BAD|FAILURE|ROLE) | , | (y|e|o|ni))`,
  EXCLAIM: `(que|vaya|menuda|menudo|tremenda|tremendo|soberana|cuan|valiente|pedazo de|mira si|mira que|cacho)`,
  AM: `(soy|fui|sere|he sido|estoy hecha|estoy hecho|puedo ser|puedo llegar a ser|me siento|sigo siendo|parezco|debo ser|soy yo|estoy|ando|me veo)`,
  /** Others as one imagines them: everybody, or anybody of whom it is only supposed. */
  MINDS: `( (todos|todo el mundo|la gente|mis _ | los demas|seguro|fijo|seguramente|me temo|se) (ADV|ya|que|CL|de|deben|van a|mundo|el|seguro|se|mi|mis|gente|me|WHO)* THINK
          | (debe|deben|deberan|debera) ADV* (de)? (WHO)? (CL)? THINK
          | (va|van|iban|iba) a THINK | (pensaran|creeran|pensara|creera|opinaran)
          | (tengo miedo|me da miedo|miedo) (a|de)? que (CL|se|ADV|todos|WHO)* THINK
          | se (estara|estaran) (dando)? THINK )`,
  EVERYONE: `(todos|todo el mundo|los demas|cualquiera|nadie|ellos|ellas|la gente|todo dios|los otros|mis _ | el resto|ella|el|todos (mis|los|ellos|ellas) _? | los de mi _ | las de mi _ | otros|otras)`,
  /** After a comparison. */
  THAN_ME: `que (yo|AMI)`,
} as const;
