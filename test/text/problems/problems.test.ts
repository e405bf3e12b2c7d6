import type { Language } from '../../../src/contract/language/language';
import type { Problem } from '../../../src/domain/problem';
import { PROBLEM_TEXTS, problemSentence } from '../../../src/text/problems/problems';

const SAID: [rule: string, problem: Problem, ko: string, en: string][] = [
  [
    'a value of its own that is called place',
    { code: 'payload_wrong', values: { place: 'draft.values.x' } },
    '‘draft.values.x’',
    '“draft.values.x”',
  ],
  [
    'keys of a definition as headings',
    { code: 'reason_required', field: 'reason', values: { keys: 'target, owner' } },
    '목표값, 담당자',
    'Target, Owner',
  ],
  [
    'keys of a table as headings with the key by which to find them',
    { code: 'column_missing', values: { table: 'alerts', keys: 'plan' } },
    '원인과 계획 (plan)',
    'Cause and plan (plan)',
  ],
  [
    'a table by its title',
    { code: 'column_missing', values: { table: 'measurements', keys: 'value' } },
    '측정값',
    'Measurements',
  ],
  [
    'a choice by its word',
    { code: 'changed_meanwhile', field: 'direction', values: { now: 'at_most' } },
    '이하',
    'At most',
  ],
  [
    'a value of a field that is none as it stands',
    { code: 'changed_meanwhile', field: 'nothing', values: { now: 'at_most' } },
    '‘at_most’',
    '“at_most”',
  ],
  [
    'a number of a definition in the unit of the KPI',
    { code: 'changed_meanwhile', field: 'target', values: { now: '0.1', unit: '%' } },
    '‘10%’',
    '“10%”',
  ],
  [
    'a recorded value in the unit of the KPI, and its period as people call it',
    {
      code: 'value_differs',
      values: {
        name: 'Churn',
        period: '2026-01-01',
        cadence: 'half',
        unit: '%',
        recorded: 0.05,
        found: 0.1024,
      },
    },
    '2026년 상반기: 기록된 값은 5%, 데이터로 다시 계산한 값은 10.24%',
    'H1 2026: recorded 5%, rows say 10.24%',
  ],
  [
    'what a measure may go on with in words',
    {
      code: 'measure_unexpected',
      values: { position: 3, found: ')', expected: 'expect_close expect_operator' },
    },
    '닫는 괄호 또는 연산 기호(+ - * /)',
    'a closing parenthesis or an operator (+ - * /)',
  ],
  [
    'a cell function by its name, with the place in its argument',
    {
      code: 'not_number',
      values: { function: 'CHURN', argument: 'lost', at: 'at_row', row: 12, found: '"x"' },
    },
    'CHURN: lost 범위의 12번째 행: 숫자가 필요합니다',
    'CHURN: lost row 12 of the range must be a number, found "x"',
  ],
  [
    'words at the top of a range as its heading',
    {
      code: 'not_date',
      values: { function: 'COUNT_IN', argument: 'dates', at: 'at_row', row: 1, found: '"Date"' },
    },
    '제목이면 그 아래부터',
    'If that is a heading, start the range below it',
  ],
  [
    'the problem that lies behind another one',
    { code: 'row_unread', values: { row: 7 }, cause: { code: 'busy' } },
    problemSentence({ code: 'busy' }, 'ko'),
    problemSentence({ code: 'busy' }, 'en'),
  ],
];

describe('a problem in words', () => {
  test.each(SAID)('says %s', (_rule, problem, ko, en) => {
    expect(problemSentence(problem, 'ko')).toContain(ko);
    expect(problemSentence(problem, 'en')).toContain(en);
  });

  test('says a measure’s own problem with a function without the name in front', () => {
    const values = { function: 'CHURN', argument: 'from', usage: 'CHURN(…)' };
    const sentence = problemSentence({ code: 'measure_argument_missing', values }, 'en');
    expect(sentence.match(/CHURN:/g)).toHaveLength(1);
  });

  test('is its code where no sentence is known', () => {
    expect(problemSentence({ code: 'constructor' }, 'ko')).toBe('constructor');
  });

  test.each<Language>(['ko', 'en'])(
    'leaves no hole open in %s where its values are given',
    (language) => {
      const open = PROBLEM_TEXTS.flatMap((text) => Object.entries(text)).flatMap(
        ([code, phrase]) => {
          const holes = [...phrase[language].matchAll(/\{(\w+)\}/g)].map(([, hole]) => hole);
          const values = Object.fromEntries(holes.map((hole) => [hole, `<${hole}>`]));
          const sentence = problemSentence({ code, values }, language);
          return /\{\w+\}|‘’|“”/.test(sentence) ? [sentence] : [];
        },
      );
      expect(open).toEqual([]);
    },
  );
});
