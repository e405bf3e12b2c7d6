import { format } from 'node:util';
import { HostObject } from '../host-object';
import type { HostState } from '../host-state';
import type { ScriptRun } from '../script-run';

export function writeLog(
  state: HostState,
  at: Date,
  level: string,
  args: readonly unknown[],
): void {
  state.log.push({ at, level, text: format(...args) });
}

export function createLogger(state: HostState): HostObject {
  const logger: HostObject = new HostObject('Logger', {
    log: {
      touches: 'nothing',
      signatures: [['Object'], ['String', 'Object'], ['String', 'Object', 'Object']],
      call(run: ScriptRun, ...args: unknown[]) {
        writeLog(state, run.now(), 'log', args);
        return logger;
      },
    },
  });
  return logger;
}
