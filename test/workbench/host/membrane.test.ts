import { type ArgumentType, hostEnum, HostObject } from '../../../workbench/host/host-object';
import type { ScriptRun } from '../../../workbench/host/script-run';
import { aMethod, probed } from '../../support/membrane';

const taking = (...signatures: ArgumentType[][]) => ({
  take: aMethod(signatures, (_run: ScriptRun, ...args: unknown[]) => args),
});

describe('gas-fakes testsheets: wrong arguments are refused in the words of Google', () => {
  const refused = (types: string) =>
    `The parameters (${types}) don't match the method signature for Probe.take.`;

  test.each<[ArgumentType[], string, string]>([
    [['Integer'], '"a"', 'String'],
    [['Integer'], '1.5', 'number'],
    [['Integer'], '', ''],
    [['Integer'], '1, 2', 'number,number'],
    [['Integer'], 'null', 'null'],
    [['Integer'], 'undefined', 'null'],
    [['number'], 'NaN', 'number'],
    [['String'], '{}', 'Object'],
    [['String'], 'null', 'null'],
    [['String'], '["a"]', 'String[]'],
    [['String'], 'new Date()', 'Date'],
    [['Boolean'], '1', 'number'],
    [['Object[][]'], '[1, 2]', 'number[]'],
    [['Object[][]'], '"a"', 'String'],
    [['String[]'], '[1]', 'number[]'],
    [['Date'], '0', 'number'],
    [['host:Probe'], '{}', 'Object'],
    [['Object'], '() => 1', 'Function'],
    [['Integer'], 'Probe', 'Probe'],
  ])('%s does not take (%s)', (signature, args, types) => {
    const { error } = probed(taking(signature), `Probe.take(${args});`);
    expect(error).toMatchObject({ name: 'Exception', message: refused(types) });
  });

  test('text takes a number as Google writes it', () => {
    expect(
      probed(taking(['String']), 'return Probe.take(25).concat(Probe.take(0.5));').value,
    ).toEqual(['25.0', '0.5']);
  });

  test('a signature that takes the arguments as they are goes before one that converts', () => {
    const methods = taking(['String'], ['Integer']);
    expect(probed(methods, 'return typeof Probe.take(5)[0];').value).toBe('number');
  });
});

