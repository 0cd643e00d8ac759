import type { BrowserContext, Frame, Page } from 'playwright-core';

/** What a page that looks for traces of an extension finds. */
export interface Findings {
  readonly globals: readonly string[];
  readonly attributes: readonly string[];
  readonly messages: readonly string[];
  readonly requests: readonly string[];
  readonly sheets: number;
}

interface Probe {
  readonly attributes: Set<string>;
  readonly messages: string[];
  now: number;
}
declare const window: Window & { readonly probe?: Probe };

/**
 * Puts a probe into every page of a browser, before any script of the page: it notes each attribute that appears, and
 * each message and event that a script there makes. Chance and time are taken away, too, so that an editor draws the
 * same ids again, and cuts its undo steps at the same keys: time passes when `passTime` says so.
 */
export async function probePages(context: BrowserContext, ids: readonly string[]): Promise<void> {
  await context.addInitScript((extensions) => {
    if (!/^(https?|about):$/.test(location.protocol)) return;
    let seed = 1;
    const draw = () => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return seed / 0x80000000;
    };
    Math.random = draw;
    crypto.getRandomValues = (array) => {
      const bytes = new Uint8Array(array?.buffer ?? new ArrayBuffer(0));
      for (let at = 0; at < bytes.length; at++) bytes[at] = 256 * draw();
      return array;
    };
    const probe: Probe = { attributes: new Set(), messages: [], now: 1_800_000_000_000 };
    Date.now = () => probe.now;
    globalThis.Date = new Proxy(Date, {
      construct: (clock, given) => Reflect.construct(clock, given.length > 0 ? given : [probe.now]),
    });
    Object.defineProperty(window, 'probe', { value: probe });
    addEventListener('message', ({ data }) => probe.messages.push(JSON.stringify(data) ?? String(data)));
    // The names of events that the toolkit's own wrapper makes, and a guess at what ours could.
    for (const extension of extensions)
      for (const name of ['watcher', 'reader', 'loud'])
        for (const type of [`${extension}:${name}:wxt:content-script-started`, `kind-minute.${name}`])
          addEventListener(type, () => probe.messages.push(`event ${type}`), { capture: true });
    new MutationObserver((changes) => {
      for (const { attributeName, target } of changes) {
        if (attributeName !== null) probe.attributes.add(`${target.nodeName} ${attributeName}`);
      }
    }).observe(document, { attributes: true, subtree: true });
  }, ids);
}

/** Ten seconds pass for the scripts of a page, and of its frames. */
export async function passTime(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    await frame.evaluate(() => {
      if (window.probe !== undefined) window.probe.now += 10_000;
    });
  }
}

/** What the probe of a page found, with what can be seen only now. */
export async function readProbe(page: Page): Promise<Findings> {
  return page.evaluate(() => {
    const own = (name: string, of: object) => Reflect.ownKeys(of).map((key) => `${name}.${String(key)}`);
    return {
      globals: [
        ...own('window', window),
        ...own('document', document),
        ...own('html', document.documentElement),
        ...own('navigator', navigator),
      ].sort(),
      attributes: [...(window.probe?.attributes ?? [])].sort(),
      // How often something is said depends on the machine's pace (React and Draft.js post to themselves).
      messages: [...new Set(window.probe?.messages.map((said) => said.replace(/[\d.]+/g, '#')))].sort(),
      requests: performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .sort(),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    };
  });
}

/** The whole document as it stands, open shadow roots and frames included. */
export async function drawn(page: Page): Promise<string> {
  const parts: string[] = [];
  for (const frame of page.frames()) parts.push(await drawnIn(frame));
  return parts.join('\n');
}

/** What can be read in a document, its frames and open shadow roots: what `drawn` draws, without the tags. */
export async function readable(page: Page): Promise<string> {
  return (await drawn(page)).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

function drawnIn(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const draw = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (node instanceof HTMLTextAreaElement) return `<textarea>${node.value}</textarea>`;
      if (node instanceof HTMLScriptElement || node instanceof HTMLStyleElement) return '';
      const inside = [...node.childNodes].map(draw).join('');
      if (!(node instanceof Element)) return inside;
      const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).sort();
      const shadow = node.shadowRoot === null ? '' : `<#shadow>${draw(node.shadowRoot)}</#shadow>`;
      return `<${node.localName}${attributes.join('')}>${shadow}${inside}</${node.localName}>\n`;
    };
    return draw(document.documentElement);
  });
}
