import type { Language } from '../../../../src/contract/language/language';
import { AVOIDED } from '../../../../build/words.mjs';
import { listTemplates } from '../../../../src/app/define/exchange/list-templates';
import { type PackKey, templatePacks } from '../../../../src/domain/define/templates/packs';
import type { KpiTemplate } from '../../../../src/domain/define/templates/template';
import { type TemplateKey, templates } from '../../../../src/domain/define/templates/templates';

/** In a file of won that has no KPI yet. */
const listed = (language: Language) =>
  listTemplates(
    { definitions: { read: () => [] }, moment: () => ({ locale: () => 'ko_KR' }) },
    language,
  );

/** What a number of the requirements says, by its own words: a level, or a movement against what. */
type Said = Partial<Pick<KpiTemplate, 'direction' | 'cadence' | 'unit' | 'within'>> & {
  target?: number;
  change?: number;
  by?: 'relative' | 'points';
  comparison?: string;
};

const REQUIRED: [number: string, pack: PackKey, template: TemplateKey, said: Said][] = [
  [
    'S100',
    'sales',
    'quarterly_sales',
    { direction: 'at_least', target: 1e9, unit: 'KRW', cadence: 'quarter' },
  ],
  ['S100', 'sales', 'new_contracts', { direction: 'at_least', target: 30, cadence: 'month' }],
  ['S100', 'sales', 'renewal_rate', { direction: 'at_least', target: 0.8, unit: '%' }],
  ['S100', 'sales', 'opportunity_conversion', { direction: 'at_least', target: 0.2, unit: '%' }],
  ['S101', 'marketing', 'monthly_leads', { direction: 'at_least', target: 500, cadence: 'month' }],
  ['S101', 'marketing', 'campaign_conversion', { direction: 'at_least', target: 0.03, unit: '%' }],
  [
    'S101',
    'marketing',
    'visitor_growth',
    { change: 0.2, by: 'relative', comparison: 'previous_month' },
  ],
  ['S101', 'marketing', 'ad_inquiries', { direction: 'at_least', cadence: 'quarter' }],
  ['S102', 'people', 'time_to_hire', { direction: 'at_most', target: 45, unit: 'd' }],
  ['S102', 'people', 'probation_passed', { direction: 'at_least', target: 0.9, unit: '%' }],
  [
    'S102',
    'people',
    'staff_turnover',
    { direction: 'at_most', target: 0.1, unit: '%', cadence: 'year' },
  ],
  ['S102', 'people', 'staff_satisfaction', { direction: 'at_least', target: 4.3, unit: 'score' }],
  ['S103', 'support', 'answer_time', { direction: 'at_most', target: 24, unit: 'h' }],
  ['S103', 'support', 'tickets_resolved', { direction: 'at_least', target: 0.95, unit: '%' }],
  [
    'S103',
    'support',
    'repeat_inquiries',
    { change: -0.2, by: 'relative', comparison: 'previous_quarter' },
  ],
  ['S103', 'support', 'csat_score', { direction: 'at_least', target: 4.5, unit: 'score' }],
  [
    'S104',
    'organisation_objective',
    'seven_day_retention',
    { change: 0.15, by: 'relative', comparison: 'previous_quarter' },
  ],
  [
    'S104',
    'organisation_objective',
    'key_feature_reach',
    { direction: 'at_least', target: 0.6, unit: '%' },
  ],
  [
    'S104',
    'organisation_objective',
    'store_rating',
    { direction: 'at_least', target: 4.5, unit: 'score' },
  ],
  [
    'S105',
    'team_objective',
    'feature_use_in_seven_days',
    { direction: 'at_least', target: 0.6, unit: '%' },
  ],
  [
    'S105',
    'team_objective',
    'onboarding_completion',
    { change: 0.2, by: 'relative', comparison: 'previous_quarter' },
  ],
  [
    'S105',
    'team_objective',
    'new_user_churn',
    { change: -0.15, by: 'relative', comparison: 'previous_quarter' },
  ],
  [
    'S106',
    'person_objective',
    'improvements_shipped',
    { direction: 'at_least', target: 3, cadence: 'quarter' },
  ],
  [
    'S106',
    'person_objective',
    'analysis_reports',
    { direction: 'at_least', target: 1, cadence: 'month' },
  ],
  ['S106', 'person_objective', 'screen_exit_rate', { change: -0.1, by: 'relative' }],
  ['S109', 'delivery_app', 'app_signups', {}],
  ['S109', 'delivery_app', 'first_order_conversion', { unit: '%' }],
  ['S109', 'delivery_app', 'reorder_rate', { unit: '%' }],
  ['S110', 'e_commerce', 'shop_visitors', {}],
  ['S110', 'e_commerce', 'cart_abandonment', { direction: 'at_most', unit: '%' }],
  ['S110', 'e_commerce', 'average_order_value', { unit: 'KRW' }],
  ['S110', 'e_commerce', 'shop_conversion', { change: 0.15, by: 'relative' }],
  ['S111', 'saas', 'monthly_active_users', { cadence: 'month' }],
  ['S111', 'saas', 'subscription_churn', { change: -0.25, by: 'relative' }],
  ['S111', 'saas', 'subscriber_value', {}],
  ['S112', 'cafe', 'guest_return_rate', { change: 0.3, by: 'relative' }],
  ['S112', 'cafe', 'average_ticket', {}],
  ['S112', 'cafe', 'guest_satisfaction', { unit: 'score' }],
  ['S113', 'fitness', 'membership_renewal', {}],
  ['S113', 'fashion', 'return_rate', { direction: 'at_most' }],
  ['S113', 'logistics', 'delivery_errors', { direction: 'at_most', unit: '%' }],
  ['S114', 'turnarounds', 'recovery_time', { change: -0.4, by: 'relative' }],
  ['S114', 'turnarounds', 'complaints_halved', { change: -0.5, by: 'relative' }],
  ['S114', 'turnarounds', 'completion_rate', { change: 0.2, by: 'points', within: { months: 6 } }],
  ['S114', 'turnarounds', 'churn_halved', { change: -0.5, by: 'relative' }],
  [
    'S115',
    'company_goals',
    'annual_sales_growth',
    { change: 0.2, comparison: 'previous_year', cadence: 'year' },
  ],
  ['S115', 'company_goals', 'new_customers', { cadence: 'quarter' }],
  ['S115', 'company_goals', 'deal_size', { unit: 'KRW' }],
  ['S115', 'company_goals', 'signup_growth', { change: 0.2, by: 'relative' }],
  ['S115', 'company_goals', 'churn_limit', { direction: 'at_most', target: 0.05, unit: '%' }],
  [
    'S116',
    'smart_goals',
    'sales_in_three_months',
    { change: 0.15, cadence: 'month', within: { months: 3 } },
  ],
  ['S116', 'smart_goals', 'survey_score', { direction: 'at_least', target: 4.5, unit: 'score' }],
  ['S116', 'smart_goals', 'customers_in_a_year', { change: 0.3, within: { months: 12 } }],
  ['S116', 'smart_goals', 'repurchase_rate', { direction: 'at_least', target: 0.2, unit: '%' }],
  ['S116', 'smart_goals', 'satisfied_customers', { target: 0.9, within: { quarter: 4 } }],
  ['S116', 'smart_goals', 'visitors_in_six_months', { change: 0.3, within: { months: 6 } }],
  ['S116', 'smart_goals', 'follower_growth', { change: 0.1 }],
  ['S116', 'smart_goals', 'brand_searches', { change: 0.2 }],
  ['S116', 'smart_goals', 'complaints_reduced', { change: -0.2 }],
  ['S116', 'smart_goals', 'conversion_rate', { direction: 'at_least', target: 0.05, unit: '%' }],
  ['S116', 'smart_goals', 'sales_this_year', { target: 1e9, unit: 'KRW', within: 'end_of_year' }],
  ['S116', 'smart_goals', 'growth_this_year', { change: 2, comparison: 'previous_year' }],
];

