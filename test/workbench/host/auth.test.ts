import type { Touches } from '../../../workbench/host/host-object';
import type { AuthMode } from '../../../workbench/host/script-run';
import { aMethod, probed } from '../../support/membrane';
import { aHost, evaluate, failureOf, LEAD } from '../../support/script-host';

const SCOPE = 'https://www.googleapis.com/auth/script.send_mail';

describe('ws/add-ons/concepts/editor-auth-lifecycle: what each mode may touch', () => {
  const TOUCHES: Touches[] = [
    'nothing',
    'handle',
    'document-read',
    'document-write',
    'ui-menu',
    'ui',
    'user',
    'mail',
    'properties-read',
    'properties-write',
    'cache-read',
    'cache-write',
    'lock',
    'triggers',
    'html',
  ];
  const ALLOWED: Record<AuthMode, Touches[]> = {
    NONE: ['nothing', 'ui-menu', 'user'],
    LIMITED: TOUCHES.filter((touch) => !['ui', 'mail', 'triggers'].includes(touch)),
    CUSTOM_FUNCTION: TOUCHES.filter(
      (touch) =>
        !['document-write', 'properties-write', 'ui-menu', 'ui', 'mail', 'triggers'].includes(
          touch,
        ),
    ),
    FULL: TOUCHES,
  };
  const cases = Object.entries(ALLOWED).flatMap(([mode, allowed]) =>
    TOUCHES.map((touches) => [mode as AuthMode, touches, allowed.includes(touches)] as const),
  );

  test.each(cases)('%s: %s is allowed: %s', (authMode, touches, allowed) => {
    const methods = { call: aMethod([[]], () => 1, { touches, scopes: [SCOPE] }) };
    const { error } = probed(methods, 'Probe.call();', { authMode, scopes: [SCOPE] });
    expect(error?.message).toBe(
      allowed
        ? undefined
        : `You do not have permission to call Probe.call. Required permissions: ${SCOPE}`,
    );
  });
});

describe('gas/concepts/scopes: a call needs one of its scopes in the manifest', () => {
  const methods = {
    either: aMethod([[]], () => 1, { touches: 'document-read', scopes: ['a', 'b'] }),
  };

  test('none of them is refused', () => {
    expect(probed(methods, 'Probe.either();', { scopes: ['c'] }).error?.message).toBe(
      'You do not have permission to call Probe.either. Required permissions: (a || b)',
    );
  });

  test('any one suffices', () => {
    expect(probed(methods, 'return Probe.either();', { scopes: ['b'] }).value).toBe(1);
  });

  test.each([
    ['script.send_mail', 'MailApp.getRemainingDailyQuota()', 'MailApp.getRemainingDailyQuota'],
    ['script.scriptapp', 'ScriptApp.getProjectTriggers()', 'ScriptApp.getProjectTriggers'],
    ['userinfo.email', 'Session.getActiveUser()', 'Session.getActiveUser'],
    [
      'script.container.ui',
      'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(""))',
      'Ui.showSidebar',
    ],
  ])('without %s, %s is refused', (scope, expression, call) => {
    expect(failureOf(`${expression};`, { scopes: [] })).toBe(
      `You do not have permission to call ${call}. Required permissions: https://www.googleapis.com/auth/${scope}`,
    );
  });
});

test('global statements run under the mode of the call', () => {
  const code = `const left = MailApp.getRemainingDailyQuota(); function probe() { return left; }`;
  const host = aHost(code);
  expect(host.run('probe', [], { user: LEAD, authMode: 'FULL' }).result).toBe(1500);
  expect(() => host.run('probe', [], { user: LEAD, authMode: 'CUSTOM_FUNCTION' })).toThrow(
    /^You do not have permission to call MailApp.getRemainingDailyQuota/,
  );
});

describe('gas/reference/base/session: the address of the user', () => {
  test.each([
    ['NONE', ''],
    ['LIMITED', ''],
    ['CUSTOM_FUNCTION', ''],
    ['FULL', LEAD],
  ] as const)('in %s is "%s"', (authMode, email) => {
    const body =
      'return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()];';
    expect(evaluate(body, { authMode })).toEqual([email, email]);
  });

  test.each(['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL'] as const)(
    'in %s the locale and the zone of the script are told',
    (authMode) => {
      const body = 'return [Session.getActiveUserLocale(), Session.getScriptTimeZone()];';
      expect(evaluate(body, { authMode, scopes: [] })).toEqual(['ko', 'Asia/Seoul']);
    },
  );
});

describe('platform notes 4: getUi where nobody looks at the editor', () => {
  const refusal = 'Cannot call SpreadsheetApp.getUi() from this context.';

  test('fails in a cell', () => {
    expect(failureOf('SpreadsheetApp.getUi();', { authMode: 'CUSTOM_FUNCTION' })).toBe(refusal);
  });

  test('fails in a time trigger', () => {
    const host = aHost('function probe() { SpreadsheetApp.getUi(); }');
    const run = () => host.run('probe', [], { user: LEAD, authMode: 'FULL', kind: 'time-trigger' });
    expect(run).toThrow(refusal);
  });
});

test('gas/guides/services/authorization: an account that may only view cannot write', () => {
  const methods = { write: aMethod([[]], () => 1, { touches: 'document-write' }) };
  expect(probed(methods, 'Probe.write();', { canEdit: false }).error?.message).toBe(
    'You do not have permission to edit this document.',
  );
});

test('ws/add-ons/concepts/editor-triggers: a trigger goes on after its authorisation lapsed, and can tell', () => {
  const host = aHost(`
    function make() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(); }
    function hourly() {
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      const required = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
      if (required) console.log(info.getAuthorizationUrl());
      return MailApp.getRemainingDailyQuota();
    }`);
  host.run('make', [], { user: LEAD, authMode: 'FULL' });
  const [{ id }] = host.triggers();
  host.setAuthorized(LEAD, false);
  expect(host.fireTrigger(id).error).toBe('Authorization is required to perform that action.');
  expect(host.log[0].text).toMatch(/^https:/);
  host.setAuthorized(LEAD, true);
  expect(host.fireTrigger(id).result).toBe(1500);
});
