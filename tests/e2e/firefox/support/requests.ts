import type { Firefox } from './firefox';

/** With the browser's own rights, in its window. */
declare const window: Window & { requests?: Request[] };
declare const Ci: { readonly nsIHttpChannel: unknown };
declare const Services: {
  readonly obs: { addObserver(observer: (channel: HttpChannel) => void, topic: string): void };
};
interface HttpChannel {
  QueryInterface(face: unknown): {
    readonly URI: { readonly host: string };
    readonly loadInfo: { readonly triggeringPrincipal: { readonly origin: string } | null } | null;
  };
}

/** A request that is about to be sent, and the origin that began it; of the browser itself, `[System Principal]`. */
export interface Request {
  readonly host: string;
  readonly initiator: string;
}

/** From now on Firefox notes each request of any page, extension or part of it. */
export async function noteRequests(firefox: Firefox): Promise<void> {
  await firefox.runAsBrowser(() => {
    const requests: Request[] = [];
    window.requests = requests;
    Services.obs.addObserver((channel) => {
      const { URI, loadInfo } = channel.QueryInterface(Ci.nsIHttpChannel);
      requests.push({ host: URI.host, initiator: loadInfo?.triggeringPrincipal?.origin ?? '' });
    }, 'http-on-modify-request');
  });
}

/** The requests that were noted. */
export function notedRequests(firefox: Firefox): Promise<readonly Request[]> {
  return firefox.runAsBrowser(() => (window.requests ?? []).map((one) => ({ ...one })));
}
