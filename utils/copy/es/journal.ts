import type { CsvWords } from '../../journal/csv';
import { counting } from '../plural';
import type { Words } from '../words';
import { AFTER_WORDS, NEED_WORDS } from './practices/answer-words';
import { PRACTICE_NAMES } from './practices/practice-names';

const counted = counting('es');

export const JOURNAL: Words['pages']['JOURNAL'] = {
  title: 'Diario',
  promise: 'Solo en este dispositivo. No contiene sitios, ni nada que hayas escrito en otra parte.',
  empty: 'Aquí no hay nada todavía. Un minuto terminado aparece aquí, si llevas un diario.',
  leads: {
    asked: 'Lo pediste',
    happened: 'Pasó algo',
    stretch: 'Tras un rato largo',
    cue: 'Una propuesta tranquila',
    offer: 'Una propuesta tranquila',
    session: 'Tras una sesión de concentración',
  },
  need: 'Necesidad',
  after: 'Después',
  note: 'Nota',
  noAnswer: 'sin decir',
  edit: 'Editar',
  save: 'Guardar',
  cancel: 'Cancelar',
  remove: 'Borrar',
  removeThis: (when) => `Borrar la entrada: ${when}`,
  undo: 'Deshacer',
  undone: 'Está de vuelta.',
  editThis: (when) => `Editar la entrada: ${when}`,
  removed: 'Borrada.',
  saved: 'Guardado.',
  removeAll: 'Borrar todo',
  removeAllSure: 'Esto borra todo lo que hay aquí, también tus palabras y personas. No se puede deshacer.',
  removeAllYes: 'Borrar todo ahora',
  remnants: 'Después de borrar, el navegador puede dejar rastros en el disco.',
  earlier: 'Mostrar entradas anteriores',
  later: 'Mostrar entradas posteriores',
  reading: 'Leyendo los meses anteriores.',
  search: 'Palabras de una nota',
  filters: { lead: 'Qué llevó a ello', practice: 'Práctica', need: 'Necesidad' },
  anything: 'cualquiera',
  clear: 'Mostrar todo',
  found: (count) =>
    count === 0 ? 'Aquí no hay nada así.' : counted(count, { one: 'Una entrada.', other: '# entradas.' }),
  failed: 'No se pudo escribir la última entrada. Puede que el disco esté lleno.',
  damaged: (count) =>
    counted(count, {
      one: 'Una línea no se puede leer. Se deja como está, y también va en una copia.',
      other: '# líneas no se pueden leer. Se dejan como están, y también van en una copia.',
    }),
  unreachable: 'El diario no se puede abrir en este momento. No se ha cambiado nada.',
};

/** The name of the practice an entry tells of; one that this version does not know is another. */
export function practiceName(id: string): string {
  return new Map(Object.entries(PRACTICE_NAMES)).get(id) ?? 'Otra práctica';
}

/** The words of the table a person can save. */
export const tableWords: CsvWords = {
  columns: ['Día', 'Hora', 'Qué llevó a ello', 'Práctica', 'Necesidad', 'Después', 'Nota'],
  lead: ({ lead }) => JOURNAL.leads[lead],
  practice: ({ practice }) => practiceName(practice),
  need: ({ need }) => (need === null ? '' : NEED_WORDS[need]),
  after: ({ after }) => (after === null ? '' : AFTER_WORDS[after]),
};
