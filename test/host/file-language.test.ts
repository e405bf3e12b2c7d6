import type { Language } from '../../src/contract/language/language';
import { placeOf, rowsOfTable, setUpAnew, tableSheet, told } from '../support/a-spreadsheet';
import { aDraft } from '../support/a-draft';
import { LEAD } from '../support/script-host';

/** A register with one missed KPI and its alert. */
function aMissedKpi(language: Language) {
  const host = setUpAnew({}, language);
  told(host, 'saveKpi', { draft: aDraft({ aggregation: 'last', target: 500, unit: '건' }) });
  told(host, 'switchAlerts', { on: true });
  host.run('runHourly', [], { user: LEAD, authMode: 'FULL', kind: 'time-trigger' });
  return host;
}

describe.each([
  [
    'ko',
    {
      state: '운영 중',
      status: '미달',
      direction: '이상',
      cadence: '월',
      aggregation: '마지막 값',
    },
    { source: '계산', kpi_name: '월 매출' },
    { state: '열림', status: '미달', kpi_name: '월 매출' },
  ],
  [
    'en',
    {
      state: 'Active',
      status: 'Missed',
      direction: 'At least',
      cadence: 'Month',
      aggregation: 'Last',
    },
    { source: 'Formula', kpi_name: '월 매출' },
    { state: 'Open', status: 'Missed', kpi_name: '월 매출' },
  ],
] as const)('a file in %s', (language, kpi, measurement, alert) => {
  const host = aMissedKpi(language);

  test('holds the words of choices in its language, and names beside ids', () => {
    expect(rowsOfTable(host, 'kpis')[0]).toMatchObject(kpi);
    expect(rowsOfTable(host, 'measurements')[0]).toMatchObject(measurement);
    expect(rowsOfTable(host, 'alerts')[0]).toMatchObject(alert);
  });

  test('shows figures in the unit, and periods as periods', () => {
    const shown = (table: string, key: string) => {
      const { sheet, row, column } = placeOf(host, table, key);
      return sheet.cell(row, column)?.format;
    };
    expect(shown('kpis', 'value')).toBe('#,##0"건"');
    expect(shown('measurements', 'value')).toBe('#,##0"건"');
    expect(shown('alerts', 'target')).toBe('#,##0"건"');
    const month = language === 'ko' ? 'yyyy"년" m"월"' : 'mmm yyyy';
    expect([shown('measurements', 'period'), shown('kpis', 'period')]).toEqual([month, month]);
  });

  test('colours each status by its word in either language', () => {
    for (const table of ['kpis', 'alerts']) {
      const { column } = placeOf(host, table, 'status');
      const rules = tableSheet(host, table).toData().conditionalFormats ?? [];
      const letter = String.fromCharCode(65 + column);
      expect(rules.every(({ ranges }) => ranges.join().startsWith(`${letter}3:`))).toBe(true);
      const colours = Object.fromEntries(rules.map(({ text, background }) => [text, background]));
      expect(Object.keys(colours)).toHaveLength(18);
      expect(colours['미달']).toBe(colours.Missed);
      expect(new Set([colours['주의'], colours['근접'], colours['At risk']]).size).toBe(1);
      expect(new Set([colours['순항'], colours['달성'], colours.Met]).size).toBe(1);
      const grey = ['판단 전', '데이터 없음', '오래된 값', '오류'].map((word) => colours[word]);
      expect(new Set(grey).size).toBe(1);
      expect(new Set(Object.values(colours)).size).toBe(4);
    }
  });

  test('is judged and mailed alike when its cells hold tokens, or words of the other language', () => {
    const others = [
      { state: 'active', cadence: 'month', aggregation: 'last', direction: 'at_least' },
      { state: 'Active', cadence: 'Month', aggregation: 'Last', direction: 'At least' },
      { state: '운영 중', cadence: '월', aggregation: '마지막 값', direction: '이상' },
    ];
    const mails = host.outbox.length;
    for (const words of others) {
      for (const [key, word] of Object.entries(words)) {
        const { sheet, row, column } = placeOf(host, 'kpis', key);
        host.workbook.write(sheet, row, column, [[word]]);
      }
      host.run('runHourly', [], { user: LEAD, authMode: 'FULL', kind: 'time-trigger' });
      const [row] = rowsOfTable(host, 'kpis');
      expect(row).toMatchObject({ ...words, status: kpi.status });
      expect(rowsOfTable(host, 'alerts')).toHaveLength(1);
      expect(host.outbox).toHaveLength(mails);
    }
  });
});

test('alerts of an earlier version, whose cells hold tokens, live on', () => {
  const host = aMissedKpi('ko');
  const written = {
    state: 'open',
    status: 'not_met',
    deliveries: 'missed → minji@example.com: sent 2026-04-01 09:00',
  };
  for (const [key, cell] of Object.entries(written)) {
    const { sheet, row, column } = placeOf(host, 'alerts', key);
    host.workbook.write(sheet, row, column, [[cell]]);
  }
  const mails = host.outbox.length;
  host.run('runHourly', [], { user: LEAD, authMode: 'FULL', kind: 'time-trigger' });
  expect(host.outbox).toHaveLength(mails);
  expect(rowsOfTable(host, 'alerts')).toHaveLength(1);
});

test.each(['ko', 'en'] as const)('every heading in %s fits its column', (language) => {
  const host = setUpAnew({}, language);
  for (const table of ['kpis', 'measurements', 'alerts', 'actions', 'changes', 'reviews']) {
    const { cells, columnWidths } = tableSheet(host, table).toData();
    cells[1].forEach((cell, index) => {
      const heading = String(cell?.value ?? '');
      // A Hangul syllable takes 13 pixels, a Latin letter of eleven-point bold DejaVu Sans, which a
      // browser without Arial shows, about 10, the margins 6.
      const wide = heading.match(/[가-힣]/g)?.length ?? 0;
      const pixels = 6 + 13 * wide + 10 * (heading.length - wide);
      expect([heading, (columnWidths[index + 1] ?? 100) >= pixels]).toEqual([heading, true]);
    });
  }
});

test.each([
  ['ko', '1,234,567.89달러'],
  ['en', '$1,234,567.89'],
] as const)('millions in %s fit the columns of figures in the unit', (language, shown) => {
  const host = setUpAnew({}, language);
  const figures = {
    kpis: ['value', 'expected', 'landing', 'actual', 'target', 'target_high', 'stretch'],
    measurements: ['value', 'target'],
    alerts: ['value', 'target'],
  };
  const wide = shown.match(/[가-힣]/g)?.length ?? 0;
  // Of ten-point DejaVu Sans a digit takes 8.5 pixels, a Hangul syllable 13.
  const pixels = 6 + 13 * wide + 8.5 * (shown.length - wide);
  for (const [table, keys] of Object.entries(figures)) {
    const { cells, columnWidths } = tableSheet(host, table).toData();
    for (const key of keys) {
      const column = cells[0].findIndex((cell) => cell?.value === key) + 1;
      expect([table, key, columnWidths[column] >= pixels]).toEqual([table, key, true]);
    }
  }
});
