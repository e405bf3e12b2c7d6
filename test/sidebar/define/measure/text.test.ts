import {
  blankForm,
  type Condition,
  MEASURE_KINDS,
  type MeasureForm,
  type ShapeForm,
  switchedTo,
} from '../../../../sidebar/define/measure/form';
import type { ShapeKind } from '../../../../sidebar/define/measure/shapes';
import { isWhole, measureForm, measureText } from '../../../../sidebar/define/measure/text';

const shape = (
  kind: ShapeKind,
  slots: Record<string, string>,
  conditions: Condition[] = [],
): ShapeForm => ({ kind, slots, conditions });

const SALES = { dates: 'Orders!C:C', column: 'Orders!U:U' };
const WEST = { column: 'Orders!M:M', test: 'West' };
const STAY = { starts: 'Customers!C:C', ends: 'Customers!D:D' };
const LEAVING = { ...STAY, definition: 'start', customers: '' };
const WORTH = { ...SALES, ...STAY, customers: 'Orders!F:F' };
const VOICE = { dates: '설문!A:A', scores: "'고객 설문'!B2:B" };

/** Every shape with its text, whole. */
const WHOLE: [string, MeasureForm][] = [
  ['SUM_IN(Orders!C:C, Orders!U:U, from, to)', shape('sum', SALES)],
  ['COUNT_IN(Orders!C:C, from, to)', shape('count', { dates: 'Orders!C:C' })],
  [
    "DISTINCT_IN('매출 데이터'!C:C, '매출 데이터'!F:F, from, to)",
    shape('distinct', { dates: "'매출 데이터'!C:C", column: "'매출 데이터'!F:F" }),
  ],
  [
    'MEAN_IN(Orders!C:C, Orders!U:U, from, to, Orders!M:M, "West, ""far"" / (a;b)", Orders!U:U, ">=10")',
    shape('average', SALES, [
      { column: 'Orders!M:M', test: 'West, "far" / (a;b)' },
      { column: 'Orders!U:U', test: '>=10' },
    ]),
  ],
  ['CHURN(Customers!C:C, Customers!D:D, from, to)', shape('churn', LEAVING)],
  [
    'CHURN(Customers!C:C, Customers!D:D, from, to, "daily")',
    shape('churn', { ...LEAVING, definition: 'daily' }),
  ],
  [
    'CHURN(Customers!C:C, Customers!D:D, from, to, "start", Customers!A:A)',
    shape('churn', { ...LEAVING, customers: 'Customers!A:A' }),
  ],
  ['RETENTION(Customers!C:C, Customers!D:D, from, to)', shape('retention', LEAVING)],
  [
    'RETENTION(Customers!C:C, Customers!D:D, from, to, "cohort", Customers!A:A)',
    shape('retention', { ...STAY, definition: 'cohort', customers: 'Customers!A:A' }),
  ],
  ['NRR(MRR!C:C, MRR!D:D)', shape('nrr', { dates: '', opening: 'MRR!C:C', closing: 'MRR!D:D' })],
  [
    'SUM_IN(MRR!A:A, MRR!D:D, from, to, MRR!C:C, ">0", MRR!B:B, "Pro") / SUM_IN(MRR!A:A, MRR!C:C, from, to, MRR!C:C, ">0", MRR!B:B, "Pro")',
    shape('nrr', { dates: 'MRR!A:A', opening: 'MRR!C:C', closing: 'MRR!D:D' }, [
      { column: 'MRR!B:B', test: 'Pro' },
    ]),
  ],
  [
    'LTV(SUM_IN(Orders!C:C, Orders!U:U, from, to) / DISTINCT_IN(Orders!C:C, Orders!F:F, from, to), CHURN(Customers!C:C, Customers!D:D, from, to))',
    shape('ltv', { ...WORTH, margin: '' }),
  ],
  [
    'LTV(SUM_IN(Orders!C:C, Orders!U:U, from, to, Orders!M:M, "West") / DISTINCT_IN(Orders!C:C, Orders!F:F, from, to, Orders!M:M, "West"), CHURN(Customers!C:C, Customers!D:D, from, to), 60%)',
    shape('ltv', { ...WORTH, margin: '60%' }, [WEST]),
  ],
  ["NPS('고객 설문'!B2:B)", shape('nps', { ...VOICE, dates: '' })],
  [
    `100 * (COUNT_IN(설문!A:A, from, to, '고객 설문'!B2:B, ">=9") - COUNT_IN(설문!A:A, from, to, '고객 설문'!B2:B, "<=6")) / COUNT_IN(설문!A:A, from, to, '고객 설문'!B2:B, ">=0")`,
    shape('nps', VOICE),
  ],
  ["CSAT('고객 설문'!B2:B)", shape('csat', { ...VOICE, dates: '', satisfied: '4' })],
  ["CSAT('고객 설문'!B2:B, 5)", shape('csat', { ...VOICE, dates: '', satisfied: '5' })],
  [
    `COUNT_IN(설문!A:A, from, to, '고객 설문'!B2:B, ">=6", 설문!C:C, "서울*") / COUNT_IN(설문!A:A, from, to, '고객 설문'!B2:B, ">=1", 설문!C:C, "서울*")`,
    shape('csat', { ...VOICE, satisfied: '6' }, [{ column: '설문!C:C', test: '서울*' }]),
  ],
  [
    'SUM_IN(Orders!C:C, Orders!U:U, from, to, Orders!M:M, "West") / COUNT_IN(Orders!C:C, from, to)',
    {
      kind: 'ratio',
      top: shape('sum', SALES, [WEST]),
      bottom: shape('count', { dates: 'Orders!C:C' }),
    },
  ],
  [
    "SUM_IN(Orders!C:C, Orders!U:U, from, to) / 'Head/count'!B2",
    { kind: 'ratio', top: shape('sum', SALES), bottom: shape('one', { cell: "'Head/count'!B2" }) },
  ],
  [
    'LTV(SUM_IN(Orders!C:C, Orders!U:U, from, to) / DISTINCT_IN(Orders!C:C, Orders!F:F, from, to), CHURN(Customers!C:C, Customers!D:D, from, to)) / Costs!B2',
    {
      kind: 'ratio',
      top: shape('ltv', { ...WORTH, margin: '' }),
      bottom: shape('one', { cell: 'Costs!B2' }),
    },
  ],
];

