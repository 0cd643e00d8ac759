import { counting } from '../plural';
import type { Words } from '../words';

const counted = counting('es');

/** The journal page's part on what breaks say in the person's own words. */
export const OWN_WORDS: Words['pages']['OWN_WORDS'] = {
  title: 'Tus palabras',
  what: 'Las líneas de las pausas como tú las dirías, y frases y anclas tuyas. Solo en este dispositivo.',
  show: 'Verlas y cambiarlas',
  locked: 'Con el candado puesto, las pausas solo las dicen mientras esta página está abierta.',
  unreachable: 'Tus palabras no se pueden abrir en este momento. No se ha cambiado nada.',
  kinds: {
    phrase: {
      title: 'Frases',
      more: 'Frases amables tuyas. Una viene después de nuestras líneas en los pasos amables. Si dejas fuera las palabras cálidas, estas también.',
      add: 'Una frase nueva',
    },
    anchor: {
      title: 'Anclas',
      more: 'Una cosa, un lugar, un sonido o un punto donde descansar la atención. Una viene después de nuestras líneas en los pasos de suelo.',
      add: 'Un ancla nueva',
    },
  },
  add: 'Añadir',
  yours: 'Tu línea',
  edit: 'Cambiar',
  editThis: (line) => `Cambiar: ${line}`,
  save: 'Guardar',
  cancel: 'Cancelar',
  remove: 'Borrar',
  removeThis: (line) => `Borrar: ${line}`,
  lines: 'Líneas de las pausas',
  linesMore:
    'Cada paso tiene varias versiones que se turnan. Puedes decir una línea a tu manera, o esconderla.',
  practice: 'Práctica',
  changedIn: (name, count) => `${name} (${count})`,
  step: (at) => `Paso ${at}`,
  wording: (at) => `Versión ${at}`,
  asks: 'Este paso hace una pregunta. Queda como está, porque las respuestas van con ella.',
  shared: 'Este paso también está en otras prácticas. Un cambio vale en todas.',
  comes: {
    phrase: 'Después viene una de tus frases.',
    anchor: 'Después viene una de tus anclas.',
  },
  allHidden: 'Todas están escondidas. Un paso dice una línea de todos modos.',
  ours: (line) => `La nuestra: ${line}`,
  hidden: 'Escondida.',
  hide: 'Esconder',
  hideThis: (line) => `Esconder: ${line}`,
  back: 'Volver a la nuestra',
  backThis: (line) => `Volver a la nuestra: ${line}`,
  aside: 'Líneas sin lugar',
  asideMore:
    'Nuestra línea dice ahora otra cosa, o su paso ya no está. La tuya se guarda hasta que la borres.',
  stoodFor: (line) => `Estaba en lugar de: ${line}`,
  hidOurs: 'Una línea nuestra que habías escondido.',
  copy: 'Copiar',
  copyThis: (line) => `Copiar: ${line}`,
  copied: 'Copiada.',
  otherLanguages: (count) =>
    counted(count, {
      one: '# línea en otro idioma se guarda para ese.',
      other: '# líneas en otros idiomas se guardan para esos.',
    }),
  damaged: (count) =>
    counted(count, {
      one: '# línea no se puede leer. Se deja como está, y una copia también la contiene.',
      other: '# líneas no se pueden leer. Se dejan como están, y una copia también las contiene.',
    }),
};
