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
