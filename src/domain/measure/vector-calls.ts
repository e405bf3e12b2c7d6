import type { AnyForm } from '../functions/declaration';
import { NoAnswer } from '../functions/no-answer';
import type { ReadVectors } from '../functions/vector-call';
import { type Call, resolved } from './call-meaning';
import { vectorsOf } from './cells';
import type { Measure, MeasureCells } from './measure';
import type { Expression } from './tree';

/** A call of a measure that takes whole columns, with what it read of them. */
export interface VectorCall {
  call: Call;
  form: AnyForm;
  vectors: ReadVectors;
}

/** Those whose columns can be read; what is wrong with the others is said where they are executed. */
export function vectorCalls(measure: Measure, cells: MeasureCells): VectorCall[] {
  return callsIn(measure.tree).flatMap((call) => {
    const { name, form } = resolved(call);
    if (form.by !== 'vector') return [];
    const sources = call.arguments.map((argument) =>
      argument.kind === 'range' ? argument.reference.text : undefined,
    );
    const args = sources.map((text) => {
      const read = text === undefined ? undefined : cells.ranges.get(text);
      return read?.ok ? read.rows : undefined;
    });
    try {
      return [{ call, form, vectors: vectorsOf(cells, name, form, args, sources) }];
    } catch (error) {
      if (error instanceof NoAnswer) return [];
      throw error;
    }
  });
}

function callsIn(expression: Expression): Call[] {
  switch (expression.kind) {
    case 'call':
      return [expression, ...expression.arguments.flatMap(callsIn)];
    case 'negative':
      return callsIn(expression.of);
    case 'arithmetic':
      return [...callsIn(expression.left), ...callsIn(expression.right)];
    default:
      return [];
  }
}
