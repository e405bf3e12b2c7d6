import { aDraft } from '../support/a-draft';
import { aSetUpSpreadsheet, LEAD, refused, rowsOfTable, told } from '../support/a-spreadsheet';

const switches = { documentLock: 'null' } as const;

test('without a lock of the document a save writes nothing and says why', () => {
  const host = aSetUpSpreadsheet({ switches });
  const error = refused(host, 'saveKpi', { draft: aDraft() });
  expect(error).toMatchObject({ code: 'no_document_lock' });
  expect(error.message).toContain('Apps Script');
  expect(rowsOfTable(host, 'kpis')).toEqual([]);
});

test('without a lock of the document a run fails with the reason, which the sidebar shows', () => {
  const host = aSetUpSpreadsheet({ switches });
  expect(() =>
    host.run('runHourly', [], { user: LEAD, authMode: 'FULL', kind: 'time-trigger' }),
  ).toThrow('잠금을 주지 않아');
  const { notices } = told<{ notices: string[] }>(host, 'alertsStatus', {});
  expect(notices.join('\n')).toContain('잠금을 주지 않아');
});
