#!/usr/bin/env node
// npm run train
// Learns the second opinion (docs/adr/009) from our own corpus, writes it to .output/second-opinion.bin, and prints
// what it brings after the grammar: on each file of the corpus, learnt from the other two.
//   npm run train -- --labelled FILE   the same on other labelled lines {"text", "label"}, learnt from all three
//   npm run train -- --work FILE       cues it would add in ordinary writing, lines {"text"}; .gz is read too
//   npm run train -- --work FILE --show  those lines
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { runMain } from './command-line.mjs';
import { loadRoom } from './load-room.mjs';
import { PROJECT } from './run-command.mjs';

const OPINIONS = [
  ...[7, 6, 5, 4, 3].map((at) => ({ use: 'adds', at })),
  ...[7, 6, 5, 4, 3].map((at) => ({ use: 'adds, gate open', at })),
  ...[-2, -1].map((at) => ({ use: 'drops', at })),
  ...[-1, 0].map((at) => ({ use: 'weakens', at })),
];

const percent = (part, whole) => (whole ? part / whole : 0).toFixed(3);
const say = (name, { right, wrong, missed, offersRight, offersWrong }) =>
  console.log(
    `  ${name.padEnd(24)} P ${percent(right, right + wrong)} R ${percent(right, right + missed)}` +
      ` F ${percent(2 * right, 2 * right + wrong + missed)}` +
      `  right ${right} wrong ${wrong} missed ${missed}; offers ${offersRight} right ${offersWrong} wrong`,
  );
const named = ({ use, at }) => `${use} ${use.startsWith('adds') ? '>' : '<'} ${at}`;
const textOf = (file) =>
  (file.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file)).toString('utf8');

await runMain(async () => {
  // A reader that has seen enough (`| head`) is no fault.
  process.stdout.on('error', () => process.exit());
  const { values } = parseArgs({
    options: { labelled: { type: 'string' }, work: { type: 'string' }, show: { type: 'boolean' } },
  });
  const { CORPUS, readCorpus, readSamples } = await loadRoom('scripts/train/corpus.ts');
  const { train } = await loadRoom('scripts/train/train.ts');
  const { encode, score } = await loadRoom('scripts/train/model.ts');
  const { featuresOf, wordsOf } = await loadRoom('scripts/train/features.ts');
  const { addedBy, count, read } = await loadRoom('scripts/train/measure.ts');

  const model = train(CORPUS.flatMap(readCorpus));
  const bytes = encode(model);
  mkdirSync(join(PROJECT, '.output'), { recursive: true });
  writeFileSync(join(PROJECT, '.output/second-opinion.bin'), bytes);
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  console.log(
    `${model.weights.size} weights, ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzip, ${digest}`,
  );

  const compare = (title, texts) => {
    console.log(title);
    say('grammar alone', count(texts));
    for (const opinion of OPINIONS) say(named(opinion), count(texts, opinion));
  };
  for (const file of CORPUS) {
    const others = CORPUS.filter((other) => other !== file);
    compare(
      `${file}, learnt from ${others.join(' and ')}`,
      read(train(others.flatMap(readCorpus)), readCorpus(file)),
    );
  }
  if (values.labelled) compare(values.labelled, read(model, readSamples(textOf(values.labelled))));

  if (values.work) {
    const lines = textOf(values.work)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).text);
    const texts = read(
      model,
      lines.map((text) => ({ text, harsh: false })),
    );
    const words = lines.reduce((sum, line) => sum + line.split(/\s+/).length, 0);
    console.log(`${values.work}: ${words} words, ${count(texts).wrong} cues of the grammar`);
    for (const opinion of OPINIONS.filter(({ use }) => use.startsWith('adds'))) {
      const added = addedBy(opinion, texts);
      console.log(
        `  ${named(opinion).padEnd(24)} ${added.length} more = ${((added.length / words) * 1e5).toFixed(2)} per 100,000 words`,
      );
      if (values.show) for (const at of added) console.log(`    ${lines[at]}`);
    }
  }

  const sentences = CORPUS.flatMap(readCorpus).map(({ text }) => text);
  const fifty = sentences.join(' ').split(' ').slice(0, 50).join(' ');
  const words = wordsOf(fifty);
  const times = Array.from({ length: 5000 }, () => {
    const before = performance.now();
    score(model, featuresOf(words));
    return (performance.now() - before) * 1000;
  }).sort((a, b) => a - b);
  console.log(`50 words: ${times[2500].toFixed(0)} µs median, ${times[4950].toFixed(0)} µs p99`);
});
