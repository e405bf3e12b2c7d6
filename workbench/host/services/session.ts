import type { Accounts } from '../accounts';
import { HostObject } from '../host-object';
import type { ScriptRun } from '../script-run';

const SCOPES = ['https://www.googleapis.com/auth/userinfo.email'];

export function createSession(accounts: Accounts, timeZone: string): HostObject {
  const user = new HostObject('Session.User', {
    getEmail: {
      touches: 'user',
      scopes: SCOPES,
      signatures: [[]],
      // Without authorisation (simple triggers, cells) Google tells nobody's address.
      call: ({ authMode, user: email }) => (authMode === 'FULL' ? email : ''),
    },
  });
  const asUser = { touches: 'user', scopes: SCOPES, signatures: [[]], call: () => user } as const;
  return new HostObject('Session', {
    getActiveUser: asUser,
    getEffectiveUser: asUser,
    getActiveUserLocale: {
      touches: 'user',
      signatures: [[]],
      call: (run: ScriptRun) => accounts.of(run.user).locale,
    },
    getScriptTimeZone: { touches: 'nothing', signatures: [[]], call: () => timeZone },
  });
}
