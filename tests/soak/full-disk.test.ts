import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { BREAK } from '../../utils/copy/en/break';
import { POPUP } from '../../utils/copy/en/popup';
import { type Extension, withExtension } from '../e2e/chromium/browser';
import { eventually } from '../e2e/chromium/eventually';
import { button } from '../e2e/chromium/popup';
import { readDatabase } from '../e2e/chromium/records';

const isLinuxRoot = process.platform === 'linux' && process.getuid?.() === 0;

/** What the browser says of a disk that is full, and what we then report of it, once each. */
const FULL = /The disk is nearly full|NO_SPACE|IO error/;

/** A disk of its own for the profile: it takes rights to make one. */
it.runIf(isLinuxRoot)(
  'a disk that is full is told, loses nothing that was kept, and is gone on with once there is room',
  async () => {
    const disk = mkdtempSync(join(tmpdir(), 'kind-minute-disk-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=120m', 'tmpfs', disk]);
    try {
      await withExtension(
        { disk, allowed: FULL },
        async (extension) => {
          const { desk } = extension;
          const first = await beginNote(extension, 'Before');
          await first.getByText(BREAK.keeping.kept).waitFor();
          await finish(first);
          expect(await notesIn(desk)).toEqual(['Before']);

          const room = fill(disk);
          const second = await beginNote(extension, 'While it was full');
          await second.getByText(BREAK.keeping.failed).waitFor();
          expect(await second.getByRole('textbox').inputValue()).toBe('While it was full');
          expect(await notesIn(desk)).toEqual(['Before']);

          room();
          await second.getByRole('textbox').pressSequentially(', and after');
          await second.getByText(BREAK.keeping.kept).waitFor();
          await finish(second);
          const third = await beginNote(extension, 'After');
          await third.getByText(BREAK.keeping.kept).waitFor();
          await finish(third);
          await eventually(async () => expect(await notesIn(desk)).toEqual(ALL));
        },
        // What a Chromium makes of a log that was torn shows at the next start, or at the one after.
        async ({ desk }) => expect(await notesIn(desk)).toEqual(ALL),
        async ({ desk }) => expect(await notesIn(desk)).toEqual(ALL),
      );
    } finally {
      execFileSync('umount', ['--lazy', disk]);
      rmSync(disk, { recursive: true, force: true });
    }
  },
);

const ALL = ['After', 'Before', 'While it was full, and after'];

/** Writes until nothing more fits; answers what takes it away again. */
function fill(disk: string): () => void {
  const filler = join(disk, 'filler');
  for (const size of [1_000_000, 4_096, 1]) {
    try {
      for (;;) appendFileSync(filler, Buffer.alloc(size));
    } catch {
      // It is full, to the nearest piece of this size.
    }
  }
  return () => rmSync(filler);
}

/** A minute in a tab, up to its note. */
async function beginNote({ open }: Extension, note: string): Promise<Page> {
  const popup = await open('popup.html');
  await button(popup, POPUP.begin).click();
  await popup.locator('.break-lines').waitFor();
  while ((await button(popup, BREAK.done).count()) === 0) {
    const before = await popup.locator('.break-lines').innerText();
    await button(popup, BREAK.next).click();
    await eventually(async () => expect(await popup.locator('.break-lines').innerText()).not.toBe(before));
  }
  await button(popup, BREAK.addNote).click();
  await popup.getByRole('textbox').pressSequentially(note);
  return popup;
}

async function finish(popup: Page): Promise<void> {
  await button(popup, BREAK.done).click();
  await button(popup, POPUP.begin).waitFor();
  await popup.close();
}

const notesIn = async (page: Page) =>
  (await readDatabase(page)).map((entry) => (entry as { note: string }).note).sort();
