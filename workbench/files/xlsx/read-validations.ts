import type { SheetData, ValidationData } from '../../workbook/workbook-data';
import { cellPlace } from '../cell-name';
import { formulaPieces } from '../formula/pieces';
import { openRange, withoutDollars } from '../formula/ranges';
import type { LossList } from '../loss';
import type { SideEntry } from './side-sheet';
import { signatureOf } from './write-validations';

/** A validation rule as the file has it. */
export interface FileRule {
  type: string;
  ranges: string;
  formula: string;
  allowInvalid: boolean;
  helpText?: string;
}

/** Cells by the sheet's title in the file, for lists that refer to cells. */
export type SheetCells = ReadonlyMap<string, SheetData['cells']>;

export function validationsOf(
  rules: readonly FileRule[],
  entry: SideEntry | undefined,
  sheet: { title: string; fileTitle: string; sideTitle: string | undefined },
  cells: SheetCells,
  losses: LossList,
): ValidationData[] {
  const written = [...(entry?.validations ?? [])];
  return rules.flatMap((rule) => {
    const signature = signatureOf(rule.ranges, rule.formula, rule.allowInvalid);
    const known = written.findIndex((one) => one.written === signature);
    if (known >= 0) return [written.splice(known, 1)[0].original];
    const list = rule.type === 'list' ? listOf(rule.formula, sheet.fileTitle, cells) : undefined;
    if (!list) {
      losses.add('validations', { sheet: sheet.title, example: rule.ranges });
      return [];
    }
    if (list.from !== undefined && list.from !== sheet.sideTitle) {
      losses.add('list_sources', { sheet: sheet.title, example: rule.formula });
    }
    const isCheckbox = list.values.join() === 'TRUE,FALSE';
    return rule.ranges.split(/\s+/).map((range) => ({
      range: openRange(range),
      kind: isCheckbox ? ('checkbox' as const) : ('list' as const),
      values: isCheckbox ? [] : list.values,
      allowInvalid: rule.allowInvalid,
      ...(rule.helpText === undefined ? {} : { helpText: rule.helpText }),
    }));
  });
}

/** The values of a list; `from` is the sheet that they were taken from. */
function listOf(
  formula: string,
  fileTitle: string,
  cells: SheetCells,
): { values: string[]; from?: string } | undefined {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(formula);
  if (quoted) {
    const values = quoted[1].replaceAll('""', '"').split(',');
    return { values: values.map((value) => value.trim()).filter(Boolean) };
  }
  const pieces = formulaPieces(formula.replace(/^=/, ''));
  const range = pieces.at(-1);
  const [first] = pieces;
  if (pieces.length > 2 || range?.kind !== 'range') return undefined;
  if (pieces.length === 2 && first.kind !== 'sheet') return undefined;
  const from = first.kind === 'sheet' ? first.title : fileTitle;
  const rows = cells.get(from);
  const [start, end = start] = withoutDollars(range.text).split(':');
  const [top, bottom] = [cellPlace(start), cellPlace(end)];
  if (!rows || !top || !bottom) return undefined;
  const values = rows
    .slice(top.rowNumber - 1, bottom.rowNumber)
    .flatMap((row) => row.slice(top.columnNumber - 1, bottom.columnNumber))
    .flatMap((cell) => (cell?.value === undefined ? [] : [String(cell.value)]));
  return { values, from };
}
