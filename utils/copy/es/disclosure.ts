import type { Words } from '../words';

export const DISCLOSURE: Words['pages']['DISCLOSURE'] = {
  title: (host) => `¿Notar en ${host} si escribes con dureza sobre ti?`,
  lead: 'Cuando escribas allí algo duro sobre ti, puede que se ofrezca un minuto. Llega algo más tarde, en una pausa.',
  rows: [
    [
      'Qué se lee',
      'Lo que escribes en este sitio en áreas de texto, cuadros de mensaje y editores: las últimas frases antes del cursor.',
    ],
    ['Dónde', 'En este dispositivo. No se envía nada a ninguna parte.'],
    [
      'Qué se guarda',
      'Nada de lo que escribes. Durante 20 minutos, que se notó algo y con qué fuerza. Si luego tomas un minuto, el diario dice “una propuesta tranquila”.',
    ],
    [
      'Qué no se lee nunca',
      'Contraseñas, pagos, códigos, búsquedas, campos de una línea, editores de código, ventanas privadas. En Google Docs y Sheets no funciona.',
    ],
    ['Qué cambia en la página', 'Nada. La página no puede saberlo.'],
    [
      'Cómo dejarlo',
      'El mismo interruptor en la ventana del icono, o la lista en Ajustes. En cualquier momento.',
    ],
  ],
  mistakes: 'Comete errores, y no puede saber si alguien está en peligro. Nadie está mirando.',
  prompt: 'Ahora pregunta tu navegador. Lo llama “leer y cambiar datos”; nosotros solo leemos.',
  yes: 'Activar',
  no: 'Ahora no',
  on: (host) => `Activado en ${host}. Puedes cerrar esta pestaña.`,
  refused: 'El navegador no dio el permiso, así que sigue desactivado.',
  off: 'Sigue desactivado. Puedes cerrar esta pestaña.',
  invalid: 'Esta página se abrió sin un sitio. Puedes cerrarla.',
};
