import { misfitOf } from '../../../../../src/domain/define/found/measure/fitting';
import type { Formula } from '../../../../../src/domain/define/found/measure/formula';
import { findMeasures } from '../../../../../src/domain/define/found/find-measures';
import { aReading } from '../../../../support/a-reading';
import { CAFE_KO } from '../workbooks/cafe';

function formulaOf(metric: string, unit: string | null): Formula {
  return findMeasures(aReading(metric, { unit }), CAFE_KO)[0].formula;
}

const takings = formulaOf('매출', 'KRW');
const rows = formulaOf('메뉴 판매 건수', null);
const rate = formulaOf('원가율', '%');
const code = (
  formula: Formula,
  values: number[],
  said: Parameters<typeof aReading>[1],
  columnUnit = '',
) => misfitOf({ formula, values, columnUnit }, aReading('', said))?.code;

test('values a thousand times off the target are of something else', () => {
  expect(code(takings, [28, 30, 33], { unit: 'KRW', target: 1_000_000_000 })).toBe(
    'found_other_size',
  );
  expect(code(takings, [31_000], { unit: '명', target: 30 })).toBe('found_other_size');
  expect(code(takings, [150_000_000], { unit: 'KRW', target: 1_000_000_000 })).toBeUndefined();
});

test('a target that is a change says nothing of the size', () => {
  expect(
    code(takings, [4_000_000], { target: 0.2, change: 'relative', unit: 'KRW' }),
  ).toBeUndefined();
});

test('nor of the unit: an amount and a number of rows may grow by a share of themselves', () => {
  const said = { target: 0.2, change: 'relative', unit: '%' } as const;
  expect(code(takings, [4_000_000], said, 'KRW')).toBeUndefined();
  expect(code(rows, [20], said)).toBeUndefined();
  expect(code(rows, [20], { ...said, change: 'points' })).toBe('found_counts');
});

test('a percentage is no amount', () => {
  expect(code(takings, [4_000_000], { unit: '%', target: 0.2 })).toBe('found_no_share');
  expect(code(rate, [0.31, 0.35], { unit: '%', target: 0.3 })).toBeUndefined();
});

test('a count is neither money nor a share', () => {
  expect(code(rows, [20], { unit: 'KRW', target: 30 })).toBe('found_counts');
  expect(code(rows, [20], { unit: '%', target: 0.3 })).toBe('found_counts');
  expect(code(rows, [20], { unit: '건', target: 30 })).toBeUndefined();
});

test('a column of another currency, or of money where people are counted, does not fit', () => {
  expect(code(takings, [200], { unit: 'KRW', target: 300 }, 'USD')).toBe('found_other_unit');
  expect(code(takings, [200], { unit: '명', target: 300 }, 'KRW')).toBe('found_other_unit');
  expect(code(takings, [200], { unit: 'KRW', target: 300 }, 'KRW')).toBeUndefined();
});

test('without a value yet nothing speaks against a measure', () => {
  expect(code(takings, [], { unit: 'KRW', target: 1_000_000_000 })).toBeUndefined();
});
