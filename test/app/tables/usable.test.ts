import { areUsable } from '../../../src/app/tables/usable';

const amiss = (code: string) => ({ table: 'kpis', problem: { code }, repairable: false }) as const;

test.each([
  [true, []],
  [true, ['id_twice', 'row_without_id', 'sheet_copied']],
  [false, ['table_missing']],
  [false, ['id_twice', 'column_missing']],
  [false, ['key_twice']],
  [false, ['keys_missing']],
  [false, ['sheet_twice']],
])('that the tables can be used is %s with %j', (usable, codes) => {
  expect(areUsable(codes.map(amiss))).toBe(usable);
});

test.each([
  [true, 'kpis', 'why, target_change'],
  [false, 'kpis', 'why, owner'],
  [false, 'kpis', 'measure'],
  [false, 'kpis', 'status'],
  [false, 'alerts', 'plan'],
] as const)('that they can be used is %s where %s lacks %s', (usable, table, keys) => {
  const problem = { code: 'column_missing', values: { table, keys } };
  expect(areUsable([{ table, problem, repairable: true }])).toBe(usable);
});
