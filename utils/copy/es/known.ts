import type { Words } from '../words';

/** The page that shows everything that is stored. */
export const KNOWN: Words['pages']['KNOWN'] = {
  title: 'Lo que sé de ti',
  link: 'Ver todo lo que está guardado',
  promise: 'Todo lo guardado, tal como está en este navegador. No hay nada más, ni en ninguna otra parte.',
  browser: 'El propio navegador guarda qué sitios permitiste. Eso está en su configuración.',
  nothing: 'No hay nada guardado.',
  size: (bytes) => `${bytes} bytes`,
  remove: 'Borrar',
  removeThis: (name) => `Borrar: ${name}`,
  sure: 'Esto lo borra. No se puede deshacer.',
  keep: 'Conservar',
  yes: 'Borrar ahora',
  removed: 'Borrado.',
  refused: 'No se pudo borrar. No se ha cambiado nada.',
  lock: 'Se puede quitar en la página del diario.',
  stores: {
    local: 'Se guarda hasta que lo cambies',
    session: 'En la memoria, hasta que se cierre el navegador',
    'kind-minute': 'El diario, mes a mes',
    'kind-minute-decisions': 'Cuándo se ofreció algo, y cuándo no',
    'kind-minute-words': 'Tus palabras',
    'kind-minute-packs': 'Prácticas que alguien hizo para ti',
  },
};

/** What each record is, by its store and its name. */
export const RECORDS: Words['pages']['RECORDS'] = {
  'local settings': 'Tus ajustes',
  'local consents': 'Sitios que activaste',
  'local break': 'El minuto en curso',
  'local pace': 'Con cuánta suavidad van las pausas',
  'local tried': 'Qué prácticas empezaste, y cómo fue la última vez',
  'local memory': 'Horas de propuestas recientes, y lo que pediste',
  'local unwritten': 'Líneas sobre propuestas, de camino',
  'local lock': 'El candado del diario',
  'local people': 'Personas con las que puedes hablar',
  'local draft': 'El paquete que estás escribiendo',
  'local makers': 'Claves de autores que conoces',
  'local upkeep': 'Cuánto se guardan las entradas, y cuándo se guardó una copia',
  'session noticing': 'Cuánto tiempo llevas de actividad, y si hay una propuesta',
  'session journal': 'Si se escribió la última entrada',
  'session running': 'El minuto en curso, mientras hay un candado',
  'session note': 'La nota que se está escribiendo',
  'session draft': 'El paquete que estás escribiendo',
  'kind-minute-packs signing-key': 'Tu clave para firmar paquetes',
  'kind-minute-words lines': 'Tus líneas, frases y anclas',
  'kind-minute-decisions records': 'Cuándo se ofreció algo, y cuándo no',
};

/** A record's name in words. What no version of ours knows is said to be that. */
export function recordName(store: string, name: string): string {
  const known = new Map(Object.entries(RECORDS)).get(`${store} ${name}`);
  if (known !== undefined) return known;
  if (store === 'kind-minute') return `Entradas de ${name}`;
  if (store === 'kind-minute-packs') return `Un paquete, ${name}`;
  return name.startsWith('damaged.') ? `Apartado, no se pudo leer: ${name.slice(8)}` : `Desconocido: ${name}`;
}
