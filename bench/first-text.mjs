import { parentPort, workerData } from 'node:worker_threads';

/*
 * Run as a fresh worker in which nothing is loaded, as the browser starts one: how long until the first text
 * is read. Answers in ms.
 */

/** @type {Record<string, () => Promise<(text: string) => unknown>>} */
const READERS = {
  floor: async () => (await import('./floors/phrases.mjs')).hearsPhrase,
  ours: async () => (await import(workerData.judge)).judge,
  afinn: async () => {
    const { default: Sentiment } = await import('sentiment');
    return (text) => new Sentiment().analyze(text);
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise');
    return (text) => nlp(text).has('i (am|was) #Adverb? (a|an)? (stupid|idiot|failure)');
  },
  vader: async () => {
    const { default: vader } = await import('vader-sentiment');
    return (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text);
  },
};

const begin = performance.now();
const read = await READERS[workerData.who]?.();
read?.(workerData.text);
parentPort?.postMessage(performance.now() - begin);
