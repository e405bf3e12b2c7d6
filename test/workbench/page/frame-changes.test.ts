import type { IRange } from '@univerjs/core';
import { policyOf } from '../../../workbench/page/grid/command-policy';
import {
  type AskedParams,
  frameChanges,
  type Place,
} from '../../../workbench/page/grid/frame-changes';

const rows = (startRow: number, endRow: number): IRange => ({
  startRow,
  endRow,
  startColumn: 0,
  endColumn: 25,
});

const PLACE: Place = { sheet: 7, selected: [rows(2, 3)], sheetCount: 2, widthOf: () => 100 };

type Asked = Parameters<typeof frameChanges>[0];

test.each<[Asked, AskedParams, object[]]>([
  [
    'sheet.command.insert-row',
    { subUnitId: '1', range: rows(4, 5) },
    [{ kind: 'insertRows', sheet: 1, at: 4, count: 2 }],
  ],
  ['sheet.command.remove-row', {}, [{ kind: 'removeRows', sheet: 7, at: 2, count: 2 }]],
  [
    'sheet.command.set-rows-hidden',
    { ranges: [rows(1, 1), rows(8, 9)] },
    [
      { kind: 'hideRows', sheet: 7, at: 8, count: 2 },
      { kind: 'hideRows', sheet: 7, at: 1, count: 1 },
    ],
  ],
  [
    'sheet.command.delta-column-width',
    { anchorCol: 3, deltaX: 20.4 },
    [{ kind: 'columnWidth', sheet: 7, at: 3, count: 1, width: 120 }],
  ],
  [
    'sheet.command.set-frozen',
    { startRow: 2, startColumn: -1, ySplit: 2, xSplit: 0 },
    [{ kind: 'freeze', sheet: 7, rows: 2, columns: 0 }],
  ],
  ['sheet.command.insert-sheet', {}, [{ kind: 'insertSheet', at: 2 }]],
  [
    'sheet.command.set-worksheet-order',
    { subUnitId: '1', order: 1 },
    [{ kind: 'moveSheet', sheet: 1, to: 1 }],
  ],
])('%s is asked of the stand-in in its words', (command, params, changes) => {
  expect(frameChanges(command, params, PLACE)).toEqual(changes);
});

test.each([
  ['sheet.command.set-range-values', 'done-here'],
  ['sheet.operation.set-selections', 'done-here'],
  ['sheet.command.insert-row', 'asked'],
  ['sheet.command.add-worksheet-merge', 'refused'],
  ['sheet.command.move-range', 'refused'],
  ['sheet.command.of-a-later-version', 'refused'],
])('the command %s is %s', (command, policy) => {
  expect(policyOf(command)).toBe(policy);
});
