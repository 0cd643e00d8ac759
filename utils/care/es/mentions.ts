import { forms } from '../../language/es/forms';
import { rules } from '../../language/es/rules';
import type { Lexicon } from '../../language/pattern';
import type { Mention } from '../crisis-language';

export const mentionLexicon: Lexicon = {
  joins: 'y e o u ni pero aunque porque pues',
  words: {
    NO: 'no nunca ni nadie nada sin ya dejar deje odio cansada cansado harta harto agotada agotado mejor ojala preferiria merezco deberia tendria para porque derecho',
    HURT: `${forms('golpe arañ quem peg lastim castig lesion', 'o e ar arme')} golpe muerdo morderme pincho pellizco hiero herirme autoagredo
      ${forms('autolesion', 'es o e ar arme ado')} autolesion cortarme dañarme`,
    DEATH: `${forms('muer', 'o a e es en te to ta tos tas t')} ${forms('mor', 'ir irme irse iria ire ia i tal ibunda')} ${forms('muri', 'era ese o')} x_murio
      ${forms('mat', 'o e a an ar arme arse ara are aria ando ado')} x_mato ${forms('suicid', 'o e a as io ar arme arse are aria ado')} x_suicido
      eutanasia sobredosis veneno envenenarme soga cuchilla cuchillas navaja navajas bisturi pastilla pastillas venas muñecas ahorcar ahorcarme ahorco
      colgarme asfixiarme tumba entierro entierren enterrarme enterraran funeral atropellara atropelle cementerio ataud puente azotea balcon despedida adios kms kys unalive tiro
      balazo bala pistola sangre sangrar sangro sangrando desangrarme cortes cicatrices camion colectivo rayo infarto cancer llevame sobredosis pistola cachetadas golpes encontraria abrirlos ${forms('desapare', 'cer ciera ciese zco zca cido ceria')} esfumarme evaporarme`,
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
      '(acabar|acabara|acabe|acabo|terminar|termine|termino|quitar|quitarme|quitado|fin|final|escapar) ~ <(vida|existencia|todo esto|sufrimiento)>;' +
        '<(acabar con|terminar con|acabo con|termino con|acabe|termine|fin a)> (todo|esto);' +
        '<en medio>;' +
        '(que|quiero|ojala) (se|todo)* <(acabe|acabara|termine|terminara|pare)>;' +
        '<(me lleve|conmigo dentro|ultima noche|una locura|no duela|mar|a salvo|regalando|regale|cruzo la|puse fecha|el corazon|la idea|haya ido|llegar a mañana|todo listo|no quiero llegar|para siempre|por siempre|este mundo|mundo estaria|mundo seria|mundo iria|planeta|otro barrio)>;' +
        'me <despido>;' +
        'quiero (ya|solo)* <(irme|descansar)> (#|$|de aqui|ya|lejos|en paz)',
    ),
  },
  {
    why: 'not wanting to live',
    hears: rules(
      'NO ~ ~ <LIVE>;' +
        '(que|si|no) <vivo> (#|$);' +
        '<(vivir|existir|estar viva|estar vivo)> ~ ~ NO;' +
        'no (puedo|quiero|se|aguanto|tengo) ~ <(seguir|continuar)>;' +
        'no ~ (quiero|estar) ~ <(estar|mas aqui)> (#|$|aqui|mas|en);' +
        '(prefiero|preferiria|mejor|ojala|quisiera) no <(estar|estuviera|haber)>;no <(estar|este|estoy|estare|estaria|estuviera)> (#|$|aqui|aca);no (deberia|voy a) <estar> (#|$|aqui|aca);(que haber|deberia haber) ~ <(tocado|muerto)>;<(me tire|me imagino)>;(mi|la) vida no <vale la pena>;para que <(seguir|sigo)>;' +
        'sentido <vivir>',
    ),
  },
  {
    why: 'hurting oneself',
    hears: rules(
      '<HURT>;' +
        '(me|volvi a|ganas de) ~ <(corto|corte|cortado|cortar|cortes)>;' +
        '<(hacerme|haga|hago|hice)> (daño|algo);' +
        '<(tirarme|lanzarme|arrojarme|saltar|tirar|tiro)> ~ (por|de|a|metro|tren|ventana)',
    ),
  },
  {
    why: 'being gone, being a burden',
    hears: rules(
      'sin <(mii|mi)> (#|$|,);' +
        '(mejor|felices|bien|feliz|tranquilos|vivir|vivirian|contentos) <sin> (mi|mii|una|un|alguien);' +
        'si (me|yo)* <(fuera|voy|faltara|falto|marchara|marcho)> (para|#|$|,);' +
        'si yo? no <(estuviera|estoy|estuviese|existiera)>;' +
        '(echaria|echarian|extrañaria|extrañarian) <(de menos|en falta)> ~ si;' +
        'un <favor> si',
    ),
  },
];

/** In these one slip of the finger is forgiven, too. */
export const mentionSlips = 'suicidio suicidarme suicidar matarme morirme desaparecer pastillas cortarme';
