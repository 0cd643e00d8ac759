/*
 * What pages of ours say to each other, in memory alone. Only pages of our own origin hear it.
 */

const CHANNEL = 'own-words';
/** An open journal answers in a few milliseconds; a break does not wait for one that is not there. */
export const LONGEST_WAIT = 300;

interface Said {
  readonly kind: 'ask' | 'answer';
  readonly words?: unknown;
}

/** Asks a journal page that is open for the person's own words; undefined when none answers. */
export function askOpenJournal(): Promise<unknown> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(CHANNEL);
    const end = (words?: unknown) => {
      clearTimeout(timer);
      channel.close();
      resolve(words);
    };
    const timer = setTimeout(end, LONGEST_WAIT);
    channel.onmessage = ({ data }: MessageEvent<Said>) => {
      if (data.kind === 'answer') end(data.words);
    };
    channel.postMessage({ kind: 'ask' } satisfies Said);
  });
}

/** Answers breaks that ask, as long as this page lives; null: there is nothing to say. */
export function answerBreaks(words: () => unknown): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Said>) => {
    const found = data.kind === 'ask' ? words() : null;
    if (found !== null) channel.postMessage({ kind: 'answer', words: found } satisfies Said);
  };
}
