import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Remedy, say } from './command-line.mjs';
import { runCommand } from './run-command.mjs';

/**
 * A program from outside npm. `places` are tried in order after the variable; a bare name is looked up on the path.
 * @typedef {{ title: string, variable?: string, places: Partial<Record<NodeJS.Platform, string[]>>, debian: string }} Program
 */

const { ProgramFiles = 'C:\\Program Files', LOCALAPPDATA = '', HOME = '' } = process.env;
const ProgramFiles86 = process.env['ProgramFiles(x86)'] ?? 'C:\\Program Files (x86)';

/** @type {Record<'chromium' | 'firefox' | 'xvfb' | 'xdotool' | 'pulseaudio', Program>} */
const PROGRAMS = {
  chromium: {
    title: 'Chromium, Chrome, Edge or Brave',
    variable: 'CHROME_PATH',
    places: {
      linux: [
        ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
        ...['microsoft-edge', 'brave-browser', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
      ],
      darwin: ['/Applications', `${HOME}/Applications`].flatMap((folder) =>
        ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'].map(
          (name) => `${folder}/${name}.app/Contents/MacOS/${name}`,
        ),
      ),
      win32: [ProgramFiles, ProgramFiles86, LOCALAPPDATA].flatMap((folder) => [
        `${folder}\\Chromium\\Application\\chrome.exe`,
        `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
        `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
        `${folder}\\BraveSoftware\\Brave-Browser\\Application\\brave.exe`,
      ]),
    },
    debian: 'chromium',
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    places: {
      linux: ['firefox', 'firefox-esr', '/opt/firefox/firefox', '/snap/bin/firefox'],
      darwin: ['/Applications', `${HOME}/Applications`].flatMap((folder) =>
        ['Firefox', 'Firefox Developer Edition'].map(
          (name) => `${folder}/${name}.app/Contents/MacOS/firefox`,
        ),
      ),
      win32: [ProgramFiles, ProgramFiles86].map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`),
    },
    debian: 'firefox-esr',
  },
  xvfb: { title: 'Xvfb', places: { linux: ['Xvfb'] }, debian: 'xvfb' },
  xdotool: { title: 'xdotool', places: { linux: ['xdotool'] }, debian: 'xdotool' },
  pulseaudio: { title: 'PulseAudio', places: { linux: ['pulseaudio'] }, debian: 'pulseaudio' },
};

/** Without a font, pictures of a page on a bare machine show boxes for letters. */
const DEBIAN_FONTS = 'fonts-dejavu-core';

/** @typedef {keyof typeof PROGRAMS} ProgramName */

/**
 * The full path of a program on this machine, or undefined.
 * @param {ProgramName} name
 * @throws {Remedy} when the variable that names it points to nothing
 */
export function findProgram(name) {
  const { title, variable, places } = PROGRAMS[name];
  const chosen = variable ? process.env[variable] : undefined;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Remedy(`${variable} is ${chosen}, where there is no file: point it to ${title}, or unset it.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  return (places[process.platform] ?? [])
    .flatMap((place) => (/[\\/]/.test(place) ? [place] : folders.map((folder) => join(folder, place))))
    .find((file) => existsSync(file));
}

/**
 * Finds programs; on Debian as root it installs the missing ones from Debian's packages.
 * @param {ProgramName[]} names
 * @returns {Promise<Record<string, string>>} name → full path
 * @throws {Remedy} when one is missing and we must not or cannot install it
 */
export async function ensurePrograms(names) {
  const missing = names.filter((name) => !findProgram(name));
  if (missing.length > 0) {
    if (!isDebianRoot()) throw new Remedy(explainMissing(missing));
    await installFromDebian(missing.map((name) => PROGRAMS[name].debian));
  }
  return Object.fromEntries(
    names.map((name) => {
      const path = findProgram(name);
      if (!path) throw new Remedy(explainMissing([name]));
      return [name, path];
    }),
  );
}

/** Whether programs that are missing here can be installed, from Debian's packages. */
export function isDebianRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release'))
    return false;
  // Not its descendants: Ubuntu's chromium and firefox packages are doors to snap, which a container has not.
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @param {string[]} packages */
async function installFromDebian(packages) {
  say(`Installing ${packages.join(', ')} from Debian's packages (once, up to a minute)…`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [['update'], ['install', '-y', '--no-install-recommends', DEBIAN_FONTS, ...packages]];
  for (const args of steps) {
    const { code, output } = await runCommand('apt-get', args, { env });
    if (code === 0) continue;
    say(output.trimEnd());
    throw new Remedy(
      `apt-get ${args.join(' ')} failed (above); install ${packages.join(', ')} and try again.`,
    );
  }
}

/** @param {ProgramName[]} names */
function explainMissing(names) {
  const wishes = names.map((name) => {
    const { title, variable, debian } = PROGRAMS[name];
    const onDebian = process.platform === 'linux' ? ` (Debian: apt-get install ${debian})` : '';
    return variable ? `${title}${onDebian}, or its path in ${variable}` : `${title}${onDebian}`;
  });
  return `Missing on this machine: ${wishes.join('; ')}.`;
}
