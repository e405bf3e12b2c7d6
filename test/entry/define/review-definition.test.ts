import type { DraftValues, ReviewedLetter } from '../../../src/contract/rpc/define';
import { aDraft } from '../../support/a-draft';
import { aSetUpSpreadsheet, aSpreadsheet, told } from '../../support/a-spreadsheet';

type Host = ReturnType<typeof aSpreadsheet>;

function review(host: Host, draft: unknown, language = 'en'): ReviewedLetter[] {
  return told<ReviewedLetter[]>(host, 'reviewDefinition', { draft, language });
}

/** `S+ M~ A-`: each letter with ok, weak or missing. */
function strip(letters: readonly ReviewedLetter[]): string {
  const marks = { ok: '+', weak: '~', missing: '-' };
  return letters.map(({ letter, status }) => letter + marks[status]).join(' ');
}

const letterOf = (letters: readonly ReviewedLetter[], letter: string) =>
  letters.find((one) => one.letter === letter)!;

/** A year of orders, one on the fifth of each month: about 100 a month, without a trend. */
const MONTHS = [98, 103, 97, 101, 99, 104, 96, 102, 100, 98, 103, 99];

function withOrders(host = aSetUpSpreadsheet()) {
  const sheet = host.workbook.sheetByTitle('Orders')!;
  MONTHS.forEach((amount, at) => {
    const month = `${at < 9 ? 2025 : 2026}-${String(((at + 3) % 12) + 1).padStart(2, '0')}`;
    host.workbook.input(sheet, at + 1, 3, `${month}-05`);
    host.workbook.input(sheet, at + 1, 4, String(amount));
  });
  return host;
}

const SALES: DraftValues = {
  measure: 'SUM_IN(Orders!D:D, Orders!E:E, from, to)',
  cadence: 'month',
  due: '2026-06-30',
};

const sales = (parts: DraftValues) => aDraft({ ...SALES, ...parts });

test('a definition of which everything is known has five letters', () => {
  const letters = review(withOrders(), sales({ target: '100' }));
  expect(strip(letters)).toBe('S+ M+ A+ R+ T+');
  expect(letters.map(({ proposal }) => proposal)).toEqual([null, null, null, null, null]);
});

/** A rate that is to move by so much on the month before; the last of them had 99 orders. */
const MOVES = { target: null, target_change: '20%', target_basis: 'previous_month' };
const RATE_MOVES = { ...MOVES, name: '전환율', unit: '%' };
/** 100 orders, by a year of them. */
const ON_BASELINE = { target: null, baseline: '100', target_basis: 'baseline' };

/** The table of the review, row by row: a whole definition but for these fields. */
const ROWS: [letter: string, mark: string, code: string, parts: DraftValues][] = [
  ['S', '+', 'specific', { name: '신규 계약 건수' }],
  ['S', '~', 'scope_missing', { name: '웹사이트 트래픽' }],
  ['S', '+', 'specific', { name: '웹사이트 트래픽', scope: '검색 유입' }],
  ['S', '~', 'activity', { name: '영업 활동 건수' }],
  ['S', '-', 'wish_only', { name: '매출을 늘리자', target: null }],
  ['M', '+', 'measurable', {}],
  ['M', '~', 'values_missing', { measure: null, source: 'CRM' }],
  ['M', '~', 'source_missing', { measure: null, source: null }],
  ['M', '-', 'number_missing', { target: null }],
  ['M', '-', 'unit_missing', { unit: null }],
  ['M', '~', 'percent_or_points', RATE_MOVES],
  ['M', '+', 'measurable', { ...RATE_MOVES, target_change_as: 'relative' }],
  ['M', '+', 'measurable', { ...RATE_MOVES, target_change_as: 'points' }],
  ['M', '+', 'measurable', MOVES],
  ['A', '+', 'achievable', {}],
  ['A', '+', 'achievable', { ...MOVES, target_change: '1%' }],
  ['A', '-', 'out_of_reach', { ...MOVES, target_change: '50%' }],
  ['A', '-', 'nearly_certain', { ...MOVES, target_change: '-50%' }],
  ['A', '+', 'achievable', { ...ON_BASELINE, target_change: '0.1%' }],
  ['A', '-', 'out_of_reach', { ...ON_BASELINE, target_change: '50%' }],
  ['A', '~', 'compared_missing', { ...MOVES, target_basis: null }],
  ['A', '-', 'growth_unreal', { ...MOVES, target_change: '900%', due: null, measure: null }],
  ['A', '~', 'hard_to_reach', { target: '104' }],
  ['A', '~', 'easy_to_reach', { target: '104', direction: 'at_most', baseline: '110' }],
  ['A', '~', 'history_missing', { measure: null }],
  ['A', '-', 'out_of_reach', { target: '150' }],
  ['A', '-', 'nearly_certain', { target: '150', direction: 'at_most', baseline: '200' }],
  ['A', '-', 'nearly_certain', { target: '90' }],
  ['A', '-', 'easier_than_baseline', { target: '110', baseline: '120' }],
  [
    'A',
    '-',
    'growth_unreal',
    { measure: null, target: '1000', baseline: '100', due: '2026-04-30' },
  ],
  ['A', '-', 'aim_missing', { target: null }],
  ['R', '+', 'relevant', { level: 'team', parent: 'K-001' }],
  ['R', '~', 'parent_missing', { level: 'team' }],
  ['R', '~', 'vanity', { name: '인스타그램 팔로워 수' }],
  ['R', '~', 'off_business', { name: '봉사활동 참여율' }],
  ['R', '+', 'relevant', { name: '봉사활동 참여율', contribution: '지역 고객의 신뢰' }],
  ['R', '~', 'outside_control', { control: 'outside' }],
  ['R', '+', 'relevant', { control: 'shared' }],
  ['R', '-', 'objective_missing', { objective: null }],
  ['T', '+', 'time_bound', {}],
  ['T', '~', 'cadence_missing', { cadence: null }],
  ['T', '~', 'due_missing', { due: null }],
  ['T', '~', 'due_far', { due: '2027-12-31' }],
  ['T', '+', 'time_bound', { due: '2027-12-31', stages: '2026-12-31: 100; 2027-12-31: 101' }],
  ['T', '-', 'times_missing', { due: null, cadence: null }],
  ['T', '-', 'someday', { due: null, name: '언젠가 달성할 매출' }],
];

