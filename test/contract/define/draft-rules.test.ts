import { readDraft, withDefaults } from '../../../src/contract/define/draft-reading';
import { checkDraft, type ParseMeasure } from '../../../src/contract/define/draft-rules';
import type { Typed } from '../../../src/contract/fields/typed/field-rules';
import { FIELD_PROBLEM_TEXT } from '../../../src/text/define/field-problems';

const anyMeasure: ParseMeasure = (text) => ({
  ok: true,
  measure: { text, references: [], tree: { kind: 'number', value: 0, start: 0, end: 0 } },
});

const whole: Record<string, Typed> = {
  state: 'active',
  name: 'Churn',
  definition: 'lost / at risk',
  objective: 'keep customers',
  source: 'Customers',
  unit: '%',
  measure: 'CHURN(A:A, B:B, from, to)',
  aggregation: 'last',
  cadence: 'half',
  direction: 'at_most',
  target: '5%',
  starts: '2026-01-01',
  due: '2026-12-31',
  owner: 'minji@example.com',
};

function problemsOf(changes: Record<string, Typed>, parse = anyMeasure): string[] {
  return checkDraft(readDraft({ ...whole, ...changes }), parse).problems.map(
    ({ field, code }) => `${field}: ${code}`,
  );
}

test('a whole definition has no problem', () => {
  expect(problemsOf({})).toEqual([]);
});

test.each([
  [{ due: '2025-12-31' }, ['due: due_before_starts']],
  [{ due: '2026-01-01' }, []],
  [{ target_high: 0.1 }, ['target_high: target_high_alone']],
  [{ direction: 'between' }, ['target_high: target_high_missing']],
  [{ direction: 'between', target_high: '5%' }, ['target_high: target_high_low']],
  [{ direction: 'between', target_high: '6%' }, []],
  [{ miss_at: '110%' }, ['miss_at: miss_above_warn']],
  [{ miss_at: 0.95, warn_at: 0.9 }, ['miss_at: miss_above_warn']],
  [{ baseline: 0.05 }, ['baseline: baseline_is_target']],
  [{ baseline: 0.05, stages: '2026-06-30: 0.04' }, []],
  [{ stages: '2026-12-31: 0.04' }, []],
  [{ stages: '2026-06-30: 0.04; 2027-01-01: 0.03' }, ['stages: stage_after_due']],
  [{ stretch: '3%' }, []],
  [{ stretch: '6%' }, ['stretch: stretch_easier']],
  [{ direction: 'at_least', stretch: '6%' }, []],
  [{ direction: 'at_least', stretch: '4%' }, ['stretch: stretch_easier']],
  [{ measure: '' }, ['actual: actual_or_measure']],
  [{ measure: '', actual: 0.04 }, []],
  [{ owner: '' }, ['owner: required']],
  [{ owner: 'a@b.com, c@d.com' }, ['owner: email_one']],
  [{ state: 'draft', owner: '', target: '', due: '' }, []],
])('%j gives %j', (changes, problems) => {
  expect(problemsOf(changes as Record<string, Typed>)).toEqual(problems);
});

const LESS = { target: '', target_change: '-20%', target_basis: 'previous_half' };

test.each([
  [LESS, []],
  [{ ...LESS, target_basis: '' }, ['target_basis: target_basis_missing']],
  [{ ...LESS, target: 0.05, target_change: '' }, ['target_change: target_change_missing']],
  [{ ...LESS, target_change: '' }, ['target: required', 'target_change: target_change_missing']],
  [{ ...LESS, state: 'draft', target_basis: '' }, []],
  [{ ...LESS, state: 'draft', target_change: '' }, []],
  // Meant as 20 %, and written as twenty times.
  [{ ...LESS, target_change: '20' }, ['target_change: number_large', 'target: required']],
  [{ ...LESS, target_basis: 'previous_quarter' }, ['target_basis: basis_shorter']],
  [{ ...LESS, target_basis: 'previous_year' }, []],
  [{ ...LESS, target_basis: 'baseline' }, ['baseline: change_without_baseline']],
  [{ ...LESS, target_basis: 'baseline', baseline: 0.1 }, []],
  [{ ...LESS, stages: '2026-06-30: 0.04' }, ['stages: change_with_stages']],
  [{ ...LESS, target_change_as: 'points' }, []],
  [{ ...LESS, target_change_as: 'points', unit: '' }, ['unit: required']],
  [{ ...LESS, target_change_as: '%p', unit: '건' }, ['target_change_as: choice_unknown']],
  [{ ...LESS, target_change_as: 'points', unit: '건' }, ['target_change_as: points_without_share']],
  [{ ...LESS, direction: 'between', target_high: 0.1 }, ['target_change: change_with_between']],
])('with a target that is a movement, %j gives %j', (changes, problems) => {
  expect(problemsOf(changes as Record<string, Typed>)).toEqual(problems);
});

test('a measure is judged by its grammar', () => {
  const refusing: ParseMeasure = () => ({
    ok: false,
    problem: { code: 'measure_syntax' },
    start: 0,
    end: 1,
  });
  expect(problemsOf({}, refusing)).toEqual(['measure: measure_syntax']);
});

test('a field with a problem has no value and is not called missing besides', () => {
  const { values, problems } = checkDraft(readDraft({ ...whole, target: 'much' }), anyMeasure);
  expect(problems.map(({ code }) => code)).toEqual(['number_form']);
  expect('target' in values).toBe(false);
});

test('what the page does not mention starts from the field records, what it clears stays clear', () => {
  const filled = withDefaults({ name: 'A', cadence: null });
  expect(filled).toMatchObject({ state: 'draft', aggregation: 'last', warn_at: 1, cadence: null });
});

test('all required fields are asked for at once', () => {
  const { problems } = checkDraft(readDraft({ state: 'active' }), anyMeasure);
  expect(problems.map(({ field }) => field).sort()).toEqual(
    'actual aggregation cadence definition direction due name owner source starts target unit'.split(
      ' ',
    ),
  );
  expect(Object.keys(FIELD_PROBLEM_TEXT)).toContain(problems[0].code);
});

test('the number that a movement comes to is nothing that a person could put right', () => {
  const moving = {
    unit: '#',
    direction: 'at_least',
    target_change: '20%',
    target_basis: 'previous_half',
  };
  expect(problemsOf({ ...moving, target: 108, stretch: 100 })).toEqual([]);
  expect(problemsOf({ ...moving, target: 120, baseline: 120 })).toEqual([]);
  // Without what it is compared with the number counts.
  const still = { unit: '#', direction: 'at_least', target: 108, stretch: 100 };
  expect(problemsOf(still)).toEqual(['stretch: stretch_easier']);
});
