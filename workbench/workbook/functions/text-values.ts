import { CellError, ErrorType, FunctionArgumentType, FunctionPlugin } from 'hyperformula';
import type { FunctionContext } from '../function-plugin';
import { runMethod, type Call, type CallState } from './run-method';

/** VALUE reads a text as a person would have typed it: with groups of thousands, money and dates. */
export class TextValues extends FunctionPlugin {
  static override implementedFunctions = {
    VALUE: { method: 'numberIn', parameters: [{ argumentType: FunctionArgumentType.SCALAR }] },
  };

  numberIn(call: Call, state: CallState): unknown {
    const { context } = (this as unknown as { config: { context: FunctionContext } }).config;
    return runMethod(this, call, state, (value: unknown) => {
      if (typeof value !== 'string') return typeof value === 'boolean' ? NOT_A_NUMBER() : value;
      return context.typedNumber(value.trim()) ?? NOT_A_NUMBER();
    });
  }
}

const NOT_A_NUMBER = () => new CellError(ErrorType.VALUE, 'The text is no number.');
