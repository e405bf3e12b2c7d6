import { choiceTyped } from '../../contract/fields/choices';
import { CADENCES } from '../../contract/fields/records/kpi-fields';
import type { Language } from '../../contract/language/language';
import type { SheetsDocument } from '../document';
import type { FoundTable } from '../sheet/find/find-tables';
import { periodFormat } from '../sheet/look/period-format';
import { plainText } from '../sheet/cells/read-cell';
import { showFormats } from '../sheet/row-formats';
import { rowsOf } from '../sheet/sheets-table';
import { partFormat, unitFormat } from '../sheet/look/unit-format';

const FIGURES = [
  'value',
  'landing',
  'actual',
  'target',
  'target_high',
  'stretch',
  'baseline',
  'benchmark',
];

/** Figures of these rows of the register look as their units say, their periods as their cadence. */
export function showKpis(
  table: FoundTable,
  rowNumbers: readonly number[],
  language: Language,
): void {
  const textAt = (rowNumber: number, key: string) =>
    plainText(table.cells[rowNumber - 1]?.[table.columns.get(key) ?? -1]);
  const rows = rowNumbers.map((rowNumber) => {
    const unit = textAt(rowNumber, 'unit');
    const cadence = choiceTyped(CADENCES, textAt(rowNumber, 'cadence'));
    const formats: Record<string, string> = {};
    for (const key of FIGURES) formats[key] = unitFormat(unit, language);
    formats.expected = partFormat(unit, language);
    formats.period = periodFormat(cadence ?? 'day', language);
    return { rowNumber, formats };
  });
  showFormats(table, rows);
}

/** The rows that were just added at the end look as the units and cadences of their KPIs say. */
export function showNewRows(document: SheetsDocument, table: FoundTable, count: number): void {
  if (count === 0) return;
  const language = document.settings.language();
  const rows = rowsOf(table).slice(-count);
  showFormats(
    table,
    rows.flatMap(({ rowNumber, cell }) => {
      const kpi = document.kpis.get(plainText(cell('kpi')));
      if (!kpi) return [];
      const figure = unitFormat(kpi.unit, language);
      const period = periodFormat(kpi.cadence, language);
      return [{ rowNumber, formats: { period, value: figure, target: figure } }];
    }),
  );
}
