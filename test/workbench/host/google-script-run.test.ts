import {
  createScriptHostOfPage,
  createScriptRun,
  type Transport,
} from '../../../workbench/host/google-script-run';

interface Pending {
  name: string;
  args: unknown[];
  answer(value: unknown): void;
  fail(error: unknown): void;
}

/** A server that answers when the test says so. */
function aServer() {
  const pending: Pending[] = [];
  const transport: Transport = (name, args) =>
    new Promise((answer, fail) => pending.push({ name, args, answer, fail }));
  const run = createScriptRun(transport, ['save', 'load', 'secret_']);
  return { pending, run };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('gas/guides/html/communication: google.script.run', () => {
  test('a call returns nothing and hands its result and the user object to the success handler', async () => {
    const { pending, run } = aServer();
    const got: unknown[] = [];
    const returned: unknown = run
      .withUserObject('mine')
      .withSuccessHandler((...args: unknown[]) => got.push(args))
      .save('a', { b: 1 });
    expect(returned).toBeUndefined();
    expect(pending).toMatchObject([{ name: 'save', args: ['a', { b: 1 }] }]);
    pending[0].answer({ id: 1 });
    await settled();
    expect(got).toEqual([[{ id: 1 }, 'mine']]);
  });

  test('the failure handler gets an Error and the user object', async () => {
    const { pending, run } = aServer();
    const got: unknown[] = [];
    const runner = run.withFailureHandler((error, object) => got.push(error, object));
    runner.withUserObject(7).save();
    pending[0].fail('refused');
    await settled();
    expect(got).toEqual([new Error('refused'), 7]);
  });

  test('without a failure handler the failure is logged', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { pending, run } = aServer();
    run.save();
    pending[0].fail(new Error('refused'));
    await settled();
    expect(log).toHaveBeenCalledWith('Uncaught', new Error('refused'));
    log.mockRestore();
  });

  test('a handler makes a new runner and leaves the old one as it was', async () => {
    const { pending, run } = aServer();
    const got: string[] = [];
    const first = run.withSuccessHandler(() => got.push('first'));
    const second = first.withSuccessHandler(() => got.push('second'));
    expect(second).not.toBe(first);
    first.save();
    pending[0].answer(1);
    await settled();
    expect(got).toEqual(['first']);
    expect(Object.isFrozen(first)).toBe(true);
  });

  test('ten calls are under way at once, the eleventh waits', async () => {
    const { pending, run } = aServer();
    for (let call = 0; call < 11; call += 1) run.load(call);
    expect(pending.map(({ args }) => args[0])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    pending[3].answer(null);
    await settled();
    expect(pending.at(-1)?.args).toEqual([10]);
  });

  test('private and unknown functions are not there', () => {
    const { run } = aServer();
    expect(run.secret_).toBeUndefined();
    expect(run.nowhere).toBeUndefined();
  });

  test('arguments are copied when the call is made', () => {
    const { pending, run } = aServer();
    const draft = { values: ['a'] };
    run.save(draft);
    draft.values[0] = 'b';
    expect(pending[0].args).toEqual([{ values: ['a'] }]);
  });

  test.each([
    ['a date', new Date(0), '0'],
    ['a function inside', { f: () => 1 }, '0.f'],
  ])('%s fails at once', (_name, value, where) => {
    const { run, pending } = aServer();
    expect(() => run.save(value)).toThrow(`Failed due to illegal value in property: ${where}`);
    expect(pending).toEqual([]);
  });

  test('a handler that throws holds up no other call and is no failure of the server', async () => {
    const failed = jest.fn();
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { pending, run } = aServer();
    const runner = run.withFailureHandler(failed).withSuccessHandler(() => {
      throw new Error('in the page');
    });
    for (let call = 0; call < 11; call += 1) runner.load(call);
    pending[0].answer(null);
    await settled();
    expect(pending).toHaveLength(11);
    expect(failed).not.toHaveBeenCalled();
    log.mockRestore();
  });
});

describe('gas/guides/html/reference/host: google.script.host', () => {
  function aFrame() {
    const calls: unknown[] = [];
    const frame = {
      origin: 'https://docs.example.com',
      close: () => void calls.push('close'),
      focusEditor: () => void calls.push('focus'),
      resize: (size: object) => void calls.push(size),
    };
    return { calls, frame };
  }

  test('a dialog closes, resizes and gives the focus back', () => {
    const { calls, frame } = aFrame();
    const host = createScriptHostOfPage('dialog', frame);
    host.setWidth(400);
    host.setHeight(300);
    host.editor.focus();
    host.close();
    expect(calls).toEqual([{ width: 400 }, { height: 300 }, 'focus', 'close']);
    expect(host.origin).toBe('https://docs.example.com');
  });

  test('a sidebar keeps its size', () => {
    const { calls, frame } = aFrame();
    createScriptHostOfPage('sidebar', frame).setWidth(500);
    expect(calls).toEqual([]);
  });
});
