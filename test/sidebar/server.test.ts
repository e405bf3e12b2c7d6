import { failureSentence, ServerFailure, transportCode } from '../../sidebar/page/failure';
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

/** Fails the first call with the message; a later one is answered or fails as well. */
function runnerThatFails(message: string, later: 'is answered' | 'fails too'): Runner {
  let calls = 0;
  return runnerThat((succeed, fail) => {
    calls += 1;
    if (calls === 1 || later === 'fails too') fail(new Error(message));
    else succeed({ ok: false, error: { code: 'method_unknown', message: '' } });
  });
}

test.each([
  ['NetworkError: Connection failure due to HTTP 0', 'Check the connection'],
  [
    '저장소에서 읽는 중 서버 오류가 발생했습니다. 오류 코드 PERMISSION_DENIED.',
    'only the account that opened this file',
  ],
])('Google’s code in “%s” becomes a sentence that says what to do', async (message, advice) => {
  const failure = await failureOf(runnerThatFails(message, 'fails too'));
  expect(failureSentence(failure, 'en')).toContain(advice);
  expect(failureSentence(failure, 'en')).not.toContain(message);
});

test.each([
  ['Authorization is required to perform that action.', 'fails too', 'approve the permissions'],
  ['이 작업을 하려면 승인이 필요합니다.', 'fails too', 'approve the permissions'],
  ['최대 실행 시간을 초과했습니다', 'is answered', 'close this panel and open it from the menu'],
  ['Zeitüberschreitung der Berechtigung', 'is answered', 'close this panel'],
] as const)('of “%s” only asking again tells more: it %s', async (message, later, advice) => {
  const failure = await failureOf(runnerThatFails(message, later));
  expect(failureSentence(failure, 'en')).toContain(advice);
});

test.each([
  [{ waitedMs: 360_000, isOnline: true }, 'too_slow'],
  [{ waitedMs: 1_000, isOnline: false }, 'offline'],
  [{ waitedMs: 1_000, isOnline: true }, undefined],
] as const)('a failure after %o is %s whatever its words', (circumstances, code) => {
  expect(transportCode(new Error('예외'), circumstances)).toBe(code);
});

test('outside of Google Sheets every call says where the page opens', async () => {
  expect(failureSentence(await failureOf(undefined), 'ko')).toContain('Waymark 메뉴');
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
