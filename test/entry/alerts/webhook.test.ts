import { readFileSync } from 'node:fs';
import type {
  AlertSettingsView,
  AlertsStatus,
  WebhookView,
} from '../../../src/contract/rpc/alerts';
import type { FetchAnswer } from '../../../workbench/host/api';
import { aDraft } from '../../support/a-draft';
import { ask, aSpreadsheet, LEAD, refused, told } from '../../support/a-spreadsheet';

const URL = 'https://hooks.slack.com/services/T000/B000/s3cretkey';
const FORM = { url: URL, team: '', misses: false, remove: false };

/** The variant of the build, a missed KPI, alerts on and a digest on Wednesdays: 1 April 2026 is one. */
function withChannel(form: object = {}, answer: () => FetchAnswer = () => ({ status: 200 })) {
  const host = aSpreadsheet({ dist: 'out/webhook' });
  host.connect(answer);
  told(host, 'setUp', { language: 'ko' });
  told(host, 'saveKpi', {
    draft: aDraft({ aggregation: 'last', target: 500, name: '계약 <!here>' }),
  });
  told(host, 'saveWebhook', { ...FORM, ...form });
  const view = told<AlertSettingsView>(host, 'alertSettings');
  told(host, 'saveAlertSettings', {
    seen: view.seen,
    form: { ...view.form, digestWeekday: 3, digestHour: 10 },
  });
  told(host, 'switchAlerts', { on: true });
  return host;
}

const notices = (host: ReturnType<typeof withChannel>) =>
  told<AlertsStatus>(host, 'alertsStatus').notices.join('\n');
const hour = (text: string) => new Date(`2026-04-01T${text}:30+09:00`);

test('posts the digest once, after the mails, and tells its address to nobody', () => {
  const host = withChannel();
  host.advanceTo(hour('13:00'));
  expect(host.fetches).toHaveLength(1);
  const [{ url, method, payload, at }] = host.fetches;
  expect([url, method]).toEqual([URL, 'post']);
  expect(payload).toContain('계약 &lt;!here&gt;');
  expect(Math.max(...host.outbox.map((mail) => mail.at.getTime()))).toBeLessThanOrEqual(
    at.getTime(),
  );
  const shown = {
    webhook: told<WebhookView>(host, 'webhook'),
    start: ask(host, 'start', {}),
    status: told(host, 'alertsStatus'),
    settings: told(host, 'alertSettings'),
    log: host.log,
    mails: host.outbox,
    cells: host.workbook.sheets.map((sheet) => sheet.title),
  };
  expect(JSON.stringify(shown)).not.toContain('s3cret');
  expect(shown.webhook).toEqual({
    ...{ isAvailable: true, shown: 'hooks.slack.com …tkey', team: '', misses: false },
  });
  host.advanceTo(new Date('2026-04-07T12:00:00+09:00'));
  expect(host.fetches).toHaveLength(1);
});

test('posts what is newly missed where that is asked for, once', () => {
  const host = withChannel({ misses: true });
  host.advanceTo(hour('09:50'));
  expect(host.fetches.map(({ payload }) => payload)).toEqual([
    expect.stringContaining('새로 미달한 지표 1개'),
  ]);
  host.advanceTo(hour('15:00'));
  expect(host.fetches).toHaveLength(2);
  expect(host.fetches[1].payload).toContain('모아 보기');
});

test('a service that fails is asked again after one hour, two and four; mails go all the same', () => {
  const host = withChannel({}, () => ({ status: 503 }));
  host.advanceTo(new Date('2026-04-01T20:00:00+09:00'));
  const hours = host.fetches.map(({ at }) =>
    Math.round((at.getTime() - host.fetches[0].at.getTime()) / 3_600_000),
  );
  expect(hours.slice(0, 4)).toEqual([0, 1, 3, 7]);
  expect(host.outbox.length).toBeGreaterThan(0);
  host.advanceTo(new Date('2026-04-03T20:00:00+09:00'));
  expect(notices(host)).toContain('503');
  expect(host.fetches.length).toBeLessThanOrEqual(6);
});

test('what is refused is told and not tried again until the address is saved again', () => {
  const host = withChannel({}, () => ({ status: 404, text: 'no_service' }));
  host.advanceTo(new Date('2026-04-08T20:00:00+09:00'));
  expect(host.fetches).toHaveLength(1);
  expect(notices(host)).toContain('404');
  told(host, 'saveWebhook', { ...FORM, url: '' });
  expect(notices(host)).not.toContain('404');
});

test.each(['dns', 'timeout'] as const)(
  'after %s it is posted once more, marked, and told',
  (end) => {
    const host = withChannel({}, () => end);
    host.advanceTo(new Date('2026-04-02T20:00:00+09:00'));
    expect(host.fetches).toHaveLength(2);
    expect(host.fetches[0].payload).not.toContain('이미 올라온');
    expect(host.fetches[1].payload).toContain('이미 올라온');
    expect(notices(host)).toContain('도착했는지');
    expect(JSON.stringify([host.log, told(host, 'alertsStatus')])).not.toContain('s3cret');
  },
);

test('a run that is killed while it posts repeats that post once, marked', () => {
  let killed = false;
  const host = withChannel({}, () => {
    if (killed) return { status: 200 };
    killed = true;
    host.intervene([{ atCall: 1, kill: true }]);
    return { status: 200 };
  });
  host.advanceTo(hour('10:50'));
  host.intervene([]);
  host.advanceTo(hour('14:00'));
  expect(host.fetches.length).toBeLessThanOrEqual(2);
  expect(host.fetches.slice(1).every(({ payload }) => payload.includes('이미 올라온'))).toBe(true);
});

test('another address than those of the two services is refused', () => {
  const host = withChannel();
  const code = refused(host, 'saveWebhook', { ...FORM, url: 'https://evil.org/x' }, LEAD).code;
  expect(code).toBe('webhook_wrong');
  expect(told<WebhookView>(host, 'saveWebhook', { ...FORM, remove: true }).shown).toBeNull();
});

test('the plain build asks for no right to outside requests, holds no call and says so', () => {
  const host = aSpreadsheet();
  told(host, 'setUp', { language: 'ko' });
  expect(told<WebhookView>(host, 'webhook').isAvailable).toBe(false);
  expect(refused(host, 'saveWebhook', FORM, LEAD).code).toBe('webhook_plain');
  expect(readFileSync('dist/Code.js', 'utf8')).not.toContain('UrlFetchApp');
  const { oauthScopes } = JSON.parse(readFileSync('out/webhook/appsscript.json', 'utf8')) as {
    oauthScopes: string[];
  };
  const { oauthScopes: plain } = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as {
    oauthScopes: string[];
  };
  expect(oauthScopes.filter((scope) => !plain.includes(scope))).toEqual([
    'https://www.googleapis.com/auth/script.external_request',
  ]);
});