describe('the table of the review', () => {
  let host: Host;
  beforeAll(() => {
    host = withOrders();
  });

  test.each(ROWS)('%s%s: %s with %j', (letter, mark, code, parts) => {
    const found = letterOf(review(host, sales({ target: '100', ...parts })), letter);
    expect([strip([found]), found.code]).toEqual([letter + mark, code]);
    expect([found.reason, found.example.right].every((text) => text.length > 5)).toBe(true);
    expect(found.proposal === null).toBe(mark === '+');
    // A hole that nothing fills would be read as it is.
    expect(`${found.reason} ${found.proposal}`).not.toMatch(/[{}]|undefined|NaN/);
  });
});

test.each([
  ['150', '-', 'out_of_reach'],
  ['104', '~', 'hard_to_reach'],
  ['100', '+', 'achievable'],
])('of the target %s the rows say that it is %s: %s', (target, mark, code) => {
  const letter = letterOf(review(withOrders(), sales({ target })), 'A');
  expect(strip([letter])).toBe(`A${mark}`);
  expect(letter.code).toBe(code);
  expect(letter.reason).toMatch(/\d%/);
});

test('for a stretch target steps are proposed, in words and as they are typed', () => {
  const letter = letterOf(review(withOrders(), sales({ target: '104' })), 'A');
  expect(letter).toMatchObject({
    field: 'stages',
    value: '2026-05-16: 102; 2026-06-30: 104',
    proposal: 'Set milestones on the way. For example: 2026-05-16: ₩102; 2026-06-30: ₩104',
  });
});

test('a target behind the baseline that was entered is easier than it', () => {
  const letter = letterOf(review(withOrders(), sales({ target: '90', baseline: '100' })), 'A');
  expect(letter.reason).toBe('The target (₩90) is easier than the baseline (₩100).');
});

test('the last step of the target is judged where it is due', () => {
  const stages = '2026-04-01: 100; 2026-06-01: 150';
  const letter = letterOf(review(withOrders(), sales({ target: '100', due: null, stages })), 'A');
  expect(letter.code).toBe('out_of_reach');
});

test('three months of rows are too few for a chance, and a benchmark is asked for', () => {
  const letter = letterOf(review(aSetUpSpreadsheet(), aDraft()), 'A');
  expect([letter.status, letter.code, letter.field]).toEqual([
    'weak',
    'history_missing',
    'benchmark',
  ]);
});

test('a measure over a sheet that is not there yields no value', () => {
  const measure = 'SUM_IN(Nowhere!A:A, Nowhere!B:B, from, to)';
  expect(letterOf(review(aSetUpSpreadsheet(), aDraft({ measure })), 'M').code).toBe(
    'values_missing',
  );
});

test('a cell gives values when it holds a number', () => {
  const host = aSetUpSpreadsheet();
  const code = (actual: string) =>
    letterOf(review(host, aDraft({ measure: null, actual })), 'M').code;
  expect([code('=Orders!B2'), code('=Orders!A1'), code('=Nowhere!A1'), code('420')]).toEqual([
    'measurable',
    'values_missing',
    'values_missing',
    'measurable',
  ]);
});

