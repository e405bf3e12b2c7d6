import { isoOf } from '../../../../../src/domain/calendar/day';
import { day } from '../../../../support/a-kpi';
import { column, date, dates, shows } from '../../../functions/formula';
import { quality } from './quality';

describe('dates', () => {
  const gaps = (...isos: string[]) => quality(dates('2026-01-01', ...isos), '', 1)[0].gaps;
  const every = (first: string, count: number) =>
    Array.from({ length: count }, (_, i) => isoOf(day(first) + i));

  test('have a first and a last, in any order', () => {
    const range = column('day', date('2026-01-03'), '2026-01-01', date('2026-01-02'));
    expect(quality(range)[0]).toMatchObject({
      'first date': date('2026-01-01'),
      'last date': date('2026-01-03'),
      gaps: 0,
      verdict: 'ok',
    });
  });

  test.each<[string, string[], unknown]>([
    ['one day', ['2026-01-02', '2026-01-04'], 1],
    ['two days in one hole', ['2026-01-02', '2026-01-03', '2026-01-06'], 2],
    ['none on repeated days', ['2026-01-01', '2026-01-02', '2026-01-02', '2026-01-03'], 0],
    ['a month', ['2026-02-01', '2026-03-01', '2026-05-01'], 1],
    [
      'no month of month ends',
      ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'].slice(1),
      0,
    ],
    ['a quarter', ['2026-04-01', '2026-07-01', '2027-01-01', '2027-04-01'], 1],
    ['a year', ['2027-01-01', '2028-01-01', '2030-01-01'], 1],
    ['a week', ['2026-01-08', '2026-01-15', '2026-01-29'], 1],
    ['nothing without a rhythm', ['2026-01-02', '2026-01-20', '2026-05-05', '2027-02-02'], ''],
    [
      'nothing where distances are only alike',
      ['2026-01-06', '2026-01-12', '2026-01-16', '2026-01-20', '2026-01-26'],
      '',
    ],
    ['one of three days', ['2026-01-04', '2026-01-07', '2026-01-13'], 1],
    ['nothing in two dates', ['2026-03-05'], ''],
  ])('lack %s', (_, isos, expected) => {
    expect(gaps(...isos)).toBe(expected);
  });

  test('of working days lack no weekend', () => {
    // 2026-01-05 is a Monday.
    const days = every('2026-01-05', 12).filter((_, i) => ![5, 6].includes(i));
    expect(quality(dates(...days))[0]).toMatchObject({ gaps: 0, verdict: 'ok' });
    expect(quality(dates(...days.filter((_, i) => i !== 6)))[0]).toMatchObject({
      gaps: 1,
      verdict: 'check',
    });
  });

  test('are looked at for gaps in one column: the named one, or the first of mostly dates', () => {
    const range = [
      ['n', 'ordered', 'sent'],
      [1, date('2026-01-01'), date('2026-02-01')],
      [2, date('2026-01-02'), date('2026-02-03')],
      [3, date('2026-01-04'), date('2026-02-05')],
      [4, date('2026-01-05'), ''],
    ];
    const shown = (name: unknown) =>
      quality(range, '', name).map(({ gaps: some, verdict }) => [some, verdict]);
    expect(shown('')).toEqual([
      ['', 'ok'],
      [1, 'check'],
      ['', 'check'],
    ]);
    expect(shown('sent')).toEqual([
      ['', 'ok'],
      ['', 'ok'],
      [0, 'broken'],
    ]);
    expect(shown('n')[0]).toEqual(['', 'broken']);
  });

  test('stand in one column only', () => {
    expect(shows('DATA_QUALITY', [[1, 2]], '', [[1, 2]])).toBe(
      'DATA_QUALITY: date_column must be one value, found a range of 2 cells',
    );
  });
});
