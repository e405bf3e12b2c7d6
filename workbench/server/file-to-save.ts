import { existsSync } from 'node:fs';
import path from 'node:path';
import type { WorkbookData } from '../workbook/workbook-data';

/** Whether there is more than the one table of values that a delimited text can hold. */
function isMoreThanText({ sheets, namedRanges }: WorkbookData): boolean {
  return (
    sheets.length > 1 ||
    namedRanges.length > 0 ||
    sheets.some(
      ({ metadata, cells }) =>
        metadata.length > 0 ||
        cells.some((row) => row?.some((cell) => cell?.formula !== undefined)),
    )
  );
}

/** Where the workbook is kept: beside a delimited text, under a free name, once the text is too little. */
export function fileToSave(file: string, data: WorkbookData): string {
  const { dir, name, ext } = path.parse(file);
  if (!/^\.[ct]sv$/i.test(ext) || !isMoreThanText(data)) return file;
  const beside = (number: number) =>
    path.join(dir, number === 1 ? `${name}.xlsx` : `${name} (${number}).xlsx`);
  let number = 1;
  while (existsSync(beside(number))) number += 1;
  return beside(number);
}
