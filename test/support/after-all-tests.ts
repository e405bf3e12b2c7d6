/** What the start of the run has opened. */
export const endOfRun: (() => unknown)[] = [];

/** Also after failures, leaves nothing behind: no browser and no folder. */
export default async function afterAllTests(): Promise<void> {
  for (const close of endOfRun.reverse()) await close();
}
