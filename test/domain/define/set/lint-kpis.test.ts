import type { FindingCode } from '../../../../src/domain/define/set/finding';
import { lintKpis } from '../../../../src/domain/define/set/lint-kpis';
import {
  type DefinitionChangedOn,
  DEFAULT_LIMITS,
  type SetKpi,
} from '../../../../src/domain/define/set/set-kpi';
import { day } from '../../../support/a-kpi';
import { aSetKpi, someKpis } from './a-set-kpi';

const TODAY = day('2026-04-15');

function lint(
  kpis: readonly SetKpi[],
  changed: readonly DefinitionChangedOn[] = [],
  limits = DEFAULT_LIMITS,
) {
  return lintKpis({ kpis, limits, changed, today: TODAY });
}

function codes(kpis: readonly SetKpi[], changed: readonly DefinitionChangedOn[] = []) {
  return lint(kpis, changed).map(({ code, kpis: ids }) => [code, ids]);
}

const other = (said: Partial<SetKpi>) => aSetKpi({ id: 'K-002', name: '객단가 지수', ...said });

/** Of each finding, a set in which it is and the KPIs it names, and the like set in which it is not. */
const LINTS: [FindingCode, found: SetKpi[], ids: string[], not: SetKpi[]][] = [
  [
    'too_many_core',
    someKpis(8),
    ['K-001', 'K-002', 'K-003', 'K-004', 'K-005', 'K-006', 'K-007', 'K-008'],
    [
      ...someKpis(7),
      ...someKpis(3, { tier: 'supporting' }).map((kpi, at) => ({
        ...kpi,
        id: `S${at}`,
        name: `Q${at}`,
      })),
    ],
  ],
  ['many_core', someKpis(6), ['K-001', 'K-002', 'K-003', 'K-004', 'K-005', 'K-006'], someKpis(5)],
  [
    'no_leading',
    [aSetKpi({ timing: 'lagging' }), other({ timing: null })],
    ['K-001'],
    [aSetKpi({ timing: 'lagging' }), other({ timing: 'leading' })],
  ],
  [
    'vanity_in_core',
    [aSetKpi({ name: '페이지뷰' }), other({ name: '구매 전환율' })],
    ['K-001'],
    [aSetKpi({ name: '페이지뷰', tier: 'supporting' }), other({ name: '구매 전환율' })],
  ],
  [
    'same_measure',
    [
      aSetKpi({ measure: 'SUM_IN(A!A:A, A!B:B, from, to)' }),
      other({ measure: '=sum_in(A!$A:A,a!B:B;from;to)' }),
    ],
    ['K-001', 'K-002'],
    [
      aSetKpi({ measure: 'SUM_IN(A!A:A, A!B:B, from, to)' }),
      other({ measure: 'SUM_IN(A!A:A, A!C:C, from, to)' }),
    ],
  ],
  [
    'same_measure_apart',
    [aSetKpi({ measure: 'SUM(A!B:B)' }), other({ measure: "SUM('a'!B:B)", cadence: 'year' })],
    ['K-001', 'K-002'],
    [aSetKpi({ measure: 'SUM(A!B:B)' }), other({ measure: 'SUM(A!C:C)', cadence: 'year' })],
  ],
  [
    'weights_off',
    [
      aSetKpi(),
      other({ parent: 'K-001', weight: 0.2 }),
      other({ id: 'K-003', name: '셋째', parent: 'K-001', weight: 0.2 }),
    ],
    ['K-001', 'K-002', 'K-003'],
    [
      aSetKpi(),
      other({ parent: 'K-001', weight: 0.3333 }),
      other({ id: 'K-003', name: '셋째', parent: 'K-001', weight: 0.3333 }),
      other({ id: 'K-004', name: '넷째', parent: 'K-001', weight: 0.3333 }),
    ],
  ],
  [
    'same_name',
    [aSetKpi({ name: '월 신규 계약 건수' }), other({ name: 'New contracts per month' })],
    ['K-001', 'K-002'],
    [aSetKpi({ name: '월 신규 계약 건수' }), other({ name: '월 신규 문의 건수' })],
  ],
  [
    'opposite_directions',
    [
      aSetKpi({ measure: 'X(from, to)', direction: 'at_least' }),
      other({ measure: 'X(from, to)', direction: 'less_than' }),
    ],
    ['K-001', 'K-002'],
    [
      aSetKpi({ measure: 'X(from, to)', direction: 'at_least' }),
      other({ measure: 'Y(from, to)', direction: 'less_than' }),
    ],
  ],
  ['easier_target', [aSetKpi({ baseline: 110 })], ['K-001'], [aSetKpi({ baseline: 100 })]],
  ['no_values', [aSetKpi({ status: 'no_data' })], ['K-001'], [aSetKpi({ status: 'missed' })]],
  ['no_plan', [aSetKpi({ plan: ' ' })], ['K-001'], [aSetKpi()]],
  ['no_owner', [aSetKpi({ owner: '' })], ['K-001'], [aSetKpi()]],
  [
    'owner_overloaded',
    someKpis(6, { owner: 'Minji@example.com', tier: 'supporting' }),
    ['K-001', 'K-002', 'K-003', 'K-004', 'K-005', 'K-006'],
    someKpis(5, { owner: 'minji@example.com', tier: 'supporting' }),
  ],
  [
    'speed_without_quality',
    [aSetKpi({ name: '평균 응답 시간' })],
    ['K-001'],
    [aSetKpi({ name: '평균 응답 시간' }), other({ name: '고객 만족도' })],
  ],
  [
    'speed_without_quality',
    [aSetKpi({ name: 'Average response time' })],
    ['K-001'],
    [aSetKpi({ name: 'Average response time' }), other({ category: 'service_quality' })],
  ],
  [
    'acquisition_without_activation',
    [aSetKpi({ name: '신규 가입자 수' }), other({ category: 'acquisition' })],
    ['K-001', 'K-002'],
    [aSetKpi({ name: '신규 가입자 수' }), other({ name: '온보딩 완료율' })],
  ],
  [
    'revenue_without_repurchase',
    [aSetKpi({ name: '월 매출' })],
    ['K-001'],
    [aSetKpi({ name: '월 매출' }), other({ name: '재구매율' })],
  ],
  [
    'traffic_without_conversion',
    [aSetKpi({ name: 'Website visitors' })],
    ['K-001'],
    [aSetKpi({ name: 'Website visitors' }), other({ name: 'Conversion rate' })],
  ],
];

