import { useEffect, useRef } from 'preact/hooks';
import { emergencyFor } from '../../utils/care/emergency-numbers';
import type { Helpline } from '../../utils/care/helpline';
import { helplinesFor } from '../../utils/care/helplines';
import { TALK } from '../../utils/copy/en/talk';
import { regionNames } from '../region-names';
import './talk-panel.css';

/** Where lines in any country can be found; opened on a click, in a tab of its own. */
const DIRECTORY = 'https://findahelpline.com';

interface Props {
  /** The country chosen, or guessed from the browser's languages. */
  readonly region: string | null;
  readonly language: string;
  readonly chooseRegion: (region: string | null) => void;
  readonly openAddress: (address: string) => void;
  readonly close: () => void;
}

/** Services that listen, and the emergency number. Always the same words, whatever led here. */
export function TalkPanel({ region, language, chooseRegion, openAddress, close }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const lines = helplinesFor(region);
  return (
    <section class="stack">
      <h2 ref={title} tabIndex={-1}>
        {TALK.title}
      </h2>
      <p>{TALK.lead}</p>
      <label class="row">
        <span>{TALK.region}</span>
        <select
          class="talk-region"
          value={region ?? ''}
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
      <p>{emergencyLine(region)}</p>
      {lines.map((line) => (
        <Line key={`${line.service} ${line.part ?? ''}`} line={line} language={language} />
      ))}
      {region !== null && lines.length === 0 && <p>{TALK.noLine}</p>}
      <p>
        <button type="button" class="quiet" onClick={() => openAddress(DIRECTORY)}>
          {TALK.directory}
        </button>
        <span class="soft"> {TALK.directoryNote}</span>
      </p>
      {lines[0] && <p class="soft">{TALK.readOn(dateWords(lines[0].read, language))}</p>}
      <button type="button" onClick={close}>
        {TALK.close}
      </button>
    </section>
  );
}

function Line({ line, language }: { line: Helpline; language: string }) {
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
          {TALK.how[contact.how](contact.to, contact.message)}
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

function dateWords(date: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}

function hoursWords(hours: string | null): string | null {
  return hours === 'always' ? TALK.always : hours;
}

/** The number for the whole country, where one was read; else the plain words. */
function emergencyLine(region: string | null): string {
  const row = emergencyFor(region);
  if (row === null || row.part !== undefined) return TALK.emergencyAnywhere;
  return TALK.emergency(row.numbers.map((one) => TALK.emergencyFor[one.for](one.number)).join(', '));
}
