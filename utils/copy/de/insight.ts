import type { Afterwards, Insight } from '../../journal/insight';
import type { Words } from '../words';
import { practiceName } from './journal';
import { NEED_WORDS } from './practices/answer-words';

/** What the entries say: words first. */
export const INSIGHT: Words['pages']['INSIGHT'] = {
  title: 'Was die Einträge sagen',
  few: 'Noch nicht genug, um etwas Faires zu sagen.',
  mixed: 'Nichts sticht heraus. Sie kamen zu vielen Zeiten und auf viele Arten.',
  more: 'Genauer ansehen',
  caution: 'Das sagt, was neben was stand, nicht, was woraus folgte.',
  needs: 'Was du gebraucht hast, in deinen Antworten',
  need: 'Gebraucht',
  times: 'Wie oft',
  week: 'Wann du eine Minute genommen hast',
  day: 'Tag',
  afterwards: 'Wie es danach war',
  practice: 'Übung',
  easier: 'leichter',
  same: 'gleich',
  heavier: 'schwerer',
  between: '„Leichter“, wahrscheinlich zwischen',
  asTable: 'Als Tabelle',
  table: (of) => `${of}, als Tabelle`,
  bar: (of, count) => `${of}: ${count}`,
};

const LEADS = {
  asked: 'Die meisten deiner Minuten kamen, weil du darum gebeten hast',
  stretch: 'Die meisten deiner Minuten kamen nach langer Arbeit am Stück',
  session: 'Die meisten deiner Minuten kamen nach Fokuszeiten',
} satisfies Record<NonNullable<Insight['lead']>, string>;

/** What stands out, a sentence each; `weekday`: its name, or null. */
export function insightLines({ enough, lead, need }: Insight, weekday: string | null): readonly string[] {
  if (!enough) return [INSIGHT.few];
  const lines: string[] = [];
  if (lead !== null) lines.push(`${LEADS[lead]}${weekday === null ? '' : `, öfter am ${weekday}`}.`);
  else if (weekday !== null) lines.push(`Sie kamen öfter am ${weekday}.`);
  if (need !== null) lines.push(`Deine häufigste Antwort war „${NEED_WORDS[need]}“.`);
  return lines.length > 0 ? lines : [INSIGHT.mixed];
}

/** How it was after one practice, in words. */
export function afterwardsLine({ practice, answers, easierBetween }: Afterwards): string {
  const name = practiceName(practice);
  if (easierBetween === null) return `${name}: noch nicht genug, um etwas Faires zu sagen.`;
  const [from, to] = easierBetween;
  return `${name}: Bei ${answers} Antworten liegt „leichter“ wahrscheinlich zwischen ${from} und ${to} von 100.`;
}
