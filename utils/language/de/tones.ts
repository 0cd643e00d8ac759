import type { Tone } from '../language';

/** What makes a sentence weigh more or less in German. Source: own; see docs/adr/003-recogniser.md. */
export const tones: readonly Tone[] = [
  { why: 'in jest', hears: ['<(lol|ups|argh|oh|naja|sorry|danke)>'], times: 0.7 },
  {
    why: 'hedged',
    hears: ['<(vielleicht|irgendwie|bisschen|wohl|manchmal|gerade)>'],
    times: 0.8,
  },
  {
    why: 'about a task',
    hears: ['<(bug|code|commit|test|build|merge|datei|branch|server|mail|anhang|vergessen)>'],
    times: 0.7,
  },
  {
    why: 'without measure',
    hears: ['<(immer|alles|nie|komplett|voellig|total|absolut|so|nichts)>'],
    times: 1.15,
  },
];
