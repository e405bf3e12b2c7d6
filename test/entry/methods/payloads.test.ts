import * as v from 'valibot';
import type { RpcMethod } from '../../../src/contract/rpc/rpc';
import { methods } from '../../../src/entry/methods/methods';
import { aReading } from '../../support/a-reading';

const DRAFT = { draftId: 'form-1', id: null, values: { name: 'Leads', target: 5, parent: null } };

function accepts(method: RpcMethod, payload: unknown): boolean {
  return v.safeParse(methods()[method].payload(), payload).success;
}

test('each method asks for its access by name', () => {
  const access = Object.entries(methods()).map(([name, method]) => [
    name,
    method.access,
    method.makesTables ?? false,
  ]);
  expect(access).toEqual([
    ['start', 'reads', false],
    ['openPage', 'reads', false],
    ['selection', 'reads', false],
    ['setUp', 'writes', false],
    ['repairTables', 'writes', false],
    ['listKpis', 'reads', false],
    ['getKpi', 'reads', false],
    ['saveKpi', 'writes', true],
    ['keepDraft', 'reads', false],
    ['previewMeasure', 'reads', false],
    ['proposeMeasures', 'reads', false],
    ['outlook', 'reads', false],
    ['sheetColumns', 'reads', false],
    ['lookAtCell', 'reads', false],
    ['kpiCard', 'reads', false],
    ['alikeKpis', 'reads', false],
    ['reviewDefinition', 'reads', false],
    ['lintKpis', 'reads', false],
    ['setKpiLimits', 'writes', false],
    ['kpiTree', 'reads', false],
    ['listCandidates', 'reads', false],
    ['saveChoice', 'writes', true],
    ['keepChoice', 'reads', false],
    ['listTemplates', 'reads', false],
    ['installTemplates', 'writes', true],
    ['exportDefinitions', 'reads', false],
    ['importDefinitions', 'reads', false],
    ['takeOverValue', 'writes', false],
    ['evaluateNow', 'reads', false],
    ['alertsStatus', 'reads', false],
    ['switchAlerts', 'writes', false],
    ['previewAlerts', 'reads', false],
    ['watchAlertRuns', 'writes', false],
    ['myAlerts', 'reads', false],
    ['answerAlert', 'writes', false],
    ['alertSettings', 'reads', false],
    ['saveAlertSettings', 'writes', false],
    ['webhook', 'reads', false],
    ['saveWebhook', 'writes', false],
    ['backtest', 'reads', false],
    ['insertFunction', 'writes', false],
    ['tryFunction', 'reads', false],
    ['kpiCards', 'reads', false],
    ['openCard', 'reads', false],
    ['previewPast', 'reads', false],
  ]);
});

const READER = { address: 'a@b.kr', language: null, newsOff: ['jump'], digestOff: false };
const SETTINGS = {
  planDays: 5,
  escalateAfter: 2,
  escalateTo: '',
  weekends: true,
  koreanHolidays: true,
  days: '',
  allowedDomains: '',
  people: [READER],
  digestWeekday: 0,
  digestHour: 9,
  digestLeads: '',
};

const WEBHOOK = { url: '', team: '', misses: false, remove: true };

const CHOSEN = {
  id: 'K-001',
  set: { impact: 5, data_quality: null, tier: 'core', objective: '성장' },
  shown: { impact: null, data_quality: 1, tier: 'supporting', objective: '' },
};
const CHOICE = { choices: [CHOSEN] };
const LIMITS = { advised: 5, most: 7, perOwner: 5 };
const GOAL = { objective: '성장', hypothesis: '' };
const LEFT = {
  ...{ ...GOAL, step: 'rank', from: GOAL, taken: ['K-002'] },
  marks: { 'K-001': { impact: { shown: null, to: 5 } } },
  cut: { chosen: ['K-001'], shown: { 'K-001': null, 'K-002': 'core' } },
  madeCore: ['K-003'],
  aside: GOAL,
};

/** A sentence as it was read, of which nothing was understood. */
const READING = aReading('');

