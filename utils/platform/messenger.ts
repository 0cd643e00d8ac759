import type { PageMessage, PageReply } from '../messages/message';
import { classifySender, type Sender } from '../messages/sender';
import { browser, type MessageSender } from './browser';

/**
 * Says something to the background and waits for its answer; an answer that never came is a refusal. Never rejects.
 * A worker that dies with the message in flight answers nothing. What we send may be carried out twice without harm,
 * so it is said once more.
 */
export async function send(message: PageMessage): Promise<PageReply> {
  return (await ask(message)) ?? (await ask(message)) ?? { kind: 'refused', why: 'No answer came.' };
}

/**
 * No answer shows in two ways: mostly as a rejection, and as undefined where the worker had begun to listen, because
 * the polyfill takes "The message port closed before a response was received" for a listener with nothing to say.
 */
async function ask(message: PageMessage): Promise<PageReply | undefined> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** Answers messages. What comes in is `unknown`, who sent it is what the browser vouches for. */
export function onMessage(answer: (message: unknown, sender: Sender) => Promise<unknown>): void {
  const own = { id: browser.runtime.id, root: browser.runtime.getURL('') };
  browser.runtime.onMessage.addListener((message: unknown, sender: MessageSender) =>
    answer(message, classifySender(sender, own)),
  );
}
