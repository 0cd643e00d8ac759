import type { BrowserContext } from 'playwright-core';

/**
 * Everything that any page or the worker complains of: errors on the console (the browser's word on a content
 * security policy is one), and what was thrown and caught by nobody. The list fills as it happens.
 */
export function collectFaults(context: BrowserContext): string[] {
  const faults: string[] = [];
  context.on('console', (message) => {
    const { url } = message.location();
    // Test pages have no icon, which is no fault of ours.
    if (message.type() === 'error' && !url.endsWith('/favicon.ico')) faults.push(`${url}: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    faults.push(`${error.page()?.url() ?? 'a page'}: ${error.error().message}`);
  });
  return faults;
}
