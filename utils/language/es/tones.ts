import type { Tone } from '../language';

/** What makes a sentence weigh more or less in Spanish. Source: own; see docs/adr/003-recogniser.md. */
export const tones: readonly Tone[] = [
  {
    why: 'in jest',
    hears: [
      '<(jajaja|jajajajaja|uy|ups|uf|ay|facepalm|anda|upa|opa|perdon|perdona|perdonen|disculpa|disculpen|gracias|broma|vale|ok)>',
    ],
    times: 0.7,
  },
  {
    why: 'hedged',
    hears: [
      '<(quiza|quizas|capaz|supongo|tal vez|a lo mejor|puede que|un poco|algo|un pelin|medio|igual|probablemente)>',
    ],
    times: 0.8,
  },
  {
    why: 'about a task',
    hears: [
      '<(bug|codigo|commit|parche|prueba|pruebas|test|tests|build|compilar|typo|merge|archivo|fichero|funcion|linea|script|variable|servidor|version|modulo|rama|git|correo|adjunto|olvide|despiste|errata|contraseña|excel|pestaña)>',
    ],
    times: 0.7,
  },
  {
    why: 'without measure',
    hears: [
      '<(siempre|nunca|jamas|todo|todos|nada|completamente|totalmente|absolutamente|puta|puto|puro|total|tan|nadie)>',
    ],
    times: 1.15,
  },
];
