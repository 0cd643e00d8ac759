/**
 * A Chrome DevTools Protocol client over a pipe: one JSON text per message, each ended by a null byte.
 * https://chromedevtools.github.io/devtools-protocol/ (`--remote-debugging-pipe`). Sessions are flat: every
 * message for an attached target carries its `sessionId`. No dependency, so that `npm start` needs none.
 */

/** @typedef {{ method: string, params: any, sessionId?: string }} CdpEvent */

/**
 * @typedef {object} Cdp
 * @property {(method: string, params?: object, sessionId?: string) => Promise<any>} send
 *   resolves with the reply's result; rejects with the browser's error, or when the page or the browser closes
 * @property {(listener: (event: CdpEvent) => void) => () => void} listen every event; returns the way to stop
 * @property {(method: string, accepts?: (params: any) => boolean, timeoutMs?: number) => Promise<any>} next
 *   the params of the next such event; rejects after `timeoutMs` (10 s unless told)
 */

/**
 * Speaks CDP over the two streams of a browser's debugging pipe.
 * @param {import('node:stream').Writable} toBrowser the browser's file descriptor 3
 * @param {import('node:stream').Readable} fromBrowser the browser's file descriptor 4
 * @returns {Cdp}
 */
export function connectCdp(toBrowser, fromBrowser) {
  /** @typedef {{ resolve: (result: any) => void, reject: (error: Error) => void, method: string, sessionId?: string }} Call */
  /** @type {Map<number, Call>} */
  const waiting = new Map();
  /** @type {Set<(event: CdpEvent) => void>} */
  const listeners = new Set();
  let lastId = 0;
  let closed = false;
  /** @type {Buffer[]} */
  let pieces = [];

  /** @param {any} message */
  function receive(message) {
    if (message.id === undefined) {
      // What was asked of a page that closed meanwhile (a popup, by our own click) is never answered.
      if (message.method === 'Target.detachedFromTarget') giveUp('the page closed', message.params.sessionId);
      for (const listener of [...listeners]) listener(message);
      return;
    }
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) call?.reject(new Error(`${call.method}: ${message.error.message}`));
    else call?.resolve(message.result);
  }

  fromBrowser.on('data', (/** @type {Buffer} */ chunk) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      pieces.push(chunk.subarray(start, end));
      const text = Buffer.concat(pieces).toString('utf8');
      pieces = [];
      start = end + 1;
      receive(JSON.parse(text));
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
  });

  /**
   * @param {string} why
   * @param {string} [ofSession] all calls when left out
   */
  function giveUp(why, ofSession) {
    for (const [id, { reject, method, sessionId }] of waiting) {
      if (ofSession !== undefined && sessionId !== ofSession) continue;
      waiting.delete(id);
      reject(new Error(`${method}: ${why}`));
    }
  }

  function close() {
    closed = true;
    giveUp('the browser closed');
  }
  fromBrowser.on('close', close);
  fromBrowser.on('error', close);
  // A browser that goes away while we write is told by `close`, not by a crash of this process.
  toBrowser.on('error', close);

  /** @type {Cdp['send']} */
  function send(method, params = {}, sessionId = undefined) {
    if (closed) return Promise.reject(new Error(`${method}: the browser is closed`));
    const id = ++lastId;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject, method, ...(sessionId ? { sessionId } : {}) });
      toBrowser.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
    });
  }

  /** @type {Cdp['listen']} */
  function listen(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  /** @type {Cdp['next']} */
  function next(method, accepts = () => true, timeoutMs = 10_000) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`${method} did not come within ${timeoutMs} ms`));
      }, timeoutMs);
      const stop = listen((event) => {
        if (event.method !== method || !accepts(event.params)) return;
        clearTimeout(timer);
        stop();
        resolve(event.params);
      });
    });
  }

  return { send, listen, next };
}
