import { readFileSync } from 'node:fs';

/** What a Chromium itself wrote of its network (https://www.chromium.org/for-testers/providing-network-details/). */
export interface NetLog {
  /** The host of each request, with who began it: an origin, or `not an origin` for the browser and the person. */
  readonly requests: readonly { readonly host: string; readonly initiator: string }[];
  /** Addresses of sockets that were opened, of both kinds. */
  readonly sockets: readonly string[];
}

interface NetLogFile {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: Readonly<Record<string, unknown>>;
  }[];
}

/** Reads a log that a browser has closed. */
export function readNetLog(file: string): NetLog {
  const { constants, events }: NetLogFile = JSON.parse(readFileSync(file, 'utf8'));
  const all = (event: string, field: string) => {
    const type = constants.logEventTypes[event];
    if (type === undefined) throw new Error(`This Chromium logs no ${event}`);
    return events
      .filter(({ type: one, params }) => one === type && params?.[field] !== undefined)
      .map(({ params = {} }) => params);
  };
  return {
    requests: all('URL_REQUEST_START_JOB', 'url').map(({ url, initiator }) => ({
      host: new URL(String(url)).hostname,
      initiator: String(initiator),
    })),
    sockets: [...all('TCP_CONNECT_ATTEMPT', 'address'), ...all('UDP_CONNECT', 'address')].map(({ address }) =>
      String(address),
    ),
  };
}
