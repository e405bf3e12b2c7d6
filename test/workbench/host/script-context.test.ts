import { publicFunctionNames } from '../../../workbench/host/script-bundle';
import { aDist, aHost, evaluate, failureOf, LEAD } from '../../support/script-host';

describe('gas/guides/v8-runtime: what the runtime lacks is undefined', () => {
  test.each(
    `setTimeout setInterval clearTimeout clearInterval setImmediate queueMicrotask fetch URL
    URLSearchParams TextEncoder TextDecoder crypto process require module exports window navigator
    performance atob btoa structuredClone Buffer global FormData File Blob DOMException
    ReadableStream AbortController MessageChannel Event EventTarget`.split(/\s+/),
  )('%s', (name) => {
    expect(evaluate(`return typeof ${name} + typeof globalThis.${name};`)).toBe(
      'undefinedundefined',
    );
  });

  test('a name that the host has inherited from nowhere is a ReferenceError', () => {
    expect(failureOf('return hasOwnedProperty;')).toBe('hasOwnedProperty is not defined');
  });
});

describe('gas/guides/v8-runtime: what the runtime has', () => {
  test('the language of the script is its own realm', () => {
    const body = `
      const made = [[]].map(() => new Map([[1, new Date(0)]]));
      return made[0] instanceof Map && made instanceof Array && made.constructor === Array
        && Session instanceof Object;`;
    expect(evaluate(body)).toBe(true);
  });

  test('Logger and console write the execution log', () => {
    const host = aHost(`function probe() { console.error('a %s', 1); Logger.log({ b: 2 }); }`);
    host.run('probe', [], { user: LEAD, authMode: 'FULL' });
    expect(host.log.map(({ level, text }) => [level, text])).toEqual([
      ['error', 'a 1'],
      ['log', '{ b: 2 }'],
    ]);
  });

  test('anything can be logged without harm to the run', () => {
    const host = aHost(`function probe() {
      console.log('at %s', new Date(0), [new Date(0)]);
      console.log(SpreadsheetApp, ScriptApp.AuthMode.FULL, null, [() => 1], new Map());
      console.log(new TypeError('broken'));
      return 'done';
    }`);
    expect(host.run('probe', [], { user: LEAD, authMode: 'FULL' }).result).toBe('done');
    expect(host.log.map(({ text }) => text.split('\n')[0])).toEqual([
      'at 1970-01-01T00:00:00.000Z [ 1970-01-01T00:00:00.000Z ]',
      'SpreadsheetApp FULL null [function] [class instance]',
      'TypeError: broken',
    ]);
  });

  test('no state is kept from one execution to the next', () => {
    const host = aHost('var count = 0; function probe() { count += 1; return count; }');
    const run = () => host.run('probe', [], { user: LEAD, authMode: 'FULL' }).result;
    expect([run(), run()]).toEqual([1, 1]);
  });

  test('microtasks run after the function has returned', () => {
    const host = aHost(
      `function probe() { Promise.resolve().then(() => console.log('later')); console.log('now'); }`,
    );
    host.run('probe', [], { user: LEAD, authMode: 'FULL' });
    expect(host.log.map(({ text }) => text)).toEqual(['now', 'later']);
  });
});

describe('gas/guides/v8-runtime, class limitations: the parser refuses', () => {
  test.each([
    [
      'class A { #secret = 1 }',
      'Syntax error: ParseError: Unexpected token # line: 2 file: Code.gs',
    ],
    ['class A { #go() {} }', 'Syntax error: ParseError: Unexpected token # line: 2 file: Code.gs'],
    [
      'class A { static x = 1 }',
      'Syntax error: ParseError: Unexpected token = line: 2 file: Code.gs',
    ],
    ['class A { x = 1 }', 'Syntax error: ParseError: Unexpected token = line: 2 file: Code.gs'],
    [
      'class A { static { } }',
      'Syntax error: ParseError: Unexpected token = line: 2 file: Code.gs',
    ],
    ['let let', /^Syntax error: ParseError: .* line: 2 file: Code.gs$/],
    ['import a from "a"', /^Syntax error: ParseError: .* line: 2 file: Code.gs$/],
  ])('%s', (code, message) => {
    expect(() => aHost(`// a comment\n${code}`)).toThrow(message);
  });
});

