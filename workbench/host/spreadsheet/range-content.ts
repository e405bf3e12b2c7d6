import { cellName } from '../../workbook/a1';
import { shiftedFormula } from '../../workbook/formula-text';
import type { HostMethod } from '../host-object';
import type { ScriptRun } from '../script-run';
import { toldFormula, writtenFormula } from './formula-locale';
import { isLocked } from './locks';
import { checkShape, eachCell, filled } from './matrix';
import { reads, writes } from './methods';
import { hiddenCells } from './merges';
import { inside, present } from './place';
import type { RangeObject } from './range';
import { isRefusedBy, strictRules } from './validation-rules';

/** Longest text of a cell (support.google.com/drive/answer/37603). */
const MOST_CHARACTERS = 50_000;

/** Values, formulas and notes of a range. */
export function rangeContent(range: RangeObject) {
  const { sheet, area } = range;
  const read =
    <T>(of: (run: ScriptRun) => T): HostMethod['call'] =>
    (run) => {
      inside(run, present(run, sheet), area);
      return of(run);
    };
  const values = (run: ScriptRun) => run.workbook.values(sheet, area);
  const displays = (run: ScriptRun) => run.workbook.displays(sheet, area);
  const formulas = (run: ScriptRun) =>
    run.workbook.formulas(sheet, area).map((row) => row.map((text) => toldFormula(run, text)));
  const notes = () => {
    const matrix = filled(area, '');
    eachCell(area, (row, column) => {
      matrix[row - area.row][column - area.column] = sheet.cell(row, column)?.note ?? '';
    });
    return matrix;
  };

  function write(run: ScriptRun, data: readonly (readonly unknown[])[]): RangeObject {
    inside(run, present(run, sheet), area);
    checkShape(run, data, area);
    const rules = strictRules(sheet, area);
    data.forEach((line, down) =>
      line.forEach((value, right) => {
        const [row, column] = [area.row + down, area.column + right];
        checkValue(run, value, row, column);
        if (!rules.some((rule) => rule.covers(row, column) && isRefusedBy(rule, value))) return;
        run.fail(
          `The data you entered in cell ${cellName(row, column)} violates the data validation rules ` +
            'set on this cell.',
        );
      }),
    );
    const hidden = run.keepsUnderMerge ? [] : hiddenCells(sheet, area);
    const typed = data.map((line, down) =>
      line.map((value, right) => {
        const [row, column] = [area.row + down, area.column + right];
        if (hidden.some((covers) => covers(row, column))) return contentOf(row, column);
        return typeof value === 'string' && value.startsWith('=')
          ? writtenFormula(run, value)
          : value;
      }),
    );
    run.workbook.write(sheet, area.row, area.column, typed);
    return range;
  }

  function contentOf(row: number, column: number): unknown {
    const cell = sheet.cell(row, column);
    return cell?.formula ?? cell?.value ?? '';
  }

  function checkValue(run: ScriptRun, value: unknown, row: number, column: number): void {
    if (typeof value === 'string' && value.length > MOST_CHARACTERS) {
      run.fail('Your input contains more than the maximum of 50000 characters in a single cell.');
    }
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new Error(`the stand-in refuses ${value} in ${cellName(row, column)}`);
    }
    const isPlain = value === null || typeof value !== 'object' || value instanceof Date;
    if (!isPlain) throw new Error(`the stand-in refuses an object in ${cellName(row, column)}`);
  }

  function writeFormulas(run: ScriptRun, data: readonly (readonly unknown[])[]): RangeObject {
    const typed = data.map((row) =>
      row.map((formula) => {
        const text = typeof formula === 'string' ? formula : '';
        return text === '' || text.startsWith('=') ? text : `=${text}`;
      }),
    );
    return write(run, typed);
  }

  /** One formula over a block goes on as if it were dragged there: relative references move along. */
  function fillFormula(run: ScriptRun, formula: string): RangeObject {
    const block = filled(area, formula).map((row, down) =>
      row.map((text, right) => shiftedFormula(text, down, right)),
    );
    return writeFormulas(run, block);
  }

  function writeNotes(run: ScriptRun, data: readonly (readonly (string | null)[])[]): RangeObject {
    inside(run, present(run, sheet), area);
    checkShape(run, data, area);
    eachCell(area, (row, column) => {
      run.workbook.setNote(sheet, row, column, data[row - area.row][column - area.column] ?? '');
    });
    return range;
  }

  return {
    getValues: reads([[]], read(values)),
    getValue: reads(
      [[]],
      read((run) => run.workbook.value(sheet, area.row, area.column)),
    ),
    getDisplayValues: reads([[]], read(displays)),
    getDisplayValue: reads(
      [[]],
      read((run) => displays(run)[0][0]),
    ),
    getFormulas: reads([[]], read(formulas)),
    getFormula: reads(
      [[]],
      read((run) => formulas(run)[0][0]),
    ),
    getNotes: reads([[]], read(notes)),
    getNote: reads(
      [[]],
      read(() => notes()[0][0]),
    ),
    canEdit: reads(
      [[]],
      read((run) => run.canEdit && !isLocked(run, sheet, area)),
    ),
    isBlank: reads(
      [[]],
      read((run) => values(run).every((row) => row.every((v) => v === ''))),
    ),
    setValues: writes([['Object[][]']], write),
    setValue: writes([['Object']], (run, value: unknown) => write(run, filled(area, value))),
    setFormulas: writes([['String[][]'], ['Object[][]']], writeFormulas),
    setFormula: writes([['String']], fillFormula),
    setNotes: writes([['String[][]']], writeNotes),
    setNote: writes([['String'], ['Object']], (run, note: unknown) =>
      writeNotes(run, filled(area, noteText(note))),
    ),
    clearNote: writes([[]], (run) => writeNotes(run, filled(area, ''))),
    clear: writes(
      [[]],
      (run) => {
        run.workbook.clearContent(present(run, sheet), area);
        run.workbook.clearFormats(sheet, area);
        return range;
      },
      [['Object']],
    ),
    clearContent: writes([[]], (run) => {
      run.workbook.clearContent(present(run, sheet), area);
      return range;
    }),
  } satisfies Partial<Record<keyof GoogleAppsScript.Spreadsheet.Range, HostMethod>>;
}

/** Null clears; a number is written as the host writes one where it wants text. */
function noteText(note: unknown): string {
  if (note === null || note === undefined) return '';
  return Number.isInteger(note) ? `${Number(note)}.0` : String(note);
}