test.each(LINTS)('%s is found, and only where it is', (code, found, ids, not) => {
  expect(codes(found)).toContainEqual([code, ids]);
  expect(codes(not).map(([other]) => other)).not.toContain(code);
});

test('a KPI and a set without fault give no finding', () => {
  expect(codes([aSetKpi()])).toEqual([]);
  expect(codes([])).toEqual([]);
});

const change = (field: string, on: string, kpi = 'K-001') => ({ kpi, field, day: day(on) });

const anew = (field: string) => ({ ...change(field, '2026-04-14'), isPastAnew: true });

test.each<[string, DefinitionChangedOn, Partial<SetKpi>, boolean]>([
  ['on its first day', change('definition', '2026-04-01'), {}, true],
  ['of the unit', change('unit', '2026-04-14'), {}, true],
  ['of the measure', change('measure', '2026-04-14'), {}, true],
  ['before the period', change('definition', '2026-03-31'), {}, false],
  ['in the running quarter', change('direction', '2026-04-01'), { cadence: 'quarter' }, true],
  ['of the target alone', change('target', '2026-04-14'), {}, false],
  ['of another KPI', change('definition', '2026-04-14', 'K-002'), {}, false],
  ['of the cadence', change('cadence', '2026-04-14'), {}, true],
  ['that is yet to count', change('definition', '2026-05-01'), {}, false],
  ['of a draft', change('definition', '2026-04-14'), { state: 'draft' }, false],
])('a change in the running period, %s, %j %j, is told: %s', (_, changed, said, isTold) => {
  expect(codes([aSetKpi(said)], [changed])).toEqual(
    isTold ? [['definition_changed', ['K-001']]] : [],
  );
});

