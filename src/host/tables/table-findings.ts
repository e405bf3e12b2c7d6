import type { TableProblem } from '../../app/ports';
import { Refusal } from '../../app/refusal';
import type { Field } from '../../contract/fields/field';
import { KEY_ROW, type TableDesign } from '../../contract/tables/tables';
import type { Problem } from '../../domain/problem';
import type { SheetsDocument } from '../document';
import { findTable, type FoundTable, markedSheets } from '../sheet/find/find-tables';
import { rowsOf } from '../sheet/sheets-table';
import { repeatedIds } from './definition-rows';
import { idReader } from './row-id';

/** Ids of the sheets that carry each table's mark. */
export type Marks = ReadonlyMap<string, readonly number[]>;

/** What is amiss with one table, and whether one click repairs it. */
export function tableProblems(
  document: SheetsDocument,
  design: TableDesign,
  marked: Marks,
): TableProblem[] {
  const table = design.name;
  try {
    // Only the register is small enough to be read whole each time a page opens.
    const found = findTable(document, table, table === 'kpis' ? 'rows' : 'keys');
    return [
      ...duplicateSheets(document, found, marked),
      ...frameProblems(found),
      ...missingColumns(found),
      ...rowProblems(document, found),
    ].map(({ problem, repairable }) => ({ table, problem, repairable }));
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure;
    const repairable = failure.problem.code === 'table_missing';
    return [{ table, problem: failure.problem, repairable }];
  }
}

interface Finding {
  problem: Problem;
  repairable: boolean;
}

function duplicateSheets(
  document: SheetsDocument,
  { design }: FoundTable,
  marked: Marks,
): Finding[] {
  if ((marked.get(design.name) ?? []).length < 2) return [];
  const titles = markedSheets(document, design.name).map((sheet) => sheet.getName());
  const values = { table: design.name, titles: titles.join(', ') };
  return [{ problem: { code: 'sheet_copied', values }, repairable: false }];
}

/** Keys and headings that are not in rows 1 and 2, or not whole. The rows below are read all the same. */
function frameProblems({ design, frame }: FoundTable): Finding[] {
  const { keyRow, headingRow, recovered, copies } = frame;
  const table = design.name;
  const findings: Finding[] = [];
  const add = (code: string, values: Problem['values'] = {}, repairable = true) =>
    findings.push({ problem: { code, values: { table, ...values } }, repairable });
  if (keyRow === undefined) add('keys_gone');
  else if (keyRow !== KEY_ROW - 1) add('keys_moved', { row: keyRow + 1 });
  else if (recovered.length > 0) add('keys_overwritten', { keys: recovered.join(', ') });
  if (headingRow === undefined) add('headings_gone');
  else if (headingRow !== (keyRow ?? -1) + 1) add('headings_moved', { row: headingRow + 1 });
  if (copies.size > 0) {
    add('frame_copied', { rows: [...copies].map((row) => row + 1).join(', ') }, false);
  }
  return findings;
}

function missingFields(table: FoundTable) {
  return table.design.fields.filter(({ key }) => !table.columns.has(key));
}

/** What tells a row from all others; a new column of it would make other rows of them. */
function tellsRows(design: TableDesign, { key, kind }: Field): boolean {
  return kind === 'id' || (design.name === 'measurements' && ['kpi', 'period'].includes(key));
}

/** Fields whose column can be added: where rows are there already, not those that tell them apart. */
export function addableFields(table: FoundTable) {
  const empty = rowsOf(table).length === 0;
  return missingFields(table).filter((field) => empty || !tellsRows(table.design, field));
}

function missingColumns(table: FoundTable): Finding[] {
  const missing = missingFields(table);
  const addable = addableFields(table);
  const found = (code: string, fields: readonly Field[], repairable: boolean): Finding[] => {
    if (!fields.length) return [];
    const keys = fields.map(({ key }) => key);
    const values = { table: table.design.name, keys: keys.join(', '), key: keys[0] };
    return [{ problem: { code, values }, repairable }];
  };
  return [
    ...found('column_missing', addable, true),
    ...found(
      'id_column_missing',
      missing.filter((field) => !addable.includes(field)),
      false,
    ),
  ];
}

function rowProblems(document: SheetsDocument, table: FoundTable): Finding[] {
  if (!table.columns.has('id')) return [];
  const idOf = idReader(document.zone());
  const rows = rowsOf(table).map((row) => ({
    id: idOf(row),
    rowNumber: row.rowNumber,
  }));
  const repeated = [...repeatedIds(rows)].map(([id, places]) => ({
    problem: {
      code: 'id_twice',
      values: { table: table.design.name, id, rows: places.join(', ') },
    },
    repairable: false,
  }));
  const nameless = rows.filter(({ id }) => id === '');
  if (!nameless.length || table.design.name !== 'kpis') return repeated;
  const values = { row: nameless.map(({ rowNumber }) => rowNumber).join(', ') };
  return [...repeated, { problem: { code: 'row_without_id', values }, repairable: true }];
}
