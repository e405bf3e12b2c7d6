import { isWhole, type MeasureForm, switchedTo } from '../../../../sidebar/define/measure/form';
import { measureForm, measureText } from '../../../../sidebar/define/measure/text';

const rows = { how: 'sum', dates: 'Orders!C:C', column: 'Orders!U:U', conditions: [] } as const;

const FORMS: [string, MeasureForm][] = [
  ['SUM_IN(Orders!C:C, Orders!U:U, from, to)', { kind: 'sum', rows: { ...rows, conditions: [] } }],
  [
    'COUNT_IN(Orders!C:C, from, to)',
    { kind: 'count', rows: { how: 'count', dates: 'Orders!C:C', column: '', conditions: [] } },
  ],
  [
    `DISTINCT_IN('매출 데이터'!C:C, '매출 데이터'!F:F, from, to)`,
    {
      kind: 'distinct',
      rows: {
        how: 'distinct',
        dates: "'매출 데이터'!C:C",
        column: "'매출 데이터'!F:F",
        conditions: [],
      },
    },
  ],
  [
    'MEAN_IN(Orders!C:C, Orders!W:W, from, to, Orders!M:M, "West, \\"far\\"", Orders!U:U, ">=10")'.replace(
      /\\"/g,
      '""',
    ),
    {
      kind: 'average',
      rows: {
        how: 'average',
        dates: 'Orders!C:C',
        column: 'Orders!W:W',
        conditions: [
          { column: 'Orders!M:M', test: 'West, "far"' },
          { column: 'Orders!U:U', test: '>=10' },
        ],
      },
    },
  ],
  [
    'SUM_IN(Orders!C:C, Orders!U:U, from, to) / COUNT_IN(Orders!C:C, from, to)',
    {
      kind: 'ratio',
      top: { ...rows, conditions: [] },
      bottom: { how: 'count', dates: 'Orders!C:C', column: '', conditions: [] },
    },
  ],
  [
    'CHURN(Customers!C:C, Customers!D:D, from, to)',
    {
      kind: 'churn',
      churn: {
        starts: 'Customers!C:C',
        ends: 'Customers!D:D',
        definition: 'start',
        customers: '',
      },
    },
  ],
  [
    'CHURN(고객!C:C, 고객!D:D, from, to, "stripe", 고객!A:A)',
    {
      kind: 'churn',
      churn: { starts: '고객!C:C', ends: '고객!D:D', definition: 'stripe', customers: '고객!A:A' },
    },
  ],
  // What is not picked yet is a gap that reads back.
  [
    'SUM_IN(Orders!C:C, , from, to)',
    { kind: 'sum', rows: { ...rows, column: '', conditions: [] } },
  ],
];

describe('the measure of a form', () => {
  test.each(FORMS)('is written as %s', (text, form) => {
    expect(measureText(form)).toBe(text);
  });

  test.each(FORMS)('reads back from %s', (text, form) => {
    expect(measureForm(text)).toEqual(form);
  });

  test.each([
    ['sum_in( Orders!C:C ;Orders!U:U; from ;to )', 'sum'],
    ['  CHURN(A!C:C, A!D:D, from, to, "Daily")', 'churn'],
  ])('is found however it is typed: %s', (text, kind) => {
    expect(measureForm(text).kind).toBe(kind);
  });

  test.each([
    'SUM_IN(Orders!C:C, Orders!U:U, from, to) * 2',
    'SUM_IN(Orders!C:C, Orders!U:U, to, from)',
    'SUM_IN(Orders!C:C, Orders!U:U + 1, from, to)',
    'SUM_IN(Orders!C:C, Orders!U:U, from, to, Orders!M:M)',
    'SUM_IN(Orders!C:C, Orders!U:U, from, to, Orders!M:M, 10)',
    'COUNT_IN(A!A:A, from, to) / COUNT_IN(A!B:B, from, to) / 2',
    'CHURN(A!C:C, A!D:D, from, to, "monthly")',
    'CHURN(8, 100)',
    'LTV(SUM_IN(A!A:A, A!B:B, from, to), 0.05)',
    'SUM_IN(Orders!C:C',
    '((',
    '"',
    '',
  ])('that no form can say is an own formula, unchanged: %s', (text) => {
    expect(measureForm(text)).toEqual({ kind: 'formula', text });
  });

  test('is whole only when every range and condition is given', () => {
    const whole = FORMS.map(([, form]) => isWhole(form));
    expect(whole).toEqual([true, true, true, true, true, true, true, false]);
    expect(isWhole({ kind: 'formula', text: ' ' })).toBe(false);
    expect(
      isWhole({ kind: 'sum', rows: { ...rows, conditions: [{ column: 'A!A:A', test: '' }] } }),
    ).toBe(false);
  });

  test('keeps the picked ranges when another kind is chosen', () => {
    const sum: MeasureForm = { kind: 'sum', rows: { ...rows, conditions: [] } };
    expect(measureText(switchedTo('average', sum))).toBe(
      'MEAN_IN(Orders!C:C, Orders!U:U, from, to)',
    );
    expect(measureText(switchedTo('ratio', sum))).toBe(
      'SUM_IN(Orders!C:C, Orders!U:U, from, to) / SUM_IN(Orders!C:C, , from, to)',
    );
    expect(measureText(switchedTo('churn', sum))).toBe('CHURN(, , from, to)');
  });
});