test.each<[string, DefinitionChangedOn[], Partial<SetKpi>, string]>([
  ['of a measure', [anew('measure'), anew('unit')], { measure: 'from' }, 'past_anew'],
  [
    'in part',
    [anew('measure'), change('unit', '2026-04-02')],
    { measure: 'from' },
    'definition_changed',
  ],
  ['of what people type', [anew('unit')], { measure: '' }, 'definition_changed'],
])(
  'past values that are computed anew, %s, are told for what they are',
  (_, changed, said, code) => {
    expect(codes([aSetKpi(said)], changed)).toEqual([[code, ['K-001']]]);
  },
);

describe('of two that are alike', () => {
  const same = 'SUM_IN(A!A:A, A!B:B, from, to)';

  test('a short-term and a long-term target of one number are a hint: both may be meant', () => {
    const pair = [aSetKpi({ measure: same }), other({ measure: same, cadence: 'year' })];
    expect(lint(pair)).toEqual([
      {
        code: 'same_measure_apart',
        kpis: ['K-001', 'K-002'],
        severity: 'hint',
        fix: { kind: 'open', kpi: 'K-002', step: 'measure', field: 'cadence' },
        values: { first: '재계약률', second: '객단가 지수' },
      },
    ]);
  });

  test('under the very same name nobody can tell them apart, whatever the cadence', () => {
    const name = 'Average discount';
    const pair = [
      aSetKpi({ name, measure: same, cadence: 'half' }),
      other({ name: 'average  discount', measure: same }),
    ];
    expect(lint(pair)).toEqual([
      expect.objectContaining({
        code: 'same_measure_apart',
        severity: 'warning',
        fix: { kind: 'open', kpi: 'K-002', step: 'aim', field: 'name' },
        values: { first: 'Average discount (K-001)', second: 'average  discount (K-002)' },
      }),
    ]);
    const unmeasured = [aSetKpi({ name }), other({ name, cadence: 'year' })];
    expect(codes(unmeasured)).toEqual([['same_name', ['K-001', 'K-002']]]);
    const named = [aSetKpi({ name: '월 매출' }), other({ name: '연 매출', cadence: 'year' })];
    expect(codes(named).map(([code]) => code)).not.toContain('same_name');
  });

  test('one of the same cadence is a double of that one, not of the first', () => {
    const three = [
      aSetKpi({ measure: same, cadence: 'year' }),
      other({ measure: same }),
      other({ id: 'K-003', name: '셋째', measure: same }),
    ];
    expect(codes(three)).toContainEqual(['same_measure', ['K-002', 'K-003']]);
  });

  test('they pull against each other in any period', () => {
    const pair = [
      aSetKpi({ measure: same }),
      other({ measure: same, cadence: 'year', direction: 'at_most' }),
    ];
    expect(codes(pair)).toEqual([['opposite_directions', ['K-001', 'K-002']]]);
  });

  test('among several, the one that pulls the other way is named', () => {
    const three = [
      aSetKpi({ measure: same }),
      other({ measure: same, direction: 'at_most' }),
      other({ id: 'K-003', name: '셋째', measure: same }),
    ];
    expect(codes(three)).toEqual([
      ['opposite_directions', ['K-001', 'K-002']],
      ['opposite_directions', ['K-002', 'K-003']],
    ]);
  });

  test('one number is told once, by its measure rather than by its name', () => {
    const pair = [aSetKpi({ measure: same }), other({ name: '재계약률', measure: same })];
    expect(codes(pair).map(([code]) => code)).toEqual(['same_measure']);
  });

  test('the parts of one KPI below a parent bear its name', () => {
    const part = { name: '신규 계약', parent: 'K-009' };
    const parts = [aSetKpi({ ...part, team: '서울' }), other({ ...part, team: '부산' })];
    expect(codes(parts)).toEqual([]);
    const owned = { ...part, owner: 'other@example.com' };
    expect(codes([aSetKpi(part), other(owned)])).toEqual([]);
    expect(codes([aSetKpi(part), other(part)]).map(([code]) => code)).toEqual(['same_name']);
  });

  test('another scope is another KPI', () => {
    const pair = [aSetKpi({ scope: '서울' }), other({ name: '재계약률', scope: '부산' })];
    expect(codes(pair)).toEqual([]);
  });

  test('blank names and measures are like nothing', () => {
    expect(codes([aSetKpi({ name: '' }), other({ name: '' })])).toEqual([]);
  });

  test('a text in quotes keeps its blanks and capitals', () => {
    const of = (city: string) => `COUNT_IN(A!A:A, from, to, A!C:C, "${city}")`;
    expect(codes([aSetKpi({ measure: of('Seoul') }), other({ measure: of('seoul') })])).toEqual([]);
  });
});

