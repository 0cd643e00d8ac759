import type { Lexicon } from '../../language/pattern';
import type { Mention } from '../crisis-language';

export const mentionLexicon: Lexicon = {
  joins: 'y e o u ni pero aunque porque pues',
  words: {
    NO: 'no nunca jamas ni nadie nada sin ya dejar deje odio cansada cansado harta harto agotada agotado mejor ojala preferiria merezco deberia tendria para porque derecho',
    HURT: 'golpeo golpee golpear golpearme golpe araño arañe arañarme quemo queme quemarme muerdo morderme pego pegarme lastimo lastimarme pincho pellizco castigarme hiero herirme lesiono lesionarme',
  },
  phrases: { MI: '(mii | mi (#|$))' },
};

/**
 * The wide net of Spanish: whatever speaks of dying or of being hurt, in whatever sense, by why it is here.
 * Own list; topics as in crisis-phrases.ts.
 */
export const mentions: readonly Mention[] = [
  {
    why: 'a word of dying',
    hears: [
      `<(morir|morirme|morirse|muero|muera|muere|mueres|mueren|muriera|muriese|moriria|morire|moria|murio|x_murio|mori|muerte|muerto|muerta|muertos|muertas|muert|
         mortal|moribunda|matar|matarme|matarse|mato|x_mato|mate|mata|matan|mataria|matara|matare|matando|matado|suicidio|suicidar|suicidarme|suicidarse|suicida|suicidas|
         suicido|x_suicido|suicidare|suicidaria|suicidado|suicide|eutanasia|sobredosis|veneno|envenenarme|soga|cuchilla|cuchillas|navaja|navajas|bisturi|pastilla|pastillas|
         venas|muñecas|ahorcar|ahorcarme|ahorco|colgarme|asfixiarme|tumba|entierro|enterrarme|enterraran|entierren|funeral|cementerio|ataud|puente|azotea|balcon|
         despedida|adios|kms|kys|unalive|tiro|balazo|bala|pistola|sangrar|sangro|sangrando|desangrarme)>`,
    ],
  },
  {
    why: 'life, and its end',
    hears: [
      '(acabar|acabara|acabe|acabo|terminar|termine|termino|quitar|quitarme|quitado|poner fin|fin|final|escapar) ~ <(vida|existencia|todo esto|sufrimiento)>',
      '<(acabar con todo|terminar con todo|acabe todo|termine todo|acabar con esto|terminar con esto|acabe esto|termine esto|fin a todo|en medio)>',
      '(que|quiero|ojala) (se|todo)* <(acabe|acabara|termine|terminara|pare)>',
      '<(para siempre|por siempre)>',
      '<(este mundo|mundo estaria|mundo seria|mundo iria|planeta|otro barrio)>',
      '(me) <despido> (de)?',
      'quiero (ya|solo)* <(irme|descansar)> (#|$|de aqui|ya|lejos|en paz)',
    ],
  },
  {
    why: 'not wanting to live',
    hears: [
      'NO ~ ~ <(vivir|viva|vive|vivas|viviendo|vivirian|viviria|existir|exista|existo|existiera|existiese|existiendo|existencia|nacer|nacido|naci|respirar|respirando)>',
      '(que|si|no) <vivo> (#|$)',
      '<(vivir|existir|estar viva|estar vivo)> ~ ~ NO',
      'NO ~ <(despertar|despertarme|despierte|despertara|despertase|despertado|levantarme)>',
      'no (puedo|quiero|se|aguanto|tengo) ~ <(seguir|continuar)>',
      'no ~ (quiero|estar) ~ <(estar|estar aqui|mas aqui)> (#|$|aqui|mas|en)',
      '(prefiero|preferiria|mejor|ojala|quisiera) no <(estar|estuviera|haber)>',
      'sentido <vivir>',
    ],
  },
  {
    why: 'hurting oneself',
    hears: [
      '<HURT>',
      '<(autolesion|autolesiones|autolesiono|autolesione|autolesionado|autolesionarme|autolesionar|autoagredo)>',
      '(me|volvi a|ganas de) ~ <(corto|corte|cortado|cortar|cortarme|cortes)>',
      '<cortarme>',
      '<(hacerme daño|me hago daño|me hice daño|hacerme algo|dañarme)>',
      '<(tirarme|lanzarme|arrojarme|saltar|tirar)> ~ (por|de|a|metro|tren|ventana)',
      'me <tiro> (por|de|a)',
    ],
  },
  {
    why: 'being gone, being a burden',
    hears: [
      'sin <(mii|mi)> (#|$|,)',
      '(mejor|felices|bien|feliz|tranquilos|vivir|vivirian|contentos) <sin> (mi|mii|una|un|alguien)',
      '<(desaparecer|desapareciera|desapareciese|desaparezco|desaparezca|desaparecido|desapareceria|esfumarme|evaporarme)>',
      'si (me|yo)* <(fuera|voy|faltara|falto|marchara|marcho)> (para|#|$|,)',
      'si (yo)? no <(estuviera|estoy|estuviese|existiera)>',
      '(echaria|echarian|extrañaria|extrañarian) <(de menos|en falta)> ~ si',
      'un <favor> si',
    ],
  },
];

/** In these one slip of the finger is forgiven, too. */
export const mentionSlips = 'suicidio suicidarme suicidar matarme morirme desaparecer pastillas cortarme';
