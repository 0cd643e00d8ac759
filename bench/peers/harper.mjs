// Somebody else who reads along on the device: a whole grammar check, used as its documentation shows
// (https://writewithharper.com/docs/harperjs/CDN), where each key has all of the text read. In the page's own thread,
// where the others are; in a worker, which its makers offer too, it works as long beside the page.
import { createBinaryModuleFromUrl, LocalLinter } from 'harper.js';

// The lighter of its two builds.
const binary = createBinaryModuleFromUrl(chrome.runtime.getURL('harper.wasm'), 'slim');
const linter = new LocalLinter({ binary });
window.addEventListener('input', ({ target }) => linter.lint(target.value), { capture: true, passive: true });
// The bench waits for this word before it measures.
linter.setup().then(() => console.debug('ready'));
