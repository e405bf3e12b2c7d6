import type { CellData } from '../../workbook/workbook-data';
import type { StyleView } from '../../page/protocol';

/** Looks are few and cells are many: each look is sent once and named by its index. */
export class StyleBook {
  readonly styles: StyleView[] = [];
  readonly #indexes = new Map<string, number>();

  indexOf(cell: CellData, format: string | undefined): number | undefined {
    const key = keyOf(cell, format);
    if (key === PLAIN) return undefined;
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.styles.push(styleOf(cell, format));
    this.#indexes.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }
}

const PLAIN = keyOf({}, undefined);

/** Asked for every cell at every look, so it is one string and no object. */
function keyOf(cell: CellData, format: string | undefined): string {
  const { bold, italic, underline, strikethrough, wrap } = cell;
  const marks =
    (bold ? 1 : 0) +
    (italic ? 2 : 0) +
    (wrap ? 4 : 0) +
    (underline ? 8 : 0) +
    (strikethrough ? 16 : 0);
  const colours = `${cell.fontColor ?? ''}|${cell.background ?? ''}`;
  const font = `${cell.fontFamily ?? ''}|${cell.fontSize ?? ''}`;
  const place = `${cell.horizontalAlignment ?? ''}|${cell.verticalAlignment ?? ''}`;
  return `${marks}|${colours}|${font}|${place}|${format ?? ''}`;
}

function styleOf(cell: CellData, format: string | undefined): StyleView {
  return {
    ...(format ? { format } : {}),
    ...(cell.bold ? { bold: true } : {}),
    ...(cell.italic ? { italic: true } : {}),
    ...(cell.underline ? { underline: true } : {}),
    ...(cell.strikethrough ? { strikethrough: true } : {}),
    ...(cell.fontFamily ? { fontFamily: cell.fontFamily } : {}),
    ...(cell.fontSize ? { fontSize: cell.fontSize } : {}),
    ...(cell.fontColor ? { fontColor: cell.fontColor } : {}),
    ...(cell.background ? { background: cell.background } : {}),
    ...(cell.wrap ? { wrap: true } : {}),
    ...(cell.horizontalAlignment ? { align: cell.horizontalAlignment } : {}),
    ...(cell.verticalAlignment ? { vertical: cell.verticalAlignment } : {}),
  };
}
