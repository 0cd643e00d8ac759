import type { ComponentChild } from 'preact';
import type { Component } from '../../utils/practice/practice';
import './scene.css';

interface Props {
  readonly component: Component;
  /** Large and slowly moving, for a break without words; else small and still above the words. */
  readonly large: boolean;
  readonly paused: boolean;
}

/** One drawing for each kind of stage, of the icon's bowl and its table. It says nothing that the words do not. */
export function Scene({ component, large, paused }: Props) {
  return (
    <svg
      class={large ? 'scene scene-large' : 'scene'}
      viewBox="0 0 160 80"
      aria-hidden="true"
      data-component={component}
      data-paused={paused}
    >
      {DRAWINGS[component]}
    </svg>
  );
}

/** The icon's bowl, 44 wide, its rim's middle at the origin. */
const BOWL = 'M-22 0h44c0 12-8 19-16 21v3a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-3c-8-2-16-9-16-21z';

/** The same in a line, 20 wide. */
const SMALL_BOWL = 'M-10 0h20c0 6-4 10-10 10S-10 6-10 0z';

const DRAWINGS: Readonly<Record<Component, ComponentChild>> = {
  // Rings on water: what is here, spreading until it is seen.
  mindfulness: (
    <>
      <ellipse class="scene-line scene-faint scene-breath" cx="80" cy="42" rx="66" ry="28" />
      <ellipse class="scene-line scene-soft scene-breath" cx="80" cy="42" rx="44" ry="18" />
      <ellipse class="scene-line" cx="80" cy="42" rx="22" ry="9" />
      <circle class="scene-warm" cx="80" cy="42" r="4" />
    </>
  ),
  // One bowl among others on the same table.
  'common-humanity': (
    <>
      <path class="scene-line scene-soft" d="M8 58h144" />
      {[24, 52, 80, 108, 136].map((at) => (
        <path
          key={at}
          class={at === 80 ? 'scene-full' : 'scene-line scene-soft scene-breath'}
          d={SMALL_BOWL}
          transform={`translate(${at} 46)`}
        />
      ))}
    </>
  ),
  // The bowl is full, and warmth rises from it.
  kindness: (
    <>
      <path class="scene-glow scene-breath" d="M54 30c5-12 14-18 26-18s21 6 26 18" />
      <path class="scene-full" d={BOWL} transform="translate(80 40)" />
    </>
  ),
  // Open, and nothing in it yet: what would go in?
  need: (
    <>
      <circle class="scene-line scene-dotted scene-breath" cx="80" cy="22" r="11" />
      <path class="scene-line" d={BOWL} transform="translate(80 44)" />
    </>
  ),
  // The table, the floor, and what is under it.
  grounding: (
    <>
      <path class="scene-line" d={SMALL_BOWL} transform="translate(80 26)" />
      <path class="scene-line" d="M14 40h132" />
      <path class="scene-line scene-soft scene-breath" d="M30 52h100" />
      <path class="scene-line scene-faint scene-breath" d="M50 64h60" />
    </>
  ),
  // A window with the day in it.
  return: (
    <>
      <path class="scene-line" d="M54 70V38a26 26 0 0 1 52 0v32z" />
      <circle class="scene-warm scene-breath" cx="80" cy="46" r="9" />
      <path class="scene-line scene-soft" d="M54 56h52" />
    </>
  ),
};
