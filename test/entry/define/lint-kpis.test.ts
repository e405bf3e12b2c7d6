import type { LintedSet } from '../../../src/contract/rpc/define-set';
import type { DraftValues } from '../../../src/contract/rpc/define';
import type { FindingCode } from '../../../src/domain/define/set/finding';
import { aDraft, draftValues } from '../../support/a-draft';
import { aSetUpSpreadsheet, told, typeInto } from '../../support/a-spreadsheet';

type Host = ReturnType<typeof aSetUpSpreadsheet>;

const lint = (host: Host, language = 'en') =>
  told<LintedSet>(host, 'lintKpis', { language }).findings;
const codes = (host: Host) => lint(host).map(({ code, kpis }) => [code, kpis]);

/** Draft KPIs with these parts, without fault beside. */
function withKpis(...parts: DraftValues[]): Host {
  const host = aSetUpSpreadsheet();
  parts.forEach((values, at) => {
    const measure = `COUNT_IN(Orders!A:A, from, to) + ${at}`;
    const whole = { state: 'draft', name: `KPI ${at}`, plan: 'Look', measure, ...values };
    told(host, 'saveKpi', { draft: aDraft(whole, `form-${at}`) });
  });
  return host;
}

test('an empty register and one sound KPI have no finding', () => {
  expect(lint(aSetUpSpreadsheet())).toEqual([]);
  expect(lint(withKpis({ name: '재계약률' }))).toEqual([]);
});

const eachOf = (count: number, parts: DraftValues = {}): DraftValues[] =>
  Array.from({ length: count }, (_, at) => ({ owner: `o${at}@example.com`, ...parts }));

const ORDERS = 'SUM_IN(Orders!A:A, Orders!B:B, from, to)';

/** Of each finding, KPIs among which it is, and like ones among which it is not. */
const LINTS: [FindingCode, found: DraftValues[], not: DraftValues[]][] = [
  ['too_many_core', eachOf(8), [...eachOf(7), { tier: 'supporting', owner: 'o8@example.com' }]],
  ['many_core', eachOf(6), eachOf(5)],
  ['no_leading', [{ timing: 'lagging' }], [{ timing: 'lagging' }, { timing: 'leading' }]],
  ['vanity_in_core', [{ name: '페이지뷰' }], [{ name: '페이지뷰', tier: 'supporting' }]],
  ['same_measure', [{ measure: ORDERS }, { measure: ORDERS }], [{ measure: ORDERS }, {}]],
  [
    'same_measure_apart',
    [{ measure: ORDERS }, { measure: ORDERS, cadence: 'year' }],
    [{ measure: ORDERS }, { cadence: 'year' }],
  ],
  ['same_name', [{ name: '신규 계약' }, { name: 'New contracts' }], [{ name: '신규 계약' }, {}]],
  [
    'opposite_directions',
    [{ measure: ORDERS }, { measure: ORDERS, direction: 'at_most' }],
    [{ measure: ORDERS }, { direction: 'at_most' }],
  ],
  ['easier_target', [{ baseline: '400' }], [{ baseline: '200' }]],
  [
    'no_values',
    [{ state: 'active', measure: 'SUM_IN(Nowhere!A:A, Nowhere!B:B, from, to)' }],
    [{ state: 'active', measure: ORDERS }],
  ],
  ['no_plan', [{ state: 'active', plan: null }], [{ state: 'active' }]],
  ['no_owner', [{ owner: null }], [{}]],
  ['weights_off', [{}, { parent: 'K-001', weight: 0.5 }], [{}, { parent: 'K-001', weight: 1 }]],
  ['owner_overloaded', eachOf(6, { owner: 'a@example.com' }), eachOf(6)],
  ['speed_without_quality', [{ name: '응답 시간' }], [{ name: '응답 시간' }, { name: 'CSAT' }]],
  [
    'acquisition_without_activation',
    [{ name: '신규 가입자 수' }],
    [{ name: '신규 가입자 수' }, { name: '첫 주문 완료율' }],
  ],
  ['revenue_without_repurchase', [{ name: '매출' }], [{ name: '매출' }, { name: '재구매율' }]],
  [
    'traffic_without_conversion',
    [{ name: '방문자 수' }],
    [{ name: '방문자 수' }, { name: '구매 전환율' }],
  ],
];

test.each(LINTS)('%s is found in the register, and only where it is', (code, found, not) => {
  const findings = lint(withKpis(...found)).filter((finding) => finding.code === code);
  expect(findings).toHaveLength(1);
  expect(findings[0].message).not.toMatch(/[{}]|undefined|NaN/);
  expect(findings[0].fix.label).not.toMatch(/[{}]|undefined/);
  expect(codes(withKpis(...not)).map(([other]) => other)).not.toContain(code);
});

test('two KPIs of one number in opposite directions are told first, in both languages', () => {
  const measure = 'SUM_IN(Orders!A:A, Orders!B:B, from, to)';
  const host = withKpis(
    { name: '재고', measure, plan: null },
    { name: '재고 금액', measure: measure.replace(/ /g, ''), direction: 'at_most' },
  );
  const [first, second] = lint(host);
  expect(first).toEqual({
    code: 'opposite_directions',
    kpis: ['K-001', 'K-002'],
    severity: 'error',
    message: '“재고” and “재고 금액” pull the same number in opposite directions.',
    fix: {
      kind: 'open',
      kpi: 'K-002',
      step: 'aim',
      field: 'direction',
      label: 'Decide on Direction: K-002',
    },
  });
  expect(second).toMatchObject({ code: 'no_plan', severity: 'hint', kpis: ['K-001'] });
  expect(lint(host, 'ko')[0].message).toBe(
    '두 지표가 같은 값을 반대 방향으로 움직이려 합니다: 재고, 재고 금액',
  );
});

