import * as v from 'valibot';
import { AUDIENCES, AVOIDABLE, type Use } from '../practice/practice';
import { LIMITS, PACK_FORMAT, PACK_VERSION, type Pack } from './pack';
import { type TextFault, textFault } from './plain-text';

/** Why a pack is refused; `place` is the way to it in the file, such as `practices[0].stages[2].component`. */
export interface PackFault {
  readonly place: string;
  readonly reason:
    | TextFault
    | 'other-format'
    | 'newer'
    | 'unknown-key'
    | 'missing'
    | 'wrong-kind'
    | 'too-many'
    | 'too-few'
    | 'doubled'
    | 'not-grounding'
    | 'harm';
}

export type PackRead =
  | { readonly kind: 'pack'; readonly pack: Pack }
  | { readonly kind: 'refused'; readonly faults: readonly [PackFault, ...PackFault[]] };

const text = (most: number) =>
  v.pipe(
    v.string(),
    v.rawCheck(({ dataset, addIssue }) => {
      const fault = dataset.typed ? textFault(dataset.value, most) : null;
      if (fault !== null) addIssue({ message: fault });
    }),
  );

/** Lists without a repetition: what stands twice was meant otherwise. */
function list<const Item extends v.GenericSchema>(item: Item, least: number, most: number) {
  return v.pipe(
    v.array(item),
    v.minLength(least, 'too-few'),
    v.maxLength(most, 'too-many'),
    v.check((items) => new Set(items.map((one) => JSON.stringify(one))).size === items.length, 'doubled'),
  );
}

const USES = [...AVOIDABLE, 'imagery', 'writing'] as const satisfies readonly Use[];
const OCCASIONS = ['asked', 'happened', 'stretch', 'cue', 'call-end'] as const;
const COMPONENTS = ['mindfulness', 'common-humanity', 'kindness', 'need', 'grounding'] as const;

const slug = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/, 'wrong-kind'));

const stageSchema = v.strictObject({
  component: v.picklist(COMPONENTS),
  wordings: list(list(text(LIMITS.line), 1, LIMITS.lines), 1, LIMITS.wordings),
  asks: v.exactOptional(v.picklist(['named', 'need'])),
});

const practiceSchema = v.pipe(
  v.strictObject({
    id: slug,
    name: text(LIMITS.name),
    line: text(LIMITS.summary),
    paces: list(v.picklist([0, 1, 2]), 1, 3),
    uses: list(v.picklist(USES), 0, USES.length),
    fits: list(v.picklist(OCCASIONS), 0, OCCASIONS.length),
    audience: v.picklist(AUDIENCES),
    stirring: v.boolean(),
    stages: v.pipe(v.array(stageSchema), v.minLength(1, 'too-few'), v.maxLength(LIMITS.stages, 'too-many')),
  }),
  // Where there is only the ground, there is only the ground: a pack can't bring warmth to pace 0.
  v.forward(
    v.check(
      ({ paces, stages, uses, stirring }) =>
        !paces.includes(0) ||
        (!stirring && uses.length === 0 && stages.every(({ component }) => component === 'grounding')),
      'not-grounding',
    ),
    ['paces'],
  ),
);

const changeSchema = v.strictObject({
  stage: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,79}(\/\d{1,2})?$/, 'wrong-kind')),
  ours: text(LIMITS.ours),
  text: v.nullable(text(LIMITS.line)),
});

const signatureSchema = v.strictObject({
  algorithm: v.literal('Ed25519'),
  key: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$/, 'wrong-kind')),
  value: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{86}==$/, 'wrong-kind')),
});

const packSchema = v.strictObject({
  format: v.literal(PACK_FORMAT),
  version: v.literal(PACK_VERSION),
  id: v.pipe(v.string(), v.regex(/^[0-9a-z]{12}$/, 'wrong-kind')),
  title: text(LIMITS.name),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/, 'wrong-kind')),
  maker: v.strictObject({ name: text(LIMITS.name), why: text(LIMITS.why) }),
  practices: v.pipe(
    v.array(practiceSchema),
    v.maxLength(LIMITS.practices, 'too-many'),
    v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'doubled'),
  ),
  phrases: list(text(LIMITS.line), 0, LIMITS.phrases),
  anchors: list(text(LIMITS.line), 0, LIMITS.phrases),
  changes: v.exactOptional(list(changeSchema, 0, LIMITS.changes)),
  signature: v.exactOptional(signatureSchema),
});

/** Reads a pack out of what a file held, or tells every place where it can't be read, and why. Never half of one. */
export function parsePack(found: unknown): PackRead {
  const { format, version } = (found ?? {}) as { format?: unknown; version?: unknown };
  if (format !== PACK_FORMAT) return refused({ place: 'format', reason: 'other-format' });
  if (typeof version === 'number' && version > PACK_VERSION)
    return refused({ place: 'version', reason: 'newer' });
  const result = v.safeParse(packSchema, found);
  if (result.success) return { kind: 'pack', pack: result.output };
  const [first, ...others] = result.issues.map(faultOf);
  return refused(first ?? { place: '', reason: 'wrong-kind' }, ...others);
}

/** The pack, or null. */
export function packOf(found: unknown): Pack | null {
  const read = parsePack(found);
  return read.kind === 'pack' ? read.pack : null;
}

/** The packs of a database that can be read, by title. One that can't is left where it lies. */
export function packsIn(found: readonly unknown[]): readonly Pack[] {
  const packs = found.flatMap((one) => packOf(one) ?? []);
  return packs.sort((one, other) => (one.title < other.title ? -1 : 1));
}

function refused(...faults: [PackFault, ...PackFault[]]): PackRead {
  return { kind: 'refused', faults };
}

function faultOf(issue: v.BaseIssue<unknown>): PackFault {
  const place = v.getDotPath(issue) ?? '';
  return {
    place: place.replace(/\.(\d+)(?=\.|$)/g, '[$1]'),
    reason: reasonOf(issue),
  };
}

function reasonOf({ type, kind, received, expected, message }: v.BaseIssue<unknown>): PackFault['reason'] {
  if (kind === 'validation') return message as PackFault['reason'];
  if (type === 'strict_object' && expected === 'never') return 'unknown-key';
  return received === 'undefined' ? 'missing' : 'wrong-kind';
}
