import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { FLOOR, makeAfinn, VADER } from './contestants.mjs';
import { HARSH_SENTENCES, NEAR_MISSES } from './sentences.mjs';
import { score, summarise, takeTurns } from './statistics.mjs';
import { MIXED_TEXTS, ORDINARY_TEXTS } from './texts.mjs';

/** @typedef {Awaited<ReturnType<typeof import('./contestants.mjs').loadOurs>>} Ours */

const AFINN = makeAfinn();
const TITLES = {
  floor: FLOOR.title,
  ours: 'ours: care, then language',
  afinn: AFINN.title,
  vader: VADER.title,
};

/** Rounds that do not count: the engine is still compiling. */
const WARM_UP = 20;

/**
 * How long each takes for a text of fifty words, warm.
 * @param {Ours} ours
 * @param {number} rounds over all texts
 * @returns {Promise<import('./report.mjs').Section>}
 */
export async function timeReading(ours, rounds) {
  const texts = [...ORDINARY_TEXTS, ...MIXED_TEXTS].map((text) => ({ text, sentences: ours.cut(text) }));
  /** @type {Record<string, (given: { text: string, sentences: string[] }) => unknown>} */
  const readers = {
    floor: ({ text }) => FLOOR.hears(text),
    ours: ({ sentences }) => sentences.map(ours.judge),
    afinn: ({ text }) => AFINN.hears(text),
    vader: ({ text }) => VADER.hears(text),
    gate: ({ sentences }) => sentences.map(ours.passesGate),
    cut: ({ text }) => ours.cut(text),
  };
  /** @type {Record<string, number[]>} µs */
  const times = Object.fromEntries(Object.keys(readers).map((name) => [name, []]));
  // Each answer is kept for a moment, so that no engine finds out that nobody wants it.
  let answer;
  await takeTurns(Object.entries(readers), WARM_UP + rounds, async ([name, read], round) => {
    for (const given of texts) {
      const begin = process.hrtime.bigint();
      answer = read(given);
      const took = Number(process.hrtime.bigint() - begin) / 1000;
      if (round >= WARM_UP) times[name]?.push(took);
    }
  });
  if (answer === undefined) throw new Error('Nobody read anything.');

  const perText = Object.fromEntries(Object.entries(times).map(([name, took]) => [name, summarise(took)]));
  const row = (name, what, limits) => ({
    what,
    unit: 'µs',
    ...perText[name],
    ratio: perText[name].median / perText.floor.median,
    to: 'floor',
    ...(limits ? { limits } : {}),
  });
  return {
    title: 'Reading a text of 50 words, warm',
    how:
      `${texts.length} texts of our own, ${rounds} rounds in turns in one process of Node; ` +
      'the floor is the one expression. Cutting and gate run in the page, the rest in the worker.',
    rows: [
      row('floor', TITLES.floor),
      row('ours', `${TITLES.ours}, each sentence`, { median: 60, p99: 200 }),
      row('afinn', TITLES.afinn),
      row('vader', TITLES.vader),
      row('gate', 'ours: the page gate, each sentence'),
      row('cut', 'ours: cutting into sentences'),
    ],
  };
}

/**
 * How long until the first text is read when nothing is loaded yet.
 * @param {string} judge address of our bundled module
 * @param {number} rounds
 * @returns {Promise<import('./report.mjs').Section>}
 */
export async function timeFirstText(judge, rounds) {
  const [text = ''] = MIXED_TEXTS;
  /** @type {Record<string, number[]>} ms */
  const times = Object.fromEntries(Object.keys(TITLES).map((name) => [name, []]));
  await takeTurns(Object.keys(TITLES), rounds, async (who) => {
    const worker = new Worker(new URL('first-text.mjs', import.meta.url), {
      workerData: { who, judge, text },
    });
    const [took] = await once(worker, 'message');
    times[who]?.push(took);
    await worker.terminate();
  });
  const first = Object.fromEntries(Object.entries(times).map(([name, took]) => [name, summarise(took)]));
  return {
    title: 'Reading the first text in a fresh worker, loading included',
    how: `${rounds} rounds in turns; worker threads of Node, files from disk. A browser's worker starts often.`,
    rows: Object.keys(TITLES).map((name) => ({
      what: TITLES[name],
      unit: 'ms',
      ...first[name],
      ratio: first[name].median / first.afinn.median,
      to: 'AFINN',
    })),
  };
}

/**
 * What each hears in sentences written for this.
 * @param {Ours} ours
 * @returns {import('./report.mjs').Section[]}
 */
export function compareHearing(ours) {
  const hears = (figure) => (sentence) => {
    if (!ours.passesGate(sentence)) return false;
    const { crisis, recognition } = ours.judge(sentence);
    return !crisis && recognition[figure];
  };
  const listeners = [
    [TITLES.floor, FLOOR.hears],
    ['ours: any cue', hears('cue')],
    ['ours: strong enough for an offer', hears('offer')],
    [TITLES.afinn, AFINN.hears],
    [TITLES.vader, VADER.hears],
  ];
  const rows = listeners.flatMap(([title, listener]) => {
    const { precision, recall } = score(listener, HARSH_SENTENCES, NEAR_MISSES);
    return [
      { what: `${title}: precision`, unit: '%', median: 100 * precision },
      { what: `${title}: recall`, unit: '%', median: 100 * recall },
    ];
  });
  return [
    {
      title: 'Hearing who is harsh on themself',
      how:
        `${HARSH_SENTENCES.length} harsh sentences and ${NEAR_MISSES.length} near misses, written by the project ` +
        'itself: a comparison, no proof. The peers listen for mood, which is not the same question.',
      rows,
    },
    weighGate(ours),
  ];
}

/** @param {Ours} ours */
function weighGate({ cut, passesGate, judge }) {
  const ordinary = ORDINARY_TEXTS.flatMap(cut);
  const heard = [...HARSH_SENTENCES, ...NEAR_MISSES].filter((sentence) => {
    const { crisis, recognition } = judge(sentence);
    return crisis || recognition.cue;
  });
  return {
    title: 'The page gate',
    how: `${ordinary.length} sentences of ordinary work writing; ${heard.length} sentences that the worker hears a cue in.`,
    rows: [
      {
        what: 'ordinary sentences let through',
        unit: '%',
        median: (100 * ordinary.filter(passesGate).length) / ordinary.length,
        limits: { median: 5 },
      },
      {
        what: 'cues stopped',
        unit: '%',
        median: (100 * heard.filter((sentence) => !passesGate(sentence)).length) / heard.length,
        limits: { median: 0 },
      },
    ],
  };
}
