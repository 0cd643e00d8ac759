import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const dist = new URL('dist/', import.meta.url);
const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/**
 * Serves the built editor pages on 127.0.0.1. Takes a port (0, the default: a free one); answers the address,
 * without a slash at its end, and how to stop. Rejects when the port is taken.
 */
export const serveEditors = async ({ port = 0 } = {}) => {
  const server = createServer(async (request, response) => {
    // Names of this folder only: no slash, no dot but the last.
    const [, name, ending] = /^\/([\w-]+)\.(html|js|css)$/.exec(request.url?.split('?')[0] ?? '') ?? [];
    const body = ending && (await readFile(new URL(`${name}.${ending}`, dist)).catch(() => undefined));
    response.writeHead(body ? 200 : 404, {
      'content-type': `${TYPES[ending] ?? 'text/plain'}; charset=utf-8`,
    });
    response.end(body || 'Not here.');
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
};
