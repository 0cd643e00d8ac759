import type { Words } from '../words';

export const WELCOME: Words['pages']['WELCOME'] = {
  page: 'Te damos la bienvenida',
  title: 'Un minuto para ti, cuando el trabajo es largo o difícil',
  what: 'Tras un rato largo, el icono de tu barra cambia de forma. Un clic abre un minuto: qué hay aquí, no solo te pasa a ti, qué necesitas.',
  isNot: 'No es terapia, y no juzga. No puede saber si alguien está en peligro, y nadie está mirando.',
  privacy: 'Todo se queda en este dispositivo. Sin cuenta, sin red.',
  tryTitle: 'Pruébalo ahora',
  tryLine: 'Unos 20 segundos. Puedes parar en cualquier momento.',
  tryBegin: 'Empezar',
  tryDone: 'Eso es todo.',
  sting:
    'A veces la amabilidad duele al principio. Di “Esto no me ayuda” en cualquier paso, y vamos más despacio.',
  pinTitle: 'Dónde encontrarlo',
  pinned: 'El icono está en tu barra de herramientas.',
  notPinned: 'Todavía no está fijado, así que una propuesta no se ve.',
  pinHow: {
    chromium:
      'Abre la pieza de rompecabezas, arriba a la derecha. Luego haz clic en el pin junto a Kind Minute.',
    firefox:
      'Abre la pieza de rompecabezas, arriba a la derecha. Junto a Kind Minute, la rueda tiene la opción de fijarlo o anclarlo.',
  },
  offersTitle: 'Cuándo ofrecer',
  offersOn: 'Tras ratos largos de trabajo',
  offersOff: 'Solo cuando lo pida',
  sitesTitle: 'Palabras duras, en los sitios que elijas',
  sites:
    'Desactivado en todas partes. En un sitio donde escribes, la ventana tiene un interruptor: lo que escribes allí se lee entonces en este dispositivo, y no se guarda.',
  sitesMore: 'Qué, exactamente',
  gentlyTitle: 'Con suavidad',
  withTherapist: 'Trabajo cosas difíciles en terapia',
  warmWrong: 'Las palabras cálidas me incomodan',
  gentlyMore:
    'Lo primero deja las pausas cortas y sencillas; lo segundo quita esas palabras. Ambas cosas están en Ajustes.',
  talk: 'Hablar con alguien ahora',
};