test('ws/add-ons/editors/sheets: only top-level functions without a closing underscore are public', () => {
  const dist = aDist(`
    function first() { function inner() {} }
    const second = () => {}; var third = function third() {}; async function fourth() {}
    function* fifth() {} function secret_() {} { function sixth() {} } class Seventh {}
    function last(a, b) {}`);
  expect(publicFunctionNames(dist)).toEqual(['first', 'last']);
});

describe('dates of the script', () => {
  test('new Date() and Date.now() read the simulated clock', () => {
    const body = 'return [new Date().toISOString(), Date.now(), new Date() instanceof Date];';
    expect(evaluate(body)).toEqual([
      '2026-03-31T23:30:00.000Z',
      Date.parse('2026-03-31T23:30:00Z'),
      true,
    ]);
  });

  test.each([
    'new Date().getHours()',
    'new Date().getTimezoneOffset()',
    'new Date().setMonth(1)',
    'String(new Date())',
    'new Date(2026, 0, 1)',
    'new Date("2026-01-01T00:00")',
    'new Date("March 7, 2026")',
    'Date.parse("2026-01-01 10:00")',
    'Date()',
    'new Date().toLocaleDateString("ko")',
    'new Intl.DateTimeFormat("ko").format(0)',
  ])('%s is refused: the zone of the script is not ours', (expression) => {
    expect(failureOf(`return ${expression};`)).toMatch(/the stand-in does not provide local time/);
  });

  test('a text that is no date is none', () => {
    expect(evaluate('return [Date.parse(""), Number(new Date("soon"))];')).toEqual([NaN, NaN]);
  });

  test('UTC, instants with a zone and formats with a zone are read', () => {
    const body = `return [
      new Date(Date.UTC(2026, 0, 1)).getUTCFullYear(),
      new Date('2026-01-01').getTime() === Date.UTC(2026, 0, 1),
      new Date('2026-01-01T09:00:00+09:00').toISOString(),
      new Intl.DateTimeFormat('en-US', { timeZone: 'Asia/Seoul', hour: 'numeric', hourCycle: 'h23' }).format(new Date(0)),
    ];`;
    expect(evaluate(body)).toEqual([2026, true, '2026-01-01T00:00:00.000Z', '09']);
  });
});

test('a missing name ends the run even where the script catches it', () => {
  const body = 'try { SpreadsheetApp.setFoo(); } catch (error) { return "hidden"; }';
  expect(failureOf(body)).toBe('SpreadsheetApp.setFoo is not provided by the stand-in');
});

test('printing a host object asks nothing that it lacks', () => {
  const body =
    'return [String(SpreadsheetApp), `${MailApp}`, JSON.stringify(Session), ScriptApp.AuthMode.FULL + ""];';
  expect(evaluate(body)).toEqual(['SpreadsheetApp', 'MailApp', '{}', 'FULL']);
});

test('gas/guides/v8-runtime/migration: an enumeration prints as its name in JSON', () => {
  expect(evaluate('return JSON.stringify({ mode: ScriptApp.AuthMode.LIMITED });')).toBe(
    '{"mode":"LIMITED"}',
  );
});

test('gas/reference/script/script-app: getScriptId tells one installation in a file from another', () => {
  const idOf = (scriptId?: string) => evaluate('return ScriptApp.getScriptId();', { scriptId });
  expect(idOf('script-of-the-add-on')).toBe('script-of-the-add-on');
  expect(idOf()).not.toBe('script-of-the-add-on');
});
