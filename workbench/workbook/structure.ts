import { areaName, parseArea } from './a1';
import { movedIndex, movedReference, movedSpan, type AxisChange } from './axis-change';
import type { NamedRange } from './engine-content';
import { mapReferences } from './formula-text';
import type { Sheet } from './sheet';

/** Puts in, takes out or moves rows or columns, with everything that belongs to them or speaks of them. */
export function changeAxis(
  sheets: readonly Sheet[],
  namedRanges: NamedRange[],
  sheet: Sheet,
  change: AxisChange,
): void {
  moveCells(sheet, change);
  moveMarks(sheet, change);
  for (const other of sheets) {
    mapFormulas(other, (formula) =>
      mapReferences(formula, (reference) => {
        const speaksOf = reference.title === undefined ? other.title : reference.title;
        return speaksOf === sheet.title ? movedReference(reference, change) : undefined;
      }),
    );
  }
  for (const named of namedRanges) {
    if (named.sheetId === sheet.id) named.range = movedRange(named.range, sheet, change) ?? '#REF!';
  }
}

export function mapFormulas(sheet: Sheet, map: (formula: string) => string): void {
  for (const cells of sheet.rows) {
    for (const cell of cells ?? []) {
      if (cell?.formula !== undefined) cell.formula = map(cell.formula);
    }
  }
}

function moveCells(sheet: Sheet, change: AxisChange): void {
  if (change.axis === 'row') {
    sheet.rows.length = sheet.rowCount;
    sheet.rows = moved(sheet.rows, change) as Sheet['rows'];
    sheet.rowCount = sheet.rows.length;
    sheet.rows.length = lastUsed(sheet.rows);
  } else {
    const before = sheet.columnCount;
    sheet.rows.forEach((cells, row) => {
      if (!cells?.length) return;
      cells.length = before;
      const next = moved(cells, change);
      next.length = lastUsed(next);
      sheet.rows[row] = next;
    });
    sheet.columnCount = moved(new Array<undefined>(before), change).length;
  }
}

function lastUsed(items: readonly unknown[]): number {
  let length = items.length;
  while (length > 0 && items[length - 1] === undefined) length -= 1;
  return length;
}

function moved<T>(items: readonly T[], change: AxisChange): (T | undefined)[] {
  if (change.kind === 'insert') {
    const { at, count } = change;
    const blank = new Array<undefined>(count);
    return [...items.slice(0, at), ...blank, ...items.slice(at)];
  }
  if (change.kind === 'delete') {
    return [...items.slice(0, change.at), ...items.slice(change.at + change.count)];
  }
  const { from, count, to } = change;
  const block = items.slice(from, from + count);
  const rest = [...items.slice(0, from), ...items.slice(from + count)];
  const at = to > from ? to - count : to;
  return [...rest.slice(0, at), ...block, ...rest.slice(at)];
}

function moveMarks(sheet: Sheet, change: AxisChange): void {
  const isRow = change.axis === 'row';
  const hidden = isRow ? sheet.hiddenRows : sheet.hiddenColumns;
  const next = new Set([...hidden].flatMap((index) => movedIndex(index, change) ?? []));
  if (isRow) {
    sheet.hiddenRows = next;
    sheet.rowHeights = movedSizes(sheet.rowHeights, change);
  } else {
    sheet.hiddenColumns = next;
    sheet.columnWidths = movedSizes(sheet.columnWidths, change);
    sheet.columnDepths = movedDepths(sheet.columnDepths, change);
  }
  sheet.merges = sheet.merges.flatMap((merge) => {
    const range = movedRange(merge, sheet, change);
    return range?.includes(':') ? [range] : [];
  });
  const frozen = isRow ? sheet.frozenRows : sheet.frozenColumns;
  if (frozen > 0 && change.kind !== 'move') {
    const span = movedSpan(0, frozen - 1, change);
    const size = span ? span.last + 1 : 0;
    if (isRow) sheet.frozenRows = size;
    else sheet.frozenColumns = size;
  }
  // The same objects stay: a script may hold them.
  sheet.protections = sheet.protections.filter((protection) => {
    if (protection.range === undefined) return true;
    const range = movedRange(protection.range, sheet, change);
    if (range !== undefined) protection.range = range;
    return range !== undefined;
  });
  sheet.validations = sheet.validations.flatMap((validation) => {
    const range = movedRange(validation.range, sheet, change);
    return range === undefined ? [] : [{ ...validation, range }];
  });
  sheet.typedColumns = sheet.typedColumns.flatMap(
    (range) => movedRange(range, sheet, change) ?? [],
  );
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) => {
    const ranges = rule.ranges.flatMap((range) => movedRange(range, sheet, change) ?? []);
    return ranges.length ? [{ ...rule, ranges }] : [];
  });
  for (const chart of sheet.charts) {
    chart.ranges = chart.ranges.map((range) =>
      mapReferences(range, (reference) => movedReference(reference, change)),
    );
  }
}

function movedSizes(sizes: ReadonlyMap<number, number>, change: AxisChange): Map<number, number> {
  return new Map(
    [...sizes].flatMap(([index, size]) => {
      const at = movedIndex(index, change);
      return at === undefined ? [] : [[at, size] as const];
    }),
  );
}

/** Columns that are put in between columns of a group belong to it. */
function movedDepths(depths: ReadonlyMap<number, number>, change: AxisChange): Map<number, number> {
  const next = movedSizes(depths, change);
  if (change.kind !== 'insert') return next;
  const { at, count } = change;
  const depth = Math.min(depths.get(at - 1) ?? 0, depths.get(at) ?? 0);
  for (let index = at; depth > 0 && index < at + count; index += 1) next.set(index, depth);
  return next;
}

/** The range afterwards; open ends stay open. */
function movedRange(range: string, sheet: Sheet, change: AxisChange): string | undefined {
  const next = mapReferences(range, (reference) => movedReference(reference, change));
  if (next.includes('#REF!')) return undefined;
  const area = /^[A-Za-z$]*\d/.test(next) && /\d$/.test(next) && parseArea(next, sheet);
  return area && !next.includes('$') ? areaName(area) : next;
}