const RIGHT: [RpcMethod, unknown][] = [
  ['start', {}],
  ['start', { language: 'en' }],
  ['openPage', { view: 'edit', id: 'K-001', step: 'aim' }],
  ['openPage', { view: 'tree' }],
  ['selection', {}],
  ['setUp', { language: 'ko' }],
  ['repairTables', {}],
  ['listKpis', {}],
  ['getKpi', { id: 'K-001' }],
  ['getKpi', { id: 'x'.repeat(40) }],
  ['saveKpi', { draft: DRAFT }],
  ['saveKpi', { draft: { ...DRAFT, id: 'K-001', loaded: { name: '' } }, reason: 'why' }],
  ['saveKpi', { draft: { ...DRAFT, values: { definition: 'x'.repeat(6000) } } }],
  ['keepDraft', { draft: null }],
  ['keepDraft', { draft: DRAFT }],
  ['previewMeasure', { measure: 'from', cadence: 'half', periods: 60 }],
  ['takeOverValue', { kpi: 'K-001', period: '2026-03-01' }],
  ['proposeMeasures', {}],
  ['sheetColumns', {}],
  ['proposeMeasures', { text: 'x'.repeat(500), today: '2026-04-01' }],
  ['lookAtCell', { cell: 'Summary!B2' }],
  ['kpiCard', { id: 'K-001' }],
  ['alikeKpis', { draft: DRAFT }],
  ['reviewDefinition', { draft: DRAFT }],
  ['reviewDefinition', { draft: READING }],
  ['reviewDefinition', { draft: { ...READING, due: '2026-12-31', words: { due: '올해' } } }],
  ['lintKpis', {}],
  ['setKpiLimits', { limits: LIMITS }],
  ['setKpiLimits', { limits: { advised: 1, most: 99, perOwner: 1 } }],
  ['kpiTree', {}],
  ['listCandidates', {}],
  ['saveChoice', CHOICE],
  ['saveChoice', { choices: [{ ...CHOSEN, shown: { objective: 'x'.repeat(5000) } }] }],
  ['saveChoice', { choices: Array(3000).fill({ ...CHOSEN, set: {}, shown: {} }) }],
  ['keepChoice', { choice: null }],
  ['keepChoice', { choice: LEFT }],
  ['keepChoice', { choice: { ...LEFT, marks: {}, cut: null } }],
  ['openPage', { view: 'new', goal: GOAL }],
  ['listTemplates', { language: 'ko' }],
  ['installTemplates', { names: ['sales'] }],
  ['installTemplates', { names: Array(100).fill('sales') }],
  ['exportDefinitions', { format: 'csv' }],
  ['exportDefinitions', { format: 'json', ids: ['K-001'] }],
  ['importDefinitions', { text: '', dryRun: true }],
  ['importDefinitions', { text: 'x', dryRun: false, reason: 'why', importId: 'file-1' }],
  ['kpiCards', {}],
  ['kpiCards', { team: '영업' }],
  ['kpiCards', { id: 'K-001' }],
  ['openCard', { id: 'K-001' }],
  ['previewPast', { draft: DRAFT }],
  ['previewPast', { draft: DRAFT, effectiveFrom: '2026-03-01' }],
  ['saveKpi', { draft: DRAFT, effectiveFrom: '2026-03-01' }],
  ['evaluateNow', { dryRun: true }],
  ['alertsStatus', {}],
  ['switchAlerts', { on: true }],
  ['switchAlerts', { on: false, takeOver: true }],
  ['previewAlerts', {}],
  ['watchAlertRuns', { on: true }],
  ['myAlerts', {}],
  ['myAlerts', { everybody: true }],
  ['answerAlert', { id: 'K-001@2026-04-01', acknowledged: true, plan: '', seenPlan: '' }],
  ['alertSettings', {}],
  ['webhook', {}],
  ['saveWebhook', WEBHOOK],
  ['saveAlertSettings', { form: SETTINGS, seen: '' }],
  ['backtest', { draft: DRAFT }],
  ['insertFunction', { name: 'CHURN', args: ['A:A', '"x"'] }],
  ['tryFunction', { name: 'CHURN', args: ['A:A', '"x"'] }],
  ['insertFunction', { name: 'CHURN', args: Array(30).fill('1'), replace: 'Sheet!A1' }],
];

test.each(RIGHT)('%s takes %j', (method, payload) => {
  expect(accepts(method, payload)).toBe(true);
});

