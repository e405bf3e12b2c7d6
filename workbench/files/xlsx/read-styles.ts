import type { Look } from '../../workbook/look';
import { colourOf, type Theme } from './colours';
import { builtInFormat } from './number-formats';
import { isOn, readXml, type Attributes } from './xml-reader';
import { decodedText } from './xml-text';

/** A cell style of the file: what Waymark keeps of it, and which parts it does not. */
export interface FileStyle {
  look: Look;
  font: Font | undefined;
  notKept: readonly ('fonts' | 'borders' | 'fills' | 'alignment')[];
}

export interface Font {
  bold: boolean;
  italic: boolean;
  color?: string;
  family?: string;
  size?: number;
  underline: boolean;
  strikethrough: boolean;
  decorated: boolean;
}

export const PLAIN_FONT: Font = {
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  decorated: false,
};

interface Fill {
  background?: string;
  plain: boolean;
}

export interface FileStyles {
  cells: FileStyle[];
  /** The font of cells that name none. */
  font?: { family: string; size: number };
}

export function readStyles(part: Uint8Array | undefined, theme: Theme): FileStyles {
  const formats = new Map<number, string>();
  const fonts: Font[] = [];
  const fills: Fill[] = [];
  const borders: boolean[] = [];
  const styles: FileStyle[] = [];
  const path: string[] = [];
  let current: { attributes: Attributes; alignment?: Attributes } | undefined;
  if (!part) return { cells: [] };

  const open: Record<string, (name: string, attributes: Attributes) => void> = {
    numFmts(name, { numFmtId, formatCode }) {
      if (name === 'numFmt')
        formats.set(Number(numFmtId), plainFormat(decodedText(formatCode ?? '')));
    },
    fonts(name, attributes) {
      if (name === 'font') fonts.push({ ...PLAIN_FONT });
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
  const { family, size } = fonts[0] ?? PLAIN_FONT;
  return {
    cells: styles,
    ...(family === undefined || size === undefined ? {} : { font: { family, size } }),
  };
}

/** Programs write `yyyy\-mm\-dd`; a hyphen, a space, a parenthesis and a dollar stand for themselves without it too. */
function plainFormat(code: string): string {
  return code.replace(/\\([- ()$])/g, '$1');
}

export function readFont(font: Font, name: string, attributes: Attributes, theme: Theme): void {
  const on = attributes.val === undefined || isOn(attributes.val);
  if (name === 'b') font.bold = on;
  else if (name === 'i') font.italic = on;
  else if (name === 'color') {
    // The theme's text colour is what a cell without a colour has.
    const automatic = attributes.theme === '1' && Number(attributes.tint ?? 0) === 0;
    const color = automatic ? undefined : colourOf(attributes, theme);
    if (color !== undefined) font.color = color;
  } else if (name === 'name' && attributes.val) font.family = decodedText(attributes.val);
  else if (name === 'sz' && Number(attributes.val) > 0) font.size = Number(attributes.val);
  else if (name === 'strike') font.strikethrough = on;
  else if (name === 'u') {
    const { val = 'single' } = attributes;
    font.underline = val !== 'none';
    // Of the kinds of lines one is kept.
    font.decorated ||= !['none', 'single'].includes(val);
  } else if (['vertAlign', 'outline', 'shadow'].includes(name)) {
    font.decorated ||= on && attributes.val !== 'baseline';
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

/** Cells stand at the bottom unless they say otherwise. */
const VERTICALS: Record<string, Look['verticalAlignment']> = { top: 'top', center: 'middle' };

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
  const [usual] = tables.fonts;
  const side = (['left', 'center', 'right'] as const).find((name) => name === horizontal);
  const look: Look = {
    ...(format === undefined ? {} : { format }),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.underline ? { underline: true } : {}),
    ...(font?.strikethrough ? { strikethrough: true } : {}),
    ...(font?.family !== undefined && font.family !== usual.family
      ? { fontFamily: font.family }
      : {}),
    ...(font?.size !== undefined && font.size !== usual.size ? { fontSize: font.size } : {}),
    ...(font?.color === undefined ? {} : { fontColor: font.color }),
    ...(fill?.background ? { background: fill.background } : {}),
    ...(isOn(alignment.wrapText) ? { wrap: true } : {}),
    ...(side === undefined ? {} : { horizontalAlignment: side }),
    ...(VERTICALS[vertical] ? { verticalAlignment: VERTICALS[vertical] } : {}),
  };
  const otherAlignment =
    (side === undefined && horizontal !== 'general') ||
    (vertical !== 'bottom' && !VERTICALS[vertical]) ||
    ['textRotation', 'indent', 'shrinkToFit'].some((name) => isOn(alignment[name]));
  return {
    look,
    font,
    notKept: [
      ...(font?.decorated ? (['fonts'] as const) : []),
      ...(tables.borders[Number(attributes.borderId ?? 0)] ? (['borders'] as const) : []),
      ...(fill && !fill.plain ? (['fills'] as const) : []),
      ...(otherAlignment ? (['alignment'] as const) : []),
    ],
  };
}
