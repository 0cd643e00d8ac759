import type { BrowserContext } from 'playwright-core';

/**
 * Everything that any page or the worker complains of: errors on the console (the browser's word on a content
 * security policy is one), and what was thrown and caught by nobody. The list fills as it happens.
 */
export function collectFaults(context: BrowserContext): string[] {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${message.location().url}: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    faults.push(`${error.page()?.url() ?? 'a page'}: ${error.error().message}`);
  });
  return faults;
}
