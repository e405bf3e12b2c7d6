import { HyperFormula } from 'hyperformula';
import { callArguments, numberIn } from './call-arguments';
import { formulaParts } from './formula-text';
import { isOwnFunction, registerFunctions } from './function-plugin';

export type HasFunction = (upperCaseName: string) => boolean;

/** HyperFormula has functions of these names that do something else than those of Google Sheets. */
const OTHERWISE = ['SPLIT', 'INTERVAL', 'VERSION'];

let builtIn: ReadonlySet<string> | undefined;

/** The functions that a formula calls and nobody here can compute, by name. */
export function unknownFunctions(formula: string, hasOwn: HasFunction): string[] {
  const known = (builtIn ??= builtInNames());
  return calledIn(formula).filter(
    (name) => (!known.has(name) && !hasOwn(name)) || (name === 'OFFSET' && leadsAnywhere(formula)),
  );
}

/** The engine has to know where an OFFSET leads before it calculates anything. */
function leadsAnywhere(formula: string): boolean {
  const parts = formulaParts(formula);
  return parts.some((part, index) => {
    if (part.kind !== 'name' || !/^OFFSET$/i.test(part.text)) return false;
    const [, ...numbers] = callArguments(parts, index);
    return numbers.some((argument) => numberIn(argument) === undefined);
  });
}

export function callsAny(formula: string, hasOwn: HasFunction): boolean {
  return calledIn(formula).some(hasOwn);
}

function calledIn(formula: string): string[] {
  const names = formulaParts(formula).flatMap((part) =>
    part.kind === 'name' && part.isCall ? part.text.toUpperCase() : [],
  );
  return [...new Set(names)];
}

function builtInNames(): ReadonlySet<string> {
  registerFunctions([]);
  return new Set(
    HyperFormula.getRegisteredFunctionNames('enGB').filter(
      (name) => !isOwnFunction(name) && !OTHERWISE.includes(name),
    ),
  );
}

let blank: HyperFormula | undefined;

/** The text that a formula without references comes to; `undefined` when it comes to none. */
export function calculatedText(formula: string): string | undefined {
  blank ??= HyperFormula.buildFromArray([[]], { licenseKey: 'gpl-v3' });
  if (!blank.validateFormula(formula)) return undefined;
  const value: unknown = blank.calculateFormula(formula, 0);
  return typeof value === 'string' ? value : undefined;
}
