import { theHour } from '../spanish-hours';
import type { Words } from '../words';

export const BREAK: Words['breaks']['BREAK'] = {
  next: 'Siguiente',
  done: 'Listo',
  stop: 'Parar',
  notHelping: 'Esto no me ayuda',
  progress: (at, of) => `Paso ${at} de ${of}`,
  afterQuestion: 'Y ahora, si quieres decirlo:',
  addNote: 'Añadir una nota',
  note: 'Una nota para el diario',
  keeping: {
    nothing: 'Este minuto no está en tu diario.',
    'not-yet': '',
    kept: 'Este minuto está en tu diario.',
    failed: 'En este momento no se puede escribir en el diario.',
  },
  waysTitle: 'Cómo seguirlo',
  ways: {
    read: 'Leer',
    gentle: 'Suave',
    listen: 'Escuchar',
    'no-words': 'Sin palabras',
  },
  inTab: 'En una pestaña',
  inWindow: 'En su propia ventana',
  pause: 'Pausa',
  goOn: 'Que siga solo',
  noVoice: 'Este dispositivo no tiene una voz propia en español. Puedes leer.',
  quietUntil: (time) => `Hasta ${theHour(time)}, más o menos, si quieres. No sonará nada.`,
  quietOver: 'El tiempo ha terminado. Puedes quedarte, o seguir.',
  paceQuestions: {
    ground: {
      asks: 'Desde hace una semana solo hay pies y suelo. ¿Sigue siendo lo mejor?',
      up: 'Otra vez las suaves',
      stay: 'Dejarlo así',
    },
    more: {
      asks: 'También las hay más completas, con palabras cálidas y contacto. ¿Te gustarían entre las demás?',
      up: 'También esas',
      stay: 'Mejor suaves',
    },
  },
  easingTitle: 'Eso pasa, y no es un error.',
  easingLine: 'La amabilidad puede doler al principio. Podemos parar aquí, o sentir el suelo un momento.',
  ground: 'Sentir el suelo',
  stopHere: 'Parar aquí',
  slower:
    'Las próximas serán cortas, y esta no vendrá por sí sola. Si algo se remueve otra vez en una semana, solo habrá pies y suelo.',
};

/** Why this practice, in a line that tells a bystander nothing. One that was picked needs no reason. */
export const WHY_LINES: Words['breaks']['WHY_LINES'] = {
  picked: '',
  ground: 'Por ahora, solo pies y suelo.',
  gentle: 'Una corta y suave.',
  happened: 'Para después de algo.',
  calls: 'Para después de una llamada.',
  helped: 'Dijiste “más ligero” después de esta.',
  next: 'La siguiente por turno.',
  made: 'Hecha para ti.',
};
