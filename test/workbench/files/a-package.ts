import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface PackageParts {
  /** What stands in the sheet's element. */
  sheet: string;
  /** What stands in the workbook's element before its sheets, and after them. */
  before?: string;
  after?: string;
  styles?: string;
  strings?: string;
  /** Relationships of the sheet and of the workbook: type and target. */
  sheetRelations?: [type: string, target: string][];
  bookRelations?: [type: string, target: string][];
  others?: Record<string, string>;
}

/** A workbook file of one sheet, part by part as another program would write it. */
export function aPackage(parts: PackageParts): Uint8Array {
  const { sheet, before = '', after = '', others = {} } = parts;
  const files: Record<string, string> = {
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>${after}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ...(parts.bookRelations ?? []),
    ]),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet}</worksheet>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${parts.styles ?? ''}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${parts.strings ?? ''}</sst>`,
    ...(parts.sheetRelations
      ? { 'xl/worksheets/_rels/sheet1.xml.rels': relations(parts.sheetRelations) }
      : {}),
    ...others,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
  );
}

function relations(entries: [type: string, target: string][]): string {
  const items = entries.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`;
}
