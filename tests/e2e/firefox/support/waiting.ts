/** How long something that should come at once may take on a busy machine, in ms. */
const AT_ONCE = 15_000;

/** Lets `ms` pass: only for showing that something does not happen. */
export const pass = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * Asks again until there is an answer that is neither null, undefined nor false, and gives it. A question that
 * throws is asked again too: pages come and go under a question.
 * @throws when there is none within `limit` ms, with the last answer
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  limit = AT_ONCE,
): Promise<Exclude<T, null | undefined | false>> {
  const end = performance.now() + limit;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) {
        return answer as Exclude<T, null | undefined | false>;
      }
      last = answer;
    } catch (fault) {
      last = fault instanceof Error ? fault.message : fault;
    }
    if (performance.now() > end) throw new Error(`Waited ${limit} ms for: ${what}. Last: ${String(last)}`);
    await pass(100);
  }
}
