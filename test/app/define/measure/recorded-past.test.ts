import { recordedPast } from '../../../../src/app/define/measure/past-values';
import type { Measurement } from '../../../../src/app/evaluate/ports';
import { zoneReader } from '../../../../src/domain/calendar/zone';
import { day } from '../../../support/a-kpi';
import { at } from '../../../support/an-alert';

const MOMENT = { now: at('2026-06-10 09:00'), zone: zoneReader('Asia/Seoul') };
const CELL = '';
const MEASURE = 'SUM_IN(A:A, B:B, from, to)';

const row = (value: number, recorded: string, parts: Partial<Measurement> = {}): Measurement => ({
  ...{ kpi: 'K-001', period: day('2026-05-01'), value, target: undefined, recordedBy: '' },
  ...{ recordedAt: at(recorded), source: 'formula', note: '', ...parts },
});

test.each<[string, Measurement, measure: string, readonly number[]]>([
  ['computed while it ran', row(640, '2026-05-20 09:00'), MEASURE, []],
  ['computed in the last hour of it', row(640, '2026-05-31 23:30'), MEASURE, []],
  ['computed after its end', row(1140, '2026-06-01 00:30'), MEASURE, [1140]],
  ['typed while it ran', row(9, '2026-05-20 09:00', { source: 'check-in' }), MEASURE, [9]],
  ['typed into the table', row(9, '2026-05-20 09:00', { byHand: true }), MEASURE, [9]],
  ['shown by a cell while it ran', row(9, '2026-05-20 09:00'), CELL, [9]],
])('a value of May that was %s', (_, recorded, measure, values) => {
  const { closed } = recordedPast([recorded], { cadence: 'month', measure }, MOMENT);
  expect(closed.map(({ value }) => value)).toEqual(values);
});
