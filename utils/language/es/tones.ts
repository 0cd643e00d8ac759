import type { Tone } from '../language';

/** What makes a sentence weigh more or less in Spanish. Source: own; see docs/adr/003-recogniser.md. */
export const tones: readonly Tone[] = [
  { why: 'in jest', hears: ['<(jajaja|uy|perdon|perdona|gracias|broma)>'], times: 0.7 },
  {
    why: 'hedged',
    hears: ['<(quiza|quizas|supongo|tal vez|a lo mejor|un poco|algo)>'],
    times: 0.8,
  },
  {
    why: 'about a task',
    hears: [
      '<(bug|codigo|commit|prueba|test|tests|build|merge|archivo|funcion|linea|script|servidor|version|rama|correo|adjunto|olvide)>',
    ],
    times: 0.7,
  },
  {
    why: 'without measure',
    hears: ['<(siempre|nunca|jamas|todo|nada|totalmente|puta|tan|nadie)>'],
    times: 1.15,
  },
];
