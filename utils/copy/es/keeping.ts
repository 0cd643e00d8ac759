import type { Refusal } from '../../journal/import';
import type { KeepDays } from '../../journal/upkeep';
import { counting } from '../plural';
import type { Words } from '../words';

const counted = counting('es');

/** The journal page's part on copies, and on how long things are kept. */
export const KEEPING: Words['pages']['KEEPING'] = {
  title: 'Copias, y cuánto tiempo se guarda',
  uninstall: 'Quitar la extensión borra el diario. Una copia se queda contigo.',
  saveJson: 'Guardar una copia',
  saveCsv: 'Guardar una tabla (CSV)',
  plain: 'Cualquiera que tenga la copia o la tabla puede leerla.',
  saveBackup: 'Guardar con una frase secreta',
  backupMore: 'Sin la frase secreta nadie puede abrir ese archivo, tampoco tú.',
  passphrase: 'Frase secreta',
  again: 'La misma otra vez',
  save: 'Guardar',
  cancel: 'Cancelar',
  saved: 'Tu navegador ha recibido una copia.',
  reminder: 'No hay una copia reciente de este diario. Quitar la extensión lo borraría.',
  reminderLater: 'Ahora no',
  bringIn: 'Traer una copia',
  keepFor: 'Guardar las entradas',
  days: { 30: '30 días', 90: '90 días', 365: 'un año', always: 'el tiempo que yo quiera' },
  keepMore: {
    always: 'Nada se borra por sí solo.',
    some: 'Las más antiguas se borran entonces por sí solas.',
    locked: 'Las más antiguas se borran entonces por sí solas, por meses enteros, debido al candado.',
  },
  told: (from) => `Antes del ${from} no se borra nada.`,
  notice: 'Las entradas no se guardan para siempre, salvo que tú lo digas.',
  keepSaved: 'Guardado. Vale a partir de mañana.',
};

/** How long entries are kept, in words. */
export const keepDaysWords = (days: KeepDays) => KEEPING.days[days ?? 'always'];

const LISTS = { words: 'Tus palabras', people: 'Personas' } as const;

/** Bringing a copy in. */
export const IMPORT: Words['pages']['IMPORT'] = {
  opens: 'Esta copia tiene una frase secreta.',
  passphrase: 'Su frase secreta',
  open: 'Abrir',
  wrong: 'Con eso no se abre: otra frase secreta, o un archivo cambiado.',
  preview: 'Qué hay en esta copia',
  added: (count) => counted(count, { one: '# entrada por añadir', other: '# entradas por añadir' }),
  same: (count) => counted(count, { one: '# entrada ya está aquí', other: '# entradas ya están aquí' }),
  differing: (count) =>
    counted(count, {
      one: '# entrada es distinta; la tuya queda como está',
      other: '# entradas son distintas; las tuyas quedan como están',
    }),
  leftOut: (count) =>
    counted(count, {
      one: '# línea no se puede leer y quedará fuera',
      other: '# líneas no se pueden leer y quedarán fuera',
    }),
  addedWords: (count) =>
    counted(count, {
      one: '# línea de tus palabras por añadir',
      other: '# líneas de tus palabras por añadir',
    }),
  addedPeople: (count) => counted(count, { one: '# persona por añadir', other: '# personas por añadir' }),
  others: (count) =>
    counted(count, {
      one: '# línea de palabras o persona ya está aquí; la tuya queda como está',
      other: '# líneas de palabras o personas ya están aquí; las tuyas quedan como están',
    }),
  place: ({ list, place, field }) =>
    list === 'entries' ? `Línea ${place}: “${field}”` : `${LISTS[list]}, línea ${place}`,
  more: 'y más',
  bringIn: 'Añadirlas',
  nothing: 'No hay nada en ella que añadir.',
  cancel: 'Dejarlo',
  done: (count) => counted(count, { one: 'Añadida: # entrada.', other: 'Añadidas: # entradas.' }),
  allDone: 'Añadido.',
  failed: 'No se pudo escribir todo. Lo tuyo está como estaba.',
};

const REFUSALS: Record<Exclude<Refusal['kind'], 'not-json'>, string> = {
  'too-large': 'Ese archivo es más grande que cualquier diario nuestro.',
  'not-text': 'Ese archivo no es texto UTF-8.',
  empty: 'Ese archivo está vacío.',
  'other-format': 'Ese archivo no es una copia de este diario.',
  newer: 'Esa copia se guardó con una versión más nueva.',
  damaged: 'Esa copia está dañada: su parte exterior no se puede leer.',
  'too-many': 'Ese archivo tiene más entradas que cualquier diario nuestro.',
};

/** Why a file was not taken. */
export function refusalLine(why: Refusal): string {
  const reason =
    why.kind === 'not-json'
      ? `Ese archivo se interrumpe o está dañado en la línea ${why.line}, columna ${why.column}.`
      : REFUSALS[why.kind];
  return `${reason} No se ha cambiado nada.`;
}
