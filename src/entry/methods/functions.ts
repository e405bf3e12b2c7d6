import * as v from 'valibot';
import { insertFunction } from '../../app/functions/insert-function';
import { argumentText } from '../../contract/functions/formula-argument';
import type { FunctionMethods } from '../../contract/rpc/functions';
import { CELL_FUNCTIONS } from '../../domain/metrics/cell-functions';
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

export const FUNCTION_METHODS: Methods<keyof FunctionMethods> = {
  insertFunction: {
    access: 'writes',
    payload: () =>
      v.object({
        name: v.picklist(Object.keys(CELL_FUNCTIONS)),
        args: v.pipe(v.array(v.unknown()), v.maxLength(MOST_ARGUMENTS), v.array(argument())),
        replace: v.optional(text(LONGEST_CONTENT)),
      }),
    handle: ({ ports }, payload) => insertFunction(ports, payload),
  },
};
