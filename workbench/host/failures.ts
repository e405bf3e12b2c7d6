/** What a service throws in the script: an `Exception` with Google's words. */
export class HostFailure extends Error {
  override name = 'Exception';
}

/** The execution ended from outside: time ran out, or a test killed it. The script cannot catch it. */
export class ScriptKilled extends Error {
  override name = 'ScriptKilled';
}

/**
 * The script asked for something that the stand-in does not have, or the stand-in itself broke. It ends
 * the run loudly even where the script caught it: such a run says nothing about Google.
 */
export class StandInError extends Error {
  override name = 'StandInError';
}

/** An error that the script threw, or that a service threw and the script let through. */
export class ScriptError extends Error {
  constructor(
    readonly errorName: string,
    message: string,
    /** Line in `Code.js`, when the stack tells. */
    readonly line: number | undefined,
    readonly scriptStack: string,
  ) {
    super(message);
    this.name = 'ScriptError';
  }
}
