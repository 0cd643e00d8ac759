import { type Host, hostOf } from '../sites/host';

/** A frame of a tab, by the browser's numbers. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/** Who said something, as far as the browser vouches for it. */
export type Sender =
  | { readonly kind: 'own-page' }
  | { readonly kind: 'watched-page'; readonly host: Host; readonly frame: Frame }
  | { readonly kind: 'nameless-page' }
  | { readonly kind: 'stranger' };

/** What the browser tells of a message's sender; only these fields are believed. */
export interface SenderFacts {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  /** Chromium tells the origin of a frame that has no address of its own (`about:srcdoc`). */
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

/**
 * Sorts a sender into who may say what. Another extension, a private window and anything that is
 * neither our own page nor a frame is a stranger, who is not answered. A frame without a site of its own (a sandboxed
 * `srcdoc`, a file) is a nameless page: nobody said yes to it.
 */
export function classifySender(
  facts: SenderFacts,
  own: { readonly id: string; readonly root: string },
): Sender {
  if (facts.id !== own.id || facts.url === undefined || facts.tab?.incognito === true)
    return { kind: 'stranger' };
  if (facts.url.startsWith(own.root)) return { kind: 'own-page' };
  const host = hostOf(facts.url) ?? hostOf(facts.origin);
  const { frameId, tab } = facts;
  if (host !== null && tab?.id !== undefined && frameId !== undefined)
    return { kind: 'watched-page', host, frame: { tabId: tab.id, frameId } };
  return tab === undefined || /^chrome-extension:|^moz-extension:/.test(facts.url)
    ? { kind: 'stranger' }
    : { kind: 'nameless-page' };
}
