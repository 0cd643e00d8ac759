import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Entry } from '../../utils/journal/entry';
import { FIELDS, type Insight, insightOf } from '../../utils/journal/insight';
import { useLanguage, useWords } from '../words';
import { useNameOf } from './names-of';

/** What the entries say, in words; pictures, each with its table, for who looks closer. */
export function InsightCard({ entries }: { entries: readonly Entry[] }) {
  const { locale } = useLanguage();
  const { INSIGHT, insightLines } = useWords('pages');
  const insight = useMemo(() => insightOf(entries), [entries]);
  const days = weekdays(locale);
  return (
    <section class="card stack">
      <h2>{INSIGHT.title}</h2>
      {insightLines(insight, insight.weekday === null ? null : (days[insight.weekday] ?? null)).map(
        (line) => (
          <p key={line}>{line}</p>
        ),
      )}
      {insight.enough && (
        <details class="journal-closer">
          <summary>{INSIGHT.more}</summary>
          <div class="stack-wide journal-inside">
            <p class="soft">{INSIGHT.caution}</p>
            {insight.needs.length > 0 && <Needs insight={insight} />}
            <Week insight={insight} days={days} />
            {insight.afterwards.length > 0 && <AfterPractices insight={insight} />}
          </div>
        </details>
      )}
    </section>
  );
}

/** How wide the drawings are, in units of their own. */
const WIDE = 480;

/** Where things stand in a drawing, from the side where reading begins; and on which side of its place a text lies. */
function useSides() {
  const rtl = useLanguage().dir === 'rtl';
  return {
    at: (from: number, width = 0) => (rtl ? WIDE - from - width : from),
    before: rtl ? 'start' : 'end',
    after: rtl ? 'end' : 'start',
  } as const;
}

const BAR = { width: 320, height: 16, gap: 6 } as const;

function Needs({ insight: { needs } }: { insight: Insight }) {
  const { INSIGHT, NEED_WORDS } = useWords('pages');
  const { at, before } = useSides();
  const most = Math.max(...needs.map(([, count]) => count));
  const name = needs.map(([need, count]) => INSIGHT.bar(NEED_WORDS[need], count)).join('; ');
  return (
    <Figure
      title={INSIGHT.needs}
      head={[INSIGHT.need, INSIGHT.times]}
      rows={needs.map(([need, count]) => [NEED_WORDS[need], String(count)])}
    >
      <svg
        role="img"
        aria-label={name}
        viewBox={`0 0 ${WIDE} ${needs.length * (BAR.height + BAR.gap)}`}
        class="journal-chart"
      >
        {needs.map(([need, count], row) => {
          const y = row * (BAR.height + BAR.gap);
          const width = (BAR.width * count) / most;
          return (
            <g key={need}>
              <text x={at(140)} y={y + 12} text-anchor={before}>
                {NEED_WORDS[need]}
              </text>
              <rect x={at(150, width)} y={y} width={width} height={BAR.height} rx={3} />
            </g>
          );
        })}
      </svg>
    </Figure>
  );
}

const CELL = { width: 44, height: 20, left: 110, top: 22 } as const;

function Week({ insight: { week }, days }: { insight: Insight; days: readonly string[] }) {
  const { locale } = useLanguage();
  const { INSIGHT } = useWords('pages');
  const { at, before, after } = useSides();
  const most = Math.max(1, ...week.flat());
  const hours = Array.from({ length: FIELDS }, (_, field) => hourName((field * 24) / FIELDS, locale));
  return (
    <Figure
      title={INSIGHT.week}
      head={[INSIGHT.day, ...hours]}
      rows={week.map((day, place) => [days[place] ?? '', ...day.map(String)])}
    >
      <svg role="img" aria-label={INSIGHT.week} viewBox={`0 0 ${WIDE} 170`} class="journal-chart">
        {hours.map((hour, field) => (
          <text key={hour} x={at(CELL.left + field * CELL.width)} y={14} text-anchor={after}>
            {hour}
          </text>
        ))}
        {week.map((day, place) => (
          <g key={days[place]}>
            <text x={at(CELL.left - 10)} y={CELL.top + place * CELL.height + 14} text-anchor={before}>
              {days[place]}
            </text>
            {day.map((count, field) => (
              <rect
                key={field}
                x={at(CELL.left + field * CELL.width, CELL.width - 2)}
                y={CELL.top + place * CELL.height}
                width={CELL.width - 2}
                height={CELL.height - 2}
                rx={2}
                fill-opacity={0.06 + (0.94 * count) / most}
              />
            ))}
          </g>
        ))}
      </svg>
    </Figure>
  );
}

function AfterPractices({ insight: { afterwards } }: { insight: Insight }) {
  const { INSIGHT, afterwardsLine } = useWords('pages');
  const nameOf = useNameOf();
  return (
    <Figure
      title={INSIGHT.afterwards}
      head={[INSIGHT.practice, INSIGHT.easier, INSIGHT.same, INSIGHT.heavier]}
      rows={afterwards.map((one) => [
        nameOf(one.practice),
        ...[one.easier, one.same, one.heavier].map(String),
      ])}
    >
      <ul class="journal-preview">
        {afterwards.map((one) => (
          <li key={one.practice}>{afterwardsLine(one)}</li>
        ))}
      </ul>
    </Figure>
  );
}

/** A picture, and the same in a table. */
function Figure({
  title,
  head,
  rows,
  children,
}: {
  title: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
  children: ComponentChildren;
}) {
  const { INSIGHT } = useWords('pages');
  return (
    <section class="stack">
      <h3>{title}</h3>
      {children}
      <details>
        <summary class="soft">{INSIGHT.asTable}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is moved by the keyboard, too */}
        <section class="journal-table" aria-label={INSIGHT.table(title)} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([first, ...cells]) => (
                <tr key={first}>
                  <th scope="row">{first}</th>
                  {cells.map((cell, place) => (
                    <td key={place}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </section>
  );
}

/** The names of the days, Sunday first. */
function weekdays(locale: string): readonly string[] {
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  // The fourth of January 1970 was a Sunday.
  return Array.from({ length: 7 }, (_, day) => name.format(Date.UTC(1970, 0, 4 + day)));
}

function hourName(hour: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone: 'UTC' }).format(hour * 3_600_000);
}
