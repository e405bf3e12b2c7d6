import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** What the start of the run has opened. */
export const endOfRun: (() => unknown)[] = [];

/** Also after failures, leaves nothing behind: no browser and no folder. */
export default async function afterAllTests(): Promise<void> {
  for (const close of endOfRun) await close();
  rmSync(tmpdir(), { recursive: true, force: true });
}
