import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { listSources } from '../../../scripts/sources.mjs';
import { PROJECT } from '../house';

const scratch = mkdtempSync(join(tmpdir(), 'kind-minute-package-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Another day, on a machine that was set up by somebody else. */
const ELSEWHERE = {
  NODE_ENV: 'development',
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  USER: 'somebody',
  HOME: scratch,
};
const A_YEAR_LATER = `
  const { now } = Date;
  const later = () => now() + 400 * 86_400_000;
  globalThis.Date = new Proxy(Date, { construct: (clock, given) => Reflect.construct(clock, given.length > 0 ? given : [later()]) });
  Date.now = later;
`;

/** Makes the packages in a folder; answers the line that is printed of each. */
function makePackages(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
  umask = '022',
): string {
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
  return execFileSync('sh', ['-c', `umask ${umask}; exec "${process.execPath}" scripts/package.mjs`], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...environment },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** What the packages are made of, in a folder of that name. */
async function copySources(name: string): Promise<string> {
  const folder = join(scratch, name);
  for (const file of await listSources()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(PROJECT, file), join(folder, file));
  }
  return folder;
}

function unpack(zip: string, name: string): string {
  const folder = join(scratch, name);
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    utimesSync(join(folder, path), new Date(2001, 1, 3), new Date(2001, 1, 3));
  }
  return folder;
}

describe.skipIf(process.platform === 'win32')('the packages', () => {
  it('are the same in another folder, on another day, in another zone, language and umask, and from the sources zip', async () => {
    const here = await copySources('here');
    const printed = makePackages(here);
    expect(printed.trim().split('\n')).toHaveLength(3);

    const output = join(here, '.output');
    const sources = readdirSync(output).find((name) => name.endsWith('-sources.zip')) ?? '';
    const there = unpack(join(output, sources), 'Elsewhere, a folder with a longer name');
    writeFileSync(join(scratch, 'later.mjs'), A_YEAR_LATER);
    const later = { ...ELSEWHERE, NODE_OPTIONS: `--import ${join(scratch, 'later.mjs')}` };
    // The sources zip, too: what was unpacked from it makes it again.
    expect(makePackages(there, later, '077')).toBe(printed);
  }, 120_000);
});
