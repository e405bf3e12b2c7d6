import * as v from 'valibot';
import { insertFunction } from '../../app/functions/insert-function';
import { tryFunction } from '../../app/functions/try-function';
import { argumentText } from '../../contract/functions/formula-argument';
import type { FunctionMethods } from '../../contract/rpc/functions';
import { CELL_FUNCTIONS } from '../../domain/metrics/cell-functions';
import { problemSentence } from '../../text/problems/problems';
import type { Methods } from './method';
import { text } from './payloads';

const LONGEST_CONTENT = 6000;
const LONGEST_ARGUMENT = 300;
const MOST_ARGUMENTS = 30;

/** A range, a number, a quoted text, a day, TRUE or FALSE: never a formula. */
function argument() {
  return v.pipe(
    text(LONGEST_ARGUMENT),
    v.check((sent) => argumentText(sent) !== undefined),
  );
}

function functionName() {
  return v.picklist(Object.keys(CELL_FUNCTIONS));
}

function functionArguments() {
  return v.pipe(v.array(v.unknown()), v.maxLength(MOST_ARGUMENTS), v.array(argument()));
}

export const FUNCTION_METHODS: Methods<keyof FunctionMethods> = {
  insertFunction: {
    access: 'writes',
    payload: () =>
      v.object({
        name: functionName(),
        args: functionArguments(),
        replace: v.optional(text(LONGEST_CONTENT)),
      }),
    handle({ ports, language }, payload) {
      const inserted = insertFunction(ports, payload);
      const { problem } = tryFunction(ports, payload.name, payload.args);
      return { ...inserted, problem: problem && problemSentence(problem, language) };
    },
  },

  tryFunction: {
    access: 'reads',
    payload: () => v.object({ name: functionName(), args: functionArguments() }),
    handle({ ports, language }, { name, args }) {
      const { problem, wanted } = tryFunction(ports, name, args);
      return { problem: problem && problemSentence(problem, language), wanted };
    },
  },
};
