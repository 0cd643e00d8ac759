import * as v from 'valibot';

/** A line in a break is short; so is one's own. */
export const LONGEST_LINE = 200;

/** What somebody may add: a kind sentence they found, or a thing, place, sound or spot to rest attention on. */
export const OWN_KINDS = ['phrase', 'anchor'] as const;
export type OwnKind = (typeof OWN_KINDS)[number];

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_LINE));

/** What every line of somebody's own has. */
const own = {
  /** Made before the write: writing twice changes nothing. */
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  /** The language of the break in which it is said. */
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)),
};

const additionSchema = v.object({ ...own, kind: v.picklist(OWN_KINDS), text });

const changeSchema = v.object({
  ...own,
  kind: v.literal('instead'),
  /** As text: a change outlives the stage it was made in. */
  stage: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,79}(\/\d{1,2})?$/)),
  /** Our line as it was when it was changed. A later version may say it otherwise. */
  ours: v.pipe(v.string(), v.minLength(1), v.maxLength(400)),
  /** What is said instead; null: nothing. */
  text: v.nullable(text),
});

/** A phrase or an anchor of one's own. */
export type OwnAddition = Readonly<v.InferOutput<typeof additionSchema>>;
/** A line of ours that is said otherwise, or not at all. */
export type OwnChange = Readonly<v.InferOutput<typeof changeSchema>>;
/** One line of somebody's own words. */
export type OwnLine = OwnAddition | OwnChange;

/** A line as it was found or given, or null when it is none. */
export function parseOwnLine(found: unknown): OwnLine | null {
  const { kind } = (found ?? {}) as { kind?: unknown };
  const result = v.safeParse<typeof additionSchema | typeof changeSchema>(
    kind === 'instead' ? changeSchema : additionSchema,
    found,
  );
  return result.success ? result.output : null;
}
