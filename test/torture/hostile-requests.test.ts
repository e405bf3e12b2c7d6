import { readFileSync } from 'node:fs';
import fc from '../support/fast-check';
import type { RpcAnswer } from '../../src/contract/rpc/answer';
import { aDraft } from '../support/a-draft';
import { aSetUpSpreadsheet, LEAD, refused, rowsOfTable, told } from '../support/a-spreadsheet';
import { aDist } from '../support/script-host';
import { IS_WHOLE, recordSweep } from '../support/sweep';

const METHODS = [
  'start',
  'setUp',
  'repairTables',
  'listKpis',
  'getKpi',
  'saveKpi',
  'keepDraft',
  'selection',
  'insertFunction',
  'previewMeasure',
  'proposeMeasures',
  'sheetColumns',
  'lookAtCell',
  'kpiCard',
  'alikeKpis',
  'reviewDefinition',
  'lintKpis',
  'setKpiLimits',
  'kpiTree',
  'listCandidates',
  'saveChoice',
  'listTemplates',
  'installTemplates',
  'exportDefinitions',
  'importDefinitions',
  'kpiCards',
  'openCard',
  'previewPast',
  'tryFunction',
  'evaluateNow',
  'takeOverValue',
  'alertsStatus',
  'switchAlerts',
  'previewAlerts',
  'automaticRuns',
  'removeAutomaticRuns',
  'watchAlertRuns',
  'myAlerts',
  'answerAlert',
  'alertSettings',
  'webhook',
  'saveWebhook',
  'saveAlertSettings',
  'backtest',
  'backtestRegister',
];

/** Names that reach where they should not, and texts that become something else. */
const NASTY = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  '=1+1',
  '<script>alert(1)</script>',
  '\u0000',
  '\ud800',
  'K-001',
  '../../etc/passwd',
  '{{7*7}}',
  '%s%n',
  '999999999999999999999',
];

function plainJson(): fc.Arbitrary<unknown> {
  const leaf = fc.oneof(
    fc.constantFrom(...NASTY),
    fc.string({ maxLength: 30 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const key = fc.oneof(
    fc.constantFrom(...NASTY, 'draft', 'draftId', 'id', 'values', 'reason', 'on', 'language'),
    fc.constantFrom('measure', 'cadence', 'periods', 'name', 'target', 'owner', 'state', 'stages'),
  );
  return fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('node'), { maxLength: 4 }),
      fc.dictionary(key, tie('node'), { maxKeys: 5 }),
    ),
  })).node;
}

/** A request that is right but for one thing. */
function nearlyRight(): fc.Arbitrary<[string, unknown]> {
  const value = fc.oneof(
    fc.constantFrom(...NASTY),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
  );
  const field = fc.constantFrom(
    'name',
    'target',
    'owner',
    'starts',
    'due',
    'stages',
    'unit',
    'state',
    'measure',
    'parent',
    'weight',
    'watchers',
  );
  return fc.oneof(
    fc.tuple(fc.constant('getKpi'), fc.record({ id: value })),
    fc.tuple(
      fc.constant('saveKpi'),
      fc.tuple(field, value).map(([key, typed]) => ({
        draft: aDraft({ [key]: typed }, 'd', 'K-404'),
      })),
    ),
    fc.tuple(
      fc.constant('insertFunction'),
      fc.record({
        name: fc.oneof(fc.constantFrom(...NASTY), fc.constant('CHURN')),
        args: fc.array(fc.oneof(value, fc.string({ maxLength: 20 })), { maxLength: 6 }),
        replace: value,
      }),
    ),
    fc.tuple(
      fc.constant('previewMeasure'),
      fc.record({
        measure: fc.oneof(fc.constantFrom(...NASTY), fc.string({ maxLength: 60 })),
        cadence: fc.constantFrom('day', 'week', 'month', 'year', 'eon'),
        periods: fc.oneof(
          fc.integer({ min: 1, max: 12 }),
          fc.double({ noNaN: true, noDefaultInfinity: true }),
        ),
      }),
    ),
  );
}

function isPlain(value: unknown): boolean {
  if (value === null || ['string', 'boolean'].includes(typeof value)) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isPlain);
  return typeof value === 'object' && Object.values(value as object).every(isPlain);
}

const REQUESTS = IS_WHOLE ? 20_000 : 300;
const BATCH = 50;

/** The built script with a function that sends many requests in one run: a run each would take minutes. */
function withBatches(): string {
  const probe = 'function probe(requests) { return requests.map(([m, p]) => waymark(m, p)); }';
  return aDist(`${readFileSync('dist/Code.js', 'utf8')}\n${probe}`);
}

test(`${REQUESTS} hostile requests are answered in plain words, and nothing is written`, () => {
  const host = aSetUpSpreadsheet({ dist: withBatches() });
  told(host, 'saveKpi', { draft: aDraft({ state: 'draft' }) });
  const before = rowsOfTable(host, 'kpis');
  const method = fc.oneof(fc.constantFrom(...METHODS), fc.constantFrom(...NASTY), plainJson());
  const request = fc.oneof(fc.tuple(method, plainJson()), nearlyRight());
  const batch = fc.array(request, { minLength: BATCH, maxLength: BATCH });
  fc.assert(
    fc.property(batch, (requests) => {
      const answers = host.callFromPage(LEAD, 'probe', [requests]) as RpcAnswer<unknown>[];
      answers.forEach((answer, index) =>
        expect([requests[index], faultsOf(answer)]).toEqual([requests[index], []]),
      );
    }),
    { numRuns: REQUESTS / BATCH },
  );
  recordSweep('inputs', REQUESTS, 0);
  expect(rowsOfTable(host, 'kpis')).toEqual(before);
});

function faultsOf(answer: RpcAnswer<unknown>): string[] {
  if (!isPlain(answer)) return ['not plain data'];
  if (answer.ok) return [];
  const { code, message } = answer.error;
  if (code === 'unexpected') return ['a fault of our own'];
  if (!/[가-힣]/.test(message)) return [`not in the reader's language: ${message}`];
  return /\bat .+:\d+|undefined|\[object/.test(message) ? [message] : [];
}

test('a method that is not there is refused by name', () => {
  const host = aSetUpSpreadsheet();
  for (const method of ['readSentence', 'constructor', '__proto__', '', 7, null, ['start']]) {
    expect(refused(host, method).code).toBe('method_unknown');
  }
});

test('a payload is refused at the place that is wrong', () => {
  const host = aSetUpSpreadsheet();
  const values = { ...aDraft().values, invented: 1 };
  const error = refused(host, 'saveKpi', { draft: { draftId: 'a', id: null, values } });
  expect(error.code).toBe('payload_wrong');
  expect(error.message).toContain('draft.values.invented');
  expect(refused(host, 'switchAlerts', { on: 'yes' }).message).toContain('on');
});

test('an answer of Google is told in its words, without a trace', () => {
  const host = aSetUpSpreadsheet();
  host.intervene([
    { atCall: 3, throws: 'Service Spreadsheets timed out while accessing document.' },
  ]);
  const error = refused(host, 'listKpis');
  host.intervene([]);
  expect(error).toEqual({
    code: 'host_failed',
    message: expect.stringContaining('시간이 초과되었습니다'),
  });
});
