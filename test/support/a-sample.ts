import type { Language } from '../../src/contract/language/language';
import { writeWorkbookFile } from '../../workbench/files/workbook-file';
import { orderLines } from '../../workbench/sample/order-lines';
import { makeSampleWorkbook } from '../../workbench/sample/sample-workbook';
import type { WorkbookData } from '../../workbench/workbook/workbook-data';

/** The sample with the orders of one customer in ten: a tenth of its rows, the same KPIs and tables. */
export function aSmallSample(language: Language): WorkbookData {
  const lines = orderLines();
  const customers = [...new Set(lines.map(({ customerId }) => customerId))].sort();
  const kept = new Set(customers.filter((_, index) => index % 10 === 0));
  return makeSampleWorkbook(
    language,
    lines.filter(({ customerId }) => kept.has(customerId)),
  );
}

/** The same as a file, at the path. */
export async function writeSmallSample(language: Language, file: string): Promise<void> {
  await writeWorkbookFile(file, aSmallSample(language));
}
