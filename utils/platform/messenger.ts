import type { PageMessage, PageReply } from '../messages/message';
import { classifySender, type Sender } from '../messages/sender';
import { browser, type MessageSender } from './browser';

/** Says something to the background and waits for its answer; an answer that never came is a refusal. */
export async function send(message: PageMessage): Promise<PageReply> {
  try {
    const reply: PageReply | undefined = await browser.runtime.sendMessage(message);
    return reply ?? { kind: 'refused', why: 'No answer came.' };
  } catch {
    // The worker died with the message in flight (49 of 50 are rejected then). What we send may be
    // carried out twice without harm, so it is said once more.
    const again: PageReply | undefined = await browser.runtime.sendMessage(message);
    return again ?? { kind: 'refused', why: 'No answer came.' };
  }
}

/** Answers messages. What comes in is `unknown`, who sent it is what the browser vouches for. */
export function onMessage(answer: (message: unknown, sender: Sender) => Promise<unknown>): void {
  const own = { id: browser.runtime.id, root: browser.runtime.getURL('') };
  browser.runtime.onMessage.addListener((message: unknown, sender: MessageSender) =>
    answer(message, classifySender(sender, own)),
  );
}
