/** The turns of phrase of Spanish, in the notation of ../pattern.ts. Names are what patterns use. */
export const phrases = {
  /** "mí", of oneself and not "my": with its accent (spelling.ts), or where nothing that is mine follows. */
  MI: '(mii|mi (misma|#|$|cuando|por))',
  FILL: '(FILLER|otra vez|de verdad|cada (vez|dia))',
  /** "I am": the first person lives in the verb, so the verb is the anchor. Words only; in the page gate these stand for hundreds of judgments. */
  AM: '(soy|sere|fui un|fui una|fui tan|parezco|he sido|sigo siendo|puedo ser|debo de ser|voy a ser|estoy hecha|estoy hecho)',
  /** "I feel", "I behave like". Words only. */
  SELF: '(AM|me siento|me veo|me considero|me porte como|me comporte como|quede como|convertido en)',
  SALE: '(me sale|me salen|me salio|me salga)',
  SPOILING: '(SPOIL|meto la pata|meti la pata)',
  /** Oneself, as one hates it. */
  ONESELF: '(de MI|conmigo|mi BODY|(como|quien|lo que) soy|ser (asi|yo)|verme|mirarme|en (la|lo) que me)',
  EXCLAIM: '(que|vaya|menuda|menudo|mira que|lo)',
  JUDGED: '(INSULT|BAD|FAILURE|WORTHLESS|POOR)',
  /** Others as one imagines them. */
  MINDS:
    '((todos|mundo|gente|seguro|fijo|deben|debe|van a|va a|mis _) ~ THINK|creeran|pensaran|se (dan|daran))',
  EVERYONE: '(todos|todo el mundo|los demas|mis _|ellos|ellas|cualquiera|gente|hasta|siempre hay alguien)',
  OUGHT: '(no? (deberia|debi|tendria que|tenia que|tengo que))',
} as const;
