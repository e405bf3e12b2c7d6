import { readDefinitions } from '../../../src/contract/exchange/read-definitions';

function read(text: string) {
  const reading = readDefinitions(text);
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.file;
}

function problemOf(text: string) {
  const reading = readDefinitions(text);
  return reading.ok ? undefined : reading.problem;
}

describe('a file of definitions', () => {
  test.each([
    'name,target\n매출,300',
    '지표명,목표값\n매출,300',
    'KPI,Target\n매출,300',
    '\ufeffKPI ; TARGET\r\n매출;300\r\n',
    'kpi\ttarget\n매출\t300\n',
    'name|target\n매출|300',
    'sep=;\r\nname;target\r\n매출;300',
    '[{"name":"매출","target":"300"}]',
    '\ufeff{"format":"x","kpis":[{"name":"매출","target":"300"}]}',
  ])('%j holds a KPI', (text) => {
    expect(read(text).entries).toEqual([
      expect.objectContaining({ typed: { name: '매출', target: '300' }, problems: [] }),
    ]);
  });

  test('counts rows as a spreadsheet shows them', () => {
    const rows = read('name,plan\na,"two\nlines"\n\nb,\n').entries.map(({ row }) => row);
    expect(rows).toEqual([2, 4]);
    expect(read('sep=,\nname\na\n').entries[0].row).toBe(3);
  });

  test('says which columns it does not know', () => {
    expect(read('name,내 메모,status\na,b,c').passedOver).toEqual(['내 메모', 'status']);
    expect(read('[{"name":"a","__proto__x":1}]').passedOver).toEqual(['__proto__x']);
  });

  test.each([
    ['target', '12,500', 'number_comma'],
    ['weight', '0,5', 'number_comma'],
    ['stages', '2026-06-30: 0,300', 'number_comma'],
  ])('of %s with %j in a file with semicolons nobody can tell the size', (key, value, code) => {
    const { entries } = read(`name;${key}\na;${value}`);
    expect(entries[0].problems).toEqual([{ code, field: key, values: { found: value } }]);
    expect(entries[0].typed).toEqual({ name: 'a' });
    expect(read(`name,${key}\na,"${value}"`).entries[0].problems).toEqual([]);
  });

  test('a formula in such a file has its own commas', () => {
    const [entry] = read('name;actual\na;=SUM(Orders!B2,Orders!B3)').entries;
    expect(entry).toMatchObject({ typed: { actual: '=SUM(Orders!B2,Orders!B3)' }, problems: [] });
  });

  test.each<[text: string, problem: object]>([
    ['', { code: 'import_no_fields' }],
    ['hello', { code: 'import_no_fields' }],
    ['[]', { code: 'import_empty' }],
    ['name\n', { code: 'import_empty' }],
    ['{"a":1}', { code: 'import_no_fields' }],
    ['[{"a":1}]', { code: 'import_no_fields' }],
    ['[{"name"', { code: 'import_json' }],
    ['name,KPI\na,b', { code: 'import_column_twice', values: { keys: 'name' } }],
    ['name\n"a', { code: 'csv_quote', values: { row: 2 } }],
    [
      'x'.repeat(2_000_001),
      { code: 'import_long', values: { found: 2_000_001, longest: 2_000_000 } },
    ],
    [`name\n${'a\n'.repeat(501)}`, { code: 'import_many', values: { found: 501, most: 500 } }],
  ])('%.30j is refused as a whole', (text, problem) => {
    expect(problemOf(text)).toMatchObject(problem);
  });

  test('a row with more cells than headings is refused, not shifted', () => {
    const [entry] = read('name,target\nSales, all,300').entries;
    expect(entry.problems).toEqual([{ code: 'import_cells_many', values: { found: 3, most: 2 } }]);
    expect(read('name,target\na,1,,').entries[0].problems).toEqual([]);
  });

  test('an entry that is no object, and a value that is no plain one, are refused by place', () => {
    const { entries } = read('[{"name":"a"}, 7, {"name":{"x":1}}]');
    expect(entries.map(({ row, problems }) => [row, problems.map(({ code }) => code)])).toEqual([
      [1, []],
      [2, ['import_entry']],
      [3, ['import_value']],
    ]);
  });
});
