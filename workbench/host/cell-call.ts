import type {
  CellFunctionAnswer,
  CellFunctionArgument,
  CellFunctions,
} from '../workbook/cell-functions';
import { TIMED_OUT } from './execution';
import { ScriptError, ScriptKilled } from './failures';
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
  function call(functionName: string, args: readonly CellFunctionArgument[]): CellFunctionAnswer {
    const { result, error } = runner.run({
      functionName,
      args,
      kind: 'cell',
      authMode: 'CUSTOM_FUNCTION',
      user: atKeyboard(),
    });
    return error ? { error: noteOf(error) } : { value: result };
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
