import { parseShares } from '../../../../src/contract/fields/typed/parse-shares';

test.each([
  ['영업: 0.6; 마케팅: 0.4', { 영업: 0.6, 마케팅: 0.4 }],
  ['영업: 60%; 마케팅: 40%', { 영업: 0.6, 마케팅: 0.4 }],
  ['Sales : 1', { Sales: 1 }],
  ['A: 0.333333; B: 0.333333\nC: 0.333333;', { A: 0.333333, B: 0.333333, C: 0.333333 }],
  ['Team A: EMEA: 0.5; Team B: 0.5', { 'Team A: EMEA': 0.5, 'Team B': 0.5 }],
  ['', {}],
  [' ; ', {}],
])('“%s” are shares: %j', (typed, shares) => {
  expect(parseShares(typed)).toEqual({
    ok: true,
    shares: Object.entries(shares).map(([team, share]) => ({ team, share })),
  });
});

test.each([
  ['영업: 0.6; 마케팅: 0.3', 'shares_sum', 0.9],
  ['영업: 0.6; 마케팅: 0.6', 'shares_sum', 1.2],
  ['영업 0.6; 마케팅: 0.4', 'shares_form', '영업 0.6'],
  [': 1', 'shares_form', ': 1'],
  ['영업: 60', 'shares_form', '영업: 60'],
  ['영업: 0; 마케팅: 1', 'shares_form', '영업: 0'],
  ['영업: -0.5; 마케팅: 1', 'shares_form', '영업: -0.5'],
  ['영업: 많이', 'shares_form', '영업: 많이'],
  ['영업: 0.5; 영 업: 0.5', 'shares_twice', '영 업'],
  ['Sales: 0.5; SALES: 0.5', 'shares_twice', 'SALES'],
])('“%s” are refused: %s', (typed, code, found) => {
  expect(parseShares(typed)).toEqual({
    ok: false,
    problem: { code, values: { found } },
  });
});

test('more teams than anybody shares a KPI with are refused', () => {
  const typed = Array.from({ length: 21 }, (_, at) => `T${at}: 0.04`).join('; ');
  expect(parseShares(typed)).toMatchObject({ problem: { code: 'shares_too_many' } });
});
