#!/usr/bin/env node
// What the recogniser that ships makes of a text: page gate, then care, then language.
//   npm run --silent recognise < lines            {"text": "…"} per line; judges the sentence at the caret (the end)
//   npm run --silent recognise -- --per-sentence  judges every sentence of a text and prints the highest
//   npm run --silent recognise -- --explain "…"   says in words why
import { loadRoom } from './load-room.mjs';

const { cutSentences, sentenceAtCaret } = await loadRoom('utils/language/sentences.ts');
const { passesGate } = await loadRoom('utils/language/gate.ts');
const { judge } = await loadRoom('utils/noticing/judge.ts');

const STOPPED = { gate: false, cue: false, offer: false, strength: 0, kinds: [], crisis: false };

const judgeSentence = (sentence) => {
  if (!passesGate(sentence)) return { ...STOPPED, why: ['stopped at the page gate'] };
  const judgment = judge(sentence);
  if (judgment.crisis) return { ...STOPPED, gate: true, crisis: true, why: ['crisis words'] };
  return { gate: true, crisis: false, ...judgment.recognition };
};

/** Crisis is above any cue, a stronger cue above a lighter one, anything let through above what was stopped. */
const height = ({ gate, crisis, cue, strength }) =>
  (crisis ? 4 : 0) + (cue ? 1 + strength : 0) + (gate ? 0.01 : 0);
const judgeEvery = (text) =>
  cutSentences(text)
    .map(judgeSentence)
    .reduce((high, one) => (height(one) > height(high) ? one : high), STOPPED);

const print = ({ gate, cue, offer, strength, kinds, crisis }) =>
  process.stdout.write(`${JSON.stringify({ gate, cue, offer, strength, kinds, crisis })}\n`);

/** The reasons of a cue in words, with what might have spoken against it and did not. */
const reasons = ({ cue, why = [] }) =>
  cue
    ? [
        'about yourself',
        ...why,
        ...(why.some((one) => one.startsWith('not counted')) ? [] : ['no negation, nobody else’s words']),
      ]
    : why;

const explain = (sentence) => {
  const judged = judgeSentence(sentence);
  const { gate, crisis, cue, offer, strength, kinds } = judged;
  const verdict = crisis
    ? 'crisis'
    : cue
      ? `${offer ? 'strong' : 'light'} cue (${strength}): ${kinds.join(', ')}`
      : 'no cue';
  process.stdout.write(
    `${verdict}\ngate: ${gate ? 'let through' : 'stopped'}\nwhy: ${reasons(judged).join('; ') || 'nothing heard'}\n`,
  );
};

const readText = (line) => {
  const value = JSON.parse(line);
  if (typeof value?.text !== 'string') throw new Error('no "text" string');
  return value.text;
};

/** Lines end at \n alone: node:readline also cuts at U+2028, which may stand inside a JSON string. */
async function* readLines(stream) {
  let open = '';
  for await (const chunk of stream.setEncoding('utf8')) {
    const lines = (open + chunk).split('\n');
    open = lines.pop() ?? '';
    yield* lines;
  }
  if (open) yield open;
}

const judgeLines = async (judgeText) => {
  for await (const line of readLines(process.stdin)) {
    try {
      print(judgeText(readText(line)));
    } catch (error) {
      process.stdout.write(`${JSON.stringify({ error: error.message })}\n`);
      process.exitCode = 1;
    }
  }
};

const [option, sentence] = process.argv.slice(2);
if (option === '--explain' && sentence !== undefined) explain(sentence);
else if (option === undefined) await judgeLines((text) => judgeSentence(sentenceAtCaret(text)));
else if (option === '--per-sentence') await judgeLines(judgeEvery);
else {
  process.stderr.write('usage: npm run --silent recognise -- [--per-sentence | --explain "sentence"]\n');
  process.exitCode = 2;
}
