import { aHost, evaluate, failureOf, LEAD, MINJI } from '../../support/script-host';

describe('gas/reference/cache/cache', () => {
  const CACHE = 'const cache = CacheService.getScriptCache();';

  test('gives back what was put until it expires', () => {
    const body = `${CACHE}
      cache.put('a', '1'); cache.put('b', '2', 60);
      const first = [cache.get('a'), cache.get('b'), cache.get('c')];
      Utilities.sleep(61 * 1000);
      return [first, [cache.get('a'), cache.get('b')], cache.getAll(['a', 'b'])];`;
    expect(evaluate(body)).toEqual([['1', '2', null], ['1', null], { a: '1' }]);
  });

  test('forgets what is removed', () => {
    expect(
      evaluate(`${CACHE} cache.put('a', '1'); cache.remove('a'); return cache.get('a');`),
    ).toBe(null);
  });

  test.each([
    [`cache.put('a'.repeat(251), '1')`, 'Argument too large: key'],
    [`cache.put('a', 'a'.repeat(100 * 1024 + 1))`, 'Argument too large: value'],
    [`cache.put('a', '1', 21601)`, 'Invalid argument: expirationInSeconds'],
    [`cache.put('a', '1', 0)`, 'Invalid argument: expirationInSeconds'],
  ])('%s is refused', (expression, message) => {
    expect(failureOf(`${CACHE} ${expression};`)).toBe(message);
  });

  test('above 1,000 items keeps the 900 that expire last', () => {
    const body = `${CACHE}
      for (let i = 0; i < 1000; i += 1) cache.put('k' + i, 'v', 1000 + i);
      const full = cache.get('k0');
      cache.put('last', 'v', 21600);
      return [full, cache.get('k0'), cache.get('k100'), cache.get('k101'), cache.get('last')];`;
    expect(evaluate(body)).toEqual(['v', null, null, 'v', 'v']);
  });

  test("a user's cache is the user's own", () => {
    const host = aHost(`
      function put() { CacheService.getUserCache().put('a', '1'); }
      function get() { return CacheService.getUserCache().get('a'); }`);
    host.run('put', [], { user: LEAD, authMode: 'FULL' });
    expect(host.run('get', [], { user: MINJI, authMode: 'FULL' }).result).toBeNull();
    expect(host.run('get', [], { user: LEAD, authMode: 'FULL' }).result).toBe('1');
  });
});

describe('gas/reference/lock/lock', () => {
  const code = `
    const lock = LockService.getDocumentLock();
    function hold() { const got = lock.tryLock(100); Logger.log('held'); return [got, lock.hasLock(), lock.tryLock(0)]; }
    function holdAndRelease() { lock.waitLock(100); lock.releaseLock(); Logger.log('released'); return lock.hasLock(); }
    function attempt() { const before = Date.now(); return [lock.tryLock(5000), lock.hasLock(), Date.now() - before >= 5000]; }
    function wait() { lock.waitLock(5000); }
    function attemptOthers() { return [LockService.getScriptLock().tryLock(1), LockService.getUserLock().tryLock(1)]; }`;

  /** Another run right before the nth call of one that holds the document lock. */
  function duringHold(atCall: number, other: string): unknown {
    const host = aHost(code);
    let outcome: unknown;
    const first = () => {
      outcome = host.run(other, [], { user: MINJI, authMode: 'FULL' }).result;
    };
    host.intervene([{ atCall, first }]);
    host.run(atCall === 5 ? 'holdAndRelease' : 'hold', [], { user: LEAD, authMode: 'FULL' });
    return outcome;
  }

  test('is got when free, and again by the run that has it', () => {
    const host = aHost(code);
    expect(host.run('hold', [], { user: LEAD, authMode: 'FULL' }).result).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('tryLock answers false after its wait while another run holds it', () => {
    expect(duringHold(3, 'attempt')).toEqual([false, false, true]);
  });

  test('waitLock throws while another run holds it', () => {
    expect(() => duringHold(3, 'wait')).toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
  });

  test('is free again after releaseLock', () => {
    expect(duringHold(4, 'attempt')).toEqual([false, false, true]);
    expect(duringHold(5, 'attempt')).toEqual([true, true, false]);
  });

  test('document, script and user locks are apart', () => {
    expect(duringHold(3, 'attemptOthers')).toEqual([true, true]);
  });

  test('is released at the end of the run, even of one that was killed', () => {
    const host = aHost(code);
    host.intervene([{ atCall: 3, kill: true }]);
    expect(() => host.run('hold', [], { user: LEAD, authMode: 'FULL' })).toThrow('killed');
    expect(host.run('attempt', [], { user: MINJI, authMode: 'FULL' }).result).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('gas/reference/lock/lock: giving a lock back', () => {
  const release = (beforehand: string) =>
    failureOf(`
      const lock = LockService.getDocumentLock();
      lock.tryLock(1);
      SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1);
      ${beforehand}
      try { lock.releaseLock(); } catch (error) {}`);

  test('before what was written is flushed is a fault', () => {
    expect(release('')).toMatch(/cells were written and not flushed/);
  });

  test('is right after a flush', () => {
    expect(release('SpreadsheetApp.flush();')).toBeUndefined();
  });
});
