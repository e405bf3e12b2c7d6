import { column, date, shows } from './formula';

const march = ['2026-03-01', '2026-03-31'] as const;
const sums = (dates: unknown[][], amounts: unknown[][], ...criteria: unknown[]) =>
  shows('SUM_IN', dates, amounts, ...march, ...criteria);

const days = [date('2026-03-02'), date('2026-03-20')];

describe('the data of a range begin below its titles and headings', () => {
  test.each([
    ['without any', column(...days), column(10, 20), 30],
    ['one row', column('Date', ...days), column('Amount', 10, 20), 30],
    ['a title above', column('Orders', 'Date', ...days), column('', 'Amount', 10, 20), 30],
    [
      'a title in a column that is not read',
      column('', 'Date', ...days),
      column('', 'Amount', 10, 20),
      30,
    ],
    ['blank rows between', column('Date', '', ...days), column('Amount', '', 10, 20), 30],
    ['a heading over one column only', column('', ...days), column('Amount', 10, 20), 30],
    [
      'thirty rows of notes',
      column(...Array.from({ length: 30 }, () => 'note'), ...days),
      column(...Array.from({ length: 30 }, () => ''), 10, 20),
      30,
    ],
    [
      'text dates and text numbers, which are data',
      column('2026-03-02', '2026-03-03'),
      column('10', '20'),
      30,
    ],
    [
      'a whole column that holds its heading alone',
      column('Date', '', ''),
      column('Amount', '', ''),
      0,
    ],
  ])('%s', (_, dates, amounts, expected) => {
    expect(sums(dates, amounts)).toBe(expected);
  });

  test('in a row as in a column', () => {
    expect(shows('SUM_IN', [['Date', ...days]], [['Amount', 10, 20]], ...march)).toBe(30);
  });

  test('criteria keep to the same rows', () => {
    const regions = column('Region', 'Seoul', 'Busan');
    expect(sums(column('Date', ...days), column('Amount', 10, 20), regions, 'Busan')).toBe(20);
  });

  test.each([
    ['NPS', [column('Score', 10, 0, 10)], 100 / 3],
    ['CHURN', [column('Start', date('2026-01-01')), column('End', ''), ...march], 0],
    ['GRR', [column('MRR', 'won', 100), column('', 'won', 50)], 0.5],
    ['DISTINCT_IN', [column('Date', ...days), column('Customer', 'a', 'b'), ...march], 2],
  ] as const)('in %s as well', (name, args, expected) => {
    const shown = shows(name, ...args);
    expect(shown).toBeCloseTo(expected, 12);
  });

  test.each([
    [
      'a first date written in another way',
      column('31/03/2026', date('2026-03-02')),
      column(10, 20),
      'dates row 1 of the range must be a date or a text such as 2026-01-31, found "31/03/2026"',
    ],
    [
      'a first row of texts that look like data',
      column('2026.03.02', date('2026-03-02')),
      column('1,000', 20),
      'dates row 1 of the range must be a date or a text such as 2026-01-31, found "2026.03.02"',
    ],
    [
      'a word beside a number',
      column('March', date('2026-03-02')),
      column(10, 20),
      'dates row 1 of the range must be a date or a text such as 2026-01-31, found "March". If that is a heading, start the range below it',
    ],
    [
      'an error in the first row',
      column('Date', '#REF!', date('2026-03-02')),
      column('Amount', '', 20),
      'dates row 2 of the range holds the error #REF!: fix that cell first',
    ],
    [
      'a date that is missing in the first row',
      column('', date('2026-03-02')),
      column(10, 20),
      'dates row 1 of the range is blank, but other cells in its row are not: fill it or clear the row',
    ],
    [
      'words below the data',
      column('Date', date('2026-03-02'), 'later'),
      column('Amount', 10, 20),
      'dates row 3 of the range must be a date or a text such as 2026-01-31, found "later"',
    ],
    [
      'words alone',
      column('Kim', 'Lee', 'Park'),
      column('a', 'b', 'c'),
      'dates row 1 of the range must be a date or a text such as 2026-01-31, found "Kim". If that is a heading, start the range below it',
    ],
    [
      'more rows of notes than thirty',
      column(...Array.from({ length: 31 }, () => 'note'), date('2026-03-02')),
      column(...Array.from({ length: 31 }, () => 'x'), 10),
      'dates row 1 of the range must be a date or a text such as 2026-01-31, found "note". If that is a heading, start the range below it',
    ],
  ])('and not below %s', (_, dates, amounts, sentence) => {
    expect(sums(dates, amounts)).toBe(`SUM_IN: ${sentence}`);
  });

  test('of a function that answers cell by cell, with blanks beside the headings', () => {
    expect(
      shows('ATTAINMENT', column('Sales', 'Actual', 50, ''), column('', 'Goal', 100, '')),
    ).toEqual([[''], [''], [0.5], ['']]);
    expect(shows('ATTAINMENT', column('Actual', 50), 100)).toEqual([[''], [0.5]]);
    expect(shows('ATTAINMENT', column('Actual', 50), column(100, 100))).toBe(
      'ATTAINMENT: actual row 1 of the range must be a number, found "Actual". If that is a heading, start the range below it',
    );
    expect(shows('ATTAINMENT', column('1,000', 50), 100)).toBe(
      'ATTAINMENT: actual row 1 of the range must be a number, found "1,000"',
    );
  });

  test('a fault below headings is named by its row in the range', () => {
    expect(sums(column('Date', ...days), column('Amount', 10, 'TBD'))).toBe(
      'SUM_IN: amounts row 3 of the range must be a number, found "TBD"',
    );
    expect(
      shows('CHURN', column('Start', '2026-03-02'), column('End', '2026-03-01'), ...march),
    ).toBe('CHURN: ends row 2 of the range (2026-03-01) is before its start (2026-03-02)');
  });
});

