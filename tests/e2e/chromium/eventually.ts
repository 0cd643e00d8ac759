import { vi } from 'vitest';

/**
 * Checks again and again until nothing is thrown; rejects with the last complaint after `timeout` ms.
 * `expect.poll` would do, but it does not work in tests that run side by side (vitest 4.1).
 */
export function eventually(check: () => void | Promise<void>, timeout = 10_000): Promise<void> {
  return vi.waitFor(check, { timeout, interval: 50 });
}
