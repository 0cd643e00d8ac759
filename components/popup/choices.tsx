import { useId } from 'preact/hooks';

interface Props<Choice extends string | number> {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly words: Readonly<Record<Choice, string>>;
  readonly choose: (choice: Choice) => void;
  /** How they lie; in a grid for short ones. */
  readonly look?: 'popup-choices' | 'row';
}

/** A few things to choose from with one click, named by what stands before them. */
export function Choices<Choice extends string | number>({
  label,
  choices,
  words,
  choose,
  look,
}: Props<Choice>) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no grid.
    <div class={look ?? 'popup-choices'} role="group" aria-labelledby={id}>
      <span id={id} class="soft">
        {label}
      </span>
      {choices.map((choice) => (
        <button type="button" key={choice} onClick={() => choose(choice)}>
          {words[choice]}
        </button>
      ))}
    </div>
  );
}
