/** The font of cells in a workbook that came from no file, as Google Sheets has it. */
export const OUR_FONT = { family: 'Arial', size: 10 };

export function isOurs({ family, size }: { family: string; size: number }): boolean {
  return family === OUR_FONT.family && size === OUR_FONT.size;
}
