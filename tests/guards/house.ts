import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const PROJECT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export interface Source {
  /** From the project's folder, with slashes. */
  readonly path: string;
  readonly text: string;
  /** The room it lies in: `utils/noticing`, `components`, `entrypoints`. */
  readonly room: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** The room or the package that is imported. */
  readonly from: string;
  /** The path or name as it resolves. */
  readonly target: string;
  /** Types alone: gone from what ships. */
  readonly typesOnly: boolean;
}

/** Every source file that ships. */
export function readHouse(): readonly Source[] {
  return ['entrypoints', 'components', 'utils'].flatMap((top) =>
    readdirSync(join(PROJECT, top), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readSource(join(top, name).replaceAll('\\', '/'))),
  );
}

function readSource(path: string): Source {
  const text = readFileSync(join(PROJECT, path), 'utf8');
  return { path, text, room: roomOf(path), imports: importsOf(path, text) };
}

/** The room of a path from the project's folder. */
export function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'utils' ? `utils/${second}` : top;
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?((?:[\w*\s{},]|\btype\b)*?)\s*from\s*'([^']+)'|import\s*\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g;

/** What a file imports, static and dynamic. */
export function importsOf(path: string, text: string): readonly Import[] {
  return [...text.matchAll(IMPORT)].map(([, typeWord, names = '', from, dynamic, bare]) => {
    const written = from ?? dynamic ?? bare ?? '';
    const target = written.startsWith('.')
      ? relative(PROJECT, join(PROJECT, dirname(path), written)).replaceAll('\\', '/')
      : written;
    const listed = names
      .replace(/[{}]/g, '')
      .split(',')
      .filter((name) => name.trim() !== '');
    const typesOnly =
      typeWord !== undefined || (listed.length > 0 && listed.every((name) => /^\s*type\s/.test(name)));
    return { target, typesOnly, from: written.startsWith('.') ? roomOf(target) : written };
  });
}

/** The text without comments and without what stands in quotes, for looking at names. */
export function withoutWords(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`])\/\/[^\n]*/g, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}
