import { inspect } from 'node:util';

/**
 * Tells the person at the terminal what is going on, on stderr: stdout stays for results.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** A reason to stop that a person can act on: it is printed as one sentence, without a stack. */
export class Remedy extends Error {
  name = 'Remedy';
}

/**
 * Runs a command's main function. Exit code 1 when it fails; on Ctrl+C and its like the process leaves through
 * `exit`, where every module that started something ends it.
 * @param {() => Promise<unknown>} main
 */
export async function runMain(main) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
  try {
    await main();
  } catch (error) {
    say(error instanceof Remedy ? error.message : inspect(error));
    process.exit(1);
  }
}
