import {
  CellError,
  ErrorType,
  FunctionArgumentType,
  FunctionPlugin,
  SimpleRangeValue,
} from 'hyperformula';
import { runMethod, type Call, type CallState } from './run-method';

/** SUMPRODUCT calculates its arguments cell by cell: `(A1:A2>5)*A1:A2`. HyperFormula takes them as single values. */
export class SumProduct extends FunctionPlugin {
  static override implementedFunctions = {
    SUMPRODUCT: {
      method: 'sumProduct',
      parameters: [{ argumentType: FunctionArgumentType.RANGE }],
      repeatLastArgs: 1,
      enableArrayArithmeticForArguments: true,
    },
  };

  sumProduct(call: Call, state: CallState): unknown {
    return runMethod(this, call, state, (...ranges: SimpleRangeValue[]) => {
      const [first] = ranges;
      const isEven = ranges.every(
        (range) => range.width() === first.width() && range.height() === first.height(),
      );
      if (!isEven) return new CellError(ErrorType.VALUE, 'Ranges need to be of equal length.');
      const columns = ranges.map((range) => range.valuesFromTopLeftCorner() as unknown[]);
      let sum = 0;
      for (let at = 0; at < columns[0].length; at += 1) {
        let product = 1;
        for (const column of columns) {
          const value = column[at];
          if (value instanceof CellError) return value;
          product *= numberOf(value);
        }
        sum += product;
      }
      return sum;
    });
  }
}

/** Texts and blanks count as nothing. */
function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const rich = value as { val?: unknown } | null;
  return typeof rich === 'object' && typeof rich?.val === 'number' ? rich.val : 0;
}
