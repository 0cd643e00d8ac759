import { useState } from 'preact/hooks';
import { NAME } from '../../utils/copy/name';
import type { Words } from '../../utils/copy/words';
import { TalkLink } from '../talk/talk-link';
import { useWords } from '../words';
import { DisclosureRows } from './disclosure-rows';
import './disclosure.css';

interface Props {
  /** The site in question; null when the page was opened without one. */
  readonly host: string | null;
  /** Asks the browser, straight from the click, and stores the yes. Resolves to whether the site is on. */
  readonly agree: (host: string) => Promise<boolean>;
}

type Answer = 'open' | 'asking' | 'on' | 'refused' | 'off';

/** What switching a site on means, before anything is asked of the browser (AMO add-on policies 6.2). */
export function DisclosureScreen({ host, agree }: Props) {
  const { DISCLOSURE } = useWords('pages');
  const [answer, setAnswer] = useState<Answer>('open');
  const agreeTo = async (site: string) => {
    setAnswer('asking');
    setAnswer((await agree(site)) ? 'on' : 'refused');
  };
  if (host === null) {
    return (
      <main class="page stack">
        <h1>{NAME}</h1>
        <p>{DISCLOSURE.invalid}</p>
      </main>
    );
  }
  return (
    <main class="page stack-wide">
      <div class="stack">
        <h1>{DISCLOSURE.title(host)}</h1>
        <p>{DISCLOSURE.lead}</p>
      </div>
      <div class="card">
        <DisclosureRows />
      </div>
      <p>
        {DISCLOSURE.mistakes} <TalkLink />
      </p>
      {answer === 'open' || answer === 'asking' ? (
        <div class="stack">
          <p class="soft">{DISCLOSURE.prompt}</p>
          <div class="even disclosure-answers">
            <button type="button" disabled={answer === 'asking'} onClick={() => setAnswer('off')}>
              {DISCLOSURE.no}
            </button>
            <button type="button" disabled={answer === 'asking'} onClick={() => void agreeTo(host)}>
              {DISCLOSURE.yes}
            </button>
          </div>
        </div>
      ) : null}
      <p role="status">{outcome(answer, host, DISCLOSURE)}</p>
    </main>
  );
}

function outcome(answer: Answer, host: string, words: Words['pages']['DISCLOSURE']): string {
  if (answer === 'open' || answer === 'asking') return '';
  return answer === 'on' ? words.on(host) : words[answer];
}
