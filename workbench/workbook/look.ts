import type { CellData } from './workbook-data';

/** How a cell looks, apart from its number format. */
export const LOOKS = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'fontFamily',
  'fontSize',
  'fontColor',
  'background',
  'wrap',
  'horizontalAlignment',
  'verticalAlignment',
] as const satisfies readonly (keyof CellData)[];

export type Look = Pick<CellData, (typeof LOOKS)[number] | 'format'>;

export function hasLook(cell: CellData): boolean {
  return LOOKS.some((look) => cell[look] !== undefined);
}

/** Takes away format, fonts and colours; content and note stay. */
export function withoutLook(cell: CellData): void {
  delete cell.format;
  for (const look of LOOKS) delete cell[look];
}

/** The look with its format; `undefined` for a plain one. */
export function lookOf(cell: CellData): Look | undefined {
  const chosen = (['format', ...LOOKS] as const).flatMap((look) =>
    cell[look] === undefined ? [] : [[look, cell[look]] as const],
  );
  return chosen.length > 0 ? Object.fromEntries(chosen) : undefined;
}
