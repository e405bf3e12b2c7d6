import type { CellData } from '../../workbook/workbook-data';
import { colourOf, type Theme } from './colours';
import { builtInFormat } from './number-formats';
import { isOn, readXml, type Attributes } from './xml-reader';
import { decodedText } from './xml-text';

type Look = Pick<
  CellData,
  'format' | 'bold' | 'italic' | 'fontColor' | 'background' | 'wrap' | 'horizontalAlignment'
>;

/** A cell style of the file: what Waymark keeps of it, and which parts it does not. */
export interface FileStyle {
  look: Look;
  notKept: readonly ('fonts' | 'borders' | 'fills' | 'alignment')[];
}

interface Font {
  bold: boolean;
  italic: boolean;
  color?: string;
  typeface: string;
  decorated: boolean;
}

interface Fill {
  background?: string;
  plain: boolean;
}

export function readStyles(part: Uint8Array | undefined, theme: Theme): FileStyle[] {
  const formats = new Map<number, string>();
  const fonts: Font[] = [];
  const fills: Fill[] = [];
  const borders: boolean[] = [];
  const styles: FileStyle[] = [];
  const path: string[] = [];
  let current: { attributes: Attributes; alignment?: Attributes } | undefined;
  if (!part) return [];

  const open: Record<string, (name: string, attributes: Attributes) => void> = {
    numFmts(name, { numFmtId, formatCode }) {
      if (name === 'numFmt')
        formats.set(Number(numFmtId), plainFormat(decodedText(formatCode ?? '')));
    },
    fonts(name, attributes) {
      if (name === 'font')
        fonts.push({ bold: false, italic: false, typeface: '', decorated: false });
      else readFont(fonts[fonts.length - 1], name, attributes, theme);
    },
    fills(name, attributes) {
      if (name === 'fill') fills.push({ plain: true });
      else readFill(fills[fills.length - 1], name, attributes, theme);
    },
    borders(name, { style }) {
      if (name === 'border') borders.push(false);
      else if (style !== undefined && style !== 'none') borders[borders.length - 1] = true;
    },
    cellXfs(name, attributes) {
      if (name === 'xf') current = { attributes };
      else if (name === 'alignment' && current) current.alignment = attributes;
    },
  };
  readXml(part, {
    open(name, attributes) {
      path.push(name);
      if (path.length > 2 && Object.hasOwn(open, path[1])) open[path[1]](name, attributes);
    },
    close(name) {
      path.pop();
      if (name !== 'xf' || !current) return;
      styles.push(styleOf(current, { formats, fonts, fills, borders }));
      current = undefined;
    },
  });
  return styles;
}

/** Programs write `yyyy\-mm\-dd`; a hyphen, a space, a parenthesis and a dollar stand for themselves without it too. */
function plainFormat(code: string): string {
  return code.replace(/\\([- ()$])/g, '$1');
}

function readFont(font: Font, name: string, attributes: Attributes, theme: Theme): void {
  const on = attributes.val === undefined || isOn(attributes.val);
  if (name === 'b') font.bold = on;
  else if (name === 'i') font.italic = on;
  else if (name === 'color') {
    // The theme's text colour is what a cell without a colour has.
    const automatic = attributes.theme === '1' && Number(attributes.tint ?? 0) === 0;
    const color = automatic ? undefined : colourOf(attributes, theme);
    if (color !== undefined) font.color = color;
  } else if (name === 'name' || name === 'sz') font.typeface += `${name}=${attributes.val};`;
  else if (['u', 'strike', 'vertAlign', 'outline', 'shadow'].includes(name)) {
    font.decorated ||= on && attributes.val !== 'none' && attributes.val !== 'baseline';
  }
}

function readFill(fill: Fill, name: string, attributes: Attributes, theme: Theme): void {
  if (name === 'patternFill') {
    const pattern = attributes.patternType ?? 'none';
    fill.plain = pattern === 'none' || pattern === 'solid' || pattern === 'gray125';
    if (pattern === 'solid') fill.background = '';
  } else if (name === 'gradientFill') fill.plain = false;
  else if (name === 'fgColor' && fill.background !== undefined) {
    const color = colourOf(attributes, theme);
    if (color === undefined) delete fill.background;
    else fill.background = color;
  }
}

function styleOf(
  { attributes, alignment = {} }: { attributes: Attributes; alignment?: Attributes },
  tables: { formats: Map<number, string>; fonts: Font[]; fills: Fill[]; borders: boolean[] },
): FileStyle {
  const formatId = Number(attributes.numFmtId ?? 0);
  const named = tables.formats.get(formatId) ?? builtInFormat(formatId);
  const format = named === 'General' ? undefined : named;
  const font = tables.fonts[Number(attributes.fontId ?? 0)];
  const fill = tables.fills[Number(attributes.fillId ?? 0)];
  const { horizontal = 'general', vertical = 'bottom' } = alignment;
  const side = (['left', 'center', 'right'] as const).find((name) => name === horizontal);
  const look: Look = {
    ...(format === undefined ? {} : { format }),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.color === undefined ? {} : { fontColor: font.color }),
    ...(fill?.background ? { background: fill.background } : {}),
    ...(isOn(alignment.wrapText) ? { wrap: true } : {}),
    ...(side === undefined ? {} : { horizontalAlignment: side }),
  };
  const otherAlignment =
    (side === undefined && horizontal !== 'general') ||
    // Sheets sets cells at the bottom, as Excel does; LibreOffice and Korean Excel name the middle.
    (vertical !== 'bottom' && vertical !== 'center') ||
    ['textRotation', 'indent', 'shrinkToFit'].some((name) => isOn(alignment[name]));
  return {
    look,
    notKept: [
      ...(font && (font.decorated || font.typeface !== tables.fonts[0].typeface)
        ? (['fonts'] as const)
        : []),
      ...(tables.borders[Number(attributes.borderId ?? 0)] ? (['borders'] as const) : []),
      ...(fill && !fill.plain ? (['fills'] as const) : []),
      ...(otherAlignment ? (['alignment'] as const) : []),
    ],
  };
}
