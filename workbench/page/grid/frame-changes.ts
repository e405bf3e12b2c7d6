import type { IRange } from '@univerjs/core';
import type { FrameChange } from '../protocol';
import type { AskedCommand } from './command-policy';

/** Parameters of the asked commands, as far as they are read here. */
export interface AskedParams {
  subUnitId?: string;
  range?: IRange;
  ranges?: IRange[];
  value?: number;
  anchorCol?: number;
  deltaX?: number;
  startRow?: number;
  startColumn?: number;
  xSplit?: number;
  ySplit?: number;
  name?: string;
  index?: number;
  order?: number;
}

/** Where the person is: what a command without parameters means. */
export interface Place {
  sheet: number;
  selected: readonly IRange[];
  sheetCount: number;
  widthOf(column: number): number;
}

type Lines<Kind extends FrameChange['kind']> = {
  kind: Kind;
  sheet: number;
  at: number;
  count: number;
};

const rowsOf = <Kind extends FrameChange['kind']>(kind: Kind, sheet: number, range: IRange) => {
  const lines: Lines<Kind> = {
    kind,
    sheet,
    at: range.startRow,
    count: range.endRow - range.startRow + 1,
  };
  return lines;
};

const columnsOf = <Kind extends FrameChange['kind']>(kind: Kind, sheet: number, range: IRange) => {
  const lines: Lines<Kind> = {
    kind,
    sheet,
    at: range.startColumn,
    count: range.endColumn - range.startColumn + 1,
  };
  return lines;
};

/** From the last line to the first, so that removing one does not move the others. */
const lastFirst = (ranges: readonly IRange[]) =>
  [...ranges].sort((a, b) => b.startRow - a.startRow || b.startColumn - a.startColumn);

/** What the person asks of the sheet's frame, in the words of the stand-in. */
export function frameChanges(
  command: AskedCommand,
  params: AskedParams,
  place: Place,
): FrameChange[] {
  const sheet = params.subUnitId === undefined ? place.sheet : Number(params.subUnitId);
  const ranges = lastFirst(params.ranges ?? (params.range ? [params.range] : place.selected));
  switch (command) {
    case 'sheet.command.insert-row':
    case 'sheet.command.insert-row-by-range':
      return ranges.map((range) => rowsOf('insertRows', sheet, range));
    case 'sheet.command.insert-col':
    case 'sheet.command.insert-col-by-range':
      return ranges.map((range) => columnsOf('insertColumns', sheet, range));
    case 'sheet.command.remove-row':
    case 'sheet.command.remove-row-by-range':
      return ranges.map((range) => rowsOf('removeRows', sheet, range));
    case 'sheet.command.remove-col':
    case 'sheet.command.remove-col-by-range':
      return ranges.map((range) => columnsOf('removeColumns', sheet, range));
    case 'sheet.command.set-rows-hidden':
      return ranges.map((range) => rowsOf('hideRows', sheet, range));
    case 'sheet.command.set-col-hidden':
      return ranges.map((range) => columnsOf('hideColumns', sheet, range));
    case 'sheet.command.set-specific-rows-visible':
      return ranges.map((range) => rowsOf('showRows', sheet, range));
    case 'sheet.command.set-col-visible-on-cols':
      return ranges.map((range) => columnsOf('showColumns', sheet, range));
    case 'sheet.command.set-worksheet-col-width': {
      const width = Math.round(params.value ?? 0);
      return ranges.map((range) => ({ ...columnsOf('columnWidth', sheet, range), width }));
    }
    case 'sheet.command.delta-column-width': {
      const at = params.anchorCol ?? 0;
      const width = Math.max(2, Math.round(place.widthOf(at) + (params.deltaX ?? 0)));
      return [{ kind: 'columnWidth', sheet, at, count: 1, width }];
    }
    case 'sheet.command.set-frozen':
      return [
        {
          kind: 'freeze',
          sheet,
          rows: Math.max(0, params.startRow ?? 0),
          columns: Math.max(0, params.startColumn ?? 0),
        },
      ];
    case 'sheet.command.cancel-frozen':
      return [{ kind: 'freeze', sheet, rows: 0, columns: 0 }];
    case 'sheet.command.set-worksheet-name':
      return [{ kind: 'renameSheet', sheet, title: params.name ?? '' }];
    case 'sheet.command.insert-sheet':
      return [{ kind: 'insertSheet', at: params.index ?? place.sheetCount }];
    case 'sheet.command.remove-sheet':
      return [{ kind: 'removeSheet', sheet }];
    case 'sheet.command.set-worksheet-hidden':
      return [{ kind: 'hideSheet', sheet }];
    case 'sheet.command.set-worksheet-show':
      return [{ kind: 'showSheet', sheet }];
    case 'sheet.command.set-worksheet-order':
      return [{ kind: 'moveSheet', sheet, to: params.order ?? 0 }];
  }
}
