import * as v from 'valibot';
import type { RpcMethod } from '../../../src/contract/rpc/rpc';
import { methods } from '../../../src/entry/methods/methods';

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
    ['lookAtCell', 'reads', false],
    ['kpiCard', 'reads', false],
    ['takeOverValue', 'writes', false],
    ['evaluateNow', 'reads', false],
    ['alertsStatus', 'reads', false],
    ['switchAlerts', 'writes', false],
    ['backtest', 'reads', false],
    ['insertFunction', 'writes', false],
    ['tryFunction', 'reads', false],
  ]);
});

const RIGHT: [RpcMethod, unknown][] = [
  ['start', {}],
  ['start', { language: 'en' }],
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
  ['lookAtCell', { cell: 'Summary!B2' }],
  ['kpiCard', { id: 'K-001' }],
  ['evaluateNow', { dryRun: true }],
  ['alertsStatus', {}],
  ['switchAlerts', { on: true }],
  ['switchAlerts', { on: false, takeOver: true }],
  ['backtest', { draft: DRAFT }],
  ['insertFunction', { name: 'CHURN', args: ['A:A', '"x"'] }],
  ['tryFunction', { name: 'CHURN', args: ['A:A', '"x"'] }],
  ['insertFunction', { name: 'CHURN', args: Array(30).fill('1'), replace: 'Sheet!A1' }],
];

test.each(RIGHT)('%s takes %j', (method, payload) => {
  expect(accepts(method, payload)).toBe(true);
});

const WRONG: [RpcMethod, unknown][] = [
  ['start', { language: 'fr' }],
  ['start', 'ko'],
  ['setUp', {}],
  ['getKpi', { id: '' }],
  ['getKpi', { id: 'x'.repeat(41) }],
  ['getKpi', { id: 7 }],
  ['saveKpi', { draft: { ...DRAFT, draftId: 'a b' } }],
  ['saveKpi', { draft: { ...DRAFT, draftId: 'x'.repeat(65) } }],
  ['saveKpi', { draft: { ...DRAFT, values: { invented: 1 } } }],
  ['saveKpi', { draft: { ...DRAFT, values: { target: NaN } } }],
  ['saveKpi', { draft: { ...DRAFT, values: { target: Infinity } } }],
  ['saveKpi', { draft: { ...DRAFT, values: { target: [1] } } }],
  ['saveKpi', { draft: { ...DRAFT, values: { definition: 'x'.repeat(6001) } } }],
  ['saveKpi', { draft: DRAFT, reason: 'x'.repeat(1001) }],
  ['keepDraft', {}],
  ['lookAtCell', { cell: '' }],
  ['lookAtCell', { cell: 'x'.repeat(2001) }],
  ['kpiCard', { id: 'x'.repeat(41) }],
  ['previewMeasure', { measure: 'x'.repeat(2001), cadence: 'month', periods: 12 }],
  ['previewMeasure', { measure: 'from', cadence: 'decade', periods: 12 }],
  ['previewMeasure', { measure: 'from', cadence: 'month', periods: 0 }],
  ['previewMeasure', { measure: 'from', cadence: 'month', periods: 61 }],
  ['previewMeasure', { measure: 'from', cadence: 'month', periods: 1.5 }],
  ['takeOverValue', { kpi: '', period: '2026-03-01' }],
  ['takeOverValue', { kpi: 'K-001', period: 'March' }],
  ['evaluateNow', { dryRun: 'yes' }],
  ['switchAlerts', { on: 1 }],
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
