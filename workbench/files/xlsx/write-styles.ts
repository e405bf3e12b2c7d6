import type { CellData, ConditionalFormatData } from '../../workbook/workbook-data';
import type { LossList } from '../loss';
import { LOOKS } from '../../workbook/look';
import { builtInId, FIRST_OWN_FORMAT } from './number-formats';
import { OUR_FONT } from './usual-font';
import { xmlText } from './xml-text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Entries of one list of the style part, each kept once; the answer is its place in the list. */
class Entries {
  private readonly places = new Map<string, number>();

  constructor(first: readonly string[]) {
    for (const xml of first) this.place(xml);
  }

  place(xml: string): number {
    const known = this.places.get(xml);
    if (known !== undefined) return known;
    this.places.set(xml, this.places.size);
    return this.places.size - 1;
  }

  xml(element: string): string {
    return `<${element} count="${this.places.size}">${[...this.places.keys()].join('')}</${element}>`;
  }
}

/** The cell styles of a file: one for every look that its cells have. */
export class StyleTable {
  private readonly formats = new Map<string, number>();
  private readonly fonts: Entries;
  private readonly fills = new Entries([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  private readonly styles = new Entries([styleXml(0, 0, 0, '')]);
  private readonly byLook = new Map<string, number>();
  private readonly differences = new Entries([]);

  constructor(
    private readonly losses: LossList,
    private readonly usual: { family: string; size: number } = OUR_FONT,
  ) {
    this.fonts = new Entries([fontXml({}, '', usual)]);
  }

  /** The number of the style; 0 is the plain one. */
  styleOf(cell: CellData, sheet: string): number {
    const { format, fontColor, background, wrap, horizontalAlignment, verticalAlignment } = cell;
    const key = JSON.stringify([format, ...LOOKS.map((look) => cell[look])]);
    const known = this.byLook.get(key);
    if (known !== undefined) return known;
    const font = this.fonts.place(fontXml(cell, this.color('color', fontColor, sheet), this.usual));
    const fillColor = this.color('fgColor', background, sheet);
    const fill = fillColor
      ? this.fills.place(`<fill><patternFill patternType="solid">${fillColor}</patternFill></fill>`)
      : 0;
    const vertical = { top: 'top', middle: 'center', bottom: 'bottom' };
    const placed =
      (horizontalAlignment ? ` horizontal="${horizontalAlignment}"` : '') +
      (verticalAlignment ? ` vertical="${vertical[verticalAlignment]}"` : '') +
      (wrap ? ' wrapText="1"' : '');
    const alignment = placed && `<alignment${placed}/>`;
    const style = this.styles.place(styleXml(this.formatId(format), font, fill, alignment));
    this.byLook.set(key, style);
    return style;
  }

  /** The place of the look that a rule gives to cells. */
  differenceOf(look: Omit<ConditionalFormatData, 'ranges' | 'text'>): number {
    const color = this.color('color', look.fontColor, '');
    const fill = this.color('bgColor', look.background, '');
    return this.differences.place(
      '<dxf>' +
        (look.bold || color ? `<font>${look.bold ? '<b/>' : ''}${color}</font>` : '') +
        (fill ? `<fill><patternFill>${fill}</patternFill></fill>` : '') +
        '</dxf>',
    );
  }

  xml(): string {
    const formats = [...this.formats].map(
      ([code, id]) => `<numFmt numFmtId="${id}" formatCode="${xmlText(code)}"/>`,
    );
    return (
      `<styleSheet xmlns="${MAIN}">` +
      (formats.length ? `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` : '') +
      this.fonts.xml('fonts') +
      this.fills.xml('fills') +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      this.styles.xml('cellXfs') +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      this.differences.xml('dxfs') +
      '</styleSheet>'
    );
  }

  private formatId(format: string | undefined): number {
    if (format === undefined || format === '') return 0;
    const known = builtInId(format) ?? this.formats.get(format);
    if (known !== undefined) return known;
    const id = FIRST_OWN_FORMAT + this.formats.size;
    this.formats.set(format, id);
    return id;
  }

  private color(element: string, color: string | undefined, sheet: string): string {
    if (color === undefined) return '';
    if (/^#[0-9a-f]{6}$/i.test(color))
      return `<${element} rgb="FF${color.slice(1).toUpperCase()}"/>`;
    this.losses.add('colours', { sheet, example: color });
    return '';
  }
}

/** The parts stand in the order that the format asks for. */
function fontXml(
  { bold, italic, underline, strikethrough, fontFamily, fontSize }: CellData,
  color: string,
  usual: { family: string; size: number },
): string {
  return (
    `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${strikethrough ? '<strike/>' : ''}` +
    `${underline ? '<u/>' : ''}<sz val="${fontSize ?? usual.size}"/>${color}` +
    `<name val="${xmlText(fontFamily ?? usual.family)}"/></font>`
  );
}

function styleXml(format: number, font: number, fill: number, alignment: string): string {
  const applied =
    (format ? ' applyNumberFormat="1"' : '') +
    (font ? ' applyFont="1"' : '') +
    (fill ? ' applyFill="1"' : '') +
    (alignment ? ' applyAlignment="1"' : '');
  const start = `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"${applied}`;
  return alignment ? `${start}>${alignment}</xf>` : `${start}/>`;
}
