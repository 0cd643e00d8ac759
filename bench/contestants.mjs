import Sentiment from 'sentiment';
import vader from 'vader-sentiment';
import { hearsPhrase } from './floors/phrases.mjs';

/**
 * Somebody who reads a text and says whether it is harsh. The peers were made for the mood of a text and not
 * for harshness on oneself: nothing nearer was found that is small and runs on the device.
 * @typedef {object} Contestant
 * @property {string} title
 * @property {(text: string) => boolean} hears
 */

/** @type {Contestant} */
export const FLOOR = { title: 'twenty phrases in one expression', hears: hearsPhrase };

/** @returns {Contestant} */
export function makeAfinn() {
  const sentiment = new Sentiment();
  return { title: 'AFINN (sentiment)', hears: (text) => sentiment.analyze(text).score < 0 };
}

/**
 * Negative from -0.05 down, as its authors advise: https://github.com/cjhutto/vaderSentiment#about-the-scoring
 * @type {Contestant}
 */
export const VADER = {
  title: 'VADER (vader-sentiment)',
  hears: (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound <= -0.05,
};

/**
 * Loads the recogniser as it ships.
 * @param {Record<'judge' | 'gate' | 'sentences', string>} addresses of the bundled modules
 */
export async function loadOurs({ judge, gate, sentences }) {
  const [judging, gating, cutting] = await Promise.all([import(judge), import(gate), import(sentences)]);
  return {
    /** @type {(text: string) => string[]} */
    cut: cutting.cutSentences,
    /** @type {(sentence: string) => boolean} */
    passesGate: gating.passesGate,
    /** @type {(sentence: string) => { crisis: boolean, recognition?: { cue: boolean, offer: boolean } }} */
    judge: judging.judge,
  };
}
