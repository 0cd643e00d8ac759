import type { ComponentChildren } from 'preact';
import { secondsFor } from '../../utils/packs/made-practices';
import type { Pack, PackPractice } from '../../utils/packs/pack';
import type { PackPart } from '../../utils/packs/part-of';
import { useLanguage, useWords } from '../words';

interface Props {
  readonly pack: Pack;
  /** What can be ticked, while somebody chooses. */
  readonly choosing?: {
    readonly taken: ReadonlySet<PackPart>;
    readonly take: (part: PackPart, on: boolean) => void;
  };
}

/** All that is in a pack, to the last line; nothing is folded away. */
export function PackContents({ pack, choosing }: Props) {
  const { PACKS } = useWords('packs');
  const { practices, phrases, anchors, changes = [], language } = pack;
  return (
    <div class="stack">
      {practices.map((practice) => (
        <Part key={practice.id} part={`practice ${practice.id}`} title={practice.name} choosing={choosing}>
          <PracticeInFull practice={practice} language={language} />
        </Part>
      ))}
      {phrases.length > 0 && (
        <Part part="phrases" title={PACKS.phrases} more={PACKS.phrasesMore} choosing={choosing}>
          <Lines lines={phrases} language={language} />
        </Part>
      )}
      {anchors.length > 0 && (
        <Part part="anchors" title={PACKS.anchors} more={PACKS.anchorsMore} choosing={choosing}>
          <Lines lines={anchors} language={language} />
        </Part>
      )}
      {changes.length > 0 && (
        <Part part="changes" title={PACKS.changes} more={PACKS.changesMore} choosing={choosing}>
          <ul class="packs-lines" lang={language}>
            {changes.map(({ stage, ours, text }) => (
              <li key={`${stage} ${ours}`}>
                {text ?? <span class="soft">{PACKS.saysNothing}</span>}
                <div class="soft">{PACKS.insteadOf(ours)}</div>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </div>
  );
}

function Part({
  part,
  title,
  more,
  choosing,
  children,
}: {
  part: PackPart;
  title: string;
  more?: string;
  choosing: Props['choosing'];
  children: ComponentChildren;
}) {
  const { PACKS } = useWords('packs');
  return (
    <section class="packs-part stack-small">
      <h4>{title}</h4>
      {more && <p class="soft">{more}</p>}
      {children}
      {choosing && (
        <label class="row">
          <input
            type="checkbox"
            checked={choosing.taken.has(part)}
            onChange={(event) => choosing.take(part, event.currentTarget.checked)}
          />
          {PACKS.take(title)}
        </label>
      )}
    </section>
  );
}

function PracticeInFull({ practice, language }: { practice: PackPractice; language: string }) {
  const { PACKS, COMPONENT_WORDS } = useWords('packs');
  return (
    <>
      <p lang={language}>{practice.line}</p>
      <Facts practice={practice} />
      <ol class="packs-steps">
        {practice.stages.map(({ component, wordings, asks }, at) => (
          <li key={at} class="stack-small">
            <h5>{PACKS.step(at + 1, COMPONENT_WORDS[component])}</h5>
            {wordings.map((lines, place) => (
              <ul key={place} class="packs-lines" lang={language} aria-label={PACKS.wording(place + 1)}>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ))}
            {asks && <p class="soft">{PACKS.asks[asks]}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}

/** How long it takes, how gently it goes, what it works with, when it comes: as the settings call these things. */
function Facts({ practice: { stages, paces, uses, fits, audience, stirring } }: { practice: PackPractice }) {
  const { locale } = useLanguage();
  const { BROWSE } = useWords('breaks');
  const { SETTINGS } = useWords('pages');
  const { PACKS, OCCASION_WORDS, USE_WORDS, MAKE_PACK } = useWords('packs');
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'long' });
  const useNames = uses.map((use) =>
    use === 'imagery' || use === 'writing' ? USE_WORDS[use] : SETTINGS.avoidChoices[use],
  );
  const facts = [
    PACKS.length(BROWSE.length(secondsFor(stages))),
    `${MAKE_PACK.paces}: ${list.format(paces.map((pace) => MAKE_PACK.paceNames[pace]))}`,
    useNames.length > 0 && `${PACKS.works}: ${list.format(useNames)}`,
    fits.length > 0
      ? `${PACKS.comes}: ${list.format(fits.map((occasion) => OCCASION_WORDS[occasion]))}`
      : PACKS.onlyPicked,
    audience !== 'anyone' && `${SETTINGS.audience}: ${SETTINGS.audienceChoices[audience]}`,
    stirring && PACKS.stirs,
  ].filter(Boolean);
  return (
    <ul class="packs-facts soft">
      {facts.map((fact) => (
        <li key={String(fact)}>{fact}</li>
      ))}
    </ul>
  );
}

function Lines({ lines, language }: { lines: readonly string[]; language: string }) {
  return (
    <ul class="packs-lines" lang={language}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
