import { failureSentence, ServerFailure } from '../../sidebar/page/failure';
import { type Runner, serverOver } from '../../sidebar/page/server';

interface Sent {
  method: string;
  payload: unknown;
}

/** As Google's: each `with…` answers a new runner, and the call itself answers nothing. */
function runnerThat(
  settle: (succeed: (answer: unknown) => void, fail: (error: unknown) => void) => void,
  sent: Sent[] = [],
): Runner {
  const runner = (succeed: (answer: unknown) => void, fail: (error: unknown) => void): Runner => ({
    withSuccessHandler: (handler) => runner(handler, fail),
    withFailureHandler: (handler) => runner(succeed, handler),
    waymark: (method, payload) => {
      sent.push({ method, payload });
      settle(succeed, fail);
    },
  });
  return runner(
    () => undefined,
    () => undefined,
  );
}

async function failureOf(runner: Runner | undefined): Promise<ServerFailure> {
  try {
    await serverOver(() => runner).listKpis({});
  } catch (failure) {
    if (failure instanceof ServerFailure) return failure;
  }
  throw new Error('the call did not fail as a ServerFailure');
}

test('a call hands over method and plain payload, and answers with the data', async () => {
  const sent: Sent[] = [];
  const runner = runnerThat((succeed) => succeed({ ok: true, data: { kept: true } }), sent);
  const draft = { draftId: 'form-1', id: null, values: { name: 'x', target: undefined as never } };
  await expect(serverOver(() => runner).keepDraft({ draft })).resolves.toEqual({ kept: true });
  expect(sent).toEqual([
    {
      method: 'keepDraft',
      payload: { draft: { draftId: 'form-1', id: null, values: { name: 'x' } } },
    },
  ]);
});

test('a refusal carries the server’s sentence and the fields that it concerns', async () => {
  const failure = await failureOf(
    runnerThat((succeed) =>
      succeed({
        ok: false,
        error: { code: 'email_one', message: 'Exactly one address.', field: 'owner' },
      }),
    ),
  );
  expect(failure.fields).toEqual([
    { field: 'owner', code: 'email_one', message: 'Exactly one address.' },
  ]);
  expect(failureSentence(failure, 'ko')).toBe('Exactly one address.');
});

test.each([
  ['NetworkError: Connection failure due to HTTP 0', 'Check the connection'],
  [
    'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
    'only the account that opened this file',
  ],
  ['Exception: Service invoked too many times for one day: email.', 'Try again in a few minutes'],
  ['Exception: Exceeded maximum execution time', 'smaller ranges'],
  ['Authorization is required to perform that action.', 'open Extensions ▸ Waymark again'],
  ['ScriptError: 42', 'close this panel and open it from the menu'],
])('Google’s “%s” becomes a sentence that says what to do', async (message, advice) => {
  const failure = await failureOf(runnerThat((_, fail) => fail(new Error(message))));
  expect(failureSentence(failure, 'en')).toContain(advice);
  expect(failureSentence(failure, 'en')).not.toContain(message);
});

test('outside of Google Sheets every call says where the page opens', async () => {
  expect(failureSentence(await failureOf(undefined), 'ko')).toContain('확장 프로그램 ▸ Waymark');
});

test('an answer in no known shape is a failure, not data', async () => {
  const failure = await failureOf(runnerThat((succeed) => succeed(null)));
  expect(failure.code).toBe('unknown');
});

test('a call that Google never answers ends with what to do', async () => {
  jest.useFakeTimers();
  try {
    const silent = failureOf(runnerThat(() => undefined));
    await jest.advanceTimersByTimeAsync(91_000);
    expect(failureSentence(await silent, 'en')).toContain('it will be saved only once');
  } finally {
    jest.useRealTimers();
  }
});
