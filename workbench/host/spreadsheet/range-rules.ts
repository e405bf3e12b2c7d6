import { areaOfCell } from '../../workbook/a1';
import type { HostMethod, HostObject } from '../host-object';
import type { ScriptRun } from '../script-run';
import { checkShape, eachCell, filled } from './matrix';
import { reads, writes } from './methods';
import { present } from './place';
import type { RangeObject } from './range';
import { CHECKBOX, ruleObjectAt, setRule, ValidationObject } from './validation';

/** Rules of validation and checkboxes of a range. */
export function rangeRules(range: RangeObject) {
  const { sheet, area } = range;

  function setValidation(run: ScriptRun, rule: HostObject | null): RangeObject {
    if (rule !== null && !(rule instanceof ValidationObject)) {
      return run.fail(
        "The parameters (Object) don't match the method signature for " +
          'SpreadsheetApp.Range.setDataValidation.',
      );
    }
    setRule(present(run, sheet), area, rule?.rule);
    return range;
  }

  function addCheckboxes(run: ScriptRun): RangeObject {
    setRule(present(run, sheet), area, CHECKBOX);
    // Blank cells become FALSE; others keep what they hold.
    eachCell(area, (row, column) => {
      const cell = sheet.cell(row, column);
      if (cell?.value === undefined && cell?.formula === undefined) {
        run.workbook.write(sheet, row, column, [[false]]);
      }
    });
    return range;
  }

  const rules = () => {
    const matrix: (HostObject | null)[][] = filled(area, null);
    eachCell(area, (row, column) => {
      matrix[row - area.row][column - area.column] = ruleObjectAt(sheet, row, column);
    });
    return matrix;
  };

  return {
    setDataValidation: writes([['host:SpreadsheetApp.DataValidation'], ['Object']], setValidation),
    setDataValidations: writes([['Object[][]']], (run, data: (HostObject | null)[][]) => {
      checkShape(run, data, area);
      eachCell(area, (row, column) => {
        const rule = data[row - area.row][column - area.column];
        setRule(
          present(run, sheet),
          areaOfCell(row, column),
          rule instanceof ValidationObject ? rule.rule : undefined,
        );
      });
      return range;
    }),
    getDataValidation: reads([[]], () => ruleObjectAt(sheet, area.row, area.column)),
    getDataValidations: reads([[]], rules),
    clearDataValidations: writes([[]], (run) => setValidation(run, null)),
    insertCheckboxes: writes([[]], addCheckboxes, [['Object'], ['Object', 'Object']]),
    // The ticks go with the boxes (gas-fakes).
    removeCheckboxes: writes([[]], (run) => {
      run.workbook.clearContent(present(run, sheet), area);
      return setValidation(run, null);
    }),
  } satisfies Partial<Record<keyof GoogleAppsScript.Spreadsheet.Range, HostMethod>>;
}
