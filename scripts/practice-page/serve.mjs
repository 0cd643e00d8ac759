import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

/**
 * Serves the practice page to this machine alone, on a free port.
 * @returns {Promise<{ url: string, stop: () => void }>}
 */
export async function servePracticePage() {
  const server = createServer(async (request, response) => {
    if (request.url !== '/') {
      response.writeHead(404).end();
      return;
    }
    const page = await readFile(new URL('index.html', import.meta.url));
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      .end(page);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, 'localhost', () => resolve(undefined));
  });
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  // The browser keeps its connections open; they must not keep this process alive.
  server.unref();
  return { url: `http://localhost:${port}/`, stop: () => server.closeAllConnections() };
}
