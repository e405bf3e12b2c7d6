import { isBlank } from './cell-content';
import type { AnyForm, CellFunction, Parameter } from './declaration';
import { refuse } from './no-answer';

/** The form that the number of given arguments speaks of; blanks at the end count as left out. */
export function formFor(declared: CellFunction, given: number): AnyForm {
  const { forms } = declared;
  return forms.find((form) => given <= mostOf(form)) ?? forms[forms.length - 1];
}

export function givenCount(args: readonly unknown[]): number {
  let count = args.length;
  while (count > 0 && isBlank(args[count - 1])) count -= 1;
  return count;
}

export function mostOf(form: AnyForm): number {
  const parameters = Object.values<Parameter>(form.parameters);
  return parameters.some(({ kind }) => kind === 'criteria') ? Infinity : parameters.length;
}

/** As the help shows it: `CHURN(starts, ends, from, to, [definition], [customers])`. */
export function usageOf(name: string, form: AnyForm): string {
  const parameters = Object.entries<Parameter>(form.parameters).map(([argument, parameter]) => {
    if (parameter.kind === 'criteria') return '[criteria_range, criterion]…';
    return isOptional(parameter) ? `[${argument}]` : argument;
  });
  return `${name}(${parameters.join(', ')})`;
}

export function isOptional(parameter: Parameter): boolean {
  return parameter.optional === true || ('default' in parameter && parameter.default !== undefined);
}

/** Refuses arguments beyond the last parameter, and a required one that is not there at all. */
export function checkArity(
  { name, forms }: CellFunction,
  form: AnyForm,
  args: readonly unknown[],
): void {
  const usage = usageOf(name, form);
  const most = Math.max(...forms.map(mostOf));
  if (args.length > most) {
    refuse('too_many_arguments', { values: { most, count: args.length, usage } });
  }
  Object.entries<Parameter>(form.parameters).forEach(([argument, parameter], index) => {
    const missing = index >= args.length || args[index] === undefined;
    if (missing && !isOptional(parameter)) {
      refuse('missing_argument', { argument, values: { usage } });
    }
  });
}
