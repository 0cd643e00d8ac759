import { afterEach, describe, expect, it, vi } from 'vitest';
import { sendTyped } from '../../utils/page/send';

type SendMessage = (message: unknown) => unknown;

/** Sets up what an extension's world has in a page. */
const standIn = (runtime: { id?: string; sendMessage?: SendMessage } | undefined) => {
  vi.stubGlobal('chrome', { runtime });
};

afterEach(() => vi.unstubAllGlobals());

describe('sending a sentence', () => {
  it('says just the kind and the sentence', async () => {
    const sendMessage = vi.fn<SendMessage>(() => Promise.resolve(undefined));
    standIn({ id: 'own', sendMessage });
    expect(await sendTyped('I hate myself.')).toBe(true);
    expect(sendMessage.mock.calls).toEqual([[{ kind: 'typed', sentence: 'I hate myself.' }]]);
  });

  it.each([[undefined], [null], [{ kind: 'kept' }], ['stop'], [42]])(
    'goes on after the answer %j',
    async (answer) => {
      standIn({ id: 'own', sendMessage: () => Promise.resolve(answer) });
      expect(await sendTyped('x')).toBe(true);
    },
  );

  it('ends when the background says stop', async () => {
    standIn({ id: 'own', sendMessage: () => Promise.resolve({ kind: 'stop' }) });
    expect(await sendTyped('x')).toBe(false);
  });

  it('ends when the extension is gone', async () => {
    const runtime: { id?: string; sendMessage: SendMessage } = {
      sendMessage: () => {
        throw new Error('Extension context invalidated.');
      },
    };
    standIn(runtime);
    expect(await sendTyped('x')).toBe(false);
    standIn(undefined);
    expect(await sendTyped('x')).toBe(false);
  });

  it('goes on when a message was lost because the worker died', async () => {
    standIn({ id: 'own', sendMessage: () => Promise.reject(new Error('The message port closed.')) });
    expect(await sendTyped('x')).toBe(true);
  });
});
