import type { CellData } from '../../workbook/workbook-data';
import { showsDate } from '../../workbook/formats';
import { cellPlace } from '../cell-name';
import { isTooDeep } from '../../workbook/nesting';
import { formulaFromFile, shiftedFormula, type ReadFormula } from '../formula/from-file';
import type { LossList } from '../loss';
import { type FileStrings, looksLike } from './read-strings';
import type { FileStyle } from './read-styles';
import type { Attributes } from './xml-reader';
import { decodedText } from './xml-text';

/** What the cells of all sheets of one file share. */
export interface FileContext {
  strings: FileStrings;
  styles: readonly FileStyle[];
  dates1904: boolean;
  titleOf(fileTitle: string): string;
  losses: LossList;
}

/** A `<c>` element with its texts. */
export interface FileCell {
  rowNumber: number;
  columnNumber: number;
  attributes: Attributes;
  value: string;
  inlineText: string;
  formula: string;
  formulaAttributes?: Attributes;
}

export interface SharedFormula {
  text: string;
  rowNumber: number;
  columnNumber: number;
}

type KeptFormula = Extract<ReadFormula, { kind: 'formula' | 'spilled' }>;

const DAYS_FROM_1900_TO_1904 = 1462;
const ERROR =
  /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|ERROR!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|GETTING_DATA|UNKNOWN!|EXTERNAL!|PYTHON!)$/;
const MS_PER_DAY = 86_400_000;
const DAYS_TO_1970 = 25_569;

/** Reads the cells of one sheet, one after the other: shared formulas refer back to earlier cells. */
export class CellReader {
  private readonly shared = new Map<string, SharedFormula>();
  /** Blocks that an array formula fills, without their first cell. */
  readonly spills: { first: SharedFormula; last: { rowNumber: number; columnNumber: number } }[] =
    [];

  constructor(
    private readonly file: FileContext,
    private readonly sheet: string,
  ) {}

  /** `undefined` for a cell that holds nothing and looks like any other. */
  read(cell: FileCell): CellData | undefined {
    const style = this.file.styles[Number(cell.attributes.s ?? 0)];
    const read = this.formulaOf(cell);
    const value = this.valueOf(cell, style) ?? read?.last;
    for (const code of style?.notKept ?? []) this.file.losses.add(code, { sheet: this.sheet });
    const formula = read?.kind === 'formula' ? read.formula : undefined;
    // An error that a formula shows is no value of the cell.
    const error = read && isErrorText(value) ? String(value) : undefined;
    const data: CellData = {
      ...(error === undefined ? {} : { error }),
      ...(value === undefined || error !== undefined ? {} : { value }),
      ...(formula === undefined ? {} : { formula }),
      ...(read?.kind === 'spilled' && value !== undefined ? { spilled: true as const } : {}),
      ...style?.look,
    };
    return Object.keys(data).length > 0 ? data : undefined;
  }

  private valueOf(
    { attributes, value, inlineText }: FileCell,
    style: FileStyle | undefined,
  ): CellData['value'] {
    switch (attributes.t) {
      case 's': {
        const place = Number(value);
        const own = this.file.strings.fonts.get(place);
        if (own && !looksLike(own, style?.font))
          this.file.losses.add('rich_text', { sheet: this.sheet });
        return this.file.strings.texts[place];
      }
      case 'inlineStr':
        return decodedText(inlineText);
      case 'str':
      case 'e':
        return decodedText(value);
      case 'b':
        return value.trim() === '1' || value.trim() === 'true';
      case 'd':
        return serialOf(value);
      default:
        return this.numberOf(value, style);
    }
  }

  private numberOf(text: string, style: FileStyle | undefined): number | undefined {
    if (text.trim() === '') return undefined;
    const number = Number(text);
    if (!Number.isFinite(number)) {
      this.file.losses.add('malformed', { sheet: this.sheet, example: text.slice(0, 20) });
      return undefined;
    }
    if (!this.file.dates1904 || !showsDate(style?.look.format)) return number;
    this.file.losses.add('dates_1904', { sheet: this.sheet });
    return number + DAYS_FROM_1900_TO_1904;
  }

  private formulaOf(cell: FileCell): KeptFormula | undefined {
    const { formulaAttributes: attributes } = cell;
    if (!attributes) return undefined;
    const { losses } = this.file;
    if (attributes.t === 'dataTable') {
      losses.add('data_tables', { sheet: this.sheet });
      return undefined;
    }
    const text = this.formulaText(cell, attributes);
    // LibreOffice has no booleans of their own: it writes these two as formulas.
    if (text === '' || /^(TRUE|FALSE)\(\)$/i.test(text)) return undefined;
    const isArray = attributes.t === 'array';
    if (isArray) this.noteSpill(cell, attributes.ref ?? '');
    if (isTooDeep(text)) {
      losses.add('deep_formulas', { sheet: this.sheet, example: `=${text.slice(0, 40)}` });
      return undefined;
    }
    const read = formulaFromFile(text, (title) => this.file.titleOf(title), isArray);
    if (read.kind === 'formula' || read.kind === 'spilled') return read;
    const code = read.kind === 'external' ? 'external_links' : 'table_formulas';
    losses.add(code, { sheet: this.sheet, example: `=${text}` });
    return undefined;
  }

  private formulaText(
    { formula, rowNumber, columnNumber }: FileCell,
    { t, si = '' }: Attributes,
  ): string {
    const text = decodedText(formula);
    if (t !== 'shared') return text;
    if (text !== '') {
      this.shared.set(si, { text, rowNumber, columnNumber });
      return text;
    }
    const first = this.shared.get(si);
    return first
      ? shiftedFormula(first.text, rowNumber - first.rowNumber, columnNumber - first.columnNumber)
      : '';
  }

  private noteSpill({ rowNumber, columnNumber }: FileCell, block: string): void {
    const last = cellPlace(block.split(':')[1] ?? '');
    if (last) this.spills.push({ first: { text: '', rowNumber, columnNumber }, last });
  }
}

/** Whether a value is what an error shows. */
export function isErrorText(value: CellData['value']): boolean {
  return typeof value === 'string' && ERROR.test(value);
}

/** Days since 1899-12-30 of an ISO date as newer files may hold it. */
function serialOf(text: string): number | string {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2}(?:\.\d+)?))?/.exec(text.trim());
  if (!match) return text;
  const [year, month, date, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const day = Date.UTC(year, month - 1, date) / MS_PER_DAY + DAYS_TO_1970;
  return day + (hour * 3600 + minute * 60 + second) / 86_400;
}
