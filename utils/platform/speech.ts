import type { Voice } from '../app/ports';

/** Some browsers know their voices only after a while; one that has none never says so. */
const VOICES_WITHIN = 1500;

/**
 * A voice for a language that speaks on this device, or null. Only voices that are local: others send the text to a
 * server (`localService`, https://developer.mozilla.org/docs/Web/API/SpeechSynthesisVoice/localService).
 */
export async function findVoice(language: string): Promise<Voice | null> {
  if (!('speechSynthesis' in globalThis)) return null;
  const voices = await knownVoices();
  const local = voices.filter(({ localService }) => localService === true);
  const voice =
    local.find(({ lang }) => subtags(lang).join() === subtags(language).join()) ??
    local.find(({ lang }) => subtags(lang)[0] === subtags(language)[0]);
  return voice === undefined ? null : { speak: (lines, rate, told) => speakWith(voice, lines, rate, told) };
}

/** Some systems write a tag with a line below it. */
function subtags(tag: string): readonly string[] {
  return tag.toLowerCase().split(/[-_]/);
}

async function knownVoices(): Promise<readonly SpeechSynthesisVoice[]> {
  const known = speechSynthesis.getVoices();
  if (known.length > 0) return known;
  await new Promise((waited) => {
    setTimeout(waited, VOICES_WITHIN);
    speechSynthesis.addEventListener('voiceschanged', waited, { once: true });
  });
  return speechSynthesis.getVoices();
}

function speakWith(
  voice: SpeechSynthesisVoice,
  lines: readonly string[],
  rate: number,
  told: Parameters<Voice['speak']>[2],
): () => void {
  let silenced = false;
  let spoken = 0;
  let givenUp: ReturnType<typeof setTimeout> | undefined;
  const say = (at: number) => {
    const line = lines[at];
    if (silenced) return;
    if (line === undefined) return told.over();
    const words = new SpeechSynthesisUtterance(line);
    words.voice = voice;
    words.lang = voice.lang;
    words.rate = rate;
    // Once for a line: a voice may tell of its end late, after it was given up.
    const goOn = () => {
      if (spoken !== at) return;
      clearTimeout(givenUp);
      spoken += 1;
      say(spoken);
    };
    words.onend = goOn;
    // A voice that fails goes on in silence: the lines can be read.
    words.onerror = goOn;
    // One that is cancelled and begins at once again can lose its end, and all that is said after it waits for that
    // end (seen on Chromium 156, now and then).
    givenUp = setTimeout(() => {
      words.onerror = null;
      speechSynthesis.cancel();
      goOn();
    }, longestFor(line) / rate);
    told.line(at);
    speechSynthesis.speak(words);
  };
  if (speechSynthesis.speaking || speechSynthesis.pending) speechSynthesis.cancel();
  say(0);
  return () => {
    silenced = true;
    clearTimeout(givenUp);
    speechSynthesis.cancel();
  };
}

/** No voice takes longer for a line than this, in milliseconds: half as fast as people speak, and some time to begin. */
function longestFor(line: string): number {
  return 3000 + line.split(' ').length * 800;
}
