import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { regionNames } from '../region-names';
import { useLanguage, useWords } from '../words';
import { Setting } from './seeking';

interface Described {
  readonly label: string;
  readonly more: string;
}

interface Ids {
  readonly id: string;
  readonly 'aria-describedby': string;
}

/** A label, its control, and a line that explains it. */
export function Field({ label, more, control }: Described & { control: (ids: Ids) => ComponentChildren }) {
  const id = useId();
  const ids: Ids = { id, 'aria-describedby': `${id}-more` };
  return (
    <Setting says={[label, more]}>
      <label class="switch" for={ids.id}>
        <span>{label}</span>
        {control(ids)}
      </label>
      <p id={ids['aria-describedby']} class="soft">
        {more}
      </p>
    </Setting>
  );
}

/** Something that is on or off. */
export function Switch({
  on,
  change,
  ...described
}: Described & { on: boolean; change: (on: boolean) => void }) {
  const control = (ids: Ids) => (
    <input
      {...ids}
      type="checkbox"
      role="switch"
      checked={on}
      aria-checked={on}
      onChange={(event) => {
        const wanted = event.currentTarget.checked;
        // What is shown is what is stored: it moves when the record does.
        event.currentTarget.checked = on;
        change(wanted);
      }}
    />
  );
  return <Field {...described} control={control} />;
}

/**
 * A field that shows what is stored, but leaves alone what somebody is typing: the page is drawn anew whenever any
 * record changes, as when they come back to the keys, and would put the stored value over a half-typed one.
 */
function useStored(value: string) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (field.current !== null && field.current !== document.activeElement) field.current.value = value;
  }, [value]);
  return field;
}

interface NumberProps extends Described {
  readonly value: number;
  readonly range: readonly [number, number];
  readonly change: (value: number) => void;
}

/** A whole number in a range. A value outside it is not sent; the field says so itself. */
export function NumberField({ value, range, change, ...described }: NumberProps) {
  const field = useStored(String(value));
  const control = (ids: Ids) => (
    <input
      {...ids}
      class="options-number"
      type="number"
      min={range[0]}
      max={range[1]}
      step={1}
      required
      ref={field}
      onChange={(event) => {
        if (event.currentTarget.reportValidity()) change(event.currentTarget.valueAsNumber);
      }}
    />
  );
  return <Field {...described} control={control} />;
}

interface TimeProps {
  /** What the field is called. */
  readonly name: string;
  /** Minutes since midnight. */
  readonly value: number;
  readonly change: (minute: number) => void;
}

/** A time by the clock on the wall. One that is not whole is not sent. */
export function TimeField({ name, value, change }: TimeProps) {
  const field = useStored(clockText(value));
  return (
    <input
      type="time"
      required
      aria-label={name}
      ref={field}
      onChange={(event) => {
        const minute = event.currentTarget.valueAsNumber / 60_000;
        if (Number.isInteger(minute)) change(minute);
      }}
    />
  );
}

function clockText(minute: number): string {
  return new Date(minute * 60_000).toISOString().slice(11, 16);
}

interface RadiosProps<Choice extends string | number> {
  readonly title: string;
  readonly more: string;
  readonly choices: readonly Choice[];
  readonly words: Readonly<Record<Choice, string>>;
  readonly chosen: Choice;
  readonly change: (choice: Choice) => void;
}

/** One of a few things, each said in a line. */
export function Radios<Choice extends string | number>({
  title,
  more,
  choices,
  words,
  chosen,
  change,
}: RadiosProps<Choice>) {
  const id = useId();
  return (
    <Setting says={[title, more, ...choices.map((choice) => words[choice])]}>
      <div class="stack" role="radiogroup" aria-labelledby={id}>
        <h3 id={id}>{title}</h3>
        {choices.map((choice) => (
          <label class="row" key={choice}>
            <input type="radio" name={id} checked={chosen === choice} onChange={() => change(choice)} />
            {words[choice]}
          </label>
        ))}
        <p class="soft">{more}</p>
      </div>
    </Setting>
  );
}

interface RegionProps {
  readonly region: string | null;
  readonly change: (region: string | null) => void;
}

/** The country, for help lines. */
export function RegionField({ region, change }: RegionProps) {
  const { locale } = useLanguage();
  const { SETTINGS } = useWords('pages');
  const control = (ids: Ids) => (
    <select {...ids} value={region ?? ''} onChange={(event) => change(event.currentTarget.value || null)}>
      <option value="">{SETTINGS.regionNone}</option>
      {regionNames(locale).map(([code, name]) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
  return <Field label={SETTINGS.region} more={SETTINGS.regionMore} control={control} />;
}
