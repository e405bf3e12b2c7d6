import { zoneReader } from '../../../src/domain/calendar/zone';
import { measureCells, rowsRead } from '../../../src/domain/measure';
import type { CellValue, RangeCells } from '../../../src/domain/measure/reference';
import { problemSentence } from '../../../src/text/problems/problems';
import { column, date } from '../functions/formula';
import { parsed, reads } from './cells';

/** Whole columns of a sheet of which nothing is frozen, cut below their last entry as the host does. */
function whole(columns: Record<string, unknown[][]>, locale = 'ko_KR') {
  const ranges = Object.entries(columns).map(([text, rows]): [string, RangeCells] => [
    text,
    { ok: true, rows: rows as CellValue[][], firstRowNumber: 1, open: true },
  ]);
  return measureCells(zoneReader('Asia/Seoul'), new Map(ranges), () => locale);
}

const MEASURE = 'SUM_IN(Orders!A:A, Orders!B:B, from, to)';
const march = ['2026-03-01', '2026-03-31'] as const;
const notes = (cells: ReturnType<typeof whole>, measure = MEASURE) =>
  rowsRead(parsed(measure), cells).map((note) => problemSentence(note, 'en'));

describe('what is said of the rows of a measure', () => {
  test('below a title and headings data begin in row 3', () => {
    const cells = whole({
      'Orders!A:A': column('Orders of 2026', 'Date', date('2026-03-02'), date('2026-03-05')),
      'Orders!B:B': column('', 'Amount', 10, 20),
    });
    expect(reads(MEASURE, cells, ...march)).toBe(30);
    expect(notes(cells)).toEqual(['Orders: data from row 3']);
  });

  test('without headings they begin in row 1', () => {
    const cells = whole({
      'Orders!A:A': column('2026-03-02', '2026-03-05'),
      'Orders!B:B': column('10', '20'),
    });
    expect(reads(MEASURE, cells, ...march)).toBe(30);
    expect(notes(cells)).toEqual(['Orders: data from row 1']);
  });

  test('a total at the end is named', () => {
    const cells = whole({
      'Orders!A:A': column('Date', date('2026-03-02'), date('2026-03-05'), '합계'),
      'Orders!B:B': column('Amount', 10, 20, 30),
    });
    expect(reads(MEASURE, cells, ...march)).toBe(30);
    expect(notes(cells)).toEqual([
      'Orders: data from row 2',
      'Left out as a total: cell Orders!A4',
    ]);
  });

  test('headings without data are no data yet, and no note', () => {
    const cells = whole({ 'Orders!A:A': column('Date'), 'Orders!B:B': column('Amount') });
    expect(reads(MEASURE, cells, ...march)).toBe('no data');
    expect(notes(cells)).toEqual([]);
  });

  test('a fault below headings is named by its row of the sheet', () => {
    const cells = whole({
      'Orders!A:A': column('Orders', 'Date', date('2026-03-02'), date('2026-03-05')),
      'Orders!B:B': column('', 'Amount', 10, 'TBD'),
    });
    expect(reads(MEASURE, cells, ...march)).toBe(
      'SUM_IN: cell Orders!B4 must be a number, found "TBD"',
    );
  });
});

describe('criteria of a measure', () => {
  const columns = {
    'Orders!A:A': column(date('2026-03-02'), date('2026-03-05'), date('2026-03-09')),
    'Orders!B:B': column(100, 200, 300),
    'Orders!C:C': column(1.4, 1.5, 1500),
  };
  const summed = (criterion: string) =>
    `SUM_IN(Orders!A:A, Orders!B:B, from, to, Orders!C:C, "${criterion}")`;

  test('are read as the spreadsheet writes numbers', () => {
    expect(reads(summed('>=1,5'), whole(columns, 'de_DE'), ...march)).toBe(500);
    expect(reads(summed('>=1,500'), whole(columns, 'en_US'), ...march)).toBe(300);
  });

  test('break every period when a cell of their range is an error', () => {
    const cells = whole({ ...columns, 'Orders!C:C': column('Loading...', 'x', '#REF!') });
    for (const criterion of ['x', '<>x']) {
      expect(reads(summed(criterion), cells, ...march)).toBe(
        'SUM_IN: cell Orders!C1 holds the error Loading...: fix that cell first',
      );
    }
  });
});
