import type { Words } from '../../utils/copy/words';
import { TalkLink } from '../talk/talk-link';
import { useWords } from '../words';
import './science.css';

type Finding = Words['pages']['SCIENCE']['findings'][number];

/** What the product rests on, results without a difference included. No source is a link: nothing is fetched. */
export function ScienceScreen() {
  const { SCIENCE } = useWords('pages');
  return (
    <main class="page stack-wide">
      <header class="stack">
        <h1>{SCIENCE.title}</h1>
        <Lines lines={SCIENCE.intro} />
      </header>
      <section class="stack">
        <h2>{SCIENCE.ideaTitle}</h2>
        <Lines lines={SCIENCE.idea} />
        <p class="soft">{SCIENCE.ideaSource}</p>
      </section>
      <section class="stack">
        <h2>{SCIENCE.findingsTitle}</h2>
        {SCIENCE.findings.map((finding) => (
          <FindingCard key={finding.source} {...finding} />
        ))}
      </section>
      <section class="stack">
        <h2>{SCIENCE.hereTitle}</h2>
        <ul class="science-list">
          {SCIENCE.here.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section class="stack">
        <h2>{SCIENCE.limitsTitle}</h2>
        <Lines lines={SCIENCE.limits} />
      </section>
      <p>
        <TalkLink />
      </p>
    </main>
  );
}

function FindingCard({ title, lines, source }: Finding) {
  return (
    <article class="card stack-small">
      <h3>{title}</h3>
      <Lines lines={lines} />
      <p class="soft">{source}</p>
    </article>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => <p key={line}>{line}</p>);
}
