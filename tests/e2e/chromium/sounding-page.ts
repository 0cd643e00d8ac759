import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';

/** A page to write on, which sounds as long as somebody wants: to the browser it is a video, or a call. */
const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>A page that sounds</title>
  <label>Text <textarea rows="6" cols="60"></textarea></label>
  <label><input type="checkbox"> Sound</label>
  <script>
    const audio = new AudioContext();
    const tone = audio.createOscillator();
    tone.connect(audio.destination);
    tone.start();
    audio.suspend();
    const box = document.querySelector('input');
    box.addEventListener('change', () => (box.checked ? audio.resume() : audio.suspend()));
  </script>
</html>`;

export interface SoundingPages {
  /** Its address on any host of our own. */
  address(host: string): string;
  stop(): void;
}

/** Serves the page on a free port, under every name that ends in `.test`. */
export async function serveSoundingPages(): Promise<SoundingPages> {
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: (host) => `http://${host}:${port}/`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Switches the page's sound on or off. */
export async function sound(page: Page, on: boolean): Promise<void> {
  await page.getByLabel('Sound').setChecked(on);
}