/** What is not picked yet is a gap that reads back. */
const GAPS: [string, MeasureForm][] = [
  ['SUM_IN(Orders!C:C, , from, to)', shape('sum', { ...SALES, column: '' })],
  [
    'COUNT_IN(A!A:A, from, to, , "")',
    shape('count', { dates: 'A!A:A' }, [{ column: '', test: '' }]),
  ],
  [
    'COUNT_IN(A!A:A, from, to, A!B:B, "")',
    shape('count', { dates: 'A!A:A' }, [{ column: 'A!B:B', test: '' }]),
  ],
  // Conditions need the rows' dates.
  [
    'COUNT_IN(, from, to, A!B:B, ">=4", Orders!M:M, "West") / COUNT_IN(, from, to, A!B:B, ">=1", Orders!M:M, "West")',
    shape('csat', { dates: '', scores: 'A!B:B', satisfied: '4' }, [WEST]),
  ],
  ['CHURN(, , from, to)', shape('churn', { ...LEAVING, starts: '', ends: '' })],
  ['NPS()', shape('nps', { dates: '', scores: '' })],
  ['CSAT(A!B:B, )', shape('csat', { dates: '', scores: 'A!B:B', satisfied: '' })],
  [
    'SUM_IN(, , from, to) / ',
    {
      kind: 'ratio',
      top: shape('sum', { dates: '', column: '' }),
      bottom: shape('one', { cell: '' }),
    },
  ],
];

