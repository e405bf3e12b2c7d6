import type { HostMethod, Touches } from '../../../workbench/host/host-object';
import { PRICES } from '../../../workbench/host/prices';
import { aMethod, probed } from '../../support/membrane';
import { aHost, LEAD, MINJI } from '../../support/script-host';

const asLead = { user: LEAD, authMode: 'FULL' } as const;

describe('counting and prices', () => {
  const touching = (touches: Touches, call: HostMethod['call'] = () => 1): HostMethod =>
    aMethod([[], ['Object[][]']], call, { touches });

  test('every call counts; handles and computation make no trip', () => {
    const methods = {
      range: touching('handle'),
      text: touching('nothing'),
      read: touching('document-read'),
      write: touching('document-write'),
    };
    const { execution } = probed(
      methods,
      'Probe.range(); Probe.text(); Probe.read(); Probe.read(); Probe.write([[1]]);',
    );
    expect(execution.calls()).toMatchObject({
      total: 5,
      service: 3,
      mail: 0,
      byMethod: { 'Probe.range': 1, 'Probe.text': 1, 'Probe.read': 2, 'Probe.write': 1 },
    });
  });

  test('mails are counted apart', () => {
    const host = aHost(
      `function probe() { MailApp.getRemainingDailyQuota(); MailApp.sendEmail('a@example.com', 's', 'b'); }`,
    );
    expect(host.run('probe', [], asLead).calls).toMatchObject({ total: 2, service: 2, mail: 1 });
    expect(host.lastCalls()).toMatchObject({ total: 2, mail: 1 });
  });

  test('gas/guides/support/best-practices: a call costs its price and that of its cells', () => {
    const rows = (count: number) => `Array.from({ length: ${count} }, () => [1, 2, 3, 4])`;
    const methods = { write: touching('document-write') };
    const price = (count: number) =>
      probed(methods, `Probe.write(${rows(count)});`).execution.calls().price;
    expect(price(1)).toBeCloseTo(50.4);
    expect(price(2500)).toBeCloseTo(1050);
  });

  test('ziritione.org apps_script_performance: properties and cache cost what was measured', () => {
    const price = (body: string) =>
      aHost(`function probe() { ${body} }`).run('probe', [], asLead).calls.price;
    expect(price(`PropertiesService.getScriptProperties().getProperty('a');`)).toBe(33);
    expect(price(`PropertiesService.getScriptProperties().setProperty('a', '1');`)).toBe(64);
    expect(price(`CacheService.getScriptCache().put('a', '1');`)).toBe(94);
    expect(price(`CacheService.getScriptCache().get('a');`)).toBe(5);
  });

  test('each price has a grade and a source', () => {
    for (const { grade, source } of Object.values(PRICES)) {
      expect(source === 'no public figure found').toBe(grade === 'assumed');
    }
  });

  test('calls move the clock of the script and of the host', () => {
    const host = aHost(`function probe() {
      const before = Date.now(); Utilities.sleep(2000); return Date.now() - before; }`);
    expect(host.run('probe', [], asLead).result).toBe(2000);
    expect(host.now()).toEqual(new Date('2026-03-31T23:30:02Z'));
  });
});

describe('gas/guides/services/quotas: run time', () => {
  const code = `
    function sleepy(minutes) {
      const store = PropertiesService.getScriptProperties();
      store.setProperty('before', 'yes');
      try { for (let i = 0; i < minutes; i += 1) Utilities.sleep(60000); } catch (error) { store.setProperty('caught', 'yes'); }
      store.setProperty('after', 'yes');
      return 'done';
    }
    function onOpen() { Utilities.sleep(30001); SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'sleepy').addToUi(); }
    function kept() { return PropertiesService.getScriptProperties().getKeys(); }`;

  test('a run ends after six minutes, whatever it catches, and what it did stays', () => {
    const host = aHost(code);
    expect(() => host.run('sleepy', [6], asLead)).toThrow('Exceeded maximum execution time');
    expect(host.run('kept', [], asLead).result).toEqual(['before']);
    expect(host.run('sleepy', [5], asLead).result).toBe('done');
  });

  test('a simple trigger ends after 30 seconds', () => {
    const host = aHost(code);
    expect(host.open(LEAD)).toEqual([]);
    expect(host.log.map(({ text }) => text)).toEqual(['onOpen: Exceeded maximum execution time']);
  });

  test('a cell ends after 30 seconds', () => {
    const host = aHost(`function SLOW() { Utilities.sleep(30001); return 1; }`);
    expect(host.cellFunctions.call('SLOW', [])).toEqual({
      error: '#ERROR!',
      note: 'Exceeded maximum execution time (line 0).',
    });
  });

  test('gas/reference/utilities: one sleep has at most 300,000 ms', () => {
    const host = aHost('function probe(ms) { Utilities.sleep(ms); }');
    expect(() => host.run('probe', [300_001], asLead)).toThrow('Invalid argument: milliseconds');
    expect(() => host.run('probe', [300_000], asLead)).not.toThrow();
  });
});

