import { isoOf } from '../../../src/domain/calendar/day';
import { periodsBetween } from '../../../src/domain/calendar/period';
import { zoneReader } from '../../../src/domain/calendar/zone';
import { dataSpan, measureCells, measureOver } from '../../../src/domain/measure';
import type { CellValue } from '../../../src/domain/measure/reference';
import { problemSentence } from '../../../src/text/problems/problems';
import { column, date, dates, shows } from '../functions/formula';
import { parsed, period, reads, sheet } from './cells';

const cells = sheet({
  'Orders!A:A': dates('2026-02-10', '2026-02-20', '2026-03-05', '2026-03-31') as CellValue[][],
  'Orders!B:B': column(100, 50, 30, 20) as CellValue[][],
  'Orders!C:C': column('서울', '부산', '서울', '부산') as CellValue[][],
  'Orders!D:D': column(100, 'abc', 30, 20) as CellValue[][],
  'Orders!E:E': column(100, 50, '#REF!', 20) as CellValue[][],
  'Orders!A2:C2': [[date('2026-03-01'), 4, 'x']] as CellValue[][],
  "'목표 표'!B2": [[200]],
  "'목표 표'!B3": [['none']],
  "'목표 표'!B4": [[date('2026-03-05')]],
  매출: column(100, 50, 30, 'x') as CellValue[][],
  한칸: [[7]],
  한칸들: column(7, 8) as CellValue[][],
  'Subs!A:A': dates('2026-01-01', '2026-01-05', '2026-02-10') as CellValue[][],
  'Subs!B:B': dates('2026-03-15', '', '') as CellValue[][],
});
const march = ['2026-03-01', '2026-03-31'] as const;

