import { EMERGENCY_ROWS } from '../../utils/care/emergency-numbers';
import { HELPLINE_ROWS } from '../../utils/care/helpline-rows';

/** After so many days a number is read anew before a release (issue 6: numbers age). */
export const LONGEST_UNREAD_DAYS = 180;
const DAY = 86_400_000;

/** One number, or several of one service, as a person checks it. */
interface Line {
  readonly region: string;
  readonly service: string;
  readonly numbers: string;
  readonly sources: string;
  /** ISO day on which its pages were read. */
  readonly read: string;
}

const datedAddress = ({ address, date }: { address: string; date: string | null }): string =>
  `${address} (${date ?? 'no date'})`;

/** Every line that a person can be shown, in the order of the tables. */
export const LINES: readonly Line[] = [
  ...HELPLINE_ROWS.map(({ region, part, service, contacts, sources, read }) => ({
    region: part ? `${region}, ${part}` : region,
    service,
    numbers: contacts.map(({ how, to }) => `${how} ${to}`).join('; '),
    sources: sources.map(datedAddress).join('; '),
    read,
  })),
  ...EMERGENCY_ROWS.map(({ region, part, numbers, sources, read }) => ({
    region: part ? `${region}, ${part}` : region,
    service: 'emergency',
    numbers: numbers.map((one) => `${one.for} ${one.number}`).join('; '),
    sources: sources.map(datedAddress).join('; '),
    read,
  })),
];

/**
 * The lines that nobody has read for too long.
 * @param now the time of the release, ms since 1970
 */
export const linesToReadAnew = (now: number, lines: readonly Line[] = LINES): readonly Line[] =>
  lines.filter(({ read }) => !(now - Date.parse(read) <= LONGEST_UNREAD_DAYS * DAY));

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The whole table as a page for a human: each row is compared with the provider's own page, dialled, and signed. */
export const linesPage = (): string => {
  const rows = LINES.map(
    ({ region, service, numbers, sources, read }) =>
      `| ${[region, service, numbers, sources, read].map(cell).join(' | ')} | |`,
  );
  return `# Numbers to be signed before a release

Made by \`npm run lines -- --write\` from \`utils/care\`; change the tables, not this page. Nothing here comes from memory: every number was read on the pages named, on the day in the last column but one. Before a release a person opens the provider's own page, compares digit by digit, and signs the row with name and day, in a copy that is kept with the release. \`npm run lines\` fails when a row was read more than ${LONGEST_UNREAD_DAYS} days ago.

| region | service | number | read on | read | signed |
|---|---|---|---|---|---|
${rows.join('\n')}
`;
};
