import type { FoundProposal } from '../../../src/contract/rpc/define';
import type { ScriptHost } from '../../../workbench/host/api';
import { aSetUpSpreadsheet, callsOf, told } from '../../support/a-spreadsheet';

interface Found {
  selected: string | null;
  proposals: FoundProposal[];
}

const found = (host: ScriptHost, text: string, language = 'en') =>
  told<Found>(host, 'proposeMeasures', { text, today: '2026-04-01', language }).proposals;

/** Besides the orders a sheet of tickets with a title and headings below it, as people have them. */
function withTickets(cells: unknown[][] = []) {
  const host = aSetUpSpreadsheet();
  const { workbook } = host;
  const sheet = workbook.insertSheet('Tickets', 0);
  const day = (iso: string) => new Date(`${iso}T00:00:00+09:00`);
  workbook.write(sheet, 0, 0, [
    ['Tickets of the help desk', '', '', ''],
    ['Opened', 'Ticket no.', 'Status', 'Hours to answer'],
    [day('2026-02-03'), 'T-1', 'Escalated', 4],
    [day('2026-02-05'), 'T-2', 'Solved', 6],
    [day('2026-03-10'), 'T-3', 'Solved', 2],
    [day('2026-03-12'), 'T-4', 'Solved', 8],
    ...cells,
  ] as never);
  return host;
}

describe('a sentence is measured by what the file has', () => {
  test('with the formula in words, what was matched, and the last twelve values', () => {
    const [first] = found(withTickets(), 'escalation rate');
    expect(first).toMatchObject({
      measure:
        'COUNT_IN(Tickets!A:A, from, to, Tickets!C:C, "Escalated") / COUNT_IN(Tickets!A:A, from, to)',
      formula: 'number of rows (“Status” is “Escalated”) ÷ number of rows (Tickets, by “Opened”)',
      matched: [{ word: 'escalation', in: 'value', found: 'Escalated' }],
      fits: true,
      reason: null,
    });
    expect(first.points).toHaveLength(12);
    expect(first.points.slice(-3).map(({ from, value }) => [from, value])).toEqual([
      ['2026-02-01', 0.5],
      ['2026-03-01', 0],
      ['2026-04-01', null],
    ]);
    expect(first.columns.map(({ heading }) => heading)).toEqual(['Opened', 'Status']);
  });

  test('in Korean as well', () => {
    const [first] = found(withTickets(), 'Amount', 'ko');
    expect(first.measure).toBe('SUM_IN(Orders!A:A, Orders!B:B, from, to)');
    expect(first.formula).toBe('‘Amount’ 합계(Orders 시트, ‘Date’ 기준)');
    expect(first.matched).toEqual([{ word: 'Amount', in: 'heading', found: 'Amount' }]);
  });

  test('never by Waymark’s own tables', () => {
    // The register has columns for target, owner and team, and a name of a KPI in each row.
    expect(found(withTickets(), 'number of KPI names')).toEqual([]);
  });

  test('not at all where no sheet speaks of it', () => {
    expect(found(withTickets(), 'brand awareness')).toEqual([]);
  });

  test('what is selected is proposed when nothing is said', () => {
    const host = withTickets();
    const answer = told<Found>(host, 'proposeMeasures', { text: ' ' });
    expect(answer).toHaveProperty('selected');
    expect(answer.proposals.every((one) => !('matched' in one))).toBe(true);
  });

  test('a measure that cannot be computed over all rows says so', () => {
    const host = withTickets([[new Date('2026-03-20T00:00:00+09:00'), 'T-5', 'Solved', 'soon']]);
    const [first] = found(host, 'average hours to answer');
    expect(first.measure).toBe('MEAN_IN(Tickets!A:A, Tickets!D:D, from, to)');
    expect(first.fits).toBe(false);
    expect(first.reason).toContain('Tickets!D7');
  });
});

describe('what looking costs', () => {
  test('is a list of the sheets, and one read of the cells of each, five sheets at most', () => {
    const host = withTickets();
    for (let extra = 0; extra < 6; extra += 1) {
      const sheet = host.workbook.insertSheet(`Notes ${extra}`, 0);
      host.workbook.write(sheet, 0, 0, [['Nothing', 'here']] as never);
    }
    found(host, 'brand awareness');
    const { byMethod } = callsOf(host);
    const calls = (method: string) =>
      Object.entries(byMethod).find(([name]) => name.endsWith(method))?.[1] ?? 0;
    expect(calls('Spreadsheet.getSheets')).toBe(1);
    expect(calls('Range.getValues')).toBe(5);
    expect(calls('Sheet.getName')).toBe(5);
  });

  test('a sheet of fewer rows than are looked at is read to its end', () => {
    const host = withTickets();
    const sheet = host.workbook.sheetByTitle('Tickets')!;
    host.workbook.deleteRows(sheet, 10, sheet.rowCount - 10);
    expect(found(host, 'tickets')[0].measure).toBe('COUNT_IN(Tickets!A:A, from, to)');
  });
});
