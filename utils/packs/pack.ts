import type { Audience, Component, Occasion, Pace, Question, Use } from '../practice/practice';

/*
 * A pack: practices that somebody made for one person, in one JSON file (docs/pack.schema.json tells the same to
 * other programs). It holds text and codes, nothing else: no markup, no addresses, nothing that runs. What ends a
 * break, "This isn't helping" and "Talk to someone now" are not in it, so that no pack can take them away.
 */

export const PACK_FORMAT = 'kind-minute-pack';
export const PACK_VERSION = 1;

/** Who made a pack, and why, in their own words. */
export interface Maker {
  readonly name: string;
  readonly why: string;
}

/** One stage: its wordings take turns, each a few short lines. */
export interface PackStage {
  readonly component: Exclude<Component, 'return'>;
  readonly wordings: readonly (readonly string[])[];
  readonly asks?: Exclude<Question, 'after'>;
}

export interface PackPractice {
  /** Its name within the pack, by which entries know it. */
  readonly id: string;
  readonly name: string;
  /** What one does in it, in a line. */
  readonly line: string;
  readonly paces: readonly Pace[];
  readonly uses: readonly Use[];
  /** When it is chosen by itself; empty: only when it is picked. */
  readonly fits: readonly Occasion[];
  readonly audience: Audience;
  readonly stirring: boolean;
  readonly stages: readonly PackStage[];
}

/** A line of ours as the maker of an own pack says it; null: not at all. */
export interface PackChange {
  /** The stage, by its name in the library. */
  readonly stage: string;
  /** Our line as it was when it was changed. */
  readonly ours: string;
  readonly text: string | null;
}

export interface Pack {
  readonly format: typeof PACK_FORMAT;
  readonly version: typeof PACK_VERSION;
  /** Made once; a pack with the same id takes the place of the one that is here, if the person says so. */
  readonly id: string;
  readonly title: string;
  /** The language its lines are in, as a BCP 47 tag. */
  readonly language: string;
  readonly maker: Maker;
  readonly practices: readonly PackPractice[];
  /** Kind phrases and anchors, for the stages of any practice that make room for them. */
  readonly phrases: readonly string[];
  readonly anchors: readonly string[];
  /** There in an own pack alone: somebody's own words on their way to another device, where they are their own again. */
  readonly changes?: readonly PackChange[];
  readonly signature?: Signature;
}

/** Who vouches for a pack: a key that the person may come to trust, and what it said of this pack. */
export interface Signature {
  readonly algorithm: 'Ed25519';
  /** The public key, 32 bytes in base64. */
  readonly key: string;
  /** 64 bytes in base64. */
  readonly value: string;
}

/** How long texts may be, in characters, and how many things a list may hold. */
export const LIMITS = {
  name: 60,
  why: 600,
  summary: 90,
  line: 200,
  lines: 4,
  wordings: 6,
  stages: 12,
  practices: 20,
  phrases: 200,
  changes: 1000,
  ours: 400,
} as const;

/** No pack needs more room than this, in bytes; most have less than a tenth. */
export const LARGEST_PACK = 256 * 1024;
