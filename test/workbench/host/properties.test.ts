import { aHost, aUser, evaluate, failureOf, LEAD, MINJI } from '../../support/script-host';

const STORES = `const stores = {
  document: PropertiesService.getDocumentProperties(),
  script: PropertiesService.getScriptProperties(),
  user: PropertiesService.getUserProperties(),
};`;

describe('gas/guides/properties', () => {
  test('a missing property is null', () => {
    expect(evaluate(`${STORES} return stores.document.getProperty('none');`)).toBeNull();
  });

  test('the stores are apart, and setters chain', () => {
    const body = `${STORES}
      stores.document.setProperty('a', '1').setProperty('b', '2').deleteProperty('a');
      return [stores.document.getProperties(), stores.script.getKeys(), stores.user.getKeys()];`;
    expect(evaluate(body)).toEqual([{ b: '2' }, [], []]);
  });

  test('values become text', () => {
    const body = `${STORES}
      stores.document.setProperty('number', 25).setProperties({ yes: true });
      return stores.document.getProperties();`;
    expect(evaluate(body)).toEqual({ number: '25.0', yes: 'true' });
  });

  test('setProperties keeps the others unless it is told to delete them', () => {
    const body = `${STORES}
      stores.script.setProperty('a', '1').setProperties({ b: '2' });
      const kept = stores.script.getKeys();
      return [kept, stores.script.setProperties({ c: '3' }, true).getKeys(), stores.script.deleteAllProperties().getKeys()];`;
    expect(evaluate(body)).toEqual([['a', 'b'], ['c'], []]);
  });

  test('document properties are shared, user properties are not', () => {
    const host = aHost(`
      function write() { ${STORES} stores.user.setProperty('a', 'mine'); stores.document.setProperty('a', 'ours'); }
      function read() { ${STORES} return [stores.user.getProperty('a'), stores.document.getProperty('a')]; }`);
    host.run('write', [], { user: LEAD, authMode: 'FULL' });
    expect(host.run('read', [], { user: LEAD, authMode: 'FULL' }).result).toEqual(['mine', 'ours']);
    expect(host.run('read', [], { user: MINJI, authMode: 'FULL' }).result).toEqual([null, 'ours']);
  });

  test('gas/guides/sheets/functions: a cell reads the user properties of the owner', () => {
    const host = aHost(`
      function write() { ${STORES} stores.user.setProperty('a', 'owner'); }
      function read() { ${STORES} return stores.user.getProperty('a'); }`);
    host.run('write', [], { user: LEAD, authMode: 'FULL' });
    expect(host.run('read', [], { user: MINJI, authMode: 'CUSTOM_FUNCTION' }).result).toBe('owner');
  });
});

describe('gas/guides/services/quotas: properties', () => {
  const set = (value: string) =>
    `PropertiesService.getScriptProperties().setProperty('k', ${value});`;

  test('a value has at most 9 kB', () => {
    expect(failureOf(set("'a'.repeat(9 * 1024)"))).toBeUndefined();
    expect(failureOf(set("'a'.repeat(9 * 1024 + 1)"))).toBe('Argument too large: value');
    expect(failureOf(set("'가'.repeat(3 * 1024 + 1)"))).toBe('Argument too large: value');
  });

  test('a store has at most 500 kB', () => {
    const fill = (count: number) => `
      const values = {};
      for (let i = 0; i < ${count}; i += 1) values['key' + (100 + i)] = 'a'.repeat(9 * 1024 - 6);
      PropertiesService.getScriptProperties().setProperties(values);`;
    expect(failureOf(fill(55))).toBeUndefined();
    expect(failureOf(fill(56))).toBe(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  });

  test('keys count in the store', () => {
    const fill = (count: number) => `
      const values = {};
      for (let i = 0; i < ${count}; i += 1) values['a'.repeat(9 * 1024 - 3) + (100 + i)] = '';
      PropertiesService.getScriptProperties().setProperties(values);`;
    expect(failureOf(fill(55))).toBeUndefined();
    expect(failureOf(fill(56))).toMatch(/exceeded the property storage quota/);
  });

  test('an account reads and writes 50,000 times a day', () => {
    const code = `function probe(count) {
      const store = PropertiesService.getScriptProperties();
      for (let i = 0; i < count; i += 1) store.getProperty('a');
    }`;
    const users = [aUser(LEAD, { account: 'consumer' })];
    const host = aHost(code, { users });
    const read = () => host.run('probe', [5_000], { user: LEAD, authMode: 'FULL' });
    for (let run = 0; run < 10; run += 1) read();
    expect(read).toThrow('Service invoked too many times for one day: properties.');
    host.setNow(new Date('2026-04-02T00:30:00Z'));
    expect(read).not.toThrow();
  });
});
