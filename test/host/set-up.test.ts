import { TABLES } from '../../src/contract/tables/table-designs';
import {
  aSpreadsheet,
  LEAD,
  MINJI,
  refused,
  setUpAnew,
  sheetTitled,
  tableSheet,
  told,
} from '../support/a-spreadsheet';
import { aUser } from '../support/script-host';

function firstRows(host: ReturnType<typeof aSpreadsheet>, table: string) {
  const sheet = tableSheet(host, table);
  const area = { row: 0, column: 0, rows: 2, columns: sheet.lastColumn() };
  return host.workbook.values(sheet, area);
}

test.each([
  ['ko', ['지표 정의서', '측정값', '알림', '실행 과제', '변경 이력', '리뷰']],
  ['en', ['KPIs', 'Measurements', 'Alerts', 'Actions', 'Changes', 'Reviews']],
] as const)(
  'setting up in %s makes the six tables behind the sheets that are there',
  (language, titles) => {
    const host = setUpAnew({}, language);
    expect(host.workbook.sheets.map(({ title }) => title)).toEqual(['Orders', ...titles]);
    for (const { name, fields } of TABLES) {
      expect(firstRows(host, name)).toEqual([
        fields.map(({ key }) => key),
        fields.map(({ heading }) => heading[language]),
      ]);
    }
  },
);

test('the row of keys is hidden, the headings are bold and frozen', () => {
  const host = setUpAnew();
  for (const { name } of TABLES) {
    const { hiddenRows, frozenRows, cells } = tableSheet(host, name).toData();
    expect([name, hiddenRows, frozenRows]).toEqual([name, [1], 2]);
    expect(cells[1].every((cell) => cell?.bold)).toBe(true);
  }
});

test('choices are offered with a warning, boxes can be ticked, computed columns warn before they are edited', () => {
  const host = setUpAnew();
  const kpis = tableSheet(host, 'kpis').toData();
  expect(kpis.validations).toContainEqual({
    range: 'B3:B1000',
    kind: 'list',
    values: ['초안', '운영 중', '일시 중지', '종료'],
    allowInvalid: true,
  });
  expect(kpis.protections).toEqual([
    { range: 'D3:K1000', description: expect.stringContaining('Waymark'), warningOnly: true },
  ]);
  const boxes = tableSheet(host, 'alerts').toData().validations;
  expect(boxes.filter(({ kind }) => kind === 'checkbox').map(({ range }) => range)).toEqual([
    'E3:E1000',
  ]);
});

test('setting up twice changes nothing', () => {
  const host = setUpAnew();
  const before = JSON.stringify(host.workbook.toData().sheets);
  expect(told(host, 'setUp', { language: 'en' })).toEqual({ created: [], problems: [] });
  expect(JSON.stringify(host.workbook.toData().sheets)).toBe(before);
});

test("a person's own sheet of the same title is left alone", () => {
  const host = aSpreadsheet();
  host.workbook.insertSheet('KPIs');
  host.workbook.write(sheetTitled(host, 'KPIs'), 0, 0, [['my own']]);
  told(host, 'setUp', { language: 'en' });
  expect(host.workbook.sheets.map(({ title }) => title)).toContain('KPIs 2');
  expect(sheetTitled(host, 'KPIs').lastColumn()).toBe(1);
});

test('who may not edit is refused in words and nothing is made', () => {
  const host = aSpreadsheet({ users: [aUser(LEAD), aUser(MINJI, { canEdit: false })] });
  expect(refused(host, 'setUp', { language: 'ko' }, MINJI)).toEqual({
    code: 'no_edit_right',
    message: expect.stringContaining('편집 권한'),
  });
  expect(host.workbook.sheets.length).toBe(1);
});
