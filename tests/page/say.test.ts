import { afterEach, describe, expect, it, vi } from 'vitest';
import { say } from '../../utils/page/say';

type SendMessage = (message: unknown) => unknown;

/** Sets up what an extension's world has in a page. */
const standIn = (runtime: { id?: string; sendMessage?: SendMessage } | undefined) => {
  vi.stubGlobal('chrome', { runtime });
};

afterEach(() => vi.unstubAllGlobals());

describe('saying something to the background', () => {
  it('says just that', async () => {
    const sendMessage = vi.fn<SendMessage>(() => Promise.resolve({ kind: 'heard' }));
    standIn({ id: 'own', sendMessage });
    expect(await say({ kind: 'typed', sentence: 'I hate myself.' })).toBe('heard');
    expect(await say({ kind: 'begun' })).toBe('heard');
    expect(sendMessage.mock.calls).toEqual([
      [{ kind: 'typed', sentence: 'I hate myself.' }],
      [{ kind: 'begun' }],
    ]);
  });

  it.each([[undefined], [null], [{}], ['stop'], [42]])('counts the answer %j as none', async (answer) => {
    standIn({ id: 'own', sendMessage: () => Promise.resolve(answer) });
    expect(await say({ kind: 'begun' })).toBeUndefined();
  });

  it('is told to stop', async () => {
    standIn({ id: 'own', sendMessage: () => Promise.resolve({ kind: 'stop' }) });
    expect(await say({ kind: 'begun' })).toBe('stop');
  });

  it('is told to stop by the extension being gone', async () => {
    const runtime: { id?: string; sendMessage: SendMessage } = {
      sendMessage: () => {
        throw new Error('Extension context invalidated.');
      },
    };
    standIn(runtime);
    expect(await say({ kind: 'begun' })).toBe('stop');
    standIn(undefined);
    expect(await say({ kind: 'begun' })).toBe('stop');
  });

  it('has no answer when a message was lost because the worker died', async () => {
    standIn({ id: 'own', sendMessage: () => Promise.reject(new Error('The message port closed.')) });
    expect(await say({ kind: 'begun' })).toBeUndefined();
  });
});