describe('gas/reference/spreadsheet/range: values cross as copies', () => {
  test('an array that is changed after the call is not changed in the host', () => {
    let kept: unknown;
    const methods = {
      keep: aMethod([['Object[][]']], (_run: ScriptRun, rows: unknown) => void (kept = rows)),
    };
    probed(methods, 'const rows = [[1]]; Probe.keep(rows); rows[0][0] = 2; rows.push([3]);');
    expect(kept).toEqual([[1]]);
  });

  test('an array that the script changes is not changed in the host', () => {
    const rows = [[1, 'a', true, '', null]];
    const methods = { rows: aMethod([[]], () => rows) };
    const { value } = probed(
      methods,
      'const got = Probe.rows(); got[0][0] = 9; return JSON.stringify([got, Probe.rows()]);',
    );
    expect(value).toBe('[[[9,"a",true,"",null]],[[1,"a",true,"",null]]]');
  });

  test('dates become dates of the script and come back as dates of the host', () => {
    let kept: unknown;
    const methods = {
      date: aMethod([[]], () => [[new Date(5)]]),
      keep: aMethod([['Date']], (_run: ScriptRun, date: unknown) => void (kept = date)),
    };
    const body =
      'const [[date]] = Probe.date(); Probe.keep(date); return [date instanceof Date, date.getTime()].join();';
    expect(probed(methods, body).value).toBe('true,5');
    expect(kept).toBeInstanceOf(Date);
    expect(kept).toEqual(new Date(5));
  });

  test('results are arrays and objects of the script', () => {
    const methods = { data: aMethod([[]], () => ({ list: [[1]] })) };
    const body =
      'const data = Probe.data(); return data.list instanceof Array && data.list[0] instanceof Array && data instanceof Object;';
    expect(probed(methods, body).value).toBe(true);
  });

  test('an object inside itself is refused', () => {
    const { error } = probed(taking(['Object']), 'const a = {}; a.a = a; Probe.take(a);');
    expect(error?.message).toMatch(/don't match the method signature/);
  });
});

describe('what the script does to the language reaches nothing of the host', () => {
  const seen = (spoiled: string) => `
    let process = 'unseen';
    const peep = (...things) => things.forEach((thing) => {
      try { process = thing.constructor.constructor('return typeof process')(); } catch (error) {}
    });
    ${spoiled}
    try { Probe.take({ a: [1] }); console.log('a', [1]); void Probe.Colors.RED.a; Probe.data(); } catch (error) {}
    return process;`;
  const methods = {
    ...taking(['Object']),
    data: aMethod([[]], () => ({ a: [1, new Date(0)] })),
  };

  test.each([
    ['Array.prototype.map = function (work) { peep(this, work); return []; };'],
    ['Array.prototype.push = function (...items) { peep(this, ...items); };'],
    ['Object.keys = (value) => { peep(value); return []; };'],
    ['Object.defineProperty = (...args) => { peep(...args); };'],
    ['Object.prototype.hasOwnProperty = function (key) { peep(this); return true; };'],
    ['Array.isArray = (value) => { peep(value); return false; };'],
    ['Array.prototype[Symbol.iterator] = function* () { peep(this); };'],
    ['Function.prototype.call = function (...args) { peep(this, ...args); };'],
  ])('%s', (spoiled) => {
    const constants = { Colors: { RED: { a: 1 } } };
    expect(['unseen', 'undefined']).toContain(probed(methods, seen(spoiled), { constants }).value);
  });
});

describe('host objects', () => {
  const child: HostObject = new HostObject('Probe.Child', { itself: aMethod([[]], () => child) });

  test('the same host object is the same object in the script', () => {
    const methods = { child: aMethod([[]], () => child) };
    expect(probed(methods, 'return Probe.child() === Probe.child().itself();').value).toBe(true);
  });

  test('are given to methods that ask for their class', () => {
    const methods = {
      child: aMethod([[]], () => child),
      isChild: aMethod(
        [['host:Probe.Child']],
        (_run: ScriptRun, given: unknown) => given === child,
      ),
    };
    expect(probed(methods, 'return Probe.isChild(Probe.child());').value).toBe(true);
  });

  test.each(['Probe.child().setFoo()', 'Probe.child().setFoo', 'Probe.child().length'])(
    '%s throws by name',
    (expression) => {
      const { error } = probed({ child: aMethod([[]], () => child) }, `return ${expression};`);
      expect(error?.message).toMatch(
        /^Probe\.Child\.(setFoo|length) is not provided by the stand-in$/,
      );
    },
  );

  test('cannot be given properties', () => {
    const { error } = probed({}, 'Probe.mine = 1;');
    expect(error?.message).toBe('setting Probe.mine is not provided by the stand-in');
  });

  test('an awaited host object is not taken for a promise', () => {
    expect(probed({}, 'return typeof Probe.then;').value).toBe('undefined');
  });

  test('enumeration values keep their identity both ways, unknown ones throw by name', () => {
    const Color = hostEnum('Probe.Color', ['RED', 'BLUE']);
    const methods = {
      red: aMethod([[]], () => Color.RED),
      nameOf: aMethod(
        [['host:Probe.Color']],
        (_run: ScriptRun, color: unknown) => color === Color.RED,
      ),
    };
    const { value } = probed(
      methods,
      'return [Probe.red() === Probe.Color.RED, Probe.nameOf(Probe.Color.RED), Probe.Color.BLUE.ordinal()].join();',
      { constants: { Color } },
    );
    expect(value).toBe('true,true,1');
    expect(probed(methods, 'Probe.Color.GREEN', { constants: { Color } }).error?.message).toBe(
      'Probe.Color.GREEN is not provided by the stand-in',
    );
  });
});

test('platform notes 6: a service throws an Exception, which is an Error of the script', () => {
  const methods = { fail: aMethod([[]], (run: ScriptRun) => run.fail('Service failed.')) };
  const body =
    'try { Probe.fail(); } catch (e) { return [e.name, e.message, String(e), e instanceof Error].join("|"); }';
  expect(probed(methods, body).value).toBe(
    'Exception|Service failed.|Exception: Service failed.|true',
  );
});

test('a fault of the stand-in itself voids the run', () => {
  const methods = {
    broken: aMethod([[]], () => {
      throw new TypeError('a bug');
    }),
  };
  const { execution } = probed(methods, 'try { Probe.broken(); } catch (e) {}');
  expect(execution.voidedBy).toEqual(new TypeError('a bug'));
});
