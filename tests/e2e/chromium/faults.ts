import type { BrowserContext, CDPSession } from 'playwright-core';

/** Not ours: test pages have no icon, and "No SW" is what the browser tells a worker that a test is just ending. */
const NO_FAULT = /favicon\.ico|: No SW$/;

/**
 * Everything that any page or the worker complains of: errors on the console (the browser's word on a content
 * security policy is one), and what was thrown and caught by nobody. The list fills as it happens.
 */
export function collectFaults(context: BrowserContext): string[] {
  const faults: string[] = [];
  const note = (fault: string) => {
    if (!NO_FAULT.test(fault)) faults.push(fault);
  };
  context.on('console', (message) => {
    if (message.type() === 'error') note(`${message.location().url}: ${message.text()}`);
  });
  context.on('weberror', (error) => note(`${error.page()?.url() ?? 'a page'}: ${error.error().message}`));
  return faults;
}
