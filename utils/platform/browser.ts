/*
 * The only door to the browser's extension API. A guard test checks that nobody else imports the
 * polyfill. The page script does without it (2.9 kB for one call).
 */
import browser, { type Runtime } from 'webextension-polyfill';

export { browser };
export type MessageSender = Runtime.MessageSender;
