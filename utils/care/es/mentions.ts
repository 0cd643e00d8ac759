import { forms } from '../../language/es/forms';
import { rules } from '../../language/es/rules';
import type { Lexicon } from '../../language/pattern';
import type { Mention } from '../crisis-language';

export const mentionLexicon: Lexicon = {
  joins: 'y e o u ni pero aunque porque pues',
  words: {
    NO: 'no nunca ni nadie nada sin ya dejar deje odio cansada cansado harta harto agotada agotado mejor ojala preferiria merezco deberia tendria para porque derecho',
    HURT: `${forms('golpe arañ quem peg lastim castig lesion', 'o e ar arme')} golpe muerdo morderme  pellizco  herirme 
      ${forms('autolesion', 'es o e ar arme ado')} autolesion cortarme `,
    DEATH: `${forms('muer', 'o a e es en te to ta tos tas t')} ${forms('mor', 'ir irme irse iria ire ia i tal ibunda')} ${forms('muri', 'era ese o')} 
      ${forms('mat', 'o e a an ar arme arse ara are aria ando ado')}  ${forms('suicid', 'o e a as io ar arme arse are aria ado')} 
      eutanasia sobredosis veneno  soga  cuchillas navaja   pastilla pastillas venas muñecas ahorcar ahorcarme ahorco
      colgarme  tumba entierro  enterrarme  funeral atropellara atropelle   puente azotea balcon despedida adios kms kys unalive tiro
       bala pistola sangre sangrar sangro sangrando desangrarme cortes cicatrices camion colectivo rayo infarto cancer llevame sobredosis pistola cachetadas golpes encontraria abrirlos ${forms('desapare', 'cer ciera ciese zco zca cido ceria')}  `,
    LIVE: `${forms('viv', 'ir a e as iendo irian iria')} ${forms('exist', 'ir a o iera iese iendo encia')} nacer nacido naci respirar respirando
      ${forms('despert', 'ar arme ara ase ado')} despierte levantarme`,
  },
  phrases: {},
};

/**
 * The wide net of Spanish: whatever speaks of dying or of being hurt, in whatever sense, by why it is here.
 * Own list; topics as in crisis-phrases.ts.
 */
export const mentions: readonly Mention[] = [
  { why: 'a word of dying', hears: ['{(dije adios|sangre en las venas)} <DEATH>'] },
  {
    why: 'life, and its end',
    hears: rules(
      `(acabar|acabara|acabe|acabo|terminar|termine|termino|quitar|quitarme|quitado|fin|final|escapar) ~ <(vida|existencia|todo esto|sufrimiento)>;
      <(acabar con|terminar con|acabo con|termino con|acabe|termine|fin a)> (todo|esto);
      (que|quiero|ojala) (se|todo)* <(acabe|acabara|termine|terminara|pare)>;
      <(para siempre|por siempre|este mundo|mundo estaria|mundo seria|mundo iria|planeta|otro barrio|ultima noche|llegar a mañana|todo listo|puse fecha|el corazon|la idea|haya ido)>;
      <(me lleve|conmigo dentro|una locura|no duela|mar|a salvo|regalando|regale|cruzo la|me tire|me imagino|me despido|me despedi)>;
      quiero (ya|solo)* <(irme|descansar)> (#|$|de aqui|ya|lejos|en paz)`,
    ),
  },
  {
    why: 'not wanting to live',
    hears: rules(
      `NO ~ ~ <LIVE>;
      seguir con <vida>;
      (mi|la) vida no <vale la pena>;
      (que|si|no) <vivo> (#|$);
      <(vivir|existir|estar viva|estar vivo)> ~ ~ NO;
      (no (puedo|quiero|se|aguanto|tengo) ~|para que) <(seguir|continuar|sigo|no quiero llegar)>;
      no ~ (quiero|estar) ~ <(estar|mas aqui)> (#|$|aqui|mas|en);
      (no|mejor|ojala) (deberia|voy a)? <(estar|este|estoy|estare|estaria|estuviera)> (#|$|aqui|aca);
      (prefiero|preferiria|mejor|ojala|quisiera) no <(estar|estuviera|haber)>;
      que haber <tocado>`,
    ),
  },
  {
    why: 'hurting oneself',
    hears: rules(
      `<HURT>;
      (me|volvi a|ganas de) ~ <(corto|corte|cortado|cortar|cortes)>;
      <(hacerme|haga|hago|hice)> (daño|algo);
      <(tirarme|lanzarme|arrojarme|saltar|tirar|tiro)> ~ (por|de|a|metro|tren|ventana)`,
    ),
  },
  {
    why: 'being gone, being a burden',
    hears: rules(
      `sin <(mii|mi)> (#|$|,);
      si (me|yo)* <(fuera|voy|faltara|falto|marchara|marcho)> (para|#|$|,);
      (echaria|echarian|extrañaria|extrañarian) <(de menos|en falta)> ~ si;
      un <favor> si`,
    ),
  },
];

/** In these one slip of the finger is forgiven, too. */
export const mentionSlips = 'suicidio suicidarme suicidar matarme morirme desaparecer pastillas cortarme';
