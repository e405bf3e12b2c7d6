import { definitionVersions } from '../../../src/app/evaluate/definition-version';
import { isoOf } from '../../../src/domain/calendar/day';
import { zoneReader } from '../../../src/domain/calendar/zone';
import { day } from '../../support/a-kpi';

const edit = (on: string, field: string, from?: string, kpi = 'K-001') => ({
  at: new Date(`${on}T03:00:00Z`),
  kpi,
  field,
  effectiveFrom: from === undefined ? undefined : day(from),
});

function versions(...edits: ReturnType<typeof edit>[]) {
  const found = definitionVersions(edits, zoneReader('Asia/Seoul'), day('2026-04-20'));
  return [...found].map(([kpi, { number, since }]) => [kpi, number, since && isoOf(since)]);
}

test('each save is one version, however many fields it changes', () => {
  expect(
    versions(
      edit('2026-02-01', 'target'),
      edit('2026-02-01', 'unit'),
      edit('2026-03-05', 'warn_at'),
    ),
  ).toEqual([['K-001', 3, '2026-03-05']]);
});

test('it counts since the day that was chosen, not since it was saved', () => {
  expect(versions(edit('2026-04-10', 'measure', '2026-01-01'))).toEqual([
    ['K-001', 2, '2026-01-01'],
  ]);
  // Midnight is that of the spreadsheet: 15:30 in UTC is the next day in Seoul.
  const late = { ...edit('2026-04-10', 'due'), at: new Date('2026-04-10T15:30:00Z') };
  expect(versions(late)).toEqual([['K-001', 2, '2026-04-11']]);
});

test('a change whose day is still to come is no version yet', () => {
  expect(versions(edit('2026-04-10', 'target', '2026-05-01'))).toEqual([]);
  expect(versions(edit('2026-04-10', 'target', '2026-04-20'))).toEqual([
    ['K-001', 2, '2026-04-20'],
  ]);
});

test.each(['owner', 'watchers', 'plan', 'muted_until', 'name', 'actual'])(
  'what judges no value makes no version: %s',
  (field) => {
    expect(versions(edit('2026-04-01', field))).toEqual([]);
  },
);

test('each KPI has its own, also where two are changed at one moment', () => {
  expect(
    versions(
      edit('2026-04-01', 'target'),
      edit('2026-04-01', 'cadence', undefined, 'K-002'),
      edit('2026-04-02', 'target_change', undefined, 'K-002'),
    ),
  ).toEqual([
    ['K-001', 2, '2026-04-01'],
    ['K-002', 3, '2026-04-02'],
  ]);
});
