import type { Tone } from '../language';

/** What makes a sentence weigh more or less in German. Source: own; see docs/adr/003-recogniser.md. */
export const tones: readonly Tone[] = [
  {
    why: 'in jest',
    hears: ['<(lol|ups|upps|hoppla|argh|ah|oh|naja|sorry|danke|tja|ok|okay|wow)>'],
    times: 0.7,
  },
  {
    why: 'hedged',
    hears: ['<(vielleicht|irgendwie|bisschen|etwas|wohl|wahrscheinlich|manchmal|gerade)>'],
    times: 0.8,
  },
  {
    why: 'about a task',
    hears: [
      '<(bug|code|commit|test|tests|build|tippfehler|merge|datei|zeile|skript|server|version|branch|git|mail|anhang|vergessen|übersehen|verwechselt|verlesen|ticket|link)>',
    ],
    times: 0.7,
  },
  {
    why: 'without measure',
    hears: ['<(immer|alles|nie|komplett|völlig|total|absolut|so|nichts|verdammt)>'],
    times: 1.15,
  },
];
