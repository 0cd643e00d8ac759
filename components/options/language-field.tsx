import { LANGUAGE_TAGS, type LanguageTag, languageOf } from '../../utils/copy/languages';
import { useLanguage, useWords } from '../words';
import { Field } from './fields';

interface Props {
  /** As the settings have it: `auto`, or a tag. */
  readonly chosen: string;
  /** The language that `auto` comes to in this browser. */
  readonly auto: LanguageTag;
  readonly change: (language: string) => void;
}

/** The language, each by its name in itself. What is a draft says so. */
export function LanguageField({ chosen, auto, change }: Props) {
  const { SETTINGS } = useWords('pages');
  const { tag, locale } = useLanguage();
  const drafts = LANGUAGE_TAGS.filter((one) => languageOf(one).draft).map((one) => languageOf(one).name);
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  return (
    <div>
      <Field
        label={SETTINGS.language}
        more={SETTINGS.languageMore}
        control={(ids) => (
          <select
            {...ids}
            value={LANGUAGE_TAGS.find((one) => one === chosen) ?? 'auto'}
            onChange={(event) => change(event.currentTarget.value)}
          >
            <option value="auto">{SETTINGS.languageAuto(languageOf(auto).name)}</option>
            {LANGUAGE_TAGS.map((one) => (
              <option key={one} value={one} lang={one} dir={languageOf(one).dir}>
                {languageOf(one).name}
              </option>
            ))}
          </select>
        )}
      />
      {drafts.length > 0 && (
        <p class="soft">
          {languageOf(tag).draft && SETTINGS.languageDraft} {SETTINGS.languageDrafts(list.format(drafts))}
        </p>
      )}
    </div>
  );
}
