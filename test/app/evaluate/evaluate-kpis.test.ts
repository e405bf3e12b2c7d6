import { definitionPast } from '../../../src/app/evaluate/definition-past';
import { evaluateKpis } from '../../../src/app/evaluate/evaluate-kpis';
import type { Measurement } from '../../../src/app/evaluate/ports';
import type { CellValue, RangeCells } from '../../../src/domain/measure/reference';
import { aKpi, day } from '../../support/a-kpi';
import { at } from '../../support/an-alert';
import { runMoment } from '../../support/in-memory-ports';

/** 100 on the fifteenth of every month of 2020 to 2025, 60 a month in 2026, up to May. */
function sixYears() {
  const dates: CellValue[][] = [];
  const amounts: CellValue[][] = [];
  for (let month = 0; month < 77; month++) {
    const year = 2020 + Math.floor(month / 12);
    dates.push([at(`${year}-${String((month % 12) + 1).padStart(2, '0')}-15 00:00`)]);
    amounts.push([year === 2026 ? 60 : 100]);
  }
  return {
    read: (references: readonly { text: string }[]) =>
      new Map(
        references.map(({ text }): [string, RangeCells] => [
          text,
          { ok: true, firstRowNumber: 2, rows: text.includes('A') ? dates : amounts },
        ]),
      ),
  };
}

test('a yearly sum is judged the same whether time is short or not', () => {
  const kpi = aKpi({
    cadence: 'year',
    aggregation: 'sum',
    target: 1200,
    starts: day('2020-01-01'),
    due: day('2030-12-31'),
    measure: 'SUM_IN(O!A:A, O!B:B, from, to)',
  });
  const input = {
    kpis: [kpi],
    moment: runMoment('2026-05-31 09:00'),
    runBy: 'x',
    past: definitionPast([], runMoment('2026-05-31 09:00')),
  };
  const standing = (recorded: readonly Measurement[], isPressed: boolean) => {
    const { standings } = evaluateKpis(sixYears(), {
      ...input,
      recorded,
      isPressed: () => isPressed,
    });
    const [{ status, value, attainment }] = standings;
    return { status, value, attainment: attainment?.toFixed(2) };
  };
  const { record } = evaluateKpis(sixYears(), { ...input, recorded: [] });
  const recorded = record.map((row) => ({ ...row, recordedAt: at('2026-05-30 09:00') }));
  const expected = { status: 'missed', value: 300, attainment: '0.60' };
  expect(standing(recorded, false)).toEqual(expected);
  expect(standing(recorded, true)).toEqual(expected);
  expect(standing([], true)).toEqual(expected);
});
