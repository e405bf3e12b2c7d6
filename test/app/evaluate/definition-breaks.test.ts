import { definitionBreaks } from '../../../src/app/evaluate/definition-breaks';
import { zoneReader } from '../../../src/domain/calendar/zone';
import { isoOf } from '../../../src/domain/calendar/day';
import { day } from '../../support/a-kpi';

const edit = (on: string, field: string, from?: string, kpi = 'K-001') => ({
  at: new Date(`${on}T03:00:00Z`),
  by: 'lead@example.com',
  reason: 'asked for',
  kpi,
  field,
  effectiveFrom: from === undefined ? undefined : day(from),
});
const byHand = (on: string, field: string) => ({
  ...edit(on, field, on),
  by: '',
  reason: 'Edited in the sheet',
});

function breaks(edits: ReturnType<typeof edit>[], isMeasured = true) {
  return definitionBreaks(edits, zoneReader('Asia/Seoul'), () => isMeasured).map(
    ({ day: from, fields }) => [isoOf(from), ...fields],
  );
}

test('another measure breaks what was measured from its day on', () => {
  expect(breaks([edit('2026-04-01', 'measure', '2026-02-10')])).toEqual([
    ['2026-02-10', 'measure'],
  ]);
  expect(breaks([byHand('2026-04-01', 'measure')])).toEqual([['2026-04-01', 'measure']]);
});

test.each(['measure', 'aggregation', 'unit'])(
  'what was computed anew for all of the past is not broken: %s',
  (field) => {
    expect(breaks([edit('2026-04-01', field)])).toEqual([]);
  },
);

test('typed values are in the earlier unit, whatever day was chosen', () => {
  expect(breaks([edit('2026-04-01', 'unit')], false)).toEqual([['2026-04-01', 'unit']]);
});

test('a later measure for all of the past takes away breaks of values, and leaves those of words', () => {
  const edits = [
    edit('2026-02-01', 'measure', '2026-02-01'),
    edit('2026-02-01', 'unit', '2026-02-01'),
    edit('2026-03-01', 'definition', '2026-03-01'),
    edit('2026-03-02', 'measure', '2026-03-02', 'K-002'),
    edit('2026-04-01', 'measure'),
  ];
  expect(breaks(edits)).toEqual([
    ['2026-03-01', 'definition'],
    ['2026-03-02', 'measure'],
  ]);
});

test('another unit alone leaves the day from which a measure counts', () => {
  const edits = [edit('2026-02-01', 'measure', '2026-02-01'), edit('2026-04-01', 'unit')];
  expect(breaks(edits)).toEqual([['2026-02-01', 'measure']]);
});

test('a definition in words that fits a measure of the same save breaks nothing, another day’s does', () => {
  const together = [edit('2026-04-01', 'measure'), edit('2026-04-01', 'definition', '2026-04-01')];
  expect(breaks(together)).toEqual([]);
  expect(breaks(together, false)).toEqual([['2026-04-01', 'measure', 'definition']]);
  const apart = [edit('2026-04-01', 'measure'), edit('2026-04-02', 'definition', '2026-04-02')];
  expect(breaks(apart)).toEqual([['2026-04-02', 'definition']]);
  const ofAnother = [
    edit('2026-04-01', 'measure', undefined, 'K-002'),
    edit('2026-04-01', 'definition', '2026-04-01'),
  ];
  expect(breaks(ofAnother)).toEqual([['2026-04-01', 'definition']]);
});
