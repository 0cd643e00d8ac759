import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>A letter</title>
  <label>Letter <textarea rows="6" cols="60"></textarea></label>
</html>`;

/** An ordinary site on this machine, with a text box to write into. */
export interface Site {
  readonly host: string;
  readonly address: string;
  close(): void;
}

/** Serves the site on a free port. */
export async function serveSite(): Promise<Site> {
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE),
  );
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return {
    host: 'localhost',
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
