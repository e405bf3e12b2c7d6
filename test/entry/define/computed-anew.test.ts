import type { DraftValues } from '../../../src/contract/rpc/define';
import type { ScriptHost } from '../../../workbench/host/api';
import { aDraft } from '../../support/a-draft';
import {
  aSetUpSpreadsheet,
  MINJI,
  placeOf,
  rowsOfTable,
  told,
  typeInto,
} from '../../support/a-spreadsheet';

const COUNT = 'COUNT_IN(Orders!A:A, from, to)';

function edit(host: ScriptHost, values: DraftValues): void {
  const draft = { draftId: 'edit', id: 'K-001', values };
  told(host, 'saveKpi', { draft, reason: '건수로 봄' }, MINJI);
}

const valuesOf = (host: ScriptHost) =>
  rowsOfTable(host, 'measurements').map(({ period, value }) => [String(period).slice(0, 7), value]);

test('an edit of the measure computes closed periods anew, and their earlier values go to the log', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft() });
  edit(host, { measure: COUNT, unit: '#', target: 3 });
  // Periods begin in Seoul, nine hours before the instant that is shown.
  expect(valuesOf(host)).toEqual([
    ['2025-12', 2],
    ['2026-01', 1],
    ['2026-02', 2],
  ]);
  const values = rowsOfTable(host, 'changes').filter(({ field }) => field === '현재값');
  expect(values).toEqual(
    ['250 2', '300 1', '200 2'].map((both) =>
      expect.objectContaining({
        kpi: 'K-001',
        by: MINJI,
        before: both.split(' ')[0],
        after: both.split(' ')[1],
        reason: expect.stringContaining('다시 계산'),
      }),
    ),
  );
});

test('an edit of the name or the target leaves closed periods as they were recorded', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft() });
  const before = valuesOf(host);
  host.workbook.write(host.workbook.sheets[0], 1, 1, [[9999]]);
  edit(host, { name: '다른 이름', target: 400 });
  expect(valuesOf(host)).toEqual(before);
});

test('what a person entered or imported stays as it is when the measure is edited', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft() });
  typeInto(host, 'measurements', 'source', 'import', 0);
  const { sheet, row, column } = placeOf(host, 'measurements', 'source', 1);
  host.workbook.write(sheet, row, column, [['']]);
  edit(host, { measure: COUNT });
  expect(valuesOf(host).map(([, value]) => value)).toEqual([250, 300, 2]);
});

test('a paused KPI whose measure is edited gets its periods right, and no new ones', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft() });
  edit(host, { state: 'paused' });
  host.workbook.write(host.workbook.sheets[0], 6, 0, [['2025-11-10', 70]]);
  edit(host, { measure: COUNT });
  expect(valuesOf(host).map(([, value]) => value)).toEqual([2, 1, 2]);
});

test('no run rewrites a closed period once its grace for late rows is over', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft() });
  const before = valuesOf(host);
  host.advanceTo(new Date('2026-04-05T23:30:00Z'));
  typeInto(host, 'kpis', 'measure', COUNT);
  told(host, 'evaluateNow', { dryRun: false });
  expect(valuesOf(host).slice(0, 3)).toEqual(before);
});
