import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a browser goes through to reach any network at all, and what of it was wanted. */
export interface RecordingProxy {
  readonly port: number;
  /** The hosts that were asked for so far, each once. */
  hosts(): readonly string[];
  close(): void;
}

/** Names that end so are ours: they are handed on to the site. */
const OWN = '.test';

/**
 * Notes each host that is asked for, in clear or through a tunnel. Nothing leaves this machine by it: requests for our
 * own names go to `site`, an address here; all others are refused.
 */
export async function startRecordingProxy(site: string): Promise<RecordingProxy> {
  const hosts = new Set<string>();
  const server = createServer((request, response) => {
    const wanted = new URL(request.url ?? '', `http://${request.headers.host}`);
    hosts.add(wanted.hostname);
    if (!wanted.hostname.endsWith(OWN)) return void response.writeHead(502).end();
    const onward = ask(new URL(wanted.pathname, site), { method: request.method }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    request.pipe(onward);
  });
  server.on('connect', ({ url = '' }, socket) => {
    hosts.add(new URL(`http://${url}`).hostname);
    socket.end('HTTP/1.1 502 Not here\r\n\r\n');
  });
  await new Promise<void>((ready, fail) => server.once('error', fail).listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    hosts: () => [...hosts].sort(),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
