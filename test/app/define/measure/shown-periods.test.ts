import { lastPoints } from '../../../../src/app/define/card/card-parts';
import { previewedPeriods } from '../../../../src/app/define/measure/preview-measure';
import { isoOf } from '../../../../src/domain/calendar/day';
import type { PeriodReading } from '../../../../src/domain/kpi/standing/history';
import type { PeriodValue } from '../../../../src/domain/kpi/standing/standing';
import { aKpi, day, series } from '../../../support/a-kpi';

const months = (points: readonly { from: string }[]) => points.map(({ from }) => from.slice(0, 7));

/** The periods that the form shows and those that the card shows, of the same values. */
function shown(known: readonly PeriodValue[], today: string) {
  const values = new Map(known.map(({ period, value }) => [isoOf(period.from), value]));
  const over = ({ from }: { from: number }): PeriodReading => {
    const value = values.get(isoOf(from));
    return value === undefined ? { kind: 'no_data' } : { kind: 'value', value };
  };
  const form = previewedPeriods({ over }, { today: day(today), cadence: 'month', periods: 3 });
  const card = lastPoints(known, { kpi: aKpi(), cadence: 'month', today: day(today) });
  return [months(form.map(({ point }) => point)), months(card.slice(-3))];
}

test.each([
  ['on its first day, without a value', '1 2 3 x', '2026-04-01', ['2026-02', '2026-03', '2026-04']],
  ['once the running one has a value', '1 2 3 4', '2026-04-20', ['2026-02', '2026-03', '2026-04']],
  [
    'when the last one was missed as well',
    '1 2 x x',
    '2026-04-20',
    ['2026-02', '2026-03', '2026-04'],
  ],
])('form and card show the same periods %s', (_, values, today, wanted) => {
  expect(shown(series(values, '2026-04-30'), today)).toEqual([wanted, wanted]);
});

test('after its deadline the card ends with the period of the deadline', () => {
  const kpi = aKpi({ due: day('2026-02-28') });
  const points = lastPoints(series('1 2', '2026-02-28'), {
    ...{ kpi, cadence: 'month', today: day('2026-06-10') },
  });
  expect(months(points)).toEqual(['2026-01', '2026-02']);
});
