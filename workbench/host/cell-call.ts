import type { CellAnswer, CellArgument, CellFunctions } from './cell-functions';
import { TIMED_OUT } from './execution';
import { ScriptError, ScriptKilled, StandInError } from './failures';
import type { Runner } from './runner';

/**
 * The add-on's functions as cells reach them: each call in mode CUSTOM_FUNCTION and with fresh globals,
 * for the person at the keyboard. The workbook checks the result and shows an error's note.
 */
export function cellFunctionsOf(
  runner: Runner,
  names: readonly string[],
  atKeyboard: () => string,
): CellFunctions {
  function call(functionName: string, args: readonly CellArgument[]): CellAnswer {
    const request = { functionName, args, kind: 'cell', authMode: 'CUSTOM_FUNCTION' } as const;
    try {
      const { result, error } = runner.run({ ...request, user: atKeyboard() });
      return error ? { error: '#ERROR!', note: noteOf(error) } : { value: result };
    } catch (error) {
      // A cell has no caller to throw at: what the stand-in lacks stands in its note.
      if (error instanceof StandInError) return { error: '#ERROR!', note: error.message };
      throw error;
    }
  }
  return { names, call };
}

function noteOf(error: Error): string {
  if (error instanceof ScriptKilled) {
    return error.message === TIMED_OUT ? `${TIMED_OUT} (line 0).` : error.message;
  }
  const line = error instanceof ScriptError ? (error.line ?? 0) : 0;
  return `${error.message} (line ${line}).`;
}
