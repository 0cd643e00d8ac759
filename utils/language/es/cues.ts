import type { CueGroup } from '../language';
import { rules } from './rules';

/** Rules of one strength. */
const say = (strength: number, text: string): Record<string, number> =>
  Object.fromEntries(rules(text).map((rule) => [rule, strength]));

const BURNS = 'Burns 1980';
const GILBERT = 'Gilbert 2004';

/**
 * What self-criticism sounds like in Spanish: pattern to strength, by kind. Where there is one, a verb of the first
 * person is the anchor: rare in what people write at work, and one word of the page gate for many judgments.
 * Sources: Neff 2003 (self-judgment and isolation as the opposites of self-kindness and common humanity); Burns
 * 1980 (labelling, mind reading, should statements); Gilbert et al. 2004 (inadequate and hated self); Festinger
 * 1954 (social comparison). Example sentences: tests/language/es.
 */
export const cues: readonly CueGroup[] = [
  {
    kind: 'self-insult',
    why: 'judges oneself',
    source: BURNS,
    says: {
      ...say(
        0.6,
        '<SELF> (FILL|ROLE)* INSULT;' +
          '<SELF>.POOR de? ROLE;' +
          '<SELF>.ROLE.(POOR|BAD);' +
          'JUDGED de? ROLE?.<(SELF|fui)>;' +
          'no <soy>.(mas|sino).JUDGED;' +
          'SHAME.<doy>;' +
          '<doy>.SHAME;' +
          '(ni yo|tampoco).<(contrataria|querria)>;' +
          '<(me odio|me detesto|me desprecio|me aborrezco)>;' +
          '(no|ni).<(me soporto|me aguanto|me gusto|me quiero)> (#|$|ni|mas (#|$)|nada|cuando|a MI|yo);' +
          '<HATE> ~ ONESELF;' +
          '(no|ni).<(soporto|aguanto)> ~ ONESELF',
      ),
      ...say(
        0.5,
        '<AM>.BAD;' +
          '<AM>.(mala|malo) (#|$);' +
          '<me veo>.UGLY;' +
          '(no|nunca|ni).<AM> ni?.(GOOD|ENOUGH);' +
          'estoy.<(CORE|UGLY)>;' +
          'EXCLAIM.<(CORE|UGLY)>.estoy;' +
          'mi BODY ~ <UGLY>;' +
          '<CORE> de MI;' +
          '(FIRST|me) ~ ,? ~ por.<CORE>;' +
          'FIRST ~ ,? ~ (como|EXCLAIM).<CORE>;' +
          '(INSULT|BAD) <como yo>;' +
          '<siendo>.(JUDGED|segundo plato);' +
          '(me|mi|HATE|quiero|dejar de|por|OUGHT) ~ <(ser tan|ser una|ser asi|ser menos)>;' +
          'no tengo ~ <LACK>;' +
          '(siempre|solo|cada vez|mi) ~ <(estupidez|estupideces|tonterias|torpeza)>;' +
          '<ridiculo>.(siempre|delante);' +
          'no? (eres|sos|das|vales|sirves) ~ ,? <(me digo|me repito|me dije)>',
      ),
    },
  },
  {
    kind: 'worthlessness',
    why: 'worth',
    source: GILBERT,
    says: {
      ...say(
        0.6,
        '<SELF>.(WORTHLESS|insignificante|inutil|mierda|basura);' +
          '(no|nunca|sin _).<SELF>.ENOUGH;' +
          '(no|ni|nunca|tampoco|poco|para que|de que|para lo que|solo) (para ~|FILL*) <(sirvo|valgo)>;' +
          '<(sirvo|valgo)>.para? (poco|nada|menos);' +
          'no (me|ni)* <merezco>;' +
          '<merezco> ~ (malo|peor|sola|solo|dejen|sufrir);' +
          '(mi|mis|te|se) ~ <(merece|mereces|merecen)> ~ mejor;' +
          'no.<(importo|pinto|aporto)> (#|$|nada|a|en|aqui);' +
          '<sobro> (#|$|en|aqui);' +
          '(no|nunca).<doy>.(la talla|para|ni|una|pie);' +
          '(no|nunca) (estoy|estoy _|estuve|voy a estar) <a la altura>;' +
          'nada que <ofrecer>',
      ),
    },
  },
  {
    kind: 'global-failure',
    why: 'all of it is a failure',
    source: BURNS,
    says: {
      ...say(
        0.6,
        '<SELF>.FAILURE;' +
          '(no|nunca) ~ nada (en|con) <(mi vida|la vida)>;' +
          '(no|nunca) ~ <(hago nada|hacer nada|hecho nada|una cosa)> (bien|util|de provecho|a derechas);' +
          '(no|nunca) ~ (llegar|llegare|llegue|llego) <a nada> (#|$|en);' +
          'todo.<SALE>.BADLY;' +
          'nada ~ <(SALE|hago|intento)> ~ bien;' +
          '(no|nunca) <SALE> nada;' +
          '(todo|siempre|cosa) ~ <(hago|toco|intento|digo)> ~ (BADLY|JUDGED|SPOIL);' +
          '<hago>.BADLY;' +
          '<SALE> todo.BADLY;' +
          '(siempre|acabo|termino|otra vez|solo se|no ~ mas que|unico que ~ es|paro de|lo mio es|de lujo).<SPOILING>;' +
          '<SPOILING>.(todo|siempre|otra vez|a todos|(como|en|de).(ROLE|todo|vida)|(a|la)? (mi|mis|esta) _|lo nuestro|la (vida|gente)|a (la gente|los que));' +
          '(les|le|os|te) (he|FILL)* <(falle|fallado|decepcionado)>;' +
          '(eche|echo|echado) ~ <a perder>',
      ),
      ...say(
        0.5,
        '<mi vida>.((es|ha sido).(FAILURE|mierda)|no vale);' +
          '(no|ni).<AM> capaz de (nada|hacer nada|ni);' +
          'no se <hacer nada>;' +
          '(no|nunca) <(aprendo|puedo con nada)>',
      ),
    },
  },
  {
    kind: 'self-blame',
    why: 'blames oneself',
    source: BURNS,
    says: {
      ...say(
        0.6,
        '(es|fue|todo|por|siempre).<(mi culpa|culpa mia)>;' +
          '<culpa> (FILL|es|fue|toda)* (mia|tengo);' +
          '(tengo|tuve) (FILL|toda)* <culpa>;' +
          '(no|nunca) (me|lo|la|puedo|voy|a)* <(perdono|perdonare|perdonarme)>;' +
          'me <(culpo|reprocho)>',
      ),
      ...say(
        0.5,
        '<SELF> yo?.(culpable|responsable) (#|por|de (todo|esto|lo|que));' +
          'me lo <busque>;' +
          'como <(pude|he podido)>',
      ),
    },
  },
  {
    kind: 'alone-in-it',
    why: 'only I am like this',
    source: 'Neff 2003',
    says: {
      ...say(0.6, '(algo|que) ~ (mal|malo|falla) <conmigo>;' + '(algo|que) ~ <(mal en|falla en)> MI'),
      ...say(
        0.5,
        'no ~ <(ser normal|ser como)>;' +
          'porque.<soy>.asi;' +
          '<soy>.(unica|unico) que no.COULD;' +
          'EVERYONE ~ COULD ~ <(menos yo|menos a mii|menos a mi)>;' +
          '(no|nunca).<encajo> (#|$|en)',
      ),
    },
  },
  {
    kind: 'harsh-should',
    why: 'ought to be otherwise',
    source: BURNS,
    says: {
      ...say(0.6, 'OUGHT <darme> SHAME'),
      ...say(
        0.5,
        'OUGHT.<(haberlo|haberme)> (sabido|visto|superado|dado|callado|esforzado);' +
          'OUGHT <(sentirme|costarme)>;' +
          '<mi edad> ~ OUGHT;' +
          'OUGHT ~ <mi edad>;' +
          'no tengo <derecho> a (quejarme|estar|sentirme|llorar);' +
          '(deberian|no debieron) ~ <(echarme|despedirme|despedir|contratarme)>;' +
          '<(deberia ser|debi ser)>.GOOD;' +
          '<(ojala|quisiera)> ~ (ser|fuera).(menos|INSULT|BAD|GOOD|otra)',
      ),
    },
  },
  {
    kind: 'imagined-contempt',
    why: 'others despise me',
    source: BURNS,
    says: {
      ...say(0.6, 'MINDS ~ <AM>.JUDGED;' + 'nadie le? <(caigo|importo)>;' + '<caigo>.BADLY'),
      ...say(
        0.5,
        '<nadie me>.(va|ha)?.a? LOVE (#|$|nunca|como|asi|porque|ni|de);' +
          '(nadie|quien) ~ LOVE ~ <conmigo>;' +
          '<alguien como yo>;' +
          'quien me <(quiera|aguante)>;' +
          'me <(miran|ven|tienen)> (mal|raro|como si|(como|por).JUDGED);' +
          'me <(odian|evitan|desprecian)>;' +
          '<(averguenza|averguenzan|rien|riendo|burlan|hartos|harta|cansados|decepcionados)> (de MI|conmigo);' +
          '(me|conmigo) ~ por <(pena|lastima)>',
      ),
    },
  },
  {
    kind: 'downward-comparison',
    why: 'below others',
    source: 'Festinger 1954',
    says: {
      ...say(0.6, '<(AM|valgo)>.(peor (#|que|de|ROLE)|menos (#|que|GOOD))'),
      ...say(
        0.5,
        'EVERYONE ~ ~ (mejor|mejores) <que yo>;' +
          '(mas|tan) GOOD <que yo>;' +
          '(no|nadie) ~ (INSULT|BAD) <(como yo|que yo)>;' +
          'nunca.<AM>.como;' +
          '(me|voy|sigo) ~ <(atras|estancada|estancado)>',
      ),
    },
  },
];