describe('a total below the data is left out', () => {
  test.each([
    ['said where dates stand', column(...days, '합계'), column(10, 20, 30), 30],
    ['said in English', column(...days, 'Grand Total'), column(10, 20, 30), 30],
    ['that nobody names, but adds up', column(...days, ''), column(10, 20, 30), 30],
    ['below a blank row', column(...days, '', 'Sum:'), column(10, 20, '', 30), 30],
    ['after a subtotal', column(...days, '소계', '총계'), column(10, 20, 30, 30), 30],
    ['below headings', column('Date', ...days, 'Total'), column('Amount', 10, 20, 30), 30],
  ])('%s', (_, dates, amounts, expected) => {
    expect(sums(dates, amounts)).toBe(expected);
  });

  test('in segments without dates only when the numbers add up', () => {
    const contribution = (last: unknown) =>
      shows('CONTRIBUTION', column('A', 'B', last), column(10, 20, 30), column(20, 20, 40));
    expect(contribution('Total')).toHaveLength(3);
    expect(contribution('C')).toHaveLength(4);
    expect(
      shows('CONTRIBUTION', column('A', 'B', 'Total'), column(10, 20, 31), column(20, 20, 40)),
    ).toHaveLength(4);
  });

  test.each([
    [
      'another amount without a date',
      column(...days, ''),
      column(10, 20, 25),
      'dates row 3 of the range is blank, but other cells in its row are not: fill it or clear the row',
    ],
    [
      'the only row',
      column(''),
      column(10),
      'dates is blank, but other cells in its row are not: fill it or clear the row',
    ],
    [
      'a total in the middle',
      column(date('2026-03-02'), '합계', date('2026-03-20')),
      column(10, 10, 20),
      'dates row 2 of the range must be a date or a text such as 2026-01-31, found "합계"',
    ],
  ])('and %s is not', (_, dates, amounts, sentence) => {
    expect(String(sums(dates, amounts)).startsWith(`SUM_IN: ${sentence}`)).toBe(true);
  });
});

describe('an error in any range makes the answer an error', () => {
  const dates = column('2026-03-01', '2026-03-02', '2026-03-03');
  const amounts = column(100, 200, 300);
  const regions = ['Seoul', 'Seoul', 'Busan'];
  const errors = [
    '#REF!',
    '#N/A',
    '#ERROR!',
    '#VALUE!',
    '#DIV/0!',
    '#NAME?',
    '#NUM!',
    '#NULL!',
    'Loading...',
  ];

  test.each(errors)('%s in a criteria range, whatever the criterion', (error) => {
    const range = column(...regions.slice(0, 2), error);
    for (const criterion of ['Seoul', '<>Cancelled', '', `<>${error}`]) {
      expect(sums(dates, amounts, range, criterion)).toBe(
        `SUM_IN: criteria_range1 row 3 of the range holds the error ${error}: fix that cell first`,
      );
    }
  });

  test('also outside of the period, and in the second pair', () => {
    expect(
      shows(
        'COUNT_IN',
        dates,
        '2026-03-01',
        '2026-03-01',
        column(...regions),
        'Seoul',
        column(1, 2, '#N/A'),
        '>0',
      ),
    ).toBe(
      'COUNT_IN: criteria_range2 row 3 of the range holds the error #N/A: fix that cell first',
    );
  });

  test.each([
    ['DISTINCT_IN', [dates, column('a', '#REF!', 'b'), ...march], 'ids row 2 of the range'],
    ['MEAN_IN', [dates, column(1, 'Loading...', 3), ...march], 'amounts row 2 of the range'],
    [
      'CHURN',
      [column('2026-01-01', '#N/A'), column('', ''), ...march],
      'starts row 2 of the range',
    ],
    ['SURVIVAL', [column(1, 2), column(1, '#VALUE!')], 'left row 2 of the range'],
    ['KPI_SCORE', [column(1, 0.5), column(1, '#DIV/0!')], 'weights row 2 of the range'],
  ] as const)('%s', (name, args, place) => {
    expect(String(shows(name, ...args))).toContain(`${place} holds the error`);
  });
});
