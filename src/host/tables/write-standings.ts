import { choiceLabel } from '../../contract/fields/choices';
import { STATUSES, TRENDS } from '../../contract/fields/records/kpi-fields';
import type { Standing } from '../../domain/kpi/standing/standing';
import type { Problem } from '../../domain/problem';
import type { SheetsDocument } from '../document';
import type { CellWriting } from '../sheet/cells/cell-values';
import type { FoundTable } from '../sheet/find/find-tables';
import { plainText } from '../sheet/cells/read-cell';
import { type RowCells, rowsOf, type TableRow } from '../sheet/sheets-table';
import { type UnwritableRows } from '../sheet/cells/unwritable-rows';
import { writeByKey } from '../sheet/write-by-key';
import { midnights } from '../sheet/cells/zone-instants';
import { idReader } from './row-id';
import { showKpis } from './show-kpis';
import { unwrittenProblems } from './unwritten-problems';

function hasMeasure(row: TableRow): boolean {
  return plainText(row.cell('measure')) !== '';
}

/** Its target is a movement, so that the number is evaluation's. */
function hasMovingTarget(row: TableRow): boolean {
  return row.cell('target_change') !== '' && plainText(row.cell('target_basis')) !== '';
}

/**
 * Writes standings into the rows of their ids, and the live number where a measure gives it and it has
 * changed. What people type in `actual` is in other rows, which are left alone as long as the changed ones
 * form no more than a handful of runs (see `typed`).
 */
export function writeStandings(
  document: SheetsDocument,
  found: FoundTable,
  standings: readonly Standing[],
  evaluatedAt: Date,
): readonly Problem[] {
  const idOf = idReader(document.zone());
  const language = document.settings.language();
  const writing = { midnight: midnights(document.zone()), language };
  const unwritable: UnwritableRows = new Map();
  const changes = new Map<string, RowCells>();
  for (const standing of standings) {
    changes.set(standing.kpi, standingCells(standing, evaluatedAt, writing));
  }
  const isNew = (row: TableRow) =>
    found.columns.has('evaluated_at') && changes.has(idOf(row)) && row.cell('evaluated_at') === '';
  const fresh = new Set(rowsOf(found).filter(isNew).map(idOf));
  const computed = found.design.fields.filter((field) => field.computed).map(({ key }) => key);
  const table = writeByKey(document, {
    table: found,
    keyOf: idOf,
    keyColumns: ['id'],
    columns: computed,
    changes,
    unwritable,
  });
  const freshRows = rowsOf(table).filter((row) => fresh.has(idOf(row)));
  showKpis(
    table,
    freshRows.map(({ rowNumber }) => rowNumber),
    language,
  );
  const measured = new Map(
    rowsOf(table)
      .filter(hasMeasure)
      .map((row) => [idOf(row), row]),
  );
  const moving = new Map(
    rowsOf(table)
      .filter(hasMovingTarget)
      .map((row) => [idOf(row), row]),
  );
  const actuals = new Map<string, RowCells>();
  const targets = new Map<string, RowCells>();
  for (const standing of standings) {
    const actual = standing.live ?? standing.value ?? '';
    const row = measured.get(standing.kpi);
    if (row && row.cell('actual') !== actual) actuals.set(standing.kpi, { actual });
    const target = standing.target ?? '';
    const mover = moving.get(standing.kpi);
    if (mover && mover.cell('target') !== target) targets.set(standing.kpi, { target });
  }
  for (const [key, changed] of [
    ['actual', actuals],
    ['target', targets],
  ] as const) {
    writeByKey(document, {
      table,
      keyOf: idOf,
      keyColumns: ['id'],
      columns: [key],
      changes: changed,
      typed: true,
      unwritable,
    });
  }
  return unwrittenProblems('kpis', unwritable).map(({ problem }) => problem);
}

function standingCells(
  standing: Standing,
  evaluatedAt: Date,
  { midnight, language }: CellWriting,
): RowCells {
  return {
    status: choiceLabel(STATUSES, standing.status, language),
    value: standing.value ?? '',
    attainment: standing.attainment ?? '',
    expected: standing.expected ?? '',
    landing: standing.landing ?? '',
    trend: choiceLabel(TRENDS, standing.trend ?? '', language),
    period: midnight(standing.period.from),
    evaluated_at: evaluatedAt,
  };
}
