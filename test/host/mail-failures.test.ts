import type { AlertsStatus } from '../../src/contract/rpc/alerts';
import type { Intervention, ScriptHost } from '../../workbench/host/api';
import { aDraft } from '../support/a-draft';
import { aSetUpSpreadsheet, aSpreadsheet, LEAD, rowsOfTable, told } from '../support/a-spreadsheet';

const OWNERS = ['a@example.com', 'b@example.com', 'c@example.com'];

/** Three owners, each of one missed KPI, the worst first; alerts on, nobody mailed yet. */
function missed() {
  const host = aSetUpSpreadsheet();
  OWNERS.forEach((owner, index) => {
    const parts = { aggregation: 'last', target: 900 - index * 100, owner };
    told(host, 'saveKpi', { draft: aDraft(parts, `form-${index}`) });
  });
  told(host, 'switchAlerts', { on: true });
  const data = host.workbook.toData();
  const hostMemory = host.memory();
  return () => aSpreadsheet({ data: { ...data, hostMemory } });
}

interface Report {
  mails: { to: string; state: string }[];
}

function run(host: ScriptHost, interventions: readonly Intervention[] = []): Report {
  host.intervene(interventions);
  const as = { user: LEAD, authMode: 'FULL', kind: 'time-trigger' } as const;
  return host.run('runHourly', [], as).result as Report;
}

/** The number of the call that sends the nth mail, when the failures are to happen before. */
function callThatSends(fresh: () => ScriptHost, failures: readonly Intervention[]): number {
  const host = fresh();
  const before = host.outbox.length;
  const outboxAt: number[] = [];
  const watching = Array.from({ length: 300 }, (_, index) => ({
    atCall: index + 1,
    first: () => void outboxAt.push(host.outbox.length),
  }));
  run(host, [...watching, ...failures]);
  const call = outboxAt.findIndex((length) => length > before);
  if (call < 1) throw new Error('no mail was sent');
  return call;
}

/** Failures of the first mails of a run, each with its message. */
function failuresOf(fresh: () => ScriptHost, messages: readonly string[]): Intervention[] {
  const failures: Intervention[] = [];
  for (const throws of messages) {
    failures.push({ atCall: callThatSends(fresh, failures), throws });
  }
  return failures;
}

const fresh = missed();

test.each([
  ['refused', '잘못된 이메일: a@example.com', '無効なメールアドレス: B@example.com'],
  [
    'may_repeat',
    '서버 오류가 발생했습니다. 잠시 후 다시 시도하세요.',
    'サーバー エラーが発生しました。',
  ],
])(
  'what fails in Korean or Japanese is %s, and the third owner is mailed',
  (state, ...messages) => {
    const host = fresh();
    const { mails } = run(host, failuresOf(fresh, messages));
    expect(mails.map((mail) => [mail.to, mail.state])).toEqual([
      ['a@example.com', state],
      ['b@example.com', state],
      ['c@example.com', 'sent'],
    ]);
    expect(host.outbox.map(({ to }) => to)).toEqual(['c@example.com']);
  },
);

const SERVICE = ['서버 오류가 발생했습니다. 잠시 후 다시 시도하세요.'];
const HOUR = 3_600_000;

/** The mail to the first owner failed, and so did its repeat an hour later; the report of the latter. */
function failedTwice(): { host: ScriptHost; mails: Report['mails'] } {
  const first = fresh();
  run(first, failuresOf(fresh, SERVICE));
  const data = { ...first.workbook.toData(), hostMemory: first.memory() };
  const again = () => aSpreadsheet({ data, now: first.now() });
  const host = again();
  const { mails } = run(host, failuresOf(again, SERVICE));
  return { host, mails };
}

const notices = (host: ScriptHost) => told<AlertsStatus>(host, 'alertsStatus').notices.join();
const MAY_BE = '메일이 나갔는지 알 수 없는 주소가 있습니다: a@example.com.';

test('a mail that failed at its repeat too is no refused address: that it may have gone out is said, and it goes the next day', () => {
  const { host, mails } = failedTwice();
  expect(mails.map(({ to, state }) => [to, state])).toEqual([['a@example.com', 'unknown']]);
  const line = String(rowsOfTable(host, 'alerts')[0].deliveries);
  expect(line).toMatch(/^미달 → a@example\.com: 전달 여부 모름 .* · 서버 오류가/);
  expect(notices(host)).toContain(MAY_BE);
  const sentBefore = host.outbox.length;
  host.setNow(new Date(host.now().getTime() + 24 * HOUR));
  run(host);
  expect(host.outbox.slice(sentBefore)).toMatchObject([
    { to: 'a@example.com', subject: expect.stringContaining('(중복일 수 있음)') },
  ]);
  expect(notices(host)).not.toContain(MAY_BE);
});

test.each<[string, (host: ScriptHost) => unknown]>([
  ['alerts are off', (host) => told(host, 'switchAlerts', { on: false })],
  [
    'nothing has tried it for days',
    (host) => host.setNow(new Date(host.now().getTime() + 60 * HOUR)),
  ],
])('that it goes the next day is not promised where %s', (_, change) => {
  const { host } = failedTwice();
  change(host);
  expect(notices(host)).not.toContain('다음 날 첫 실행');
});

test('a failure that spends the quota stops the mails of the run, whatever its language', () => {
  const host = fresh();
  const [first] = failuresOf(fresh, ['하루에 서비스를 너무 많이 호출했습니다: email.']);
  const spend = { atCall: first.atCall, first: () => host.setQuota(LEAD, 0) };
  const { mails } = run(host, [spend, first]);
  expect(mails.map(({ state }) => state)).toEqual(['kept', 'kept', 'kept']);
  const states = rowsOfTable(host, 'alerts').map(({ deliveries }) => String(deliveries));
  expect(states.every((line) => line.includes(': 대기 '))).toBe(true);
});
