import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectRoom } from '../../utils/platform/disk-room';

afterEach(() => vi.unstubAllGlobals());

const disk = (estimate: () => Promise<StorageEstimate>) =>
  vi.stubGlobal('navigator', { storage: { estimate } });

describe('the room on the disk', () => {
  it.each([
    ['nothing is left', { quota: 5_000_000, usage: 5_000_000 }],
    ['nearly nothing is', { quota: 8_900_000, usage: 5_000_000 }],
  ])('is too little when %s', async (_what, estimate) => {
    disk(async () => estimate);
    await expect(expectRoom()).rejects.toThrow('nearly full');
  });

  it.each([
    ['there is enough', async () => ({ quota: 9_100_000, usage: 5_000_000 })],
    ['the browser does not say', async () => ({})],
    [
      'the browser can’t say',
      async () => {
        throw new TypeError('not here');
      },
    ],
  ])('keeps nobody from writing when %s', async (_what, estimate) => {
    disk(estimate);
    await expect(expectRoom()).resolves.toBeUndefined();
  });

  it('nor where there is no such thing', async () => {
    vi.stubGlobal('navigator', undefined);
    await expect(expectRoom()).resolves.toBeUndefined();
  });
});
