import { memoryTexts } from '../../../src/contract/document-memory';
import {
  type AlertSettings,
  DEFAULT_ALERT_SETTINGS,
} from '../../../src/domain/alerts/alert-settings';
import { day } from '../../support/a-kpi';
import { missed, orders, run } from '../../support/alert-runs';
import { someTables, type Tables } from '../../support/in-memory-ports';

/** 20 April 2026 is a Monday. */
const DIGEST = { weekday: 1, hour: 9, leads: [{ team: 'Sales', to: 'lead@example.com' }] };

/** Two owners of a team whose alerts are all told, with a digest on Mondays. */
function told(changes: Partial<AlertSettings> = {}, others: Partial<Tables> = {}): Tables {
  const alertSettings = { ...DEFAULT_ALERT_SETTINGS, digest: DIGEST, ...changes };
  const tables = someTables({
    kpis: [
      missed('K-001'),
      missed('K-002', { owner: 'other@example.com', target: 40, name: 'Trials' }),
    ],
    columns: orders(),
    ...others,
  });
  Object.assign(
    tables.properties,
    memoryTexts({ alertSettings: { ...alertSettings, digest: undefined } }),
  );
  run(tables, '2026-04-19 12:00');
  Object.assign(tables.properties, memoryTexts({ alertSettings }));
  tables.properties.digestsTold = memoryTexts({
    digestsTold: {
      day: '2026-04-13',
      told: ['lead@example.com', 'other@example.com', 'owner@example.com'],
      sending: [],
    },
  }).digestsTold;
  tables.outbox = [];
  return tables;
}

const mailed = ({ outbox }: Tables) => outbox.map(({ to }) => to);
const ALL = ['lead@example.com', 'other@example.com', 'owner@example.com'];

test('goes out once a week, from its hour on, to each owner and lead', () => {
  const tables = told();
  run(tables, '2026-04-20 08:59');
  expect(mailed(tables)).toEqual([]);
  const { report } = run(tables, '2026-04-20 09:10');
  expect(mailed(tables)).toEqual(ALL);
  expect(report.mails.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
  run(tables, '2026-04-20 10:10');
  run(tables, '2026-04-26 10:10');
  expect(tables.outbox.filter(({ subject }) => subject.includes('모아 보기'))).toHaveLength(3);
});

test('says how many stand how, what waits, and by name what is amiss, with its plan and link', () => {
  const tables = told();
  run(tables, '2026-04-20 09:10');
  const [lead, other, owner] = tables.outbox;
  expect(lead.subject).toBe('[Waymark] 모아 보기: 미달 1건 · Sales');
  expect(lead.text).toContain('‘Sales’ 지표 2개: 미달 1, 순항 1');
  expect(lead.text).toContain('지난주 이후: 새로 나빠진 지표 1개');
  expect(lead.text).toContain('원인과 계획을 기다리는 미달: 1건');
  expect(lead.text).toContain('[미달] Renewals (K-001)');
  expect(lead.text).toContain('차이: ');
  expect(lead.text).toContain('담당자: owner@example.com');
  expect(lead.text).toContain('edit#gid=1&range=A3');
  expect(owner.text).toContain('내 지표 1개: 미달 1');
  expect(owner.text).not.toContain('담당자: ');
  expect(other.subject).toBe('[Waymark] 모아 보기: 모두 정상 · 마케팅 지표');
  expect(other.text).toContain('하실 일이 없습니다.');
});

test('what cells hold is no markup in it', () => {
  const tables = told({}, { kpis: [missed('K-001', { name: '<b>A</b>', team: '<i>Sales' })] });
  const leads = [{ team: '<i>Sales', to: 'lead@example.com' }];
  const alertSettings = { ...DEFAULT_ALERT_SETTINGS, digest: { ...DIGEST, leads } };
  Object.assign(tables.properties, memoryTexts({ alertSettings }));
  run(tables, '2026-04-20 09:10');
  expect(tables.outbox).toHaveLength(2);
  for (const { html } of tables.outbox) expect(html).not.toMatch(/<b>A|<i>Sales/);
});

test('comes in the language of its reader', () => {
  const tables = told({ people: [{ address: 'lead@example.com', language: 'en' }] });
  run(tables, '2026-04-20 09:10');
  expect(tables.outbox[0].subject).toBe('[Waymark] Weekly digest: 1 KPI missed · Sales');
});

test('a run that dies anywhere repeats at most the one in flight, which says so', () => {
  const calls = run(told(), '2026-04-20 09:10').ports.calls;
  for (const moment of ['before', 'after'] as const) {
    for (let last = 1; last <= calls.length; last += 1) {
      const tables = told();
      const die = (call: number) => {
        if (call >= last) throw new Error('killed');
      };
      expect(() => run(tables, '2026-04-20 09:10', { [moment]: die })).toThrow('killed');
      tables.locked = false;
      run(tables, '2026-04-20 10:10');
      run(tables, '2026-04-20 11:10');
      expect(new Set(mailed(tables))).toEqual(new Set(ALL));
      const repeats = tables.outbox.length - ALL.length;
      expect(repeats).toBeLessThanOrEqual(1);
      if (repeats === 1) {
        expect(tables.outbox.filter(({ subject }) => subject.includes('중복일 수'))).toHaveLength(
          1,
        );
      }
    }
  }
});

test('what the quota leaves out goes the next day, after what alerts owe', () => {
  const tables = told({}, { quota: 3 });
  tables.kpis = [...tables.kpis, missed('K-003', { owner: 'third@example.com' })];
  tables.quota = 2;
  run(tables, '2026-04-20 09:10', {
    sending: () => (tables.quota === 0 ? { kind: 'quota' } : undefined),
  });
  expect(mailed(tables)).toEqual(['third@example.com', 'lead@example.com']);
  tables.quota = 100;
  run(tables, '2026-04-21 09:10');
  expect(mailed(tables).slice(2)).toEqual([
    'other@example.com',
    'owner@example.com',
    'third@example.com',
  ]);
});

test('an address that is refused holds up no other and is not tried again that week', () => {
  const tables = told();
  const tried: string[] = [];
  const refusing = {
    sending: ({ to }: { to: string }) => {
      tried.push(to);
      return to === 'lead@example.com'
        ? ({ kind: 'refused', problem: 'Invalid email' } as const)
        : undefined;
    },
  };
  const { report } = run(tables, '2026-04-20 09:10', refusing);
  expect(mailed(tables)).toEqual(ALL.slice(1));
  expect(report.problems).toContainEqual(expect.objectContaining({ code: 'mail_refused' }));
  run(tables, '2026-04-20 10:10', refusing);
  expect(tried).toEqual(ALL);
});

test('waits for the next day with mail, and begins with the day that it was switched on', () => {
  const holiday = { from: day('2026-04-20'), to: day('2026-04-20'), name: '' };
  const tables = told({ quiet: { ...DEFAULT_ALERT_SETTINGS.quiet, days: [holiday] } });
  run(tables, '2026-04-20 09:10');
  expect(mailed(tables)).toEqual([]);
  run(tables, '2026-04-21 09:10');
  expect(mailed(tables)).toEqual(ALL);
  const later = told({ digest: { ...DIGEST, from: day('2026-04-21') } });
  run(later, '2026-04-22 09:10');
  expect(mailed(later)).toEqual([]);
});
