import vm from 'node:vm';
import { elapsed, medianOf } from './function-times';
import { unseenSource } from './unseen-source';

const TIMES = 31;

/** Medians in milliseconds. */
export interface ColdStart {
  compile: number;
  run: number;
  /** Both together, of one and the same time. */
  start: number;
}

/** Compiles and runs a source that the engine has not seen, in a context that nothing has run in before. */
function once(source: string): ColdStart {
  const text = unseenSource(source);
  const context = vm.createContext({});
  const compiled: vm.Script[] = [];
  const compile = elapsed(() => compiled.push(new vm.Script(text)));
  const run = elapsed(() => compiled[0].runInContext(context));
  return { compile, run, start: compile + run };
}

function medianTimes(starts: readonly ColdStart[]): ColdStart {
  return {
    compile: medianOf(starts.map(({ compile }) => compile)),
    run: medianOf(starts.map(({ run }) => run)),
    start: medianOf(starts.map(({ start }) => start)),
  };
}

/** The built script and a library of known size in turns, so that noise of the machine meets both. */
export function coldStart(code: string, lodash: string): { code: ColdStart; lodash: ColdStart } {
  const ours: ColdStart[] = [];
  const theirs: ColdStart[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    ours.push(once(code));
    theirs.push(once(lodash));
  }
  return { code: medianTimes(ours), lodash: medianTimes(theirs) };
}
