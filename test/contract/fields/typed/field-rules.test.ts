import fc, { casesOf } from '../../../support/fast-check';
import { readField, type Typed } from '../../../../src/contract/fields/typed/field-rules';
import { kpiField } from '../../../../src/contract/fields/records/kpi-field';
import { KPI_FIELDS } from '../../../../src/contract/fields/records/kpi-fields';
import { TABLES } from '../../../../src/contract/tables/table-designs';
import { dayOf } from '../../../../src/domain/calendar/day';
import { problemSentence } from '../../../../src/text/problems/problems';

function read(key: string, typed: Typed): unknown {
  const reading = readField(kpiField(key), typed);
  return reading.ok ? reading.value : reading.problem.code;
}

describe('a number', () => {
  test.each([
    ['5%', 0.05],
    ['4.35%', 0.0435],
    ['0.05', 0.05],
    ['1,000,000', 1000000],
    ['-3', -3],
    ['−3', -3],
    ['₩3,000', 3000],
    ['10억', 1e9],
    ['10억 원', 1e9],
    ['3천만 원', 3e7],
    ['1.5억', 1.5e8],
    ['1억 5천만', 1.5e8],
    ['30만', 3e5],
    ['1.2M', 1.2e6],
    ['500k', 5e5],
    ['1e3', 1000],
    ['５％', 0.05],
    [7, 7],
  ])('%j reads as %d', (typed, value) => {
    expect(read('target', typed)).toBe(value);
  });

  test.each(['1,5', '1.000.000', 'ten', '5 %%', '1 2', '--1', 'Infinity', 'NaN', '1e999', true])(
    '%j is refused',
    (typed) => {
      expect(read('target', typed)).toBe('number_form');
    },
  );

  test('keeps to the smallest and largest that its field accepts', () => {
    expect(read('weight', '120%')).toBe('number_large');
    expect(read('weight', -0.1)).toBe('number_small');
    expect(read('weight', 1)).toBe(1);
    expect(read('confirm_after', '1.5')).toBe('number_whole');
  });
});

describe('the teams that share a KPI', () => {
  test.each([
    ['영업: 60%; 마케팅: 40%', '영업: 60%; 마케팅: 40%'],
    ['Sales: 0.5;\nSupport: 0.5', 'Sales: 0.5;\nSupport: 0.5'],
    [' ; ', null],
    ['', null],
  ])('%j stay as they were typed', (typed, value) => {
    expect(read('shared_with', typed)).toBe(value);
  });

  test('that do not add up to 1 are refused at their field', () => {
    const reading = readField(kpiField('shared_with'), '영업: 0.6; 마케팅: 0.3');
    expect(reading).toEqual({
      ok: false,
      problem: { code: 'shares_sum', field: 'shared_with', values: { found: 0.9 } },
    });
  });
});

describe('a day', () => {
  test.each([
    '2026-03-31',
    '2026. 3. 31.',
    '2026.3.31',
    '2026/3/31',
    '2026년 3월 31일',
    '31 Mar 2026',
    'March 31, 2026',
  ])('%j reads as the last of March', (typed) => {
    expect(read('due', typed)).toBe(dayOf(2026, 3, 31));
  });

  test.each(['2026-02-30', '3/31/2026', '31/3/2026', 'tomorrow', '26-3-31', 46112, '9999-13-01'])(
    '%j is refused',
    (typed) => {
      expect(read('due', typed)).toBe('day_form');
    },
  );
});

