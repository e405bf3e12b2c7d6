import { aHost, LEAD, MINJI } from '../../support/script-host';

const CODE = `
  function echo(value) { return value; }
  function look(value) { return [Object.keys(value), value.admin === undefined, Object.getPrototypeOf(value) === Object.prototype]; }
  function isOwnRealm(value) { return value instanceof Array && value[0] instanceof Object; }
  function give(what) {
    const circular = {}; circular.self = circular;
    return {
      date: () => new Date(0), nestedDate: () => ({ a: [new Date(0)] }), fn: () => () => 1, nestedFn: () => [() => 1],
      circular: () => circular, nan: () => NaN, infinity: () => [Infinity], undef: () => ({ a: undefined }),
      map: () => new Map(), service: () => Session, nothing: () => undefined, list: () => [1, undefined, null], symbol: () => Symbol('a'),
    }[what]();
  }
  function whoAmI() { return Session.getActiveUser().getEmail(); }
  function fails() { throw new TypeError('no such KPI'); }
  function secret_() { return 1; }`;

const host = () => aHost(CODE);

describe('gas/guides/html/communication: plain data each way', () => {
  test('numbers, text, booleans, null, arrays and objects of them arrive as copies', () => {
    const value = { a: [1, 'b', true, null, { c: [] }], ko: '지표' };
    const result = host().callFromPage(LEAD, 'echo', [value]);
    expect(result).toEqual(value);
    expect(result).not.toBe(value);
  });

  test('arguments are data of the script', () => {
    expect(host().callFromPage(LEAD, 'isOwnRealm', [[{}]])).toBe(true);
  });

  test('a key named __proto__ is data like any other', () => {
    const value: unknown = JSON.parse('{"__proto__":{"admin":true}}');
    expect(host().callFromPage(LEAD, 'look', [value])).toEqual([['__proto__'], true, true]);
    expect(JSON.stringify(host().callFromPage(LEAD, 'echo', [value]))).toBe(JSON.stringify(value));
  });

  test.each([
    ['a date', new Date(0), '[0]'],
    ['a nested date', { a: [new Date(0)] }, '[0].a[0]'],
    ['a function', () => 1, '[0]'],
    ['a nested function', [{ f: () => 1 }], '[0][0].f'],
    ['NaN', NaN, '[0]'],
    ['undefined in an object', { a: undefined }, '[0].a'],
    ['a class instance', { a: new Map() }, '[0].a'],
  ])('an argument with %s fails', (_name, value, where) => {
    expect(() => host().callFromPage(LEAD, 'echo', [value])).toThrow(
      `Failed due to illegal value in property: ${where}`,
    );
  });

  test('a circular argument fails', () => {
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    expect(() => host().callFromPage(LEAD, 'echo', [circular])).toThrow(/illegal value/);
  });

  test.each([
    'date',
    'nestedDate',
    'fn',
    'nestedFn',
    'circular',
    'nan',
    'infinity',
    'undef',
    'map',
    'service',
    'symbol',
  ])('a result with %s fails', (what) => {
    expect(() => host().callFromPage(LEAD, 'give', [what])).toThrow(
      /^The script completed but the returned value is not a supported return type/,
    );
  });

  test('undefined becomes null, in arrays too', () => {
    expect(host().callFromPage(LEAD, 'give', ['nothing'])).toBeNull();
    expect(host().callFromPage(LEAD, 'give', ['list'])).toEqual([1, null, null]);
    expect(host().callFromPage(LEAD, 'echo', [[undefined]])).toEqual([null]);
  });
});

describe('gas/guides/html/reference/run: what can be called', () => {
  test.each(['secret_', 'nowhere', 'toString', '__proto__', 'constructor'])('%s cannot', (name) => {
    expect(() => host().callFromPage(LEAD, name, [])).toThrow(`Script function not found: ${name}`);
  });

  test('runs as the one who looks at the page', () => {
    expect(host().callFromPage(MINJI, 'whoAmI', [])).toBe(MINJI);
  });

  test('what the script throws arrives as an Error with its message and line', () => {
    let thrown: unknown;
    try {
      host().callFromPage(LEAD, 'fails', []);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(Error);
    expect(thrown).toMatchObject({ message: 'no such KPI', errorName: 'TypeError', line: 14 });
  });
});