const WRONG: [RpcMethod, unknown][] = [
  ['setKpiLimits', { limits: { ...LIMITS, most: 4 } }],
  ['setKpiLimits', { limits: { ...LIMITS, advised: 0 } }],
  ['setKpiLimits', { limits: { ...LIMITS, perOwner: 2.5 } }],
  ['setKpiLimits', { limits: { ...LIMITS, most: 100 } }],
  ['setKpiLimits', { limits: { advised: 5, most: 7 } }],
  ['start', { language: 'fr' }],
  ['start', 'ko'],
  ['setUp', {}],
  ['getKpi', { id: '' }],
  ['getKpi', { id: 'x'.repeat(41) }],
  ['getKpi', { id: 7 }],
  ['proposeMeasures', { text: 'x'.repeat(501) }],
  ['keepDraft', { draft: { ...DRAFT, sentence: 'x'.repeat(501) } }],
  ['proposeMeasures', { text: 7 }],
  ['proposeMeasures', { text: 'sales', today: '2026-04-01T00:00' }],
  ['saveKpi', { draft: { ...DRAFT, draftId: 'a b' } }],
  ['saveKpi', { draft: { ...DRAFT, draftId: 'x'.repeat(65) } }],
  ['saveKpi', { draft: { ...DRAFT, values: { invented: 1 } } }],
  ['saveKpi', { draft: { ...DRAFT, values: { target: NaN } } }],
  ['saveKpi', { draft: { ...DRAFT, values: { target: Infinity } } }],
  ['saveKpi', { draft: { ...DRAFT, values: { target: [1] } } }],
  ['saveKpi', { draft: { ...DRAFT, values: { definition: 'x'.repeat(6001) } } }],
  ['saveKpi', { draft: DRAFT, reason: 'x'.repeat(1001) }],
  ['keepDraft', {}],
  ['saveChoice', {}],
  ['saveChoice', { choices: [{ ...CHOSEN, set: { objective: 'x'.repeat(5001) } }] }],
  ['saveChoice', { choices: Array(10_001).fill(CHOSEN) }],
  ['saveChoice', { choices: [{ ...CHOSEN, set: { impact: 6 } }] }],
  ['saveChoice', { choices: [{ ...CHOSEN, set: { feasibility: 2.5 } }] }],
  ['saveChoice', { choices: [{ ...CHOSEN, set: { tier: 'retired' } }] }],
  ['saveChoice', { choices: [{ ...CHOSEN, set: { state: 'active' } }] }],
  ['saveChoice', { choices: [{ ...CHOSEN, shown: undefined }] }],
  ['keepChoice', {}],
  ['keepChoice', { choice: { ...LEFT, step: 'later' } }],
  ['keepChoice', { choice: { ...LEFT, hypothesis: 'x'.repeat(5001) } }],
  ['keepChoice', { choice: { ...LEFT, taken: Array(10_001).fill('K-001') } }],
  ['keepChoice', { choice: { ...LEFT, marks: { 'K-001': { impact: { shown: null, to: 6 } } } } }],
  ['openPage', { view: 'new', goal: { ...GOAL, objective: 'x'.repeat(5001) } }],
  ['lookAtCell', { cell: '' }],
  ['lookAtCell', { cell: 'x'.repeat(2001) }],
  ['kpiCard', { id: 'x'.repeat(41) }],
  ['alikeKpis', {}],
  ['alikeKpis', { draft: READING }],
  ['reviewDefinition', {}],
  ['reviewDefinition', { draft: { ...READING, due: 'soon' } }],
  ['reviewDefinition', { draft: { ...READING, target: Infinity } }],
  ['reviewDefinition', { draft: { ...READING, metric: 'x'.repeat(1001) } }],
  ['reviewDefinition', { draft: { ...READING, leftover: Array(201).fill('x') } }],
  ['reviewDefinition', { draft: { ...READING, cadence: 'decade' } }],
  ['kpiCards', { id: '' }],
  ['kpiCards', { team: 'x'.repeat(201) }],
  ['openCard', {}],
  ['previewPast', { id: 'K-001', measure: 'from' }],
  ['previewPast', { draft: DRAFT, effectiveFrom: 'March' }],
  ['saveKpi', { draft: DRAFT, effectiveFrom: 'March' }],
  ['previewMeasure', { measure: 'x'.repeat(2001), cadence: 'month', periods: 12 }],
  ['previewMeasure', { measure: 'from', cadence: 'decade', periods: 12 }],
  ['previewMeasure', { measure: 'from', cadence: 'month', periods: 0 }],
  ['previewMeasure', { measure: 'from', cadence: 'month', periods: 61 }],
  ['previewMeasure', { measure: 'from', cadence: 'month', periods: 1.5 }],
  ['takeOverValue', { kpi: '', period: '2026-03-01' }],
  ['takeOverValue', { kpi: 'K-001', period: 'March' }],
  ['listTemplates', {}],
  ['installTemplates', { names: [] }],
  ['installTemplates', { names: 'sales' }],
  ['installTemplates', { names: Array(101).fill('sales') }],
  ['exportDefinitions', { format: 'xlsx' }],
  ['exportDefinitions', { format: 'csv', ids: [''] }],
  ['importDefinitions', { text: 'x' }],
  ['importDefinitions', { text: 'x', dryRun: true, importId: 'a b' }],
  ['importDefinitions', { text: 'x', dryRun: true, reason: 'x'.repeat(1001) }],
  ['evaluateNow', { dryRun: 'yes' }],
  ['switchAlerts', { on: 1 }],
  ['myAlerts', { everybody: 'yes' }],
  ['answerAlert', { id: '', acknowledged: true, plan: '', seenPlan: '' }],
  ['answerAlert', { id: 'K-001@2026-04-01', acknowledged: 1, plan: '', seenPlan: '' }],
  [
    'answerAlert',
    { id: 'K-001@2026-04-01', acknowledged: true, plan: 'x'.repeat(5_001), seenPlan: '' },
  ],
  ['saveAlertSettings', { form: SETTINGS }],
  ['saveAlertSettings', { form: { ...SETTINGS, planDays: 0 }, seen: '' }],
  ['saveAlertSettings', { form: { ...SETTINGS, digestWeekday: 8 }, seen: '' }],
  ['saveAlertSettings', { form: { ...SETTINGS, digestHour: 24 }, seen: '' }],
  ['saveAlertSettings', { form: { ...SETTINGS, planDays: 2.5 }, seen: '' }],
  ['saveAlertSettings', { form: { ...SETTINGS, escalateAfter: 21 }, seen: '' }],
  ['saveAlertSettings', { form: { ...SETTINGS, days: 'x'.repeat(9_001) }, seen: '' }],
  [
    'saveAlertSettings',
    { form: { ...SETTINGS, people: [{ ...READER, language: 'fr' }] }, seen: '' },
  ],
  [
    'saveAlertSettings',
    { form: { ...SETTINGS, people: [{ ...READER, newsOff: ['recovered'] }] }, seen: '' },
  ],
  ['saveWebhook', { ...WEBHOOK, url: null }],
  ['saveWebhook', { ...WEBHOOK, url: 'x'.repeat(1_001) }],
  ['backtest', {}],
  ['backtest', { draft: null }],
  ['backtest', { draft: { ...DRAFT, values: { invented: 1 } } }],
  ['insertFunction', { name: 'constructor', args: [] }],
  ['insertFunction', { name: 'CHURN', args: ['=A1'] }],
  ['insertFunction', { name: 'CHURN', args: [`"${'x'.repeat(300)}"`] }],
  ['insertFunction', { name: 'CHURN', args: Array(31).fill('1') }],
];

test.each(WRONG)('%s refuses %j', (method, payload) => {
  expect(accepts(method, payload)).toBe(false);
});

test('keys of an object’s own machinery reach no handler', () => {
  const draft = JSON.parse(
    `{"draftId":"a","id":null,"values":{"__proto__":{"target":1},"constructor":"x"}}`,
  ) as object;
  const parsed = v.safeParse(methods().saveKpi.payload(), { draft });
  if (!parsed.success) return;
  const { values } = (parsed.output as { draft: { values: object } }).draft;
  expect([Object.keys(values), Object.getPrototypeOf(values)]).toEqual([[], Object.prototype]);
});
