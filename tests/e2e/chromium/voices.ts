import type { BrowserContext, Page } from 'playwright-core';

/** What a browser says of its voices, and what it was made to say: a machine without a screen has none. */
export async function fakeVoices(context: BrowserContext, voices: readonly object[]): Promise<void> {
  await context.addInitScript((given) => {
    const spoken: string[] = [];
    const synthesis = {
      getVoices: () => given,
      addEventListener: () => {},
      cancel: () => {},
      speak: (words: { text: string; voice: { name: string }; onend: () => void }) => {
        spoken.push(`${words.voice.name}: ${words.text}`);
        setTimeout(() => words.onend(), 1500);
      },
    };
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
      value: class {
        constructor(readonly text: string) {}
      },
    });
    Object.assign(globalThis, { spoken });
  }, voices);
}

/** A voice of the device, and one that sends the text to a server. */
export const HERE = { name: 'here', lang: 'en-GB', localService: true };
export const AWAY = { name: 'away', lang: 'en-GB', localService: false };

/** What was spoken in a page so far: the voice, and the line. */
export function spokenIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (globalThis as { spoken?: readonly string[] }).spoken ?? []);
}
