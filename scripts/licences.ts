import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What the file is called in the package. */
export const LICENCES = 'licences.txt';

/** Code that bundlers put in under names of their own, and the package that it is from. */
const UNNAMED: readonly (readonly [sign: RegExp, name: string])[] = [
  [/^\0vite\//, 'vite'],
  [/^\0rolldown\//, 'rolldown'],
];

/** Notes which packages have a part in what is built, and writes their licences beside it. */
export class Shipped {
  private readonly folders = new Set<string>();

  constructor(private readonly project: string) {}

  /** Sees every chunk of every build that it is a part of. */
  readonly plugin: Plugin = {
    name: 'shipped-packages',
    generateBundle: (_options, bundle) => {
      for (const part of Object.values(bundle)) if (part.type === 'chunk') this.note(part.moduleIds);
    },
  };

  /** Modules, by the ids that the bundler gives them. */
  note(ids: readonly string[]): void {
    for (const id of ids) {
      const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/')) ?? [];
      const [, name] = UNNAMED.find(([sign]) => sign.test(id)) ?? [];
      if (folder !== undefined) this.folders.add(folder);
      else if (name !== undefined) this.folders.add(join(this.project, 'node_modules', name));
    }
  }

  /** Writes the file. The order is that of the names, whatever was bundled first. */
  write(folder: string): void {
    const own = readFileSync(join(this.project, 'LICENSE'), 'utf8');
    const parts = [...this.folders].map(describePackage).sort();
    writeFileSync(join(folder, LICENCES), [`Kind Minute\n\n${own.trim()}`, ...parts].join(RULE));
  }
}

const RULE = `\n\n${'-'.repeat(80)}\n\n`;

function describePackage(folder: string): string {
  const { name, version, license, author, homepage } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.(md|txt))?$/i.test(one));
  // Of a licence that goes on with those of other packages, the part before: what is bundled is its own code.
  const text =
    file &&
    readFileSync(join(folder, file), 'utf8')
      .split(/^# Licenses of bundled/m)[0]
      ?.trim();
  const by = typeof author === 'string' ? author : author?.name;
  const without = `${license}${by ? `, by ${by}` : ''}. The package has no text of its licence.`;
  return `${name} ${version}${homepage ? `\n${homepage}` : ''}\n\n${text ?? without}`;
}
