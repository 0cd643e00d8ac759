import type { CueGroup } from '../language';
import { rules } from './rules';

/** Rules of one strength. */
const say = (strength: number, text: string): Record<string, number> =>
  Object.fromEntries(rules(text).map((rule) => [rule, strength]));

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
    says: {
      ...say(
        0.6,
        '<SELF> (FILL|ROLE|unica|unico)* (_ (y|e|,)+ FILL*)? HARSH;' +
          '<SELF>.POOR de? ROLE;' +
          '<SELF>.ROLE.(POOR|BAD);' +
          'JUDGED de? ROLE?.<(SELF|fui)>;' +
          'no <soy>.(mas|sino).JUDGED;' +
          'SHAME.<doy>;' +
          '<doy>.SHAME;' +
          '<(me odio|me detesto|me desprecio)>;' +
          '(no|ni).<(me soporto|me aguanto|me quiero)> (#|$|ni|mas (#|$)|nada|cuando|a MI|yo);' +
          '<HATE> ~ ONESELF',
      ),
      ...say(
        0.5,
        '<AM>.BAD;' +
          'por como <soy>;' +
          '(clase|tipo) de ROLE ~ ~ <soy>;' +
          '<soy>.(menos _ (de|#)|simple|triste|de (usar|esas|esos)|oveja negra);' +
          '<parezco> (un|una) _;' +
          '<me veo>.UGLY;' +
          '(no|nunca|ni).<(AM|fui)> ni?.(GOOD|suficiente);' +
          '<naci>.(para SPOIL|JUDGED);' +
          '<CORE>.yo (#|$|,|por|que);' +
          'EXCLAIM.<(CORE|UGLY)>.estoy;' +
          'mi BODY ~ <UGLY>;' +
          '<CORE> de MI;' +
          '(FIRST|me|otra vez|todo) ~ ,? ~ por.<CORE>;' +
          'FIRST ~ ,? ~ (como|EXCLAIM).<CORE>;' +
          'JUDGED <como yo>;' +
          '(no|nadie) ~ ~ (tanto|tan) ~ <como yo>;' +
          '<siendo>.(JUDGED|segundo plato);' +
          '(me|mi|HATE|quiero|dejar de|por|OUGHT|ojala|quisiera|esto de) ~ <(ser tan|ser una|ser menos)>;' +
          '(hice|hago|haciendo|hacer|hecho) el <ridiculo>;' +
          'no? (eres|sos|das|vales|sirves|tu) ~ ,? ~ ,? <(me digo|me repito|me dije)>',
      ),
    },
  },
  {
    kind: 'worthlessness',
    why: 'worth',
    says: {
      ...say(
        0.6,
        '<SELF>.(WORTHLESS|insignificante|inutil|mierda|basura);' +
          '(no|nunca|sin _).<SELF>.ENOUGH;' +
          '(no|ni|nunca|tampoco|poco|para que|de que|para lo que|unico que|solo) (para ~|FILL*) <(sirvo|valgo)>;' +
          'no (me|ni|lo|las|los)* <(merezco|merecia)>;' +
          'lo <merezco> por;' +
          '<merezco> ~ (malo|peor|sola|solo|dejen|traten|sufrir);' +
          '(mi|mis|te|se) ~ <(merece|mereces|merecen)> ~ (mejor|otra|otro);' +
          'no.<(importo|pinto|aporto)> (#|$|nada|a|en|aqui);' +
          '<no tengo> ~ LACK;' +
          '<no tengo> nada (de|bueno|especial|interesante|que (ofrecer|aportar));' +
          '<sobro> (#|$|en|aqui);' +
          '(no|nunca).<doy>.(la talla|para|ni|una|pie);' +
          '(no|nunca) ~ (estar|estado|estare|estoy|estuve|siento|llego|he) ~ <a la altura>;' +
          '(mi|hago|digo|diga|opine) ~ no le? <(vale nada|importa a)>',
      ),
    },
  },
  {
    kind: 'global-failure',
    why: 'all of it is a failure',
    says: {
      ...say(
        0.6,
        '<SELF>.FAILURE;' +
          '(no|nunca) ~ <(hago nada|hacer nada|hecho nada|una cosa)> (bien|util|de provecho|a derechas);' +
          '(no|nunca) ~ (llegar|llegare|llegue|llego) <a nada> (#|$|en);' +
          'todo.<SALE>.BADLY;' +
          '(no|nunca|sin) ~ <(conseguido nada|logrado nada)>;' +
          'no <supe> ni? (ser|estar|hacer|cuidar|querer|ver);' +
          'nada ~ <(SALE|hago|intento|empiezo)> ~ (bien|funciona|sirve|vale|tiene);' +
          '(todo|siempre|cosa|vez que) ~ <(hago|toco|intento|digo|empiezo)> ~ (BADLY|JUDGED|SPOIL|BREAKS);' +
          '<hago>.BADLY;' +
          '(le|les|te|os|lo|los|la) (he|FILL)* <SPOILING>;' +
          '(siempre|acabo|termino|otra vez|solo se|no ~ mas que|unico que ~ es|paro de|lo mio es|de lujo|vez que ~|(volver|volvi|vuelvo) a).<SPOILING>;' +
          '<SPOILING>.(yo|todo|siempre|otra vez|a todos|(como|en|de).(ROLE|todo|vida)|(a|la)? (mi|mis|esta) _|lo nuestro|a (todo el mundo|cualquiera)|la (vida|gente)|a (la gente|los que));' +
          '(eche|echo|echado) ~ <a perder>',
      ),
      ...say(
        0.5,
        '<mi vida> ~ ((es|ha sido).(FAILURE|mierda)|no vale);' +
          '(no|ni|nunca).<AM>.(capaz|normal);' +
          '(no|nunca) <(aprendo|puedo con nada)>',
      ),
    },
  },
  {
    kind: 'self-blame',
    why: 'blames oneself',
    says: {
      ...say(
        0.6,
        '(es|fue|todo|por|siempre).<(mi culpa|culpa mia)>;' +
          '<culpa> (FILL|es|fue|toda)* (mia|tengo);' +
          '<culpa> de ~ (mia|tengo|tuve);' +
          '<por mi> _? FAULT;' +
          '(es|fue|todo|mal|va|nadie) ~ <por mii> (#|$|por|que);' +
          '(tengo|tuve) (FILL|toda)* <culpa>;' +
          '(no|nunca) (me|lo|la|puedo|voy|a)* <(perdono|perdonare|perdonarme)>;' +
          '(no|nunca) ~ me ~ <perdonar>;' +
          'me <(culpo|reprocho)>',
      ),
      ...say(
        0.5,
        '<SELF> yo?.(culpable|responsable) (#|por|de (todo|esto|lo|que));' +
          'me (lo|la|esta|este|esto|yo)* <busque>;' +
          '<fui yo> (la|el|quien|que)* (#|y|,|SPOIL|lo|provoque|hice);' +
          'como <pude>',
      ),
    },
  },
  {
    kind: 'alone-in-it',
    why: 'only I am like this',
    says: {
      ...say(0.6, '(algo|que) ~ (mal|malo|falla) <conmigo>;' + '(algo|que) ~ <(mal en|malo en|falla en)> MI'),
      ...say(
        0.5,
        'porque.<soy>.asi;' +
          '<soy>.(unica|unico) ~ que (sigue|(no|todavia|nunca).COULD);' +
          '<(debo ser|debo de ser)>.(unica|unico);' +
          '<nadie mas> ~ (cuesta|asi|tanto|~ ,? (solo|solamente|soy)? yo);' +
          '(nadie|cualquiera|todos|esto) ~ ~ ,? <solo (yo|a mii|a mi)>;' +
          '<solo (yo|a mii|a mi)> (soy|me pasa|me pasan|se me|podia|por|,);' +
          '(EVERYONE|mi _|la _|el _|ella) ~ ~ ,? ~ ,? <(y yo|pero yo)> (FILL|me)* (no|ni|sin|sigo|aqui|ahi|todavia|llevo|en|con|parezco|estoy|tengo|hecha|hecho|doy);' +
          'EVERYONE ~ ~ , <yo (no|ni)>;' +
          'EVERYONE ~ COULD ~ <(menos yo|menos a mii|menos a mi)> (#|que|porque);' +
          '(no|nunca).<encajo> (#|$|en)',
      ),
    },
  },
  {
    kind: 'harsh-should',
    why: 'ought to be otherwise',
    says: {
      ...say(
        0.5,
        '(^|yo|edad) (no|ya|yo|FILL)* <(deberia|tendria que)> _ ~ ~ ,? (y|pero|en vez|en lugar);' +
          '(^|yo|edad|alturas) (no|ya|yo|FILL)* <(deberia|tendria que|debi)>.(darme (SHAME|cuenta)|(haberlo|haberme) (sabido|visto|superado|dado|callado|esforzado|quedado|dicho|hecho|preparado)|sentirme|costarme|llorar|estar (llorando|FILL* GOOD)|' +
          'poder|saber|esforzarme|(hacer|trabajar) mas|aguantar|ser (capaz|FILL* (GOOD|ROLE|menos))|haber (sido (mas|mejor)|estado ahi|sabido|podido|hecho (mas|algo|mejor)))',
      ),
      ...say(0.5, 'no tengo <derecho> a'),
    },
  },
  {
    kind: 'imagined-contempt',
    why: 'others despise me',
    says: {
      ...say(0.6, 'MINDS ~ <AM>.JUDGED;' + '<caigo>.BADLY'),
      ...say(
        0.5,
        '<nadie> me.(va|ha)?.a? LOVE (#|$|mas|nunca|como|asi|porque|ni|de|si|de verdad);' +
          '(nadie|quien) ~ LOVE ~ <conmigo>;' +
          '(me|nadie|sola|solo) ~ ,? y? <con razon> (#|$|,);' +
          '<alguien como yo>;' +
          'me <(miran|ven|tienen)> (mal|raro|como si|(como|por).JUDGED);' +
          '<(me odian|me odia|me desprecian)>;' +
          '<(averguenza|averguenzan|riendo|burlan|hartos|harta)> (de MI|conmigo|de mis);' +
          '(me|conmigo) ~ por <(pena|lastima)>;' +
          '(arrepiente|arrepienten|arrepentirse|error) ~ <haberme>',
      ),
    },
  },
  {
    kind: 'downward-comparison',
    why: 'below others',
    says: {
      ...say(0.6, '<(AM|valgo)>.(peor (#|que|de|ROLE)|menos (#|que|GOOD))'),
      ...say(
        0.5,
        'OTHER ~ ~ (mejor|mejores) ~ <que yo> (#|,|en|para);' +
          '(vale|valen|doble|mas (GOOD|LACK)).<que yo>;' +
          'no (le|les).<llego> ni? a;' +
          '(me|voy|sigo|yo) ~ <(atras|estancada|estancado)>',
      ),
    },
  },
];
