import type { DraftValues, KpiDraft } from '../../../src/contract/rpc/define';
import type { ScriptHost } from '../../../workbench/host/api';
import { aDraft } from '../../support/a-draft';
import {
  aSetUpSpreadsheet,
  ask,
  MINJI,
  refused,
  rowsOfTable,
  told,
  typeInto,
} from '../../support/a-spreadsheet';

function aKpiWithTypedActual(): ScriptHost {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft({ measure: '', actual: 10 }) });
  return host;
}

/** The form as it was opened, with what the person then typed into it. */
function openForm(host: ScriptHost): (typed: DraftValues) => KpiDraft {
  const { values } = told<{ values: DraftValues }>(host, 'getKpi', { id: 'K-001' });
  return (typed) => ({
    draftId: 'form-2',
    id: 'K-001',
    values: { ...values, ...typed },
    loaded: values,
  });
}

test('a form that was open for long leaves alone what others entered meanwhile', () => {
  const host = aKpiWithTypedActual();
  const form = openForm(host);
  typeInto(host, 'kpis', 'target', 250);
  typeInto(host, 'kpis', 'actual', 42);
  told(host, 'saveKpi', { draft: form({ name: '새 이름' }), reason: '이름' }, MINJI);
  expect(rowsOfTable(host, 'kpis')[0]).toMatchObject({ name: '새 이름', target: 250, actual: 42 });
  expect(rowsOfTable(host, 'changes').map(({ field }) => field)).toEqual(['지표명']);
});

test('a field that both changed is refused with what stands there now, in the reader’s language', () => {
  const host = aKpiWithTypedActual();
  const form = openForm(host);
  typeInto(host, 'kpis', 'target', 250);
  typeInto(host, 'kpis', 'direction', 'at_most');
  typeInto(host, 'kpis', 'due', '');
  const draft = form({ target: '5%', direction: 'more_than', due: '2027-06-30', name: '새 이름' });
  const rows = rowsOfTable(host, 'kpis');
  const sentences = (language: string) =>
    refused(host, 'saveKpi', { draft, reason: 'r', language }).fields?.map(
      ({ field, code, message }) => [field, code, message],
    );
  expect(sentences('ko')).toEqual([
    ['direction', 'changed_meanwhile', expect.stringContaining('‘이하’')],
    ['target', 'changed_meanwhile', expect.stringContaining('‘250원’')],
    ['due', 'cleared_meanwhile', expect.stringContaining('지워졌습니다')],
  ]);
  expect(sentences('en')?.[1][2]).toContain('“₩250”');
  expect(rowsOfTable(host, 'kpis')).toEqual(rows);
});

test('a field that others changed to the very same is no conflict', () => {
  const host = aKpiWithTypedActual();
  const form = openForm(host);
  typeInto(host, 'kpis', 'target', 0.05);
  expect(ask(host, 'saveKpi', { draft: form({ target: '5%' }) }).ok).toBe(true);
  expect(rowsOfTable(host, 'changes')).toEqual([]);
});

test('without the values that were shown everything that is given counts', () => {
  const host = aKpiWithTypedActual();
  const { values } = openForm(host)({});
  typeInto(host, 'kpis', 'target', 250);
  told(host, 'saveKpi', { draft: { draftId: 'f', id: 'K-001', values }, reason: 'r' });
  expect(rowsOfTable(host, 'kpis')[0].target).toBe(300);
});

test('an actual that is changed in a form is logged, and needs no reason', () => {
  const host = aKpiWithTypedActual();
  told(host, 'saveKpi', { draft: openForm(host)({ actual: 42 }) }, MINJI);
  expect(rowsOfTable(host, 'changes')).toEqual([
    expect.objectContaining({
      kpi: 'K-001',
      field: '실적',
      before: '10원',
      after: '42원',
      by: MINJI,
    }),
  ]);
});

test('a kept draft carries its sentence and the values that were shown along', () => {
  const host = aKpiWithTypedActual();
  const sentence = '월 매출 3억 이상';
  const draft = { ...openForm(host)({ name: '새 이름' }), sentence };
  told(host, 'keepDraft', { draft });
  expect(told(host, 'start', {})).toMatchObject({ draft });
});

test('values that were shown under a name that is no field are refused', () => {
  const host = aKpiWithTypedActual();
  const draft = { ...openForm(host)({}), loaded: { nonsense: 1 } };
  expect(refused(host, 'saveKpi', { draft }).code).toBe('payload_wrong');
});
