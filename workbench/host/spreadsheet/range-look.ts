import type { Cell } from '../../workbook/sheet';
import type { HostEnum, HostMethod } from '../host-object';
import type { ScriptRun } from '../script-run';
import { WrapStrategy } from './enums';
import { checkShape, eachCell, filled } from './matrix';
import { reads, writes } from './methods';
import { present } from './place';
import type { RangeObject } from './range';

/** How an aspect of a cell is read and written: what Google gives for none, and how it is kept. */
interface Aspect<T> {
  get(cell: Cell | undefined): T;
  set(cell: Cell, value: T): void;
}

/** Sets the property, or takes it away where the value says nothing. */
function keep<Key extends keyof Cell>(cell: Cell, key: Key, value: Cell[Key]): void {
  if (value === undefined) delete cell[key];
  else cell[key] = value;
}

/** Google turns the names of colours into their codes, which are not kept here. */
function colour(value: string | null): string | undefined {
  if (value !== null && !/^#[0-9a-f]{6}$/i.test(value)) {
    throw new Error(`the stand-in does not provide colours other than #rrggbb, such as ${value}`);
  }
  return value?.toLowerCase();
}

const WEIGHT: Aspect<string | null> = {
  get: (cell) => (cell?.bold ? 'bold' : 'normal'),
  set: (cell, value) => keep(cell, 'bold', value === 'bold' ? true : undefined),
};
const STYLE: Aspect<string | null> = {
  get: (cell) => (cell?.italic ? 'italic' : 'normal'),
  set: (cell, value) => keep(cell, 'italic', value === 'italic' ? true : undefined),
};
const FONT_COLOR: Aspect<string | null> = {
  get: (cell) => cell?.fontColor ?? '#000000',
  set: (cell, value) => keep(cell, 'fontColor', colour(value)),
};
const BACKGROUND: Aspect<string | null> = {
  get: (cell) => cell?.background ?? '#ffffff',
  set: (cell, value) => keep(cell, 'background', colour(value)),
};
const WRAP: Aspect<boolean> = {
  get: (cell) => cell?.wrap ?? false,
  set: (cell, value) => keep(cell, 'wrap', value || undefined),
};
const ALIGNMENT: Aspect<string | null> = {
  get: (cell) => cell?.horizontalAlignment ?? 'general',
  set: (cell, value) =>
    keep(
      cell,
      'horizontalAlignment',
      value === 'left' || value === 'center' || value === 'right' ? value : undefined,
    ),
};

/** Formats, colours and fonts of a range. */
export function rangeLook(range: RangeObject) {
  const { sheet, area } = range;
  type Reader = (run: ScriptRun) => unknown;
  type Writer<T> = (run: ScriptRun, value: T) => RangeObject;

  function matrixOf<T>({ get }: Aspect<T>): T[][] {
    const matrix: T[][] = filled(area, get(undefined));
    eachCell(area, (row, column) => {
      matrix[row - area.row][column - area.column] = get(sheet.cell(row, column));
    });
    return matrix;
  }
  const one =
    <T>(aspect: Aspect<T>): Reader =>
    () =>
      aspect.get(sheet.cell(area.row, area.column));
  const all =
    <T>(aspect: Aspect<T>): Reader =>
    () =>
      matrixOf(aspect);
  const setAll =
    <T>({ set }: Aspect<T>): Writer<readonly (readonly T[])[]> =>
    (run, data) => {
      present(run, sheet);
      checkShape(run, data, area);
      eachCell(area, (row, column) =>
        set(sheet.ensure(row, column), data[row - area.row][column - area.column]),
      );
      return range;
    };
  const setOne =
    <T>(aspect: Aspect<T>): Writer<T> =>
    (run, value) =>
      setAll(aspect)(run, filled(area, value));

  function setFormats(run: ScriptRun, data: readonly (readonly string[])[]): RangeObject {
    checkShape(run, data, area);
    run.workbook.setFormats(present(run, sheet), area, data);
    return range;
  }
  const formats = (run: ScriptRun) => run.workbook.formats(sheet, area);
  // The host takes null for "as it comes"; a text is the usual case.
  const text = [['String'], ['Object']] as const;
  const texts = [['String[][]'], ['Object[][]']] as const;

  return {
    clearFormat: writes([[]], (run) => {
      run.workbook.clearFormats(present(run, sheet), area);
      return range;
    }),
    getNumberFormat: reads([[]], (run) => formats(run)[0][0]),
    getNumberFormats: reads([[]], formats),
    setNumberFormat: writes([['String']], (run, format: string) =>
      setFormats(run, filled(area, format)),
    ),
    setNumberFormats: writes([['String[][]']], setFormats),
    getFontWeight: reads([[]], one(WEIGHT)),
    getFontWeights: reads([[]], all(WEIGHT)),
    setFontWeight: writes(text, setOne(WEIGHT)),
    setFontWeights: writes(texts, setAll(WEIGHT)),
    getFontStyle: reads([[]], one(STYLE)),
    setFontStyle: writes(text, setOne(STYLE)),
    getFontColor: reads([[]], one(FONT_COLOR)),
    setFontColor: writes(text, setOne(FONT_COLOR)),
    setFontColors: writes(texts, setAll(FONT_COLOR)),
    getBackground: reads([[]], one(BACKGROUND)),
    getBackgrounds: reads([[]], all(BACKGROUND)),
    setBackground: writes(text, setOne(BACKGROUND)),
    setBackgrounds: writes(texts, setAll(BACKGROUND)),
    getWrap: reads([[]], one(WRAP)),
    setWrap: writes([['Boolean']], setOne(WRAP)),
    setWrapStrategy: writes([['host:SpreadsheetApp.WrapStrategy']], (run, strategy: HostEnum) =>
      setOne(WRAP)(run, strategy === WrapStrategy.WRAP),
    ),
    getHorizontalAlignment: reads([[]], one(ALIGNMENT)),
    setHorizontalAlignment: writes(text, setOne(ALIGNMENT)),
  } satisfies Partial<Record<keyof GoogleAppsScript.Spreadsheet.Range, HostMethod>>;
}
