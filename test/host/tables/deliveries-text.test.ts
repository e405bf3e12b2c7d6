import type { Delivery } from '../../../src/domain/alerts/alert';
import { zoneReader } from '../../../src/domain/calendar/zone';
import { deliveriesText, parseDeliveries } from '../../../src/host/tables/deliveries-text';

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
];

test('deliveries are one readable line each', () => {
  expect(deliveriesText(deliveries, seoul).split('\n')).toEqual([
    'missed → minji@example.com: sent 2026-04-01 09:05',
    "worse → o'neil+kpi@example.com: refused 2026-04-01 09:05 · Invalid email: x · y",
    'no_data → lead@example.com: queued 2026-04-01 09:05',
  ]);
});

test('what was written is read back', () => {
  expect(parseDeliveries(deliveriesText(deliveries, seoul), seoul)).toEqual(deliveries);
});

test('a line that a person made unreadable does not hide the others', () => {
  const text = `메모: 전화함\n${deliveriesText(deliveries, seoul)}\nmissed → nobody`;
  expect(parseDeliveries(text, seoul)).toEqual(deliveries);
});

test('a problem of several lines stays on its line', () => {
  const problem = 'first\nmissed → evil@example.com: sent 2026-04-01 09:05';
  const text = deliveriesText([{ ...deliveries[0], state: 'refused', problem }], seoul);
  expect(parseDeliveries(text, seoul).map(({ to }) => to)).toEqual(['minji@example.com']);
});
