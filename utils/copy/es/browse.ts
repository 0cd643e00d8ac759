import type { Words } from '../words';

export const BROWSE: Words['breaks']['BROWSE'] = {
  ownWords: 'Con tus propias palabras',
  title: 'Prácticas',
  back: 'Atrás',
  shelves: {
    made: 'Hechas para ti',
    minutes: 'Más o menos un minuto',
    ground: 'Suelo y sentidos',
    kind: 'Más cálidas',
    helping: 'Para quien ayuda en su trabajo',
    study: 'Para quien estudia',
    sits: 'Más largas y en silencio',
    stirring: 'A algunas personas les remueven cosas',
  },
  stirringMore: 'Puedes parar en cualquier línea. Mejor un día que no sea el más difícil.',
  from: (maker) => `De ${maker}.`,
  resting: 'Las más fuertes descansan una semana, porque algo se removió.',
  groundOnly: 'Por ahora, solo pies y suelo. En Ajustes, “Con cuánta suavidad” dice más.',
  leftOut: 'Lo que querías dejar fuera no está aquí. Los Ajustes dicen qué es.',
  packs: 'Paquetes',
  inTab: 'Abrir en una pestaña',
  inTabMore: 'La ventana del icono se cierra al hacer clic en otro lugar.',
  length: (seconds) => (seconds >= 60 && seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`),
  begin: (name, length) => `${name}, ${length}`,
  said: {
    easier: 'Dijiste “más ligero” después.',
    same: '',
    heavier: 'Dijiste “más pesado” después.',
    'stirred-up': 'Dijiste “algo se removió” después.',
    'not-helping': 'La última vez no ayudaba.',
  },
};
