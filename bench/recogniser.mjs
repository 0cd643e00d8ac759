import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { loadRoom } from '../scripts/load-room.mjs';
import { COMPROMISE, FLOOR, makeAfinn, makeHarper, VADER } from './contestants.mjs';
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
  compromise: COMPROMISE.title,
};

/** Who is timed in a fresh worker (first-text.mjs). */
const FRESH = ['floor', 'ours', 'afinn', 'vader', 'compromise'];

/** A grammar check takes so long that a few rounds must do. */
const HARPER_ROUNDS = 3;

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
    compromise: ({ text }) => COMPROMISE.hears(text),
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

  const check = await makeHarper();
  times.harper = [];
  for (let round = 0; round <= HARPER_ROUNDS; round++)
    for (const { text } of texts) {
      const begin = process.hrtime.bigint();
      await check(text);
      if (round > 0) times.harper.push(Number(process.hrtime.bigint() - begin) / 1000);
    }

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
      row('compromise', TITLES.compromise),
      row('harper', 'harper.js, a grammar check'),
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
  const times = Object.fromEntries(FRESH.map((name) => [name, []]));
  await takeTurns(FRESH, rounds, async (who) => {
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
    rows: FRESH.map((name) => ({
      what: TITLES[name],
      unit: 'ms',
      ...first[name],
      ratio: first[name].median / first.afinn.median,
      to: 'AFINN',
    })),
  };
}

/**
 * What each hears: in sentences written for this bench, and in the evaluation set of the tests, which the
 * recogniser was widened with.
 * @param {Ours} ours
 * @returns {Promise<import('./report.mjs').Section[]>}
 */
export async function compareHearing(ours) {
  const { harshByKind, harshOfAnyKind, notHarsh } = await loadRoom('tests/language/evaluation-set.ts');
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
    [TITLES.compromise, COMPROMISE.hears],
  ];
  const compare = (title, how, harsh, others) => ({
    title,
    how: `${harsh.length} harsh sentences and ${others.length} near misses, written by the project itself: ${how}`,
    rows: listeners.flatMap(([who, listener]) => {
      const { precision, recall } = score(listener, harsh, others);
      return [
        { what: `${who}: precision`, unit: '%', median: 100 * precision },
        { what: `${who}: recall`, unit: '%', median: 100 * recall },
      ];
    }),
  });
  return [
    compare(
      'Hearing who is harsh on themself',
      'a comparison, no proof. The peers listen for mood, which is not the same question.',
      HARSH_SENTENCES,
      NEAR_MISSES,
    ),
    compare(
      'The same on the evaluation set of the tests',
      'ours was widened with them in view, so only the peers are measured fairly here.',
      [...Object.values(harshByKind).flat(), ...harshOfAnyKind],
      Object.values(notHarsh).flat(),
    ),
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
