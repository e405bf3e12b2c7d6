import { areaOfCell, parseArea, type Area } from '../a1';
import { callArguments } from '../call-arguments';
import type { FormulaSurroundings } from '../engine-content';
import { formulaParts, type FormulaPart, type Reference } from '../formula-text';
import type { Anchor } from '../spills';
import type { Sheet } from '../sheet';
import { indirectTarget } from './indirect-target';
import { offsetArea } from './offset-area';

/** What a formula reads. `anywhere`: nobody can tell from its text, so it may be any cell. */
export interface Reads {
  areas: { sheet: Sheet; area: Area }[];
  anywhere: boolean;
}

/** The areas that the formula of a cell names: references, named ranges, and the texts of INDIRECT. */
export function readsOf(formula: string, at: Anchor, around: FormulaSurroundings): Reads {
  const parts = formulaParts(formula);
  const reads: Reads = { areas: [], anywhere: false };
  const indirect: (readonly FormulaPart[])[] = [];
  parts.forEach((part, index) => {
    if (part.kind === 'reference') {
      const { title } = part.reference;
      const sheet = title === undefined ? at.sheet : around.sheetByTitle(title);
      if (sheet) reads.areas.push({ sheet, area: areaOf(part.reference) });
    } else if (part.kind === 'name') {
      if (!part.isCall) addNamed(part.text, around, reads);
      else if (/^INDIRECT$/i.test(part.text)) indirect.push(callArguments(parts, index)[0] ?? []);
      else if (/^OFFSET$/i.test(part.text)) {
        const area = offsetArea(callArguments(parts, index), at, around);
        if (area) reads.areas.push(area);
        else reads.anywhere = true;
      }
    }
  });
  for (const argument of indirect) {
    const target = indirectTarget(argument, at, around);
    if (target === undefined || !addText(target, at.sheet, around, reads)) reads.anywhere = true;
  }
  return reads;
}

/** An open end goes beyond the sheet: it may grow. */
export const FAR = 10_000_000;

export function areaOf({ start, end }: Reference): Area {
  if (!end) return areaOfCell(start.row ?? 0, start.column ?? 0);
  const rows = [start.row ?? 0, end.row ?? start.row ?? 0].sort((one, other) => one - other);
  const columns = [start.column ?? 0, end.column ?? start.column ?? 0];
  columns.sort((one, other) => one - other);
  return {
    row: rows[0],
    column: columns[0],
    rows: end.row === undefined ? FAR : rows[1] - rows[0] + 1,
    columns: end.column === undefined ? FAR : columns[1] - columns[0] + 1,
  };
}

function addNamed(name: string, around: FormulaSurroundings, reads: Reads): boolean {
  const named = around.namedRange(name);
  const area = named && parseArea(named.range.replaceAll('$', ''), named.sheet);
  if (named && area) reads.areas.push({ sheet: named.sheet, area });
  return area !== undefined;
}

function addText(text: string, own: Sheet, around: FormulaSurroundings, reads: Reads): boolean {
  const [part, ...more] = formulaParts(text);
  if (part?.kind !== 'reference' || more.length > 0) return addNamed(text, around, reads);
  const { title } = part.reference;
  const sheet = title === undefined ? own : around.sheetByTitle(title);
  if (sheet) reads.areas.push({ sheet, area: areaOf(part.reference) });
  return sheet !== undefined;
}