describe('of too many core KPIs', () => {
  test('the rest becomes supporting: vanity first, then the lowest marks, then the last', () => {
    const kpis = someKpis(8).map((kpi, at) => ({ ...kpi, rank: at === 2 ? 1 : 50 }));
    kpis[4] = { ...kpis[4], name: '좋아요 수' };
    const finding = lint(kpis).find(({ code }) => code === 'too_many_core');
    expect(finding?.fix).toEqual({
      kind: 'set',
      kpis: ['K-003', 'K-005', 'K-008'],
      field: 'tier',
      value: 'supporting',
    });
  });

  test('each team is counted by itself', () => {
    const kpis = [...someKpis(5, { team: '영업' }), ...someKpis(5, { team: '마케팅' })].map(
      (kpi, at) => ({ ...kpi, id: `K-${at}`, name: `KPI ${String.fromCharCode(66 + at)}` }),
    );
    expect(codes(kpis)).toEqual([]);
    expect(codes(kpis.map((kpi) => ({ ...kpi, team: '영업 ' }))).map(([code]) => code)).toEqual([
      'too_many_core',
    ]);
  });

  test('a team is the same however its name is typed', () => {
    const teams = ['Sales', 'sales ', 'ＳＡＬＥＳ', 'SALES', 'Sales', 'sales'];
    const kpis = someKpis(6).map((kpi, at) => ({ ...kpi, team: teams[at] }));
    expect(codes(kpis).map(([code]) => code)).toEqual(['many_core']);
  });

  test('the limits are what the team has set', () => {
    const limits = { advised: 2, most: 3, perOwner: 5 };
    expect(lint(someKpis(3), [], limits)[0]).toMatchObject({ code: 'many_core', severity: 'hint' });
    expect(lint(someKpis(4), [], limits)[0]).toMatchObject({
      code: 'too_many_core',
      severity: 'warning',
      values: { count: 4, most: 3 },
    });
  });
});

test('what a draft may still lack is a hint, and the gravest comes first', () => {
  const found = lint([
    aSetKpi({ state: 'draft', owner: '', plan: '' }),
    other({ name: '상담 건수', owner: '', plan: '' }),
  ]);
  expect(found.map(({ code, severity, kpis }) => [code, severity, kpis[0]])).toEqual([
    ['no_owner', 'error', 'K-002'],
    ['no_plan', 'warning', 'K-002'],
    ['no_owner', 'hint', 'K-001'],
    ['no_plan', 'hint', 'K-001'],
  ]);
});