test.each(REQUIRED)('%s: pack %s has %s', (_, pack, template, said) => {
  expect(templatePacks()[pack].kpis).toContain(template);
  const { aim, ...rest } = templates()[template];
  expect({ ...rest, ...aim }).toMatchObject(said);
});

test('S107: departments have KPIs over the tools that they keep their data in', () => {
  const tools = (pack: PackKey) => templatePacks()[pack].kpis.map((key) => templates()[key].tool);
  expect(new Set(tools('marketing'))).toEqual(
    new Set(['marketing_automation', 'web_log', 'ad_platform']),
  );
  expect(new Set(tools('sales'))).toEqual(new Set(['crm']));
  expect(new Set(tools('operations'))).toEqual(new Set(['erp', 'tickets']));
});

/** By the words of S108, S181, S182 and S194. */
const SYMPTOMS: [symptom: string, kpi: TemplateKey, action: RegExp][] = [
  ['conversion_falls', 'conversion_rate', /A\/B/],
  ['conversion_falls', 'cart_abandonment', /장바구니.*결제/],
  ['few_new_customers', 'sales_cycle', /사이클/],
  ['few_new_customers', 'new_contracts', /대상/],
  ['orders_late', 'order_lead_time', /재고.*자동/],
  ['orders_late', 'sla_compliance', /SLA/],
  ['retention_falls', 'seven_day_retention', /로열티/],
  ['signups_without_use', 'activation_rate', /온보딩/],
  ['sales_without_repurchase', 'repurchase_rate', /쿠폰/],
  ['sales_without_repurchase', 'repurchase_rate', /충성/],
  ['fast_answers_same_satisfaction', 'csat_score', /해결.*품질/],
  ['visits_without_sales', 'conversion_rate', /전환율/],
  ['returns_rise', 'return_rate', /품질/],
  ['returns_rise', 'return_rate', /자세히/],
];