describe('faults on demand', () => {
  const code = `
    function three() {
      const store = PropertiesService.getScriptProperties();
      try { store.setProperty('a', '1'); } catch (error) { store.setProperty('told', error.name + ': ' + error.message); }
      store.setProperty('b', '2');
      return 'done';
    }
    function kept() { return PropertiesService.getScriptProperties().getProperties(); }`;
  const kept = (host: ReturnType<typeof aHost>) => host.run('kept', [], asLead).result;

  test('the nth call throws, and has no effect', () => {
    const host = aHost(code);
    host.intervene([{ atCall: 2, throws: 'Service timed out: Properties' }]);
    expect(host.run('three', [], asLead).result).toBe('done');
    expect(kept(host)).toEqual({ told: 'Exception: Service timed out: Properties', b: '2' });
  });

  test('the run is killed before the nth call', () => {
    const host = aHost(code);
    host.intervene([{ atCall: 2, kill: true }]);
    expect(() => host.run('three', [], asLead)).toThrow('killed before call 2');
    expect(kept(host)).toEqual({});
  });

  test('the run is killed after the nth call', () => {
    const host = aHost(code);
    host.intervene([{ atCall: 2, kill: true, when: 'after' }]);
    expect(() => host.run('three', [], asLead)).toThrow('killed after call 2');
    expect(kept(host)).toEqual({ a: '1' });
  });

  test('something else happens first, in the present of the run', () => {
    const host = aHost(code);
    let seen: unknown;
    let when: Date | undefined;
    const first = () => {
      when = host.now();
      seen = host.run('kept', [], { ...asLead, user: MINJI }).result;
    };
    host.intervene([{ atCall: 3, first }]);
    host.run('three', [], asLead);
    expect(seen).toEqual({ a: '1' });
    expect(when).toEqual(new Date('2026-03-31T23:30:00.064Z'));
  });

  test('only the next run is interfered with', () => {
    const host = aHost(code);
    host.intervene([{ atCall: 1, kill: true }]);
    expect(() => host.run('three', [], asLead)).toThrow();
    expect(host.run('three', [], asLead).result).toBe('done');
  });

  test('a trigger that is killed says so and the others go on', () => {
    const host = aHost(`${code}
      function make() { ScriptApp.newTrigger('three').timeBased().everyHours(1).create(); }`);
    host.run('make', [], asLead);
    host.run('make', [], { ...asLead, user: MINJI });
    host.intervene([{ atCall: 3, kill: true }]);
    const fired = host.advanceTo(new Date('2026-04-01T00:00:00Z'));
    expect(fired.map(({ error, result }) => error ?? result)).toEqual([
      'killed before call 3',
      'done',
    ]);
    expect(fired[0].calls.total).toBe(3);
  });
});

describe('memory', () => {
  const code = `
    function act() {
      PropertiesService.getDocumentProperties().setProperty('a', '1');
      PropertiesService.getUserProperties().setProperty('b', '2');
      ScriptApp.newTrigger('act').timeBased().everyHours(2).create();
      MailApp.sendEmail('a@example.com', 's', Utilities.getUuid());
    }
    function look() {
      return [
        PropertiesService.getDocumentProperties().getProperties(),
        PropertiesService.getUserProperties().getProperties(),
        MailApp.getRemainingDailyQuota(),
        ScriptApp.getProjectTriggers().length,
        Utilities.getUuid(),
      ];
    }`;

  test('is plain data that a new host goes on from', () => {
    const host = aHost(code);
    host.run('act', [], asLead);
    const hostMemory = JSON.parse(JSON.stringify(host.memory())) as Record<string, unknown>;
    const next = aHost(code, { data: { hostMemory }, now: host.now() });
    expect(next.triggers()).toEqual(host.triggers());
    expect(next.outbox).toEqual(host.outbox);
    expect(next.memory()).toEqual(host.memory());
    expect(next.run('look', [], asLead).result).toEqual(host.run('look', [], asLead).result);
  });

  test('the same events give the same memory', () => {
    const events = () => {
      const host = aHost(code);
      host.run('act', [], asLead);
      host.advanceTo(new Date('2026-04-01T06:00:00Z'));
      return host.memory();
    };
    expect(events()).toEqual(events());
  });
});

test('a call with 100,000 × 20 cells crosses the membrane in seconds', () => {
  const rows = Array.from({ length: 100_000 }, (_, row) =>
    Array.from({ length: 20 }, (_cell, column) => (column === 3 ? new Date(row) : row * column)),
  );
  let got = 0;
  const methods = {
    rows: aMethod([[]], () => rows),
    take: aMethod([['Object[][]']], (_run, given: unknown[][]) => void (got = given.length)),
  };
  const body = 'const rows = Probe.rows(); Probe.take(rows); return rows[99999][19];';
  expect(probed(methods, body).value).toBe(99_999 * 19);
  expect(got).toBe(100_000);
});
