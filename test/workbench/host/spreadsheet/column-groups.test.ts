import { inSheet, refusalInSheet } from './in-sheet';

const hidden = `Array.from({ length: 8 }, (_, at) => sheet.isColumnHiddenByUser(at + 1))`;
const depths = `Array.from({ length: 8 }, (_, at) => sheet.getColumnGroupDepth(at + 1))`;
const [SHOWN, HIDDEN] = [false, true];

describe('groups of columns (gas/reference/spreadsheet/range, "shiftColumnGroupDepth")', () => {
  test('are made and taken away by depth, between 0 and 8', () => {
    expect(
      inSheet(`const range = sheet.getRange('B1:D1'); range.shiftColumnGroupDepth(1);
        sheet.getRange('C:C').shiftColumnGroupDepth(1); const made = ${depths};
        range.shiftColumnGroupDepth(-1); const less = ${depths};
        range.shiftColumnGroupDepth(-3); range.shiftColumnGroupDepth(0); const none = ${depths};
        range.shiftColumnGroupDepth(12); return [made, less, none, ${depths}];`),
    ).toEqual([
      [0, 1, 2, 1, 0, 0, 0, 0],
      [0, 0, 1, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0, 0],
      [0, 8, 8, 8, 0, 0, 0, 0],
    ]);
  });

  test('hide and show their columns as they are folded, and no others', () => {
    expect(
      inSheet(`sheet.getRange('B1:C1').shiftColumnGroupDepth(1); sheet.hideColumns(6);
        sheet.collapseAllColumnGroups(); const folded = ${hidden};
        sheet.expandAllColumnGroups(); return [folded, ${hidden}];`),
    ).toEqual([
      [SHOWN, HIDDEN, HIDDEN, SHOWN, SHOWN, HIDDEN, SHOWN, SHOWN],
      [SHOWN, SHOWN, SHOWN, SHOWN, SHOWN, HIDDEN, SHOWN, SHOWN],
    ]);
  });

  test('go with their columns, and take in what is put between them', () => {
    expect(
      inSheet(`sheet.getRange('B1:C1').shiftColumnGroupDepth(1); sheet.insertColumnBefore(1);
        sheet.insertColumnAfter(3); sheet.insertColumnAfter(5); const grown = ${depths};
        sheet.deleteColumn(4); sheet.moveColumns(sheet.getRange('C1'), 8);
        return [grown, ${depths}];`),
    ).toEqual([
      [0, 0, 1, 1, 1, 0, 0, 0],
      [0, 0, 1, 0, 0, 0, 1, 0],
    ]);
  });

  test.each(['A1:B1', 'S1:T1', 'A:T'])('have no control beside them at an edge: %s', (range) => {
    expect(refusalInSheet(`sheet.getRange('${range}').shiftColumnGroupDepth(1);`)).toBe(
      'Cannot shift the group depth of the first or the last column.',
    );
  });

  test('of one group nothing is provided', () => {
    expect(refusalInSheet(`sheet.getColumnGroup(2, 1);`)).toMatch(
      /is not provided by the stand-in/,
    );
  });
});
