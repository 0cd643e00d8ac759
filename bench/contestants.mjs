import nlp from 'compromise';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
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

/** What somebody would write with a tagger of parts of speech: "I am", perhaps more, a word that judges. */
const JUDGES =
  '(stupid|dumb|idiot|moron|fool|loser|failure|worthless|useless|pathetic|hopeless|lazy|ugly|fat|disgusting|coward|fraud|terrible|horrible|awful|selfish|weak|boring|broken)';
const MATCHES = [
  `i (am|was|feel|look|be) (like|as)? #Adverb* (a|an|the|such)? #Adverb* #Adjective? ${JUDGES}`,
  'i #Adverb? (hate|despise|loathe|blame) (myself|me)',
  'i (can|could) (not|never) #Verb (anything|something) right',
  '(all|completely|entirely)? my (own)? fault',
  'i (ruin|ruined|destroy|destroyed) #Determiner? (everything|life)',
  'i do not (deserve|matter)',
  '(everyone|everybody|they) #Copula #Adverb? better than me',
];

/** @type {Contestant} */
export const COMPROMISE = {
  title: 'compromise, seven patterns',
  hears: (text) => {
    const read = nlp(text);
    read.contractions().expand();
    return MATCHES.some((match) => read.has(match));
  },
};

/**
 * A whole grammar check on the device: what people are willing to pay for reading along. It has no opinion on
 * what is meant, so only its cost is compared.
 * @returns {Promise<(text: string) => Promise<unknown>>}
 */
export async function makeHarper() {
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return (text) => linter.lint(text);
}

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
