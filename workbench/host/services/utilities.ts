import { HostObject } from '../host-object';
import { newId, type HostState } from '../host-state';
import type { ScriptRun } from '../script-run';
import { formattedDate } from './format-date';

const LONGEST_SLEEP = 300_000;

export function createUtilities(state: HostState): HostObject {
  const encode = (webSafe: boolean) => (_run: ScriptRun, text: string) => {
    const code = Buffer.from(text).toString('base64');
    return webSafe ? code.replace(/\+/g, '-').replace(/\//g, '_') : code;
  };
  return new HostObject('Utilities', {
    sleep: {
      touches: 'nothing',
      signatures: [['Integer']],
      call(run, milliseconds: number) {
        if (milliseconds < 0 || milliseconds > LONGEST_SLEEP)
          run.fail('Invalid argument: milliseconds');
        run.spend(milliseconds);
      },
    },
    formatDate: {
      touches: 'nothing',
      signatures: [['Date', 'String', 'String']],
      call: formattedDate,
    },
    getUuid: {
      touches: 'nothing',
      signatures: [[]],
      // The same run of events gives the same ids: tests can tell what they expect.
      call: () => `00000000-0000-4000-8000-${newId(state).toString(16).padStart(12, '0')}`,
    },
    base64Encode: { touches: 'nothing', signatures: [['String']], call: encode(false) },
    base64EncodeWebSafe: { touches: 'nothing', signatures: [['String']], call: encode(true) },
  });
}
