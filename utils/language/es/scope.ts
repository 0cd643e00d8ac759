import type { Blocker } from '../language';
import { rules } from './rules';

/** When a match does not count in Spanish: what stands right before it, or right after it. */
export const blockers: readonly Blocker[] = [
  {
    why: 'negation',
    before: rules(
      '(no|nunca|tampoco|ni|nadie|dudo|niego a|dejar de|deje de) (FILL|que|ningun|creo|creer|pienso|pensar|pienses|digo|es|fue|era|quiero|sea|todo|significa|decir|he|pensado)*(FILL|que|sea|todo)*;' +
        'no todo',
    ),
  },
  {
    why: 'reported',
    before: rules('(SAY|hizo sentir|hicieron sentir) ~ (:|")?.;".;(dejes|deja) que'),
    after: rules('~ (,|"|–)+.SAY;~ " ~ SAY'),
    except: ['imagined-contempt'],
  },
  {
    why: 'hypothetical',
    before: rules('((^|que|ver|dime|saber|decir|como) si|aunque)(FILL|alguna)*;(imagina|miedo (a|de)) ~'),
    after: ['si'],
    except: ['alone-in-it', 'imagined-contempt'],
  },
  {
    why: 'over and done',
    before: rules(
      '(antes|pensaba|pense|creia|crei|sentia|solia|idea|tiempo|supere) ~;(de|a) (pequeña|pequeño|adolescente|joven|los (diez|doce|trece|catorce|quince|dieciseis|veinte)) ~',
    ),
    after: rules('~ ~ (pero ya no|y ahora|hasta que|ahora me)'),
  },
  {
    why: 'another sense',
    before: rules('(papel|hago|toco) (de|ser)'),
    after: rules(
      '~ (en|a).(juego|partida|obra|teatro|padel|futbol|ajedrez|cartas|baile);' +
        '(por ti|por ella|natural|nocturno|social|de (costumbres|biblioteca|gimnasio)|familiar|ante|de contenta|con (los|las)|de las|jugadora|pagada|redomado|cantando|bailando|cafe|mesas|vender|cambiar|cuatro|piezas);' +
        '~ (mucha honra|orgullosa|orgulloso|divierto|divertido|me rio|embarazada|feliz|segun);' +
        '(un poco)? (sordo|sorda)',
    ),
  },
];
