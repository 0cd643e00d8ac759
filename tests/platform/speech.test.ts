import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findVoice } from '../../utils/platform/speech';

/** What the browser was told to say, and what it was told with. */
class Utterance {
  voice: unknown = null;
  lang = '';
  rate = 1;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {}
}

const HERE = { name: 'here', lang: 'en-GB', localService: true };
const AWAY = { name: 'away', lang: 'en-US', localService: false };
const GERMAN = { name: 'hier', lang: 'de-DE', localService: true };

/** A browser with these voices: it knows them at once, or says so later. */
function browserWith(voices: readonly unknown[], later = false) {
  const spoken: Utterance[] = [];
  const listeners: (() => void)[] = [];
  let known = later ? [] : voices;
  const synthesis = {
    getVoices: () => known,
    addEventListener: (_: string, listener: () => void) => listeners.push(listener),
    speak: (words: Utterance) => spoken.push(words),
    cancel: vi.fn(),
  };
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  const learn = () => {
    known = voices;
    for (const listener of listeners) listener();
  };
  return { spoken, synthesis, learn };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Hears lines read by whatever voice there is. */
async function hear(lines: readonly string[]) {
  const voice = await findVoice('en');
  if (voice === null) throw new Error('No voice');
  const told: (number | 'over')[] = [];
  const stop = voice.speak(lines, 0.8, { line: (at) => told.push(at), over: () => told.push('over') });
  return { told, stop };
}

describe('a voice', () => {
  it('is one of this device: a remote one would send the text away', async () => {
    const { spoken } = browserWith([AWAY, GERMAN, HERE]);
    await hear(['One.']);
    expect(spoken[0]).toMatchObject({ voice: HERE, lang: 'en-GB', rate: 0.8, text: 'One.' });
  });

  it.each([
    ['only remote ones', [AWAY]],
    ['none that knows the language', [GERMAN]],
    ['one that does not say whether it is local', [{ lang: 'en-GB' }]],
  ])('is not there when there are %s', async (_, voices) => {
    browserWith(voices);
    expect(await findVoice('en')).toBeNull();
  });

  it('speaks the variety that was asked for when there is one, and else another', async () => {
    const [portugal, brazil] = ['pt-PT', 'pt_BR'].map((lang) => ({ lang, localService: true }));
    const { spoken } = browserWith([portugal, brazil]);
    for (const language of ['pt-BR', 'pt-AO'])
      (await findVoice(language))?.speak(['Um.'], 1, { line: () => {}, over: () => {} });
    expect(spoken.map(({ voice }) => voice)).toEqual([brazil, portugal]);
    browserWith([{ lang: 'deu', localService: true }]);
    expect(await findVoice('de')).toBeNull();
  });

  it('is not there when the browser has none, after a while', async () => {
    browserWith([]);
    const found = findVoice('en');
    await vi.advanceTimersByTimeAsync(1500);
    expect(await found).toBeNull();
  });

  it('is not there in a browser without speech', async () => {
    expect(await findVoice('en')).toBeNull();
  });

  it('is waited for when the browser learns of its voices late', async () => {
    const { learn } = browserWith([HERE], true);
    const found = findVoice('en');
    learn();
    expect(await found).not.toBeNull();
  });

  it('says which line it is at, and when all are said', async () => {
    const { spoken } = browserWith([HERE]);
    const { told } = await hear(['One.', 'Two.']);
    expect(told).toEqual([0]);
    spoken[0]?.onend?.();
    expect(told).toEqual([0, 1]);
    spoken[1]?.onend?.();
    expect(told).toEqual([0, 1, 'over']);
    expect(spoken.map(({ text }) => text)).toEqual(['One.', 'Two.']);
  });

  it('goes on in silence when it fails', async () => {
    const { spoken } = browserWith([HERE]);
    const { told } = await hear(['One.']);
    spoken[0]?.onerror?.();
    expect(told).toEqual([0, 'over']);
  });

  it('says nothing more once it was silenced, not even that it is over', async () => {
    const { spoken, synthesis } = browserWith([HERE]);
    const { told, stop } = await hear(['One.', 'Two.']);
    synthesis.cancel.mockClear();
    stop();
    expect(synthesis.cancel).toHaveBeenCalledOnce();
    spoken[0]?.onerror?.();
    expect(told).toEqual([0]);
    expect(spoken).toHaveLength(1);
  });

  it('that never says that a line is over is waited for, then goes on, and its late word moves nothing', async () => {
    const { spoken, synthesis } = browserWith([HERE]);
    const { told, stop } = await hear(['It stands there.', 'Two.', 'Three.']);
    vi.advanceTimersByTime(6_700);
    expect(told).toEqual([0]);
    synthesis.cancel.mockClear();
    vi.advanceTimersByTime(100);
    expect(told).toEqual([0, 1]);
    // Else the next line would wait behind it.
    expect(synthesis.cancel).toHaveBeenCalledOnce();
    spoken[0]?.onend?.();
    expect(told).toEqual([0, 1]);
    spoken[1]?.onend?.();
    expect(told).toEqual([0, 1, 2]);
    stop();
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([0, 1, 2]);
  });
});
