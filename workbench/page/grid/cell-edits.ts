import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IRange,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { CellEdit, StyleView } from '../protocol';

type CellMatrix = Record<number, Record<number, ICellData | null | undefined> | undefined>;

/** What a person types goes through this command; pasted and filled cells come from others. */
const TYPED_BY = 'sheet.command.set-range-values';
const DONE_AGAIN_BY = 'univer.command.redo';

/** What is done again comes as it came at first: text that was typed has no type of its own yet. */
const isTyped = (cell: ICellData, trigger: string | undefined) =>
  trigger === TYPED_BY || (trigger === DONE_AGAIN_BY && !cell.t);

const ALIGNMENTS: Partial<Record<HorizontalAlign, StyleView['align']>> = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
};

const VERTICALS: Partial<Record<VerticalAlign, StyleView['vertical']>> = {
  [VerticalAlign.TOP]: 'top',
  [VerticalAlign.MIDDLE]: 'middle',
  [VerticalAlign.BOTTOM]: 'bottom',
};

export function styleView(style: IStyleData | null | undefined): StyleView {
  if (!style) return {};
  const align = style.ht ? ALIGNMENTS[style.ht] : undefined;
  const vertical = style.vt ? VERTICALS[style.vt] : undefined;
  return {
    ...(style.n?.pattern ? { format: style.n.pattern } : {}),
    ...(style.bl === BooleanNumber.TRUE ? { bold: true } : {}),
    ...(style.it === BooleanNumber.TRUE ? { italic: true } : {}),
    ...(style.ul?.s === BooleanNumber.TRUE ? { underline: true } : {}),
    ...(style.st?.s === BooleanNumber.TRUE ? { strikethrough: true } : {}),
    ...(style.ff ? { fontFamily: style.ff } : {}),
    ...(style.fs ? { fontSize: style.fs } : {}),
    ...(style.cl?.rgb ? { fontColor: style.cl.rgb } : {}),
    ...(style.bg?.rgb ? { background: style.bg.rgb } : {}),
    ...(style.tb === WrapStrategy.WRAP ? { wrap: true } : {}),
    ...(align ? { align } : {}),
    ...(vertical ? { vertical } : {}),
  };
}

type Content = Pick<CellEdit, 'typed' | 'value'>;

/** What the page holds after the mutation, at one place. */
export interface CellsOnPage {
  styleAt(row: number, column: number): IStyleData | null | undefined;
  /** Also of a cell that shares the formula of another, moved to its own place. */
  formulaAt(row: number, column: number): Nullable<string>;
}

function contentOf(cell: ICellData, formula: Nullable<string>, typedIn: boolean): Content {
  if (formula) return { typed: formula };
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return { typed: rich.replace(/[\r\n]+$/, '').replace(/\r\n?/g, '\n') };
  const { v: value } = cell;
  if (value === null || value === undefined || value === '') return { value: null };
  if (cell.t === CellValueType.BOOLEAN) return { value: value === 1 || value === true };
  if (typeof value === 'string' && typedIn && cell.t !== CellValueType.FORCE_STRING)
    return { typed: value };
  return { value };
}

const touchesContent = (cell: ICellData) => 'v' in cell || 'f' in cell || 'p' in cell;

/**
 * The edits that a cell mutation of Univer stands for. Text that was typed is passed on as typed, so
 * that the stand-in understands it and not Univer; pasted and undone cells come with their values.
 */
export function cellEdits(
  matrix: CellMatrix,
  trigger: string | undefined,
  { styleAt, formulaAt }: CellsOnPage,
): CellEdit[] {
  const edits: CellEdit[] = [];
  for (const [row, cells] of Object.entries(matrix)) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      const at = { row: Number(row), column: Number(column) };
      if (!cell) {
        edits.push({ ...at, value: null, style: {} });
        continue;
      }
      // A formula over several cells is written in the first; the others only name it.
      const formula = cell.f || !cell.si ? cell.f : formulaAt(at.row, at.column);
      edits.push({
        ...at,
        ...(touchesContent(cell) ? contentOf(cell, formula, isTyped(cell, trigger)) : {}),
        ...('s' in cell ? { style: styleView(styleAt(at.row, at.column)) } : {}),
      });
    }
  }
  return edits;
}

interface FormatParams {
  values?: Record<string, { ranges: IRange[] }>;
  ranges?: IRange[];
}

/** The cells whose number format Univer set or removed, with the look that they have now. */
export function formatEdits(
  { values = {}, ranges = [] }: FormatParams,
  { styleAt }: CellsOnPage,
): CellEdit[] {
  const edits: CellEdit[] = [];
  const touched = [...Object.values(values).flatMap((value) => value.ranges), ...ranges];
  for (const { startRow, endRow, startColumn, endColumn } of touched)
    for (let row = startRow; row <= endRow; row++)
      for (let column = startColumn; column <= endColumn; column++)
        edits.push({ row, column, style: styleView(styleAt(row, column)) });
  return edits;
}