describe('a measure over a period', () => {
  test.each([
    ['SUM_IN(Orders!A:A, Orders!B:B, from, to)', 50],
    ['sum_in(Orders!A:A; Orders!B:B; from; to; Orders!C:C; "서울")', 30],
    ['SUM_IN(Orders!A:A, Orders!B:B, from, to) / COUNT_IN(Orders!A:A, from, to)', 25],
    ["SUM_IN(Orders!A:A, Orders!B:B, from, to) / '목표 표'!B2", 0.25],
    ['SUM_IN(Orders!A:A, Orders!B:B, from - 28, from - 1)', 150],
    ['SUM_IN(Orders!A:A, Orders!B:B, "2026-02-01", to)', 200],
    ["SUM_IN(Orders!A:A, Orders!B:B, '목표 표'!B4, to)", 50],
    ['CHURN(Subs!A:A, Subs!B:B, from, to)', 1 / 3],
    ['1 - CHURN(Subs!A:A, Subs!B:B, from, to, "코호트")', 2 / 3],
    ['RETENTION(Subs!A:A, Subs!B:B, from, to)', 2 / 3],
    ['ANNUALIZE(CHURN(Subs!A:A, Subs!B:B, from, to), 2)', 1 - (2 / 3) ** 2],
    ['LTV(10, CHURN(Subs!A:A, Subs!B:B, from, to))', 30],
    ['PACE(SUM_IN(Orders!A:A, Orders!B:B, from, to), 100, from, "2026-05-01", to)', 1],
    ['KPI_SCORE(Orders!B:B, , 50)', 37.5],
    ['to - from + 1', 31],
    ['-2 * -(3 + 5%)', 6.1],
    ['한칸 * 2', 14],
    ['2 - 2', 0],
    ["'목표 표'!B4 - from", 4],
  ])('%s gives %d', (text, expected) => {
    expect(reads(text, cells, ...march)).toBeCloseTo(expected, 12);
  });

  test.each([
    [
      'SUM_IN(Orders!A:A, Orders!D:D, from, to)',
      'SUM_IN: cell Orders!D3 must be a number, found "abc"',
    ],
    [
      'SUM_IN(Orders!A:A, Orders!E:E, from, to)',
      'SUM_IN: cell Orders!E4 holds the error #REF!: fix that cell first',
    ],
    [
      'SUM_IN(Orders!A:A, 매출, from, to)',
      'SUM_IN: 매출 row 4 of the range must be a number, found "x"',
    ],
    ["'목표 표'!B3 * 2", 'cell \'목표 표\'!B3 must be a number, found "none"'],
    ["LTV('목표 표'!B3, 0.5)", 'LTV: cell \'목표 표\'!B3 must be a number, found "none"'],
    ['매출 * 2', '매출 must be one cell, but it covers several.'],
    ['LTV(한칸들, 0.5) * 2', 'The result is a table. A measure must give one number.'],
    ['1 / (to - from - 30)', 'Division by 0 has no result.'],
    [
      'LTV(1, from - from)',
      'LTV: churn is 0, so the discount must be above 0: otherwise the value is infinite',
    ],
    [
      'SUM_IN(Orders!A:A, Orders!B:B, to, from)',
      'SUM_IN: to (2026-03-01) is before from (2026-03-31)',
    ],
    ['COUNT_IN(Orders!Z:Z, from, to)', 'The range Orders!Z:Z could not be read.'],
    [
      "'목표 표'!B4 * 2",
      'You can only subtract dates from each other, or add and subtract a number of days, as in to - 29.',
    ],
    ["'목표 표'!B4", 'The result is a date. A measure must give a number.'],
    [
      '99999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999 * 99999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999 * 99999999999999',
      'the result is too large to be a number',
    ],
  ])('%s is broken, and says where', (text, sentence) => {
    expect(reads(text, cells, ...march)).toBe(sentence);
  });

  test.each([
    ['SUM_IN(Orders!A:A, Orders!B:B, from, to)', 'no data'],
    ['COUNT_IN(Orders!A:A, from, to)', 'no data'],
    ['SUM_IN(Orders!A:A, Orders!B:B, from, to) / COUNT_IN(Orders!A:A, from, to)', 'no data'],
    ['100 - MEAN_IN(Orders!A:A, Orders!B:B, from, to)', 'no data'],
    // One aggregate has rows: the other one's zero is a zero.
    ['COUNT_IN(Orders!A:A, from, to) + COUNT_IN(Orders!A:A, "2026-03-01", "2026-03-31")', 2],
    // Cells that cannot be read are broken in every period.
    [
      'SUM_IN(Orders!A:A, Orders!E:E, from, to)',
      'SUM_IN: cell Orders!E4 holds the error #REF!: fix that cell first',
    ],
  ])('%s without a dated row in the period reads %s', (text, expected) => {
    expect(reads(text, cells, '2026-04-01', '2026-04-30')).toBe(expected);
  });

  test('rows that meet no criterion are a zero to a sum and no data to a mean', () => {
    const meets = 'from, to, Orders!C:C, "대구")';
    expect(reads(`SUM_IN(Orders!A:A, Orders!B:B, ${meets}`, cells, ...march)).toBe(0);
    expect(reads(`MEAN_IN(Orders!A:A, Orders!B:B, ${meets}`, cells, ...march)).toBe('no data');
  });

  test.each([
    ['CHURN', 0],
    ['RETENTION', 1],
  ])('%s before the first customer has no data', (name, later) => {
    const text = `${name}(Subs!A:A, Subs!B:B, from, to)`;
    expect(reads(text, cells, '2025-06-01', '2025-06-30')).toBe('no data');
    expect(reads(text, cells, '2026-01-01', '2026-01-31')).toBe('no data');
    expect(reads(text, cells, '2026-02-01', '2026-02-28')).toBe(later);
  });

  test('a range that could not be read passes its problem on', () => {
    const gone = measureCells(
      zoneReader('Asia/Seoul'),
      new Map([['Gone!A:A', { ok: false as const, problem: { code: 'sheet_unknown' } }]]),
    );
    expect(measureOver(parsed('COUNT_IN(Gone!A:A, from, to)'), gone, period(...march))).toEqual({
      kind: 'broken',
      problem: { code: 'sheet_unknown' },
    });
  });

  test('names the cell in Korean as well, and as data', () => {
    const reading = measureOver(
      parsed('SUM_IN(Orders!A:A, Orders!D:D, from, to)'),
      cells,
      period(...march),
    );
    expect(reading).toEqual({
      kind: 'broken',
      problem: {
        code: 'not_number',
        field: 'amounts',
        values: expect.objectContaining({ sheet: 'Orders', column: 'D', row: 3, found: '"abc"' }),
      },
    });
    expect(reading.kind === 'broken' && problemSentence(reading.problem, 'ko')).toBe(
      'SUM_IN: Orders!D3 셀: 숫자가 필요합니다. 지금 값은 "abc"입니다',
    );
  });

  test('dates are days of the spreadsheet’s zone, also across a change of its clocks', () => {
    const newYork = sheet(
      {
        'A!A:A': column(
          new Date('2026-03-08T05:00:00Z'), // midnight, before the clocks go forward
          new Date('2026-03-09T03:30:00Z'), // half past eleven that evening
          new Date('2026-03-09T04:00:00Z'), // midnight, one hour earlier in UTC
        ) as CellValue[][],
      },
      'America/New_York',
    );
    expect(reads('COUNT_IN(A!A:A, from, to)', newYork, '2026-03-08', '2026-03-08')).toBe(2);
    expect(reads('COUNT_IN(A!A:A, from, to)', newYork, '2026-03-09', '2026-03-09')).toBe(1);
  });

  test('gives for every past period what a cell with those days gives, to the last bit', () => {
    const days = Array.from({ length: 500 }, (_, i) => date(isoOf(20100 + ((i * 7) % 720))));
    const amounts = days.map((_, i) => ((i * 104729) % 9973) / 7);
    const many = sheet({
      'Orders!A:A': column(...days) as CellValue[][],
      'Orders!B:B': column(...amounts) as CellValue[][],
    });
    for (const { from, to } of periodsBetween(20100, 20810, 'month')) {
      for (const name of ['SUM_IN', 'MEAN_IN', 'MEDIAN_IN', 'LAST_IN']) {
        const shown = shows(name, column(...days), column(...amounts), isoOf(from), isoOf(to));
        const text = `${name}(Orders!A:A, Orders!B:B, from, to)`;
        expect(reads(text, many, isoOf(from), isoOf(to))).toBe(shown);
      }
    }
  });
});

describe('the span of the data', () => {
  const span = (text: string) => {
    const found = dataSpan(parsed(text), cells);
    return found && [isoOf(found.first), isoOf(found.last)];
  };

  test.each([
    ['SUM_IN(Orders!A:A, Orders!B:B, from, to)', ['2026-02-10', '2026-03-31']],
    [
      'CHURN(Subs!A:A, Subs!B:B, from, to) / COUNT_IN(Orders!A:A, from, to)',
      ['2026-01-01', '2026-03-31'],
    ],
    ['1 - CHURN(Subs!A:A, Subs!B:B, from, to)', ['2026-01-01', '2026-03-15']],
    ['한칸 * 2', undefined],
    ['SUM_IN(Orders!A:A, Orders!D:D, from, to)', undefined],
    ['COUNT_IN(Orders!Z:Z, from, to)', undefined],
  ])('of %s is %j', (text, expected) => {
    expect(span(text)).toEqual(expected);
  });
});
