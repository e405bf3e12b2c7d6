import { parseIsoDay } from '../../../calendar/day';
import type { CellValue } from '../../../measure/reference';
import type { Term } from '../words/terms';

/** What the cells of a column are, as far as a measure is concerned. */
export type Holds =
  'dates' | 'amounts' | 'shares' | 'scores' | 'flags' | 'ids' | 'categories' | 'words' | 'nothing';

/** A slip of the hand or a total does not make a column another thing. */
const MOSTLY = 0.7;
const LARGEST_SCORE = 10;
const MOST_CATEGORIES = 50;
const LONGEST_NAME = 40;
const FLAG = /^(?:true|false|y|n|yes|no|o|x|예|네|아니오|아니요|여|부|있음|없음)$/i;

export interface Headed {
  heading: string;
  terms: readonly Term[];
}

/** By the filled cells; where there are none yet, by the heading. */
export function columnHolds(filled: readonly CellValue[], { heading, terms }: Headed): Holds {
  const says = (...keys: string[]) => terms.some(({ key }) => keys.includes(key));
  if (filled.length === 0) return heading === '' ? 'nothing' : expected(terms);
  const share = (test: (value: CellValue) => boolean) => filled.filter(test).length / filled.length;
  if (share(isDay) >= MOSTLY) return 'dates';
  if (share(isFlag) === 1) return 'flags';
  const isId = says('id', 'row') || /(?:#|\bno\.?)\s*$/i.test(heading);
  const numbers = filled.filter((value) => typeof value === 'number');
  if (numbers.length >= filled.length * MOSTLY) {
    if (isId || (terms.every(({ isOwn }) => isOwn) && isRunning(numbers))) return 'ids';
    return numbersHold(numbers, says, heading);
  }
  const distinct = new Set(filled).size;
  if (isId) return 'ids';
  const isLong = share((value) => String(value).length > LONGEST_NAME) > 0.3;
  if (isLong) return 'words';
  if (distinct > filled.length * MOSTLY && distinct > 3) return says('name') ? 'words' : 'ids';
  return distinct <= MOST_CATEGORIES ? 'categories' : 'words';
}

function isDay(value: CellValue): boolean {
  return (
    value instanceof Date || (typeof value === 'string' && parseIsoDay(value.trim()) !== undefined)
  );
}

function isFlag(value: CellValue): boolean {
  return typeof value === 'boolean' || (typeof value === 'string' && FLAG.test(value.trim()));
}

/** 1, 2, 3 …: rows that are numbered. */
function isRunning(numbers: readonly number[]): boolean {
  return numbers.length > 4 && numbers.every((n, at) => at === 0 || n === numbers[at - 1] + 1);
}

function numbersHold(
  numbers: readonly number[],
  says: (...keys: string[]) => boolean,
  heading: string,
): Holds {
  const within = (least: number, most: number) => numbers.every((n) => n >= least && n <= most);
  const isYesNo = numbers.every((n) => n === 0 || n === 1);
  if (isYesNo && numbers.length > 1 && !says('count', 'quantity', 'amount')) return 'flags';
  const isRate = says('rate', 'discount') || /%/.test(heading);
  if (isRate && within(-1, 100)) return 'shares';
  if (says('score', 'satisfaction', 'recommend', 'survey', 'engagement') && within(0, 100)) {
    return within(0, LARGEST_SCORE) || says('score', 'recommend') ? 'scores' : 'amounts';
  }
  return 'amounts';
}

function expected(terms: readonly Term[]): Holds {
  const says = (...keys: string[]) => terms.some(({ key }) => keys.includes(key));
  if (says('date')) return 'dates';
  if (says('id', 'row')) return 'ids';
  if (says('score', 'satisfaction', 'recommend')) return 'scores';
  if (says('rate')) return 'shares';
  if (says('sales', 'amount', 'cost', 'price', 'quantity', 'count', 'profit')) return 'amounts';
  return 'words';
}
