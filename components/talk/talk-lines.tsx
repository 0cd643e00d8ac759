import { type EmergencyNumber, emergencyFor } from '../../utils/care/emergency-numbers';
import type { Helpline, HelplineContact } from '../../utils/care/helpline';
import { helplinesFor } from '../../utils/care/helplines';
import { TALK } from '../../utils/copy/en/talk';
import { regionNames } from '../region-names';

interface Props {
  /** The region the person chose, or null. */
  readonly chosen: string | null;
  /** What the browser's languages hint at: too weak to be said as where the person is. */
  readonly guessed: string | null;
  readonly language: string;
  readonly chooseRegion: (region: string | null) => void;
  readonly openAddress: (address: string) => void;
}

/** The lines of the place chosen, or of the one guessed, and the choice. The same words, whatever led here. */
export function TalkLines({ chosen, guessed, language, chooseRegion, openAddress }: Props) {
  const lines = helplinesFor(chosen ?? guessed);
  const dates = lines.map(({ read }) => read);
  const row = numbersOf(chosen);
  const oldest = [...dates, ...(row ? [row.read] : [])].sort()[0];
  return (
    <>
      <label class="stack-small">
        <span>{TALK.region}</span>
        <select
          class="talk-region"
          value={chosen ?? ''}
          onChange={(event) => chooseRegion(event.currentTarget.value || null)}
        >
          <option value="">{TALK.chooseRegion}</option>
          {regionNames(language).map(([code, word]) => (
            <option key={code} value={code}>
              {word}
            </option>
          ))}
        </select>
      </label>
      {chosen === null && guessed !== null && lines.length > 0 && (
        <p>{TALK.ifThere(nameOf(guessed, language))}</p>
      )}
      {lines.map((line) => (
        <Line
          key={`${line.region} ${line.service} ${line.part ?? ''}`}
          line={line}
          language={language}
          openAddress={openAddress}
        />
      ))}
      {chosen !== null && lines.length === 0 && <p>{TALK.noLine}</p>}
      {oldest !== undefined && (
        <p class="soft">
          {TALK.readOn(dateWords(oldest, language))} {lines.length > 0 && TALK.ifOneFails}
        </p>
      )}
    </>
  );
}

/** The numbers of a region the person chose, in words; null when none may be shown. */
export function emergencyWords(chosen: string | null): string | null {
  const row = numbersOf(chosen);
  return row && TALK.emergency(row.numbers.map(numberWords).join(', '));
}

/** Only numbers that hold for the whole country: nobody here knows which part of it a person is in. */
function numbersOf(chosen: string | null) {
  const row = emergencyFor(chosen);
  return row?.part === undefined ? row : null;
}

function numberWords(one: EmergencyNumber): string {
  const words = TALK.emergencyFor[one.for](one.number);
  return one.from === undefined ? words : `${words} ${TALK.fromMobile}`;
}

function Line({
  line,
  language,
  openAddress,
}: {
  line: Helpline;
  language: string;
  openAddress: Props['openAddress'];
}) {
  const name = new Intl.DisplayNames(language, { type: 'language' });
  const facts = [
    line.part,
    line.ages === undefined ? null : TALK.ages[line.ages],
    hoursWords(line.hours),
    line.free ? TALK.free : null,
    line.languages.map((code) => name.of(code) ?? code).join(', ') || null,
  ].filter(Boolean);
  return (
    <div class="card stack-small">
      <h3>{line.service}</h3>
      {line.contacts.map((contact) => (
        <p key={contact.how + contact.to} class="talk-number">
          <Way contact={contact} openAddress={openAddress} />
          {contact.press !== undefined && TALK.press(contact.press)}
          {contact.from !== undefined && ` ${TALK.fromMobile}`}
          {contact.hours !== undefined && contact.hours !== null && (
            <span class="soft"> {hoursWords(contact.hours)}</span>
          )}
        </p>
      ))}
      <p class="soft">{facts.join(' · ')}</p>
    </div>
  );
}

function Way({ contact, openAddress }: { contact: HelplineContact; openAddress: Props['openAddress'] }) {
  const words = TALK.how[contact.how](contact.to, contact.message);
  if (contact.how !== 'chat') return words;
  return (
    <button type="button" onClick={() => openAddress(`https://${contact.to}`)}>
      {words}
    </button>
  );
}

function nameOf(region: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(region) ?? region;
}

function dateWords(date: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}

function hoursWords(hours: string | null): string | null {
  return hours === 'always' ? TALK.always : hours;
}
