import { workbookFromXlsx } from '../../../workbench/files/xlsx/read-xlsx';
import { xlsxOf } from '../../../workbench/files/xlsx/write-xlsx';
import { Workbook } from '../../../workbench/workbook/workbook';
import { aSheet, aWorkbook } from './some-workbook';

test('a result table is not in its own way when the file is opened again', () => {
  const connect = (workbook: Workbook) => {
    workbook.connectCellFunctions({
      names: ['COHORT'],
      call: () => ({
        value: [
          ['2026-01', 1],
          ['2026-02', 0.5],
        ],
      }),
    });
    return workbook.values(workbook.sheets[0], { row: 0, column: 0, rows: 2, columns: 3 });
  };
  const cells = [[{ formula: '=COHORT()' }, undefined, { formula: '=1/0' }]];
  const workbook = new Workbook(aWorkbook({ sheets: [aSheet({ cells })] }));
  const shown = connect(workbook);
  expect(shown).toEqual([
    ['2026-01', 1, '#DIV/0!'],
    ['2026-02', 0.5, ''],
  ]);
  const again = new Workbook(
    workbookFromXlsx(xlsxOf(workbook.toData()).bytes, 'kpis.xlsx').workbook,
  );
  expect(connect(again)).toEqual(shown);
});