describe('an e-mail address', () => {
  test.each(['minji@example.com', ' lead+kpi@sub.example.co.kr ', "o'neil@example.com"])(
    '%j is taken without its blanks',
    (typed) => {
      expect(read('owner', typed)).toBe(typed.trim());
    },
  );

  test.each([
    'minji',
    '@example.com',
    'a@b',
    'a@@b.com',
    'a b@example.com',
    'Minji <minji@example.com>',
    'a@example.com\r\nBcc: all@example.com',
    'a@example.com\u0000',
    '"a@b"@example.com',
    'a@-example.com',
    `${'a'.repeat(65)}@example.com`,
    'a@127.0.0.1',
  ])('%j is refused', (typed) => {
    expect(String(read('owner', typed))).toMatch(/^email_/);
  });

  test('of the owner is exactly one', () => {
    expect(read('owner', 'a@example.com, b@example.com')).toBe('email_one');
  });

  test('list keeps each address once and names the wrong one', () => {
    expect(read('watchers', 'a@example.com; b@example.com,\nA@example.com')).toEqual([
      'a@example.com',
      'b@example.com',
    ]);
    const reading = readField(kpiField('watchers'), 'a@example.com, no one');
    expect(reading).toMatchObject({ ok: false, problem: { values: { found: 'no one' } } });
  });
});

describe('stages', () => {
  test('are dated steps in order', () => {
    expect(read('stages', '2026-06-30: 0.30; 2026. 12. 31.: 40%;')).toEqual([
      { from: dayOf(2026, 6, 30), target: 0.3 },
      { from: dayOf(2026, 12, 31), target: 0.4 },
    ]);
  });

  test.each([
    ['2026-06-30 0.3', 'stages_form'],
    ['2026-06-30: much', 'stages_form'],
    ['2026-12-31: 0.4; 2026-06-30: 0.3', 'stages_order'],
    ['2026-06-30: 0.4; 2026-06-30: 0.3', 'stages_order'],
  ])('%j is refused: %s', (typed, code) => {
    expect(read('stages', typed)).toBe(code);
  });
});

describe('further kinds', () => {
  test.each([
    ['state', 'active', 'active'],
    ['state', '운영 중', 'active'],
    ['direction', 'At least (≥)', 'at_least'],
    ['state', 'running', 'choice_unknown'],
    ['actual', '=SUM(A1:A3)', '=SUM(A1:A3)'],
    ['actual', '12', 12],
    ['actual', 'twelve', 'number_form'],
    ['measure', '=SUM_IN(A:A, B:B, from, to)', 'SUM_IN(A:A, B:B, from, to)'],
    ['name', ' two\nlines ', 'two lines'],
    ['name', '   ', null],
    ['name', 'x'.repeat(201), 'text_long'],
    ['unit', 'KRW', 'KRW'],
  ])('%s %j reads as %j', (key, typed, value) => {
    expect(read(key, typed)).toBe(value);
  });
});

describe('several words of a choice', () => {
  test.each([
    ['recovered, jump', ['recovered', 'jump']],
    ['평소와 다른 값; 회복', ['recovered', 'jump']],
    ['Stretch target reached\nunusual value, Jump', ['stretch', 'jump']],
    [' , ;', null],
    ['recovered, missed', 'choice_unknown'],
  ])('%j reads as %j, in the order of the choices', (typed, value) => {
    expect(read('news_off', typed)).toEqual(value);
  });
});

test('every field of every table answers any text, number or truth value, and every problem has its sentence', () => {
  const fields = [...KPI_FIELDS, ...TABLES.flatMap((table) => table.fields)];
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: fc.constantFrom(...'0123456789,.-+%:;@억만천 e/=\n\r\t<>"\'') }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.constantFrom(...fields), hostile, (field, typed) => {
      const reading = readField(field, typed);
      if (reading.ok) {
        expect(reading.value === undefined || Number.isNaN(reading.value)).toBe(false);
        if (typeof reading.value === 'number') expect(Number.isFinite(reading.value)).toBe(true);
        return;
      }
      for (const language of ['ko', 'en'] as const) {
        const sentence = problemSentence(reading.problem, language) ?? '';
        expect(sentence).not.toBe('');
        expect(sentence.split('{').length).toBeLessThanOrEqual(
          1 + JSON.stringify(reading.problem.values).split('{').length,
        );
      }
    }),
    { numRuns: casesOf(10000) },
  );
});
