import type { MeasureProblem } from '../../../src/contract/rpc/define';
import type { MeasureForm } from './form';
import { measureParts } from './text';

/** Sentences by the id of their input. */
export type InputFaults = Readonly<Record<string, string>>;

/**
 * The inputs that a problem of the written measure is about: each that holds the range at its place,
 * else the one that the place is in. A place between the inputs is nobody's.
 */
export function inputFaults(form: MeasureForm, problem: MeasureProblem | null): InputFaults {
  if (!problem || problem.start === null || problem.end === null) return {};
  const { start, end, message } = problem;
  const parts = measureParts(form);
  const named = parts
    .map(({ text }) => text)
    .join('')
    .slice(start, end);
  const inputs: { id: string; text: string; at: number }[] = [];
  let at = 0;
  for (const { id, text } of parts) {
    if (id !== undefined && text !== '') inputs.push({ id, text, at });
    at += text.length;
  }
  const holding = inputs.filter(({ text }) => text === named);
  const around = inputs.filter((input) => input.at < end && start < input.at + input.text.length);
  const concerned = holding.length > 0 ? holding : around.slice(0, 1);
  return Object.fromEntries(concerned.map(({ id }) => [id, message]));
}
