import { LANGUAGE_TAGS } from '../../utils/copy/languages';
import { adviceOn } from '../../utils/copy/never-said/advice';
import { RULES } from '../../utils/copy/never-said/rules';
import { isNeverShown } from '../../utils/packs/never-shown';
import { useWords } from '../words';

interface Props {
  readonly lines: readonly string[];
  /** The language of the pack. */
  readonly language: string;
}

/** What our own voice would not say in these lines, each with its reason. It is advice, but for what no pack may bring. */
export function AdviceLines({ lines, language }: Props) {
  const { ADVICE, MAKE_PACK, PACK_FAULTS } = useWords('packs');
  const rules = rulesFor(language);
  const advice = rules === null ? [] : [...new Set(lines.flatMap((line) => adviceOn(line, rules)))];
  const blocked = lines.some(isNeverShown);
  return (
    <ul class="packs-advice soft" aria-live="polite">
      {blocked && (
        <li>
          {MAKE_PACK.blocked} {PACK_FAULTS.harm}.
        </li>
      )}
      {advice.map((kind) => (
        <li key={kind}>{ADVICE[kind]}</li>
      ))}
    </ul>
  );
}

/** The rules for a language, in whatever variety; null: we have none for it. */
export function rulesFor(language: string) {
  const [base] = language.split('-');
  const tag =
    LANGUAGE_TAGS.find((one) => one === language) ?? LANGUAGE_TAGS.find((one) => one.split('-')[0] === base);
  return tag === undefined ? null : RULES[tag];
}
