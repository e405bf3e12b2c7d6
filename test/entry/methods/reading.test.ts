import { methods } from '../../../src/entry/methods/methods';
import type { ScriptHost } from '../../../workbench/host/api';
import { aDraft } from '../../support/a-draft';
import { aSetUpSpreadsheet, LEAD, told } from '../../support/a-spreadsheet';

/** What a page sends to each method that only looks. */
const LOOKS: Record<string, unknown> = {
  start: {},
  openPage: { view: 'check' },
  selection: {},
  listKpis: {},
  getKpi: { id: 'K-001' },
  previewMeasure: { measure: 'COUNT_IN(Orders!A:A, from, to)', cadence: 'month', periods: 12 },
  outlook: {
    measure: 'SUM_IN(Orders!A:A, Orders!B:B, from, to)',
    cadence: 'month',
    due: '2026-06-30',
  },
  sheetColumns: {},
  proposeMeasures: { text: 'Amount' },
  lookAtCell: { cell: 'Orders!B2' },
  kpiCard: { id: 'K-001' },
  alikeKpis: { draft: aDraft() },
  reviewDefinition: { draft: aDraft() },
  lintKpis: {},
  kpiTree: {},
  listCandidates: {},
  listTemplates: { language: 'ko' },
  exportDefinitions: { format: 'csv' },
  importDefinitions: { text: 'id,target\nK-001,5\n,6', dryRun: true },
  kpiCards: {},
  openCard: { id: 'K-001' },
  previewPast: { draft: aDraft({ measure: 'COUNT_IN(Orders!A:A, from, to)' }, 'form-1', 'K-001') },
  evaluateNow: { dryRun: true },
  alertsStatus: {},
  previewAlerts: {},
  automaticRuns: {},
  myAlerts: { everybody: true },
  alertSettings: {},
  webhook: {},
  backtest: { draft: aDraft() },
  backtestRegister: { months: 12, whatIf: { missAt: 0.5 } },
  tryFunction: { name: 'ATTAINMENT', args: ['90', '100'] },
};

/** The file and what the host keeps of it; time passes and quotas are spent in every call. */
const kept = (host: ScriptHost) => ({
  ...host.workbook.toData(),
  hostMemory: { ...host.memory(), clock: null, quotas: null },
});

test.each(Object.entries(LOOKS))('%s leaves the file as it is', (method, payload) => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft() });
  host.select(LEAD, 'Orders', 'A:A');
  const before = kept(host);
  told(host, method, payload);
  expect(kept(host)).toEqual(before);
});

test('every method that needs no right to edit is among them, but those that keep what a person left', () => {
  const reading = Object.entries(methods())
    .filter(([, { access }]) => access === 'reads')
    .map(([name]) => name);
  expect(reading.sort()).toEqual([...Object.keys(LOOKS), 'keepChoice', 'keepDraft'].sort());
});
