import type { BrowserContext, CDPSession } from 'playwright-core';

/**
 * Not ours: test pages have no icon; "No SW" is what the browser tells a worker that a test is just ending, and when it
 * ends one that waits for an answer, the browser's own bindings stumble over the answer; and a voice that a test lends
 * is scolded when it speaks what was silenced meanwhile (Chromium 156).
 */
const NO_FAULT =
  /favicon\.ico|: No SW$|^worker: Error handling response: .*\n\s+at extensions::|: Extension id mismatch\.$/;

/** A list that fills with everything that any page or the worker complains of. */
export interface Faults {
  readonly list: readonly string[];
  /** Hears of what a worker threw and nobody caught, from a session that listens to workers. */
  hearWorkers(session: CDPSession): void;
}

/**
 * Gathers errors on the console (the browser's word on a content security policy is one), and what was thrown in a
 * page and caught by nobody.
 */
export function collectFaults(context: BrowserContext): Faults {
  const list: string[] = [];
  const note = (fault: string) => {
    if (!NO_FAULT.test(fault)) list.push(fault);
  };
  context.on('console', (message) => {
    if (message.type() === 'error') note(`${message.location().url}: ${message.text()}`);
  });
  context.on('weberror', (error) => note(`${error.page()?.url() ?? 'a page'}: ${error.error().message}`));
  return {
    list,
    hearWorkers(session) {
      session.on('ServiceWorker.workerErrorReported', ({ errorMessage: { errorMessage } }) =>
        note(`worker: ${errorMessage}`),
      );
    },
  };
}
