import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Every TypeScript file below a folder of the repository, as paths from its root. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.posix.join(entry.parentPath, entry.name));
}
