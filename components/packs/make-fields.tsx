import { useId } from 'preact/hooks';

/** A field for a line of text, with its name above it. */
export function TextField({
  label,
  value,
  most,
  change,
  lang,
}: {
  label: string;
  value: string;
  most: number;
  lang: string;
  change: (value: string) => void;
}) {
  return (
    <label class="stack-small">
      {label}
      <input
        type="text"
        lang={lang}
        value={value}
        maxLength={most}
        autocomplete="off"
        onInput={(event) => change(event.currentTarget.value)}
      />
    </label>
  );
}

/** A field for several lines, each on a line of its own. */
export function LinesField({
  label,
  lines,
  change,
  lang,
}: {
  label: string;
  lines: readonly string[];
  lang: string;
  change: (lines: readonly string[]) => void;
}) {
  return (
    <label class="stack-small">
      {label}
      <textarea
        lang={lang}
        rows={Math.max(2, lines.length)}
        value={lines.join('\n')}
        autocomplete="off"
        onInput={(event) => change(event.currentTarget.value.split('\n'))}
      />
    </label>
  );
}

/** Some of a few things, each to be ticked. */
export function Ticks<Value extends string | number>({
  legend,
  all,
  words,
  chosen,
  change,
}: {
  legend: string;
  all: readonly Value[];
  words: Readonly<Record<Value, string>>;
  chosen: readonly Value[];
  change: (chosen: readonly Value[]) => void;
}) {
  return (
    <fieldset class="plain stack-small">
      <legend>{legend}</legend>
      <div class="row packs-ticks">
        {all.map((one) => (
          <label class="row" key={one}>
            <input
              type="checkbox"
              checked={chosen.includes(one)}
              onChange={(event) => {
                const on = event.currentTarget.checked;
                change(all.filter((other) => (other === one ? on : chosen.includes(other))));
              }}
            />
            {words[one]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One of a few things. */
export function Choose<Value extends string>({
  label,
  all,
  chosen,
  change,
}: {
  label: string;
  all: readonly (readonly [value: Value, words: string])[];
  chosen: Value;
  change: (chosen: Value) => void;
}) {
  const id = useId();
  return (
    <div class="row">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        onChange={(event) => {
          const found = all.find(([value]) => value === event.currentTarget.value);
          if (found !== undefined) change(found[0]);
        }}
      >
        {all.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