test.each(SYMPTOMS)('%s leads to %s and an action like %s', (symptom, kpi, action) => {
  const found = listed('ko').symptoms.find((each) => each.symptom === symptom);
  expect(found?.kpis).toContain(kpi);
  expect(found?.actions.join('\n')).toMatch(action);
});

test.each<[template: TemplateKey, ko: string, en: string]>([
  ['new_contracts', '30건 이상', 'At least 30 contracts'],
  ['quarterly_sales', '10억 원 이상', 'At least ₩1,000,000,000'],
  ['staff_turnover', '10% 이하', 'At most 10%'],
  ['answer_time', '24시간 이하', 'At most 24 hours'],
  ['visitor_growth', '전월 대비 20% 이상 증가', 'up at least 20% on the previous month'],
  ['repeat_inquiries', '전 분기 대비 20% 이상 감소', 'down at least 20% on the previous quarter'],
  ['completion_rate', '기준선 대비 20%p 이상 증가', 'up at least 20 pp on the baseline'],
])('the target of %s is said as %s and %s', (template, ko, en) => {
  const said = (language: 'ko' | 'en') =>
    listed(language).templates.find((each) => each.template === template)?.aim;
  expect([said('ko'), said('en')]).toEqual([ko, en]);
});

test('every word is there in both languages, and Korean where it should be', () => {
  const [ko, en] = [listed('ko'), listed('en')];
  const wordsOf = (listed: typeof ko) => [
    ...listed.templates.flatMap(({ name, definition, columns, plan }) => [
      name,
      definition,
      columns,
      ...plan,
    ]),
    ...listed.symptoms.flatMap(({ name, actions }) => [name, ...actions]),
  ];
  expect(wordsOf(ko).filter((text) => !/[가-힣]/.test(text))).toEqual([]);
  expect(wordsOf(en).filter((text) => text === '' || /[가-힣]/.test(text))).toEqual([]);
  expect(wordsOf(en)).toHaveLength(wordsOf(ko).length);
  expect(wordsOf(ko).filter((text) => AVOIDED.ko.some((word) => word.test(text)))).toEqual([]);
  expect(wordsOf(en).filter((text) => AVOIDED.en.some((word) => word.test(text)))).toEqual([]);
});

test('no two templates have one name', () => {
  for (const language of ['ko', 'en'] as const) {
    const names = listed(language).templates.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
});
