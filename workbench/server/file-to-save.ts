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
  const beside = path.join(dir, `${name}.xlsx`);
  return existsSync(beside) ? freeBeside(beside) : beside;
}

/** The next free name of the kind `orders (2).xlsx`. */
export function freeBeside(file: string): string {
  const { dir, name, ext } = path.parse(file);
  const plain = name.replace(/ \(\d+\)$/, '');
  let number = 2;
  while (existsSync(path.join(dir, `${plain} (${number})${ext}`))) number += 1;
  return path.join(dir, `${plain} (${number})${ext}`);
}