describe('the measure of a form', () => {
  test.each([...WHOLE, ...GAPS])('is written as %s', (text, form) => {
    expect(measureText(form)).toBe(text);
  });

  test.each([...WHOLE, ...GAPS])('reads back from %s', (text, form) => {
    expect(measureForm(text)).toEqual(form);
  });

  test.each(WHOLE)('is whole, and can be computed: %s', (_, form) => {
    expect(isWhole(form)).toBe(true);
  });

  test.each(GAPS)('is not whole with a gap: %s', (_, form) => {
    expect(isWhole(form)).toBe(false);
  });

  test('each kind that is built has a text of its own in the table above', () => {
    const built = MEASURE_KINDS.filter((kind) => !['cell', 'manual', 'formula'].includes(kind));
    expect([...new Set(WHOLE.map(([, { kind }]) => kind))].sort()).toEqual([...built].sort());
  });

  test.each(MEASURE_KINDS)('a blank %s is what its blank text reads as', (kind) => {
    const text = measureText(blankForm(kind));
    if (text !== '') expect(measureForm(text)).toEqual(blankForm(kind));
    expect(isWhole(blankForm(kind))).toBe(kind === 'manual');
  });

  test.each([
    ['sum_in( Orders!C:C ;Orders!U:U; from ;to )', 'sum'],
    ['=SUM_IN(Orders!C:C, Orders!U:U, FROM, To)', 'sum'],
    ['  CHURN(A!C:C, A!D:D, from, to, "Daily")', 'churn'],
    [
      '100*(count_in(S!A:A,from,to,S!B:B,">=9")-count_in(S!A:A,from,to,S!B:B,"<=6"))/count_in(S!A:A,from,to,S!B:B,">=0")',
      'nps',
    ],
    ['SUM_IN(A!A:A,A!B:B,from,to)/A!C1', 'ratio'],
  ])('is found however it is typed: %s', (text, kind) => {
    expect(measureForm(text).kind).toBe(kind);
  });

  test.each([
    'SUM_IN(Orders!C:C, Orders!U:U, from, to) * 2',
    'SUM_IN(Orders!C:C, Orders!U:U, to, from)',
    'SUM_IN(Orders!C:C, Orders!U:U + 1, from, to)',
    'SUM_IN(Orders!C:C x, Orders!U:U, from, to)',
    'SUM_IN(Orders!C:C, Orders!U:U, from, to, Orders!M:M)',
    'SUM_IN(Orders!C:C, Orders!U:U, from, to, Orders!M:M, 10)',
    'SUM_IN(Orders!C:C, 5, from, to)',
    'SUM_IN(from, Orders!U:U, from, to)',
    'COUNT_IN(A!A:A, from, to) / COUNT_IN(A!B:B, from, to) / 2',
    'CHURN(A!C:C, A!D:D, from, to, "monthly")',
    'CHURN(8, 100)',
    'LTV(SUM_IN(A!A:A, A!B:B, from, to), 0.05)',
    // The conditions of the two sides are not the same, nor the columns that should be.
    'LTV(SUM_IN(A!A:A, A!B:B, from, to, A!C:C, "x") / DISTINCT_IN(A!A:A, A!D:D, from, to), CHURN(B!A:A, B!B:B, from, to))',
    'LTV(SUM_IN(A!A:A, A!B:B, from, to) / DISTINCT_IN(A!E:E, A!D:D, from, to), CHURN(B!A:A, B!B:B, from, to))',
    '100 * (COUNT_IN(S!A:A, from, to, S!B:B, ">=8") - COUNT_IN(S!A:A, from, to, S!B:B, "<=6")) / COUNT_IN(S!A:A, from, to, S!B:B, ">=0")',
    'CSAT(S!B:B, 6, 7)',
    '2 / 3',
    'Orders!B2',
    'SUM_IN(Orders!C:C',
    "SUM_IN('Orders, Orders!U:U, from, to)",
    '((',
    '"',
    '',
  ])('that no form can say is an own formula, unchanged: %s', (text) => {
    expect(measureForm(text)).toEqual({ kind: 'formula', text });
  });

  test('reads a long hostile text at once', () => {
    const texts = ['SUM_IN(' + ', '.repeat(900), 'COUNT_IN(a, from, to' + ',,""'.repeat(450)];
    const began = process.hrtime.bigint();
    for (const text of [...texts, '/'.repeat(2000), "'".repeat(2000), ' '.repeat(2000) + '(']) {
      expect(measureForm(text).kind).toBe('formula');
    }
    expect(Number(process.hrtime.bigint() - began) / 1e6).toBeLessThan(1000);
  });

  test('keeps the picked ranges when another kind is chosen', () => {
    const sum = shape('sum', SALES, [WEST]);
    const west = ', Orders!M:M, "West"';
    expect(measureText(switchedTo('average', sum))).toBe(
      `MEAN_IN(Orders!C:C, Orders!U:U, from, to${west})`,
    );
    expect(measureText(switchedTo('ratio', sum))).toBe(
      `SUM_IN(Orders!C:C, Orders!U:U, from, to${west}) / SUM_IN(Orders!C:C, , from, to)`,
    );
    expect(measureText(switchedTo('churn', sum))).toBe('CHURN(, , from, to)');
    const churn = shape('churn', { ...LEAVING, definition: 'daily' });
    expect(measureText(switchedTo('retention', churn))).toBe(
      'RETENTION(Customers!C:C, Customers!D:D, from, to, "daily")',
    );
    expect(measureText(switchedTo('csat', shape('nps', VOICE)))).toContain('">=4") / COUNT_IN(');
    expect(switchedTo('sum', shape('csat', { ...VOICE, satisfied: '6' }))).toEqual(
      shape('sum', { dates: VOICE.dates, column: '' }),
    );
  });
});
