/*
 * An extension that lends the browser two voices, as a person's device has them: one of its own, and one that
 * would send the words away. What they are given to say is kept here, for a test to read.
 */
globalThis.spoken = [];

let speaking;

chrome.ttsEngine.onSpeak.addListener((text, { voiceName }, tell) => {
  globalThis.spoken.push(`${voiceName}: ${text}`);
  tell({ type: 'start', charIndex: 0 });
  speaking = setTimeout(tell, 20, { type: 'end', charIndex: text.length });
});
chrome.ttsEngine.onStop.addListener(() => clearTimeout(speaking));
