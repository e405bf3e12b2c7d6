import type { WorkbookData } from './workbook-data';

/** Placeholder of the workbook that the stand-in and the page share. */
export class Workbook {
  constructor(readonly data: WorkbookData) {}
}
