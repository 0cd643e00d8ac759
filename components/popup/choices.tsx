import { useId } from 'preact/hooks';

interface Props<Choice extends string | number> {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly words: Readonly<Record<Choice, string>>;
  readonly choose: (choice: Choice) => void;
}

/** A few things to choose from with one click, named by what stands before them. */
export function Choices<Choice extends string | number>({ label, choices, words, choose }: Props<Choice>) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot lie in one line with its legend.
    <div class="row" role="group" aria-labelledby={id}>
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
