import type { Words } from '../words';

/*
 * What was read, and when: the English file says it.
 * Results without a difference stand first where there are any.
 */
export const SCIENCE: Words['pages']['SCIENCE'] = {
  title: 'Was man weiß, und was nicht',
  intro: [
    'Kind Minute folgt einem kurzen Aufsatz, und dem, was andere seither untersucht haben.',
    'Kind Minute hat niemand untersucht. Ob eine Minute in einer Symbolleiste später etwas ändert, weiß man nicht.',
  ],
  ideaTitle: 'Die Idee',
  idea: [
    'Kristin Neff und Christopher Germer nennen drei Teile: Freundlichkeit, gemeinsames Menschsein und Achtsamkeit.',
    'Sie fragen „Was brauche ich gerade?“, und was man unter Freunden sagen würde.',
    'Sie sagen auch, dass Wärme anfangs wehtun kann und deshalb langsam kommen soll.',
    'Ihr Aufsatz handelt von der Arbeit in einer Therapie. Dies ist ein kleines Werkzeug für dazwischen.',
  ],
  ideaSource: 'Neff und Germer, World Psychiatry 2022, 21:58. doi 10.1002/wps.20925',
  findingsTitle: 'Was gefunden wurde',
  findings: [
    {
      title: 'Zwanzig Sekunden am Tag',
      lines: [
        '135 Studierende legten einen Monat lang eine Hand an den Körper, oder klopften mit den Fingern.',
        'Im Vergleich aller machte es keinen Unterschied.',
        'Bei den 45, die es fast täglich taten, schon. Vielleicht waren sie ohnehin anders.',
      ],
      source: 'Susman und andere, Behaviour Research and Therapy 2024, 175:104498',
    },
    {
      title: 'Pausen unter zehn Minuten',
      lines: [
        '22 Gruppen mit 2.335 Menschen: etwas mehr Energie, etwas weniger Müdigkeit.',
        'Wie gut die Arbeit danach ging, blieb gleich.',
      ],
      source: 'Albulescu und andere, PLoS ONE 2022, 17:e0272460',
    },
    {
      title: 'Ganze Kurse',
      lines: [
        'In 27 Studien zu Kursen waren Menschen danach freundlicher zu sich und weniger belastet.',
        'In Gruppen ging es besser als allein, und Studien ohne Ergebnis fehlen vielleicht.',
        'In einer anderen Übersicht über 22 gab es neben einem anderen Kurs keinen Unterschied.',
      ],
      source:
        'Ferrari und andere, Mindfulness 2019, 10:1455. Wilson und andere, Mindfulness 2018, doi 10.1007/s12671-018-1037-6',
    },
    {
      title: 'Danach',
      lines: [
        'Ein Online-Kurs in einem Lockdown: Am Ende fühlten sich die Menschen weniger belastet.',
        'Später waren sie wieder dort, wo sie begonnen hatten. In der Studie heißt es, dafür brauche es wohl regelmäßige Übung.',
      ],
      source: 'PMC10137463',
    },
  ],
  hereTitle: 'Was hier daraus folgt',
  here: [
    'Wenige Angebote, und das Nein ist so nah wie das Ja.',
    'Kurze zuerst, und langsamer, wenn sich etwas regt.',
    'Kein Zählen von Tagen: Nichts spricht dafür, dass eine Lücke schadet.',
    'Dein Tagebuch zeigt vorher und nachher. Was woher kam, kann es nicht sagen.',
  ],
  limitsTitle: 'Was es nicht ist',
  limits: [
    'Es ist keine Therapie, und es kann keinen Menschen ersetzen.',
    'Es weiß nicht, wie es dir geht, und erkennt nicht, ob jemand in Gefahr ist.',
  ],
};
