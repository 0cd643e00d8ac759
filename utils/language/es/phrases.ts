/** The turns of phrase of Spanish, in the notation of ../pattern.ts. Names are what patterns use. */
export const phrases = {
  /** "mí", of oneself and not "my": with its accent (spelling.ts), or where nothing that is mine follows. */
  MI: '(mii|mi (misma|#|$|cuando|por))',
  FILL: '(FILLER|otra vez|de verdad|cada (vez|dia))',
  /** "I am": the first person lives in the verb, so the verb is the anchor. Words only; in the page gate these stand for hundreds of judgments. */
  AM: '(soy|sere|fui un|fui una|fui tan|parezco|he sido|sigo siendo|puedo ser|debo de ser|voy a ser|estoy hecha|estoy hecho)',
  /** "I feel", "I behave like". Words only. */
  SELF: '(AM|me siento|me senti|me he vuelto|me volvi|me veo|me considero)',
  SALE: '(me sale)',
  SPOILING: '(SPOIL|meto la pata|meti la pata)',
  /** Oneself, as one hates it. */
  ONESELF:
    '(de MI|conmigo|mi BODY|(como|quien|lo que) soy|lo que (le|les)? (hice|dije)|ser (asi|yo)|verme|mirarme|haber sido|haberme|en (la|lo) que me)',
  EXCLAIM: '(que|vaya|menuda|menudo|mira que|lo)',
  /** What judges whoever it is said of. */
  HARSH: '(INSULT|VILE|MADE)',
  /** Judgments of several words. */
  MADE: `(poca cosa|poquita cosa|cabeza (hueca|dura)|hijo de puta|hija de puta|buena para nada|bueno para nada|caso (aparte|perdido)|mal hecha|mal hecho|de el monton
    |sin (valor|remedio|gracia|caracter|sangre|corazon)|menos que (nada|nadie)|nada (#|sin|a su|a el)|de mierda|don nadie|bicho raro|de sobra|poco hombre|chiquita|dificil de (querer|aguantar|amar|soportar)|mal (bicho|ejemplo))`,
  JUDGED: '(HARSH|BAD|FAILURE|WORTHLESS|POOR)',
  /** Others of whom it is said that they are better at it. */
  OTHER: '(EVERYONE|ella|la _|el _|un _|una _|los _|las _|todo)',
  /** Others as one imagines them. */
  MINDS:
    '((todos|mundo|gente|seguro|fijo|deben|debe|van a|va a|han de|ha de|habran|mis _) ~ THINK|creeran|pensaran|se (dan|daran))',
  EVERYONE:
    '(todos|todas|todo el mundo|los demas|las demas|otros|otras|mis _|ellos|ellas|cualquiera|gente|hasta|siempre hay alguien|el resto|nadie mas)',
  OUGHT: '(no? (deberia|debi|tendria que|tenia que|tengo que|debo|habria que|puedo permitirme))',
} as const;
