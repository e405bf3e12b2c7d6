import type { Delivery } from '../../../src/domain/alerts/alert';
import { zoneReader } from '../../../src/domain/calendar/zone';
import { deliveriesText, deliveriesIn } from '../../../src/host/tables/deliveries-text';

const seoul = zoneReader('Asia/Seoul');
const at = new Date('2026-04-01T00:05:00Z');

const deliveries: Delivery[] = [
  { kind: 'missed', to: 'minji@example.com', state: 'sent', at },
  {
    kind: 'worse',
    to: "o'neil+kpi@example.com",
    state: 'refused',
    at,
    problem: 'Invalid email: x · y',
  },
  { kind: 'no_data', to: 'lead@example.com', state: 'queued', at },
  { kind: 'missed', to: 'jun@example.com', state: 'unknown', at, problem: 'Service timed out' },
  { kind: 'missed', to: 'kim@example.com', role: 'watcher', state: 'sent', at },
  { kind: 'escalated', to: 'lee@example.com', role: 'escalation', state: 'queued', at },
];

test.each([
  [
    'ko',
    '미달 → minji@example.com: 보냄 2026-04-01 09:05',
    "미달로 나빠짐 → o'neil+kpi@example.com: 거절됨 2026-04-01 09:05 · Invalid email: x · y",
    '데이터 없음 → lead@example.com: 대기 2026-04-01 09:05',
    '미달 → jun@example.com: 전달 여부 모름 2026-04-01 09:05 · Service timed out',
    '미달 (참조) → kim@example.com: 보냄 2026-04-01 09:05',
    '상위 보고 (상위) → lee@example.com: 대기 2026-04-01 09:05',
  ],
  [
    'en',
    'Missed → minji@example.com: Sent 2026-04-01 09:05',
    "Now missed → o'neil+kpi@example.com: Refused 2026-04-01 09:05 · Invalid email: x · y",
    'No data → lead@example.com: Queued 2026-04-01 09:05',
    'Missed → jun@example.com: May have gone out 2026-04-01 09:05 · Service timed out',
    'Missed (Watcher) → kim@example.com: Sent 2026-04-01 09:05',
    'Escalated (Above) → lee@example.com: Queued 2026-04-01 09:05',
  ],
] as const)('deliveries are one readable line each, in the language %s', (language, ...lines) => {
  expect(deliveriesText(deliveries, seoul, language).split('\n')).toEqual(lines);
  expect(deliveriesIn(lines.join('\n'), seoul)).toEqual(deliveries);
});

test('lines of an earlier version, which held tokens, are read as well', () => {
  const lines = [
    'missed → minji@example.com: sent 2026-04-01 09:05',
    "worse → o'neil+kpi@example.com: refused 2026-04-01 09:05 · Invalid email: x · y",
    'no_data → lead@example.com: queued 2026-04-01 09:05',
  ];
  expect(deliveriesIn(lines.join('\n'), seoul)).toEqual(deliveries.slice(0, 3));
});

test('news of a period is read back in either language', () => {
  const news = (['stretch', 'jump', 'early', 'schedule'] as const).map((kind): Delivery => ({
    kind,
    to: 'minji@example.com',
    role: 'watcher',
    state: 'sent',
    at,
  }));
  const ko = deliveriesText(news, seoul, 'ko');
  expect(ko.split('\n')[1]).toBe(
    '평소와 다른 값 (참조) → minji@example.com: 보냄 2026-04-01 09:05',
  );
  for (const text of [ko, deliveriesText(news, seoul, 'en')]) {
    expect(deliveriesIn(text, seoul)).toEqual(news);
  }
});

test('a person’s note does not hide the lines', () => {
  const text = `메모: 전화함\n${deliveriesText(deliveries, seoul, 'ko')}`;
  expect(deliveriesIn(text, seoul)).toEqual(deliveries);
});

test.each([
  'missed → nobody',
  'missed → minji@example.com: sent 2026-13-01 09:05',
  'x → minji@example.com: sent 2026-04-01 09:05',
  'missed (x) → minji@example.com: sent 2026-04-01 09:05',
])('where “%s” cannot be read nothing of the cell is', (line) => {
  const text = `${deliveriesText(deliveries, seoul, 'ko')}\n${line}`;
  expect(deliveriesIn(text, seoul)).toBeUndefined();
});

test('a problem of several lines stays on its line', () => {
  const problem = 'first\nmissed → evil@example.com: sent 2026-04-01 09:05';
  const text = deliveriesText([{ ...deliveries[0], state: 'refused', problem }], seoul, 'ko');
  expect(deliveriesIn(text, seoul)?.map(({ to }) => to)).toEqual(['minji@example.com']);
});
