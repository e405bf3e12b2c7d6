import vm from 'node:vm';
import { elapsed, medianOf } from './function-times';

const TIMES = 51;

/** Milliseconds to evaluate a script in a context that nothing has run in before. */
function evaluation(script: vm.Script): number {
  return medianOf(
    Array.from({ length: TIMES }, () => {
      const context = vm.createContext({});
      return elapsed(() => script.runInContext(context));
    }),
  );
}

export function coldStart(code: vm.Script) {
  const bundle = evaluation(code);
  const empty = evaluation(new vm.Script(';'));
  return { bundle, empty, difference: bundle - empty };
}
