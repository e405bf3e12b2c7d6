import type { CellValue } from '../../../measure/reference';
import type { Asked } from '../words/asked';
import type { Condition } from './formula';
import type { FoundColumn, SheetLook } from '../sheet/sheet-look';
import { type Dictionary, stemOf, type Term, termsOf } from '../words/terms';

/** A limit to rows, and which of the asked things it stands for. */
export interface NamedCondition {
  condition: Condition;
  by: ReadonlyMap<string, number>;
  /** Other values of the column say the same: `Closed` beside `Solved`. */
  isOneOfMany: boolean;
}

/** Those that say something which nothing else says. */
export function telling(
  conditions: readonly NamedCondition[],
  ...others: readonly ReadonlyMap<string, number>[]
): NamedCondition[] {
  const isSaid = (key: string) => others.some((by) => (by.get(key) ?? 0) >= SAID);
  return conditions.filter(({ by }) => ![...by.keys()].every(isSaid));
}

/** What became of a row: of these any word of the same meaning names the value, `Cancelled` as well as `취소`. */
const OUTCOMES =
  ' cancel return resolve done leave keep paid active trial new repeat late ontime contract escalate reopen noshow defect attendance offer absence convert satisfaction hire ';
/** Words that a value may have besides: `서부 지역`, `취소 완료`, `영업팀`. */
const BESIDES: readonly string[] = [
  'region',
  'team',
  'store',
  'done',
  'status',
  'category',
  'channel',
];
const MOST_VALUES = 50;
/** A word that a heading stands for so surely is not looked for among values. */
const SAID = 0.5;
/** `고급반`, `강남점`: so much may be written behind a value. */
const LONGEST_ENDING = 2;
const YES = /^(?:true|y|yes|o|예|네|여|있음)$/i;

/** Values of a sheet's categories that the words name: `영업팀` of 영업팀 매출, `취소` of 취소율. */
export function namedConditions(
  { things }: Asked,
  { columns }: SheetLook,
  words: Dictionary,
): NamedCondition[] {
  return columns.flatMap((column) => {
    if (column.holds === 'flags') return flagNamed(things, column);
    if (column.holds !== 'categories' || column.distinct > MOST_VALUES) return [];
    const values = [...new Set(column.values)].map(String);
    const whole = values.flatMap((value) => valueNamed(things, column, value, words));
    const found = (whole.length > 0 ? whole : wordNamed(things, column, values, words)).sort(
      (a, b) => b.by.size - a.by.size || length(a) - length(b),
    );
    return found.slice(0, 1).map((best) => ({ ...best, isOneOfMany: found.length > 1 }));
  });
}

type Found = Omit<NamedCondition, 'isOneOfMany'>;

function length({ condition }: Found): number {
  return String(condition.criterion).length;
}

function valueNamed(
  things: readonly Term[],
  column: FoundColumn,
  value: string,
  words: Dictionary,
): Found[] {
  const said = termsOf(value, words).filter(({ kind }) => kind !== 'cadence');
  const named = said.filter((term) => things.some((thing) => isNaming(thing, term)));
  const own = said.filter(({ key }) => !BESIDES.includes(key));
  const needed = own.length > 0 ? own : said;
  if (named.length === 0 || !needed.every((term) => named.includes(term))) return [];
  const keys = things
    .filter((thing) => named.some((term) => isNaming(thing, term)))
    .map(({ key }) => key);
  const condition = { column, criterion: value, named: keys };
  return [{ condition, by: new Map(keys.map((key) => [key, 1])) }];
}

/** A word of the trade that is only a part of values: `organic` of `google / organic`. */
function wordNamed(
  things: readonly Term[],
  column: FoundColumn,
  values: readonly string[],
  words: Dictionary,
): Found[] {
  const own = things.filter(({ isOwn, key }) => isOwn && key.length > 2);
  const said = values.map((value) => termsOf(value, words).map(({ key }) => key));
  return own
    .filter(({ key }) => said.some((keys) => keys.includes(key)))
    .map(({ key, written }) => ({
      condition: { column, criterion: `*${written}*`, named: [key] },
      by: new Map([[key, 1]]),
    }));
}

function isNaming(thing: Term, term: Term): boolean {
  if (thing.isOwn && term.isOwn && isWithEnding(thing.key, term.key)) return true;
  if (thing.key !== term.key) return false;
  return OUTCOMES.includes(` ${term.key} `) || stemOf(thing.written) === stemOf(term.written);
}

function isWithEnding(word: string, value: string): boolean {
  const rest = word.length - value.length;
  const isKorean = value.length > 1 && /^[가-힣]+$/.test(value);
  return isKorean && rest > 0 && rest <= LONGEST_ENDING && word.startsWith(value);
}

/** A yes/no column whose heading is one of the things: rows with yes. */
function flagNamed(things: readonly Term[], column: FoundColumn): NamedCondition[] {
  const keys = column.terms.map(({ key }) => key);
  const named = things.filter(({ key }) => keys.includes(key));
  const yes = yesIn(column.values);
  if (named.length === 0 || yes === undefined) return [];
  const by = new Map(named.map(({ key }) => [key, 1]));
  return [{ condition: { column, criterion: yes }, by, isOneOfMany: false }];
}

function yesIn(values: readonly CellValue[]): Condition['criterion'] | undefined {
  const yes = values.find((value) =>
    typeof value === 'string' ? YES.test(value.trim()) : value === true || value === 1,
  );
  return yes instanceof Date ? undefined : yes;
}