test('more than seven core KPIs are too many, with those that may become supporting', () => {
  const host = withKpis(...Array.from({ length: 8 }, (_, at) => ({ owner: `o${at}@example.com` })));
  const [finding] = lint(host);
  expect(finding).toMatchObject({
    code: 'too_many_core',
    severity: 'warning',
    message: 'There are 8 core KPIs. With more than 7, it is hard to see what matters.',
    fix: { kind: 'set', kpis: ['K-006', 'K-007', 'K-008'], field: 'tier', value: 'supporting' },
  });
  expect(finding.fix.label).toBe('Set Tier to Supporting: K-006, K-007, K-008');
  for (let row = 0; row < 8; row += 1) typeInto(host, 'kpis', 'team', '영업', row);
  expect(lint(host)[0].message).toMatch(/^영업: There are 8 core KPIs/);
  typeInto(host, 'kpis', 'tier', '보조', 7);
  expect(codes(host)[0][0]).toBe('many_core');
});

test('an edit of a live definition is told while its period runs', () => {
  const host = withKpis({ name: '재계약률', state: 'active' });
  const loaded = draftValues({
    name: '재계약률',
    plan: 'Look',
    measure: 'COUNT_IN(Orders!A:A, from, to) + 0',
  });
  const edit = aDraft({ ...loaded, definition: '갱신한 계약' }, 'edit-1', 'K-001');
  told(host, 'saveKpi', { draft: { ...edit, loaded }, reason: 'Clearer' });
  expect(lint(host)).toEqual([
    expect.objectContaining({
      code: 'definition_changed',
      message: expect.stringContaining('(Definition)') as string,
    }),
  ]);
  host.advanceTo(new Date('2026-05-02T00:00:00Z'));
  expect(codes(host)).toEqual([]);
});

test('a target easier than the baseline is told in the unit of its KPI', () => {
  const host = withKpis({ name: '재고 회전', unit: 'KRW', target: '300' });
  typeInto(host, 'kpis', 'baseline', 500);
  expect(lint(host)[0].message).toBe(
    '재고 회전: the target (₩300) is easier than the baseline (₩500).',
  );
});

test('drafts without a plan are told in one sentence', () => {
  const host = withKpis({ plan: null }, { plan: null });
  expect(lint(host).map(({ message }) => message)).toEqual([
    'KPI 0 and 1 more: there is no plan on a miss.',
  ]);
});

test('what is missing beside a KPI can be added', () => {
  const host = withKpis({ name: '웹사이트 방문자 수' });
  expect(lint(host)).toMatchObject([
    { code: 'traffic_without_conversion', fix: { kind: 'add', wanted: 'conversion' } },
  ]);
});

test('how many are enough is what the file says, for checks and for choosing', () => {
  const host = withKpis(...eachOf(6));
  expect(codes(host)[0]).toEqual(['many_core', expect.anything()]);
  const limits = { advised: 6, most: 9, perOwner: 2 };
  expect(told<LintedSet>(host, 'setKpiLimits', { limits })).toEqual({ findings: [], limits });
  expect(lint(host)).toEqual([]);
  expect(told<{ limits: unknown }>(host, 'listCandidates').limits).toEqual(limits);
  told(host, 'setKpiLimits', { limits: { ...limits, advised: 2, most: 3 } });
  expect(codes(host)[0]).toEqual(['too_many_core', expect.anything()]);
});

test.each([
  ['en', 'KPIs without a team: There are 6 core KPIs; up to 5 are advised. Drafts among them: 5.'],
  ['ko', '팀이 없는 지표: 핵심 지표가 6개입니다. 5개까지 권합니다. 그중 초안 5개.'],
])('beside teams, those without one are said to be meant, in %s', (language, message) => {
  const six = [{ state: 'active', owner: 'x@example.com' }, ...eachOf(5)];
  const host = withKpis(...six, { team: '영업', tier: 'supporting', owner: 'y@example.com' });
  const said = (of: Host) => lint(of, language).map((finding) => finding.message);
  expect(said(host)).toContain(message);
  expect(said(withKpis(...six)).join()).not.toContain(message.split(':')[0]);
});

test.each([
  ['en', '재고: the weights of the KPIs below it add up to 40%. Make them add up to 100%.'],
  ['ko', '재고: 하위 지표의 가중치를 모두 더하면 40%입니다. 100%가 되게 맞추세요.'],
])('weights are told in the unit in which the tree shows them, in %s', (language, message) => {
  const part = { parent: 'K-001', weight: '20%' };
  const host = withKpis({ name: '재고' }, part, part);
  expect(lint(host, language).map((finding) => finding.message)).toContain(message);
});

test.each([
  ['en', 'The draft “재구매율” counts once it has an owner and a measure.'],
  ['ko', '초안(재구매율)은 담당자와 계산식을 정해야 셉니다.'],
])('a template that was taken in is named and does not count, in %s', (language, said) => {
  const taken = { name: '재구매율', owner: null, measure: null };
  const found = lint(withKpis({ name: '매출' }, taken), language);
  const finding = found.find(({ code }) => code === 'revenue_without_repurchase');
  expect(finding?.message).toContain(said);
});
