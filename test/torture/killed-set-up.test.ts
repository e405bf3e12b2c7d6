import { aSpreadsheet, told } from '../support/a-spreadsheet';
import { callsOfWork, killablePlaces, oneIn, sweepOver } from '../support/sweep';

/** What setting up makes of the sheets, short enough to read in a message. */
function madeSheets(host: ReturnType<typeof aSpreadsheet>) {
  return host.workbook.toData().sheets.map((sheet) => ({
    title: sheet.title,
    headings: JSON.stringify(sheet.cells.slice(0, 3)),
    rows: [sheet.hiddenRows, sheet.frozenRows],
    columns: [sheet.hiddenColumns, sheet.columnDepths],
    protections: sheet.protections,
    validations: sheet.validations.map(({ range }) => range),
    metadata: sheet.metadata,
  }));
}

const setUp = (host: ReturnType<typeof aSpreadsheet>) => told(host, 'setUp', { language: 'ko' });

test('a set-up that was killed anywhere is completed by the next one', () => {
  const whole = aSpreadsheet();
  const calls = callsOfWork(whole, setUp);
  const wanted = madeSheets(whole);
  sweepOver('kills', oneIn(23, killablePlaces(calls)), ({ atCall }) => {
    const host = aSpreadsheet();
    host.intervene([{ atCall, kill: true }]);
    try {
      setUp(host);
    } catch {
      // The page hears nothing of a run that was killed.
    }
    host.intervene([]);
    setUp(host);
    expect(madeSheets(host)).toEqual(wanted);
  });
});
