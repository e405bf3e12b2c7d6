import { aHost, aUser, type HostParts, LEAD, MINJI } from '../../support/script-host';

const CODE = `
  function create(hours) { return ScriptApp.newTrigger('hourly').timeBased().everyHours(hours || 1).create().getUniqueId(); }
  function daily(hour) { ScriptApp.newTrigger('hourly').timeBased().everyDays(1).atHour(hour).create(); }
  function once() { ScriptApp.newTrigger('hourly').timeBased().after(90000).create(); }
  function often() { ScriptApp.newTrigger('hourly').timeBased().everyMinutes(10).create(); }
  function list() { return ScriptApp.getProjectTriggers().map((t) => [t.getUniqueId(), t.getHandlerFunction(), String(t.getEventType()), t.getTriggerSourceId()]); }
  function drop() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); }
  function hourly(e) {
    if (PropertiesService.getScriptProperties().getProperty('fails')) throw new Error('broken');
    return { by: Session.getEffectiveUser().getEmail(), left: MailApp.getRemainingDailyQuota(), at: new Date().toISOString(), mode: String(e.authMode), uid: e.triggerUid };
  }
  function again() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(); }
  function makeAgain() { ScriptApp.newTrigger('again').timeBased().everyHours(1).create(); }
  function fail() { PropertiesService.getScriptProperties().setProperty('fails', '1'); }
  function tell(e) { return [e['day-of-month'], e['day-of-week'], e['week-of-year'], e.year, e.month, e.hour, e.minute, e.timezone]; }
  function active() { return SpreadsheetApp.getActiveSpreadsheet() === null; }
  function makeActive() { ScriptApp.newTrigger('active').timeBased().everyHours(1).create(); }
  function ofSpreadsheet() { return ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet()).length; }
  function makeTell() { ScriptApp.newTrigger('tell').timeBased().everyHours(1).create(); }`;

const full = (user: string) => ({ user, authMode: 'FULL' }) as const;
const at = (text: string) => new Date(`2026-04-01T${text}Z`);

function started(functionName: string, args: unknown[] = [], parts: HostParts = {}) {
  const host = aHost(CODE, parts);
  host.run(functionName, args, full(LEAD));
  return host;
}

describe('gas/guides/triggers/installable: time triggers', () => {
  test('fire in the order in which they come due, and go on', () => {
    const host = started('create', [2]);
    host.run('create', [1], full(MINJI));
    const fired = host.advanceTo(at('02:00:00'));
    expect(fired.map(({ at: time, trigger }) => [time.toISOString(), trigger.createdBy])).toEqual(
      [
        ['2026-04-01T00:00:00.000Z', MINJI],
        ['2026-04-01T01:00:00.000Z', LEAD],
        ['2026-04-01T01:00:00.052Z', MINJI],
        ['2026-04-01T02:00:00.000Z', MINJI],
      ].map(([time, by]) => [expect.stringContaining(time.slice(0, 19)), by]),
    );
    expect(host.now()).toEqual(expect.any(Date));
  });

  test('fire late by what the switch says', () => {
    const host = started('create', [1], { switches: { triggerLatenessMinutes: 59 } });
    expect(host.advanceTo(at('00:58:59'))).toEqual([]);
    expect(host.advanceTo(at('02:00:00')).map((fired) => fired.at)).toEqual([
      at('00:59:00'),
      at('01:59:00'),
    ]);
  });

  test('run as their creator, with that account and its quota', () => {
    const users = [aUser(LEAD, { account: 'consumer' }), aUser(MINJI)];
    const host = started('create', [1], { users });
    host.open(MINJI);
    const [{ result, trigger }] = host.advanceTo(at('00:00:00'));
    expect(result).toMatchObject({ by: LEAD, left: 100, mode: 'FULL', uid: trigger.id });
  });

  test('use up the mail quota of their creator, and no other', () => {
    const code = `
      function make() { ScriptApp.newTrigger('mail').timeBased().everyHours(1).create(); }
      function left() { return MailApp.getRemainingDailyQuota(); }
      function mail() {
        ['a', 'b'].forEach((name) => MailApp.sendEmail(name + '@example.com', 's', 'b'));
      }`;
    const host = aHost(code, { users: [aUser(LEAD), aUser(MINJI, { account: 'consumer' })] });
    host.run('make', [], full(MINJI));
    host.open(LEAD);
    host.setQuota(MINJI, 3);
    const [first, second] = host.advanceTo(at('01:00:00'));
    expect([first.error, second.error]).toEqual([
      undefined,
      'Service invoked too many times for one day: email.',
    ]);
    expect(host.outbox.map(({ from, to }) => [from, to])).toEqual([
      [MINJI, 'a@example.com'],
      [MINJI, 'b@example.com'],
      [MINJI, 'a@example.com'],
    ]);
    expect(host.run('left', [], full(MINJI)).result).toBe(0);
    expect(host.run('left', [], full(LEAD)).result).toBe(1500);
  });

  test('tell their handler the time in UTC', () => {
    const [{ result }] = started('makeTell').advanceTo(at('00:00:00'));
    expect(result).toEqual([1, 3, 13, 2026, 4, 0, 0, 'UTC']);
  });

  test('fire daily at the hour of the script zone', () => {
    const host = started('daily', [9]);
    expect(host.triggers()[0].nextAt).toEqual(at('00:00:00'));
    const other = started('daily', [8]);
    expect(other.triggers()[0].nextAt).toEqual(at('23:00:00'));
  });

  test('made with after() fire once', () => {
    const host = started('once');
    expect(host.advanceTo(at('05:00:00'))).toHaveLength(1);
    expect(host.triggers()).toEqual([]);
  });

  test('are seen and deleted by their creator only', () => {
    const host = started('create');
    expect(host.run('list', [], full(MINJI)).result).toEqual([]);
    host.run('drop', [], full(MINJI));
    expect(host.run('list', [], full(LEAD)).result).toEqual([
      [host.triggers()[0].id, 'hourly', 'CLOCK', null],
    ]);
    host.run('drop', [], full(LEAD));
    expect(host.triggers()).toEqual([]);
    expect(host.advanceTo(at('05:00:00'))).toEqual([]);
  });

  test('can be fired by hand at any time', () => {
    const host = started('create');
    const [{ id, nextAt }] = host.triggers();
    expect(host.fireTrigger(id).result).toMatchObject({ by: LEAD });
    expect(host.triggers()[0].nextAt).toEqual(nextAt);
  });

  test('that the clock has jumped over do not fire afterwards', () => {
    const host = started('create');
    host.setNow(at('10:30:00'));
    expect(host.triggers()[0].nextAt).toEqual(at('11:00:00'));
    host.setNow(at('03:30:00'));
    expect(host.triggers()[0].nextAt).toEqual(at('04:00:00'));
  });
});

