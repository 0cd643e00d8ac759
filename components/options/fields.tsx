import { useId } from 'preact/hooks';
import { SETTINGS } from '../../utils/copy/en/settings';
import type { Hours } from '../../utils/settings/settings';
import { regionNames } from '../region-names';

interface Described {
  readonly label: string;
  readonly more: string;
}

/** Something that is on or off. */
export function Switch({
  label,
  more,
  on,
  change,
}: Described & { on: boolean; change: (on: boolean) => void }) {
  const id = useId();
  return (
    <div>
      <label class="switch">
        <span>{label}</span>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          aria-describedby={id}
          onChange={(event) => {
            const wanted = event.currentTarget.checked;
            // What is shown is what is stored: it moves when the record does.
            event.currentTarget.checked = on;
            change(wanted);
          }}
        />
      </label>
      <p id={id} class="soft">
        {more}
      </p>
    </div>
  );
}

interface NumberProps extends Described {
  readonly value: number;
  readonly range: readonly [number, number];
  readonly change: (value: number) => void;
}

/** A whole number in a range. A value outside it is not sent; the field says so itself. */
export function NumberField({ label, more, value, range, change }: NumberProps) {
  const id = useId();
  return (
    <div>
      <label class="switch">
        <span>{label}</span>
        <input
          class="options-number"
          type="number"
          min={range[0]}
          max={range[1]}
          step={1}
          required
          value={value}
          aria-describedby={id}
          onChange={(event) => {
            if (event.currentTarget.reportValidity()) change(event.currentTarget.valueAsNumber);
          }}
        />
      </label>
      <p id={id} class="soft">
        {more}
      </p>
    </div>
  );
}

/** From when to when, by the clock on the wall. */
export function HoursField({ hours, change }: { hours: Hours; change: (hours: Hours) => void }) {
  const field = (end: 'from' | 'to') => (
    <label class="row">
      {SETTINGS[end]}
      <input
        type="time"
        required
        value={clockText(hours[end])}
        onChange={(event) => {
          const minute = event.currentTarget.valueAsNumber / 60_000;
          if (Number.isInteger(minute)) change({ ...hours, [end]: minute });
        }}
      />
    </label>
  );
  return (
    <div class="row">
      {field('from')}
      {field('to')}
    </div>
  );
}

function clockText(minute: number): string {
  return new Date(minute * 60_000).toISOString().slice(11, 16);
}

interface RegionProps {
  readonly region: string | null;
  readonly language: string;
  readonly change: (region: string | null) => void;
}

/** The country, for help lines. */
export function RegionField({ region, language, change }: RegionProps) {
  const id = useId();
  return (
    <div>
      <label class="switch">
        <span>{SETTINGS.region}</span>
        <select
          value={region ?? ''}
          aria-describedby={id}
          onChange={(event) => change(event.currentTarget.value || null)}
        >
          <option value="">{SETTINGS.regionNone}</option>
          {regionNames(language).map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p id={id} class="soft">
        {SETTINGS.regionMore}
      </p>
    </div>
  );
}
