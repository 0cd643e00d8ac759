import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { findProgram } from '../../../scripts/browsers.mjs';
import { seconds } from '../../../utils/activity/instant';
import { BUILD, idOf } from './browser';

/* Each runs in a page or in the worker, and sees nothing of this file. None tells whether it was stopped: the server does. */

const FROM_ANYWHERE = {
  fetch: (address: string) => void fetch(address).catch(() => {}),
  socket: (address: string) => void new WebSocket(address.replace('http', 'ws')),
  events: (address: string) => void new EventSource(address),
};

const FROM_A_PAGE = {
  ...FROM_ANYWHERE,
  beacon: (address: string) => void navigator.sendBeacon(address, 'words'),
  picture: (address: string) => void Object.assign(new Image(), { src: address }),
  frame: (address: string) =>
    document.body.append(Object.assign(document.createElement('iframe'), { src: address })),
  script: (address: string) =>
    document.head.append(Object.assign(document.createElement('script'), { src: address })),
  style: (address: string) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address })),
  form: (address: string) => {
    const form = Object.assign(document.createElement('form'), { action: address, target: '_blank' });
    document.body.append(form);
    form.submit();
  },
};

it('a page of ours that tried to reach somebody would be stopped by the browser, and so would the worker', async () => {
  const reached: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    reached.push(url.replace('?', ''));
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const context = await chromium.launchPersistentContext('', {
    executablePath: findProgram('chromium') ?? '',
    args: [
      `--disable-extensions-except=${BUILD}`,
      `--load-extension=${BUILD}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const ours = await context.newPage();
    await ours.goto(`chrome-extension://${idOf(BUILD)}/journal.html`);
    const theirs = await context.newPage();
    await theirs.goto(`${address}/page`);
    for (const [way, act] of Object.entries(FROM_ANYWHERE))
      await worker.evaluate(act, `${address}/worker-${way}`);
    for (const [way, act] of Object.entries(FROM_A_PAGE)) {
      await ours.evaluate(act, `${address}/ours-${way}`);
      await theirs.evaluate(act, `${address}/theirs-${way}`);
    }
    await theirs.waitForTimeout(seconds(1));
    expect(reached.filter((path) => /ours|worker/.test(path))).toEqual([]);
    // The same from a page of nobody's arrives, each of them.
    for (const way of Object.keys(FROM_A_PAGE)) expect(reached).toContain(`/theirs-${way}`);
  } finally {
    await context.close();
    server.closeAllConnections();
    server.close();
  }
});
