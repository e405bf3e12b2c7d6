import { dayOf } from '../../src/domain/calendar/day';
import type { Language, Phrase } from '../../src/contract/language';
import type { WorkbookData } from '../workbook/workbook-data';
import { customersOf } from './customers';
import { customersSheet, ordersSheet } from './data-sheets';
import { orderLines } from './order-lines';

const TITLE: Phrase = { ko: '이정표 유통 지표', en: 'Waymark Retail KPIs' };

/** The last day that the sample knows: the day before the workbench's clock starts. */
const AS_OF = dayOf(2026, 3, 31);

/** The sample workbook: real order lines, and twelve KPIs over them. No figure of it is typed by hand. */
export function makeSampleWorkbook(language: Language): WorkbookData {
  const lines = orderLines();
  const customers = customersOf(lines, AS_OF);
  return {
    title: TITLE[language],
    locale: language === 'ko' ? 'ko_KR' : 'en_US',
    timeZone: 'Asia/Seoul',
    sheets: [ordersSheet(lines, language, 101), customersSheet(customers, AS_OF, language, 102)],
    namedRanges: [],
    hostMemory: {},
  };
}