test('what was recorded of a KPI that people type is its history', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft({ measure: null, actual: '5' }) });
  const edit = aDraft({ measure: null, actual: null }, 'edit-1', 'K-001');
  expect(letterOf(review(host, edit), 'M').code).toBe('values_missing');
  const { row, sheet, columns } = measurementPlace(host);
  MONTHS.forEach((value, at) => {
    const month = `${at < 9 ? 2025 : 2026}-${String(((at + 3) % 12) + 1).padStart(2, '0')}`;
    host.workbook.input(sheet, row + at, columns.kpi, 'K-001');
    host.workbook.input(sheet, row + at, columns.period, `${month}-01`);
    host.workbook.input(sheet, row + at, columns.value, String(value));
  });
  const letters = review(host, { ...edit, values: { ...edit.values, target: '100' } });
  expect([letterOf(letters, 'M').code, letterOf(letters, 'A').code]).toEqual([
    'measurable',
    'achievable',
  ]);
});

function measurementPlace(host: Host) {
  const sheet = host.workbook.sheets.find(({ metadata }) =>
    metadata.some(({ value }) => value === 'measurements'),
  )!;
  const area = { row: 0, column: 0, rows: 1, columns: sheet.lastColumn() };
  const keys = host.workbook.values(sheet, area)[0];
  const at = (key: string) => keys.indexOf(key);
  return {
    sheet,
    row: sheet.lastRow(),
    columns: { kpi: at('kpi'), period: at('period'), value: at('value') },
  };
}

test('a vanity metric is fine beside its outcome in the register', () => {
  const host = aSetUpSpreadsheet();
  const downloads = aDraft({ name: '앱 다운로드 수' }, 'form-2');
  expect(letterOf(review(host, downloads), 'R')).toMatchObject({
    status: 'weak',
    proposal: 'Track the outcome as well, such as monthly active users (MAU).',
  });
  told(host, 'saveKpi', { draft: aDraft({ name: '구매 전환율' }) });
  expect(letterOf(review(host, downloads), 'R').status).toBe('ok');
});

test('a vanity metric is fine beside a KPI that is an outcome by its category', () => {
  const host = aSetUpSpreadsheet();
  const downloads = aDraft({ name: '앱 다운로드 수' }, 'form-2');
  told(host, 'saveKpi', { draft: aDraft({ name: '장바구니', category: 'acquisition' }) });
  expect(letterOf(review(host, downloads), 'R').status).toBe('weak');
  const revenue = aDraft({ name: '장바구니', category: 'revenue' }, 'form-3');
  told(host, 'saveKpi', { draft: revenue });
  expect(letterOf(review(host, downloads), 'R').status).toBe('ok');
});

test('why it is measured is asked until it is said', () => {
  const askedOf = (why: string | null) =>
    letterOf(review(aSpreadsheet(), sales({ why })), 'R').asked.map(({ field }) => field);
  expect(askedOf(null)).toContain('why');
  expect(askedOf('성장의 속도를 안다')).not.toContain('why');
});

test('what only the sentence of a form says is reviewed with it', () => {
  const draft = { draftId: 'd', id: null, values: { name: '매출' } };
  const codes = (sentence: string) => {
    const letters = review(aSpreadsheet(), { ...draft, sentence });
    return [letterOf(letters, 'S').code, letterOf(letters, 'M').code];
  };
  expect(codes('매출')).toEqual(['specific', 'number_missing']);
  expect(codes('매출을 늘리자')).toEqual(['wish_only', 'number_missing']);
  expect(codes('매출을 전월 대비 20% 늘리자')).toEqual(['specific', 'source_missing']);
});

test('a goal is found wanting and said as a KPI, before any table is there', () => {
  const letters = review(
    aSpreadsheet(),
    { draftId: 'd', id: null, values: { name: '매출을 늘리자' } },
    'ko',
  );
  expect(strip(letters)).toBe('S- M- A- R- T-');
  expect(letters[0]).toMatchObject({
    reason: '바라는 방향만 있고 얼마나 바꿀지 알 수 없습니다.',
    proposal: '이렇게 써 보세요: 이번 분기 동안 월 매출 15% 증가',
    field: 'name',
    value: '이번 분기 동안 월 매출 15% 증가',
    example: { wrong: '매출 확대', right: '이번 분기 동안 월 매출 15% 증가' },
  });
  expect(letters.flatMap(({ asked }) => asked.map(({ field }) => field)).sort()).toEqual([
    'definition',
    'plan',
    'tier',
    'timing',
    'why',
  ]);
});

test('a sentence is reviewed as it was read', () => {
  const reading = {
    metric: '전환율',
    scope: null,
    verb: 'increase',
    direction: 'at_least',
    target: 0.2,
    targetHigh: null,
    baseline: null,
    unit: '%',
    change: 'relative',
    comparison: 'previous_month',
    cadence: 'month',
    due: '2026-12-31',
    starts: null,
    aggregation: 'last',
    leftover: [],
    words: { target: '20%' },
  };
  const letters = review(aSpreadsheet(), reading);
  expect(strip(letters)).toBe('S+ M~ A~ R- T~');
  expect(letterOf(letters, 'M')).toMatchObject({
    code: 'percent_or_points',
    proposal: 'Is it 20% of the current rate, or 20 pp?',
  });
});