test('drafts that lack the same are told together', () => {
  const drafts = someKpis(3, { state: 'draft', plan: '' });
  expect(lint(drafts)).toEqual([
    {
      code: 'no_plan',
      kpis: ['K-001', 'K-002', 'K-003'],
      severity: 'hint',
      fix: { kind: 'open', kpi: 'K-001', step: 'own', field: 'plan' },
      values: { first: 'KPI B', more: 2 },
    },
  ]);
});

test('a KPI at rest needs no values', () => {
  expect(codes([aSetKpi({ state: 'paused', status: 'no_data' })])).toEqual([]);
});

test('retired KPIs are no part of the set', () => {
  expect(codes(someKpis(9, { state: 'retired', owner: '' }))).toEqual([]);
});

test('the last step of the target is held against the baseline', () => {
  const stages = [
    { from: day('2026-06-30'), target: 90 },
    { from: day('2026-12-31'), target: 120 },
  ];
  expect(codes([aSetKpi({ target: 90, baseline: 100, stages })])).toEqual([]);
  expect(codes([aSetKpi({ baseline: 125, stages })])).toEqual([['easier_target', ['K-001']]]);
});

test('where it is open whether a KPI leads, that is asked before another one is added', () => {
  const lagging = aSetKpi({ timing: 'lagging' });
  expect(lint([lagging, other({})])[0].fix).toEqual({
    kind: 'open',
    kpi: 'K-002',
    step: 'own',
    field: 'timing',
  });
  expect(lint([lagging])[0].fix).toEqual({ kind: 'add', wanted: 'leading' });
});

/** As a template is taken in: nobody owns it, and nothing measures it. */
const UNTOUCHED = { state: 'draft', owner: '', hasNumber: false } as const;

describe('a draft that nobody has completed', () => {
  test.each<[FindingCode, SetKpi, Partial<SetKpi>]>([
    ['revenue_without_repurchase', aSetKpi({ name: '월 매출' }), { name: '재구매율' }],
    ['traffic_without_conversion', aSetKpi({ name: '방문자 수' }), { name: '구매 전환율' }],
    ['speed_without_quality', aSetKpi({ name: '평균 응답 시간' }), { name: '고객 만족도' }],
    ['no_leading', aSetKpi({ timing: 'lagging' }), { timing: 'leading' }],
  ])('does not answer %s: it is named, and opened where it lacks', (code, kpi, said) => {
    const draft = other({ ...UNTOUCHED, ...said });
    const finding = lint([kpi, draft]).find((found) => found.code === code);
    expect(finding).toMatchObject({
      fix: { kind: 'open', kpi: 'K-002', step: 'measure', field: 'measure' },
      values: { draft: draft.name },
    });
    const measured = other({ ...said, state: 'draft', owner: '' });
    expect(lint([kpi, measured]).find((found) => found.code === code)?.fix).toEqual({
      ...{ kind: 'open', kpi: 'K-002', step: 'own', field: 'owner' },
    });
    const complete = other({ ...said, state: 'draft' });
    expect(codes([kpi, complete]).map(([found]) => found)).not.toContain(code);
  });

  test('answers another one: a plan is weighed as a plan', () => {
    const plan = [
      aSetKpi({ ...UNTOUCHED, name: '월 매출', timing: 'lagging' }),
      other({ ...UNTOUCHED, name: '재구매율', timing: 'leading' }),
    ];
    expect(codes(plan).map(([code]) => code)).toEqual(['no_owner']);
  });
});

test.each([
  ['a team', ['영업', '영업'], { team: '영업', group: 'team' }],
  ['those without a team beside teams', ['', '영업'], { team: '', group: 'no_team' }],
  ['all where no team is named', ['', ''], { team: '', group: 'all' }],
])('a finding says of whom it speaks: %s', (_, [team, beside], group) => {
  const kpis = [
    ...someKpis(6, { team }),
    other({ id: 'K-009', name: '상담 건수', team: beside, tier: 'supporting' }),
  ];
  const found = lint(kpis);
  expect(found.find(({ code }) => code === 'many_core')?.values).toMatchObject(group);
});
