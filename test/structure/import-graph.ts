import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** One import between two folders: who imports what. */
export interface Edge {
  from: string;
  to: string;
  file: string;
  imported: string;
}

const ENDINGS = ['.ts', '.tsx', '/index.ts', '.d.ts'];

/** Files that a file imports by a relative path, types as well: what it must know to be understood. */
function importsOf(file: string, code: string, files: ReadonlySet<string>): string[] {
  return ts.preProcessFile(code, true, true).importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith('.')) return [];
    const target = path.posix.join(path.posix.dirname(file), fileName);
    return ENDINGS.map((ending) => target + ending).find((each) => files.has(each)) ?? [];
  });
}

/** Files that come to this one by their imports, over whatever lies between. */
export function filesReaching(goal: string, sources: ReadonlyMap<string, string>): Set<string> {
  const files = new Set(sources.keys());
  const imports = [...sources].map(([file, code]) => ({
    file,
    imported: importsOf(file, code, files),
  }));
  const reaching = new Set<string>();
  const next = [goal];
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    for (const { file, imported } of imports) {
      if (reaching.has(file) || !imported.includes(at)) continue;
      reaching.add(file);
      next.push(file);
    }
  }
  return reaching;
}

/** Every import that leaves its folder. */
export function edgesBetweenFolders(sources: ReadonlyMap<string, string>): Edge[] {
  const files = new Set(sources.keys());
  return [...sources].flatMap(([file, code]) =>
    importsOf(file, code, files).flatMap((imported) => {
      const [from, to] = [path.posix.dirname(file), path.posix.dirname(imported)];
      return from === to ? [] : [{ from, to, file, imported }];
    }),
  );
}

export function sourcesOf(files: readonly string[]): Map<string, string> {
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
}

/** A circle of folders, if there is one: the folders in order, the first one again at the end. */
export function circleOf(edges: readonly Edge[]): string[] | undefined {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of edges) next.set(from, (next.get(from) ?? new Set()).add(to));
  const done = new Set<string>();
  function walk(folder: string, path: string[]): string[] | undefined {
    if (path.includes(folder)) return [...path.slice(path.indexOf(folder)), folder];
    if (done.has(folder)) return undefined;
    for (const other of next.get(folder) ?? []) {
      const circle = walk(other, [...path, folder]);
      if (circle) return circle;
    }
    done.add(folder);
    return undefined;
  }
  for (const folder of next.keys()) {
    const circle = walk(folder, []);
    if (circle) return circle;
  }
  return undefined;
}
