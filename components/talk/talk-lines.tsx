import { type EmergencyNumber, emergencyFor } from '../../utils/care/emergency-numbers';
import type { Helpline, HelplineContact } from '../../utils/care/helpline';
import { helplinesFor } from '../../utils/care/helplines';
import { leftToRight } from '../../utils/copy/left-to-right';
import type { PageLanguage, Words } from '../../utils/copy/words';
import { regionNames } from '../region-names';
import { useLanguage, useWords } from '../words';
import { hoursWords } from './hours';

type LineWords = Words['helplines']['TALK_LINES'];
type Direction = PageLanguage['dir'];

// Read with the table, and not to show the popup.
export { guessRegion } from '../../utils/care/region';
export { People } from './people';

interface Props {
  /** The region the person chose, or null. */
  readonly chosen: string | null;
  /** What the browser's languages hint at: too weak to be said as where the person is. */
  readonly guessed: string | null;
  readonly chooseRegion: (region: string | null) => void;
  readonly openAddress: (address: string) => void;
}

/** The lines of the place chosen, or of the one guessed, and the choice. The same words, whatever led here. */
export function TalkLines({ chosen, guessed, chooseRegion, openAddress }: Props) {
  const { TALK_LINES } = useWords('helplines');
  const { locale } = useLanguage();
  const lines = helplinesFor(chosen ?? guessed);
  const dates = lines.map(({ read }) => read);
  const row = numbersOf(chosen);
  const oldest = [...dates, ...(row ? [row.read] : [])].sort()[0];
  return (
    <>
      <label class="stack-small">
        <span>{TALK_LINES.region}</span>
        <select
          class="talk-region"
          value={chosen ?? ''}
          onChange={(event) => chooseRegion(event.currentTarget.value || null)}
        >
          <option value="">{TALK_LINES.chooseRegion}</option>
          {regionNames(locale).map(([code, word]) => (
            <option key={code} value={code}>
              {word}
            </option>
          ))}
        </select>
      </label>
      {chosen === null && guessed !== null && lines.length > 0 && (
        <p>{TALK_LINES.ifThere(nameOf(guessed, locale))}</p>
      )}
      {lines.map((line) => (
        <Line
          key={`${line.region} ${line.service} ${line.part ?? ''}`}
          line={line}
          openAddress={openAddress}
        />
      ))}
      {chosen !== null && lines.length === 0 && <p>{TALK_LINES.noLine}</p>}
      {oldest !== undefined && (
        <p class="soft">
          {TALK_LINES.readOn(dateWords(oldest, locale))} {lines.length > 0 && TALK_LINES.ifOneFails}
        </p>
      )}
    </>
  );
}

/** The numbers to call in an emergency: those of a region the person chose, where any may be shown. */
export function EmergencyNumbers({ chosen }: Pick<Props, 'chosen'>) {
  const { TALK } = useWords('first');
  const { TALK_LINES } = useWords('helplines');
  const { locale, dir } = useLanguage();
  const row = numbersOf(chosen);
  if (row === null) return TALK.emergencyAnywhere;
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  return TALK_LINES.emergency(list.format(row.numbers.map((one) => numberWords(one, TALK_LINES, dir))));
}

/** Only numbers that hold for the whole country: nobody here knows which part of it a person is in. */
function numbersOf(chosen: string | null) {
  const row = emergencyFor(chosen);
  return row?.part === undefined ? row : null;
}

function numberWords(one: EmergencyNumber, words: LineWords, dir: Direction): string {
  const number = words.emergencyFor[one.for](asDialled(one.number, dir));
  return one.from === undefined ? number : `${number} ${words.fromMobile}`;
}

function Line({ line, openAddress }: { line: Helpline; openAddress: Props['openAddress'] }) {
  const { TALK_LINES } = useWords('helplines');
  const { locale, dir } = useLanguage();
  const name = new Intl.DisplayNames(locale, { type: 'language' });
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  const facts = [
    line.part,
    line.ages === undefined ? null : TALK_LINES.ages[line.ages],
    hoursWords(line.hours, locale, dir, TALK_LINES),
    line.free ? TALK_LINES.free : null,
    list.format(line.languages.map((code) => name.of(code) ?? code)),
  ].filter(Boolean);
  return (
    <div class="card stack-small">
      <h3>
        <bdi>{line.service}</bdi>
      </h3>
      {line.contacts.map((contact) => (
        <p key={contact.how + contact.to} class="talk-number">
          <Way contact={contact} openAddress={openAddress} />
          {contact.press !== undefined && TALK_LINES.press(contact.press)}
          {contact.from !== undefined && ` ${TALK_LINES.fromMobile}`}
          {contact.hours !== undefined && contact.hours !== null && (
            <span class="soft"> {hoursWords(contact.hours, locale, dir, TALK_LINES)}</span>
          )}
        </p>
      ))}
      <p class="soft">{facts.join(' · ')}</p>
    </div>
  );
}

function Way({ contact, openAddress }: { contact: HelplineContact; openAddress: Props['openAddress'] }) {
  const { TALK_LINES } = useWords('helplines');
  const { dir } = useLanguage();
  const words = TALK_LINES.how[contact.how](asDialled(contact.to, dir), contact.message);
  if (contact.how !== 'chat') return words;
  return (
    <button type="button" onClick={() => openAddress(`https://${contact.to}`)}>
      {words}
    </button>
  );
}

function nameOf(region: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(region) ?? region;
}

function dateWords(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}

function asDialled(number: string, dir: Direction): string {
  return dir === 'rtl' ? leftToRight(number) : number;
}
