import { counting } from '../plural';
import type { Words } from '../words';

const counted = counting('de');

/** The journal page's part on what breaks say in the person's own words. */
export const OWN_WORDS: Words['pages']['OWN_WORDS'] = {
  title: 'Deine Worte',
  what: 'Zeilen der Pausen, wie du sie sagen würdest, und eigene Sätze und Anker. Nur auf diesem Gerät.',
  show: 'Ansehen und ändern',
  locked: 'Mit dem Schloss sagen Pausen sie nur, solange diese Seite offen und aufgeschlossen ist.',
  unreachable: 'Deine Worte lassen sich gerade nicht öffnen. Nichts wurde geändert.',
  kinds: {
    phrase: {
      title: 'Sätze',
      more: 'Freundliche Sätze von dir. In freundlichen Schritten kommt einer nach unseren Zeilen. Lässt du warme Worte aus, kommen auch diese nicht.',
      add: 'Ein neuer Satz',
    },
    anchor: {
      title: 'Anker',
      more: 'Ein Ding, ein Ort, ein Geräusch oder eine Stelle, wo die Aufmerksamkeit ruhen kann. In Schritten am Boden kommt einer nach unseren Zeilen.',
      add: 'Ein neuer Anker',
    },
  },
  add: 'Hinzufügen',
  yours: 'Deine Zeile',
  edit: 'Ändern',
  editThis: (line) => `Ändern: ${line}`,
  save: 'Speichern',
  cancel: 'Abbrechen',
  remove: 'Löschen',
  removeThis: (line) => `Löschen: ${line}`,
  lines: 'Zeilen der Pausen',
  linesMore:
    'Jeder Schritt hat einige Fassungen, die sich abwechseln. Du kannst eine Zeile auf deine Art sagen oder sie ausblenden.',
  practice: 'Übung',
  changedIn: (name, count) => `${name} (${count})`,
  step: (at) => `Schritt ${at}`,
  wording: (at) => `Fassung ${at}`,
  asks: 'Dieser Schritt stellt eine Frage. Er bleibt, wie er ist, weil die Antworten dazugehören.',
  shared: 'Dieser Schritt gehört auch zu anderen Übungen. Eine Änderung gilt in allen.',
  comes: {
    phrase: 'Danach kommt einer deiner Sätze.',
    anchor: 'Danach kommt einer deiner Anker.',
  },
  allHidden: 'Alle sind ausgeblendet. Ein Schritt sagt trotzdem eine Zeile.',
  ours: (line) => `Unsere: ${line}`,
  hidden: 'Ausgeblendet.',
  hide: 'Ausblenden',
  hideThis: (line) => `Ausblenden: ${line}`,
  back: 'Wieder unsere',
  backThis: (line) => `Wieder unsere: ${line}`,
  aside: 'Zeilen ohne Platz',
  asideMore: 'Unsere Zeile lautet jetzt anders, oder ihr Schritt ist weg. Deine bleibt, bis du sie löschst.',
  stoodFor: (line) => `Sie stand für: ${line}`,
  hidOurs: 'Eine Zeile von uns, die du ausgeblendet hattest.',
  copy: 'Kopieren',
  copyThis: (line) => `Kopieren: ${line}`,
  copied: 'Kopiert.',
  otherLanguages: (count) =>
    counted(count, {
      one: '# Zeile in einer anderen Sprache wird für diese aufbewahrt.',
      other: '# Zeilen in anderen Sprachen werden für diese aufbewahrt.',
    }),
  damaged: (count) =>
    counted(count, {
      one: '# Zeile ist nicht lesbar. Sie bleibt, wie sie ist, und auch eine Kopie enthält sie.',
      other: '# Zeilen sind nicht lesbar. Sie bleiben, wie sie sind, und auch eine Kopie enthält sie.',
    }),
};