describe('platform notes 5: what breaks in a trigger', () => {
  test('is reported in the log and mailed to nobody', () => {
    const host = started('create');
    host.run('fail', [], full(LEAD));
    const [first, second] = host.advanceTo(at('01:00:00'));
    expect([first.error, second.error]).toEqual(['broken', 'broken']);
    expect(host.outbox).toEqual([]);
    expect(host.log.map(({ text }) => text)).toContain('hourly: broken');
  });

  test('a trigger made inside a trigger run stays disabled', () => {
    const host = started('makeAgain');
    host.advanceTo(at('00:00:00'));
    expect(host.triggers().map(({ handler, disabled }) => [handler, disabled])).toEqual([
      ['again', false],
      ['hourly', true],
    ]);
    const fired = host.advanceTo(at('03:00:00'));
    expect(fired.map(({ trigger }) => trigger.handler)).toEqual(['again', 'again', 'again']);
    host.run('drop', [], full(LEAD));
    expect(host.advanceTo(at('05:00:00'))).toEqual([]);
  });

  test('a disabled trigger is not fired by hand either', () => {
    const host = started('makeAgain');
    host.advanceTo(at('00:00:00'));
    const { id } = host.triggers().find(({ disabled }) => disabled)!;
    expect(() => host.fireTrigger(id)).toThrow(
      `The trigger "${id}" (hourly) is disabled: it was made inside the run of another trigger. Delete it and make a new one from a menu or a page.`,
    );
  });

  test.each([
    ['present', false],
    ['null', true],
  ] as const)('the active spreadsheet is %s by a switch', (switched, isNull) => {
    const switches = { activeSpreadsheetInTimeTrigger: switched };
    const [{ result }] = started('makeActive', [], { switches }).advanceTo(at('00:00:00'));
    expect(result).toBe(isNull);
  });
});
test.each([
  ['listed', 1],
  ['absent', 0],
] as const)(
  'a time trigger is %s among those of the spreadsheet by a switch',
  (switched, count) => {
    const host = started('create', [1], { switches: { timeTriggersOfSpreadsheet: switched } });
    expect(host.run('ofSpreadsheet', [], full(LEAD)).result).toBe(count);
  },
);

describe('ws/add-ons/concepts/editor-triggers: triggers of an add-on', () => {
  const parts: HostParts = { switches: { installation: 'add-on' } };

  test('one of a type for each user and document', () => {
    const host = started('create', [1], parts);
    expect(() => host.run('create', [1], full(LEAD))).toThrow(
      'This add-on has created too many time-based triggers in this document for this Google user account.',
    );
    expect(() => host.run('create', [1], full(MINJI))).not.toThrow();
  });

  test('run at most hourly', () => {
    expect(() => started('often', [], parts)).toThrow(/at most hourly/);
    expect(() => started('often')).not.toThrow();
  });
});

test('gas/guides/services/quotas: 20 triggers for each user and script', () => {
  const host = aHost(CODE);
  for (let made = 0; made < 20; made += 1) host.run('create', [1], full(LEAD));
  expect(() => host.run('create', [1], full(LEAD))).toThrow(/too many triggers/);
  expect(() => host.run('create', [1], full(MINJI))).not.toThrow();
});

test('gas/reference/script/clock-trigger-builder: everyMinutes takes 1, 5, 10, 15 or 30', () => {
  const host = aHost(
    `function probe(n) { ScriptApp.newTrigger('probe').timeBased().everyMinutes(n).create(); }`,
  );
  expect(() => host.run('probe', [7], full(LEAD))).toThrow('Invalid argument: minutes');
});

test('gas/guides/services/quotas: triggers of a consumer account run 90 minutes a day', () => {
  const code = `
    function make() { ScriptApp.newTrigger('slow').timeBased().everyMinutes(10).create(); }
    function slow() { Utilities.sleep(299000); return 'done'; }`;
  const host = aHost(code, { users: [aUser(LEAD, { account: 'consumer' })] });
  host.run('make', [], full(LEAD));
  const fired = host.advanceTo(at('03:00:00'));
  expect(fired.filter(({ result }) => result === 'done')).toHaveLength(19);
  expect(fired.at(-1)?.error).toBe('Service using too much computer time for one day.');
});
