import { cadenceThen } from '../../../src/app/evaluate/cadence-then';
import type { Cadence } from '../../../src/domain/calendar/period';

/** `2026-04-01 월>분기`, or any other field with its name before it. */
function logOf(...lines: string[]) {
  return lines.map((line) => {
    const [, on, field = 'cadence', before, after] =
      /^(\S+) (?:(\w+): )?(.*)>(.*)$/.exec(line) ?? [];
    return {
      at: new Date(`${on}T03:00:00Z`),
      by: 'lead@example.com',
      reason: 'asked for',
      kpi: 'K-001',
      field,
      before: { text: before },
      after: { text: after },
    };
  });
}

const rowOf = (on: string) => ({ recordedAt: new Date(`${on}T03:00:00Z`) });

test.each<[string, string[], Cadence, string, boolean]>([
  ['nothing was changed', [], 'month', '2026-02-01', true],
  ['months before quarters', ['2026-04-10 월>분기'], 'quarter', '2026-02-01', false],
  ['quarters before months', ['2026-04-10 Quarter>Month'], 'month', '2026-02-01', false],
  ['recorded by the save itself', ['2026-04-10 월>분기'], 'quarter', '2026-04-10', true],
  ['recorded since', ['2026-04-10 월>분기'], 'quarter', '2026-05-01', true],
  [
    'there and back, before',
    ['2026-04-10 월>분기', '2026-05-10 분기>월'],
    'month',
    '2026-02-01',
    true,
  ],
  [
    'there and back, between',
    ['2026-04-10 월>분기', '2026-05-10 분기>월'],
    'month',
    '2026-05-01',
    false,
  ],
  ['another field', ['2026-04-10 target: 300>400'], 'month', '2026-02-01', true],
  ['what stood before is not known', ['2026-04-10 (바뀜)>분기'], 'quarter', '2026-02-01', false],
])('%s', (_, lines, cadence, recorded, isOfIt) => {
  const isOfCadence = cadenceThen(logOf(...lines));
  expect(isOfCadence({ id: 'K-001', cadence }, rowOf(recorded))).toBe(isOfIt);
  expect(isOfCadence({ id: 'K-002', cadence }, rowOf(recorded))).toBe(true);
});

test('a row of which nobody says when it was typed is of today', () => {
  const isOfCadence = cadenceThen(logOf('2026-04-10 월>분기'));
  expect(isOfCadence({ id: 'K-001', cadence: 'quarter' }, { recordedAt: new Date(0) })).toBe(true);
});
