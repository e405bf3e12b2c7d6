import type { Language } from '../../contract/language/language';
import type { Condition, DatedRows, Formula } from '../../domain/define/found/measure/formula';
import { say } from '../say';

/** A formula in words, by its shape, which stands behind a colon; `rows` says which rows it takes. */
const SHAPE_TEXT = {
  count: { ko: '행 수', en: 'number of rows' },
  sum: { ko: '‘{column}’ 합계', en: 'sum of “{column}”' },
  mean: { ko: '‘{column}’ 평균', en: 'average of “{column}”' },
  median: { ko: '‘{column}’ 중앙값', en: 'median of “{column}”' },
  last: { ko: '‘{column}’ 마지막 값', en: 'last “{column}”' },
  distinct: { ko: '서로 다른 ‘{column}’ 수', en: 'number of different “{column}”' },
  nps_in: {
    ko: '‘{column}’ 9점 이상 비율 − 6점 이하 비율(NPS)',
    en: 'share of “{column}” of 9 or 10 − share of 6 or less (NPS)',
  },
  csat_in: {
    ko: '‘{column}’ 4점 이상 응답의 비율',
    en: 'share of “{column}” of 4 or more',
  },
  nps: {
    ko: '{sheet} 시트의 모든 ‘{column}’ 응답으로 구한 NPS(기간을 나누지 않음)',
    en: 'NPS of all “{column}” answers in {sheet}, whatever the period',
  },
  csat: {
    ko: '{sheet} 시트의 모든 ‘{column}’ 응답 중 4점 이상의 비율(기간을 나누지 않음)',
    en: 'share of 4 or more among all “{column}” answers in {sheet}, whatever the period',
  },
  churn: {
    ko: '이탈률 = 기간에 이탈한 수 ÷ 기간 시작 때 있던 수({sheet} 시트, ‘{starts}’부터 ‘{ends}’까지)',
    en: 'churn rate = lost in the period ÷ there at its start ({sheet}, from “{starts}” until “{ends}”)',
  },
  retention: {
    ko: '유지율 = 1 − 이탈률({sheet} 시트, ‘{starts}’부터 ‘{ends}’까지)',
    en: 'retention rate = 1 − churn rate ({sheet}, from “{starts}” until “{ends}”)',
  },
  present: {
    ko: '기간 말 인원 = ‘{starts}’ 누적 수 − ‘{ends}’ 누적 수({sheet} 시트)',
    en: 'there at the end of the period = all with “{starts}” − all with “{ends}” ({sheet})',
  },
  nrr: {
    ko: '순매출유지율(NRR) = ‘{ends}’ 합계 ÷ ‘{starts}’ 합계({sheet} 시트)',
    en: 'net revenue retention (NRR) = sum of “{ends}” ÷ sum of “{starts}” ({sheet})',
  },
};

const ROWS_TEXT = {
  dated: { ko: '{sheet} 시트, ‘{dates}’ 기준', en: '{sheet}, by “{dates}”' },
  limited: { ko: '{rows}, {conditions}', en: '{rows}, where {conditions}' },
  is: { ko: '‘{column}’ 값이 ‘{value}’', en: '“{column}” is “{value}”' },
  filled: { ko: '‘{column}’ 값이 있음', en: '“{column}” is filled in' },
  within: { ko: '{formula}({rows})', en: '{formula} ({rows})' },
  ratio: { ko: '{of} ÷ {by}', en: '{of} ÷ {by}' },
  difference: { ko: '{of} − {by}', en: '{of} − {by}' },
};

/** Why a measure that was found cannot be what was said, by problem code. */
export const FOUND_PROBLEM_TEXT = {
  found_counts: {
    ko: '이 계산식은 개수를 세는데, 문장의 단위는 {unit}입니다.',
    en: 'This measure counts, but the sentence is in {unit}.',
  },
  found_other_unit: {
    ko: '이 열의 단위는 {columnUnit}인데, 문장의 단위는 {unit}입니다.',
    en: 'This column is in {columnUnit}, but the sentence is in {unit}.',
  },
  found_no_share: {
    ko: '문장은 비율(%)을 말하는데, 이 계산식의 값은 보통 {typical}입니다.',
    en: 'The sentence gives a percentage, but this measure is usually {typical}.',
  },
  found_no_score: {
    ko: '문장은 점수를 말하는데, 이 계산식의 값은 보통 {typical}입니다.',
    en: 'The sentence gives a score, but this measure is usually {typical}.',
  },
  found_beyond_scale: {
    ko: '이 열의 값은 {lowest}~{highest}점입니다. 목표값 {target}에는 닿을 수 없습니다.',
    en: 'This column holds scores from {lowest} to {highest}: they cannot reach a target of {target}.',
  },
  found_of_customers: {
    ko: '문장은 직원에 대한 것인데, 이 데이터는 고객의 응답입니다.',
    en: 'The sentence is about employees, but these are answers of customers.',
  },
  found_of_employees: {
    ko: '문장은 고객에 대한 것인데, 이 데이터는 직원의 응답입니다.',
    en: 'The sentence is about customers, but these are answers of employees.',
  },
  found_other_size: {
    ko: '목표값은 {target}인데, 이 계산식의 값은 보통 {typical}입니다. 단위가 다를 수 있습니다.',
    en: 'The target is {target}, but this measure is usually {typical}. The units may differ.',
  },
};

/** The formula as one says it: what is counted, over which rows. */
export function formulaSaid(formula: Formula, language: Language): string {
  if ('of' in formula) return joinedSaid(formula, language);
  return isDated(formula)
    ? withRows(shapeSaid(formula, language), formula, language)
    : shapeSaid(formula, language);
}

/** What both parts share is said once. */
function joinedSaid({ shape, of, by }: Joined, language: Language): string {
  if (!isDated(of) || !isDated(by) || !isSameRows(of, by)) {
    const values = { of: formulaSaid(of, language), by: formulaSaid(by, language) };
    return say(ROWS_TEXT[shape], language, values);
  }
  const own = of.where.filter((condition) => !by.where.includes(condition));
  const counted = shapeSaid(of, language);
  const limited = { formula: counted, rows: conditionsSaid(own, language) };
  const values = {
    of: own.length === 0 ? counted : say(ROWS_TEXT.within, language, limited),
    by: shapeSaid(by, language),
  };
  return withRows(say(ROWS_TEXT[shape], language, values), by, language);
}

type Joined = Extract<Formula, { of: Formula }>;
type Dated = Extract<Formula, DatedRows>;

function isDated(formula: Formula): formula is Dated {
  return 'dates' in formula;
}

function isSameRows(of: Dated, by: Dated): boolean {
  const isShared = by.where.every((condition) => of.where.includes(condition));
  return of.sheet === by.sheet && of.dates === by.dates && isShared;
}

function withRows(formula: string, { sheet, dates, where }: DatedRows, language: Language): string {
  const dated = say(ROWS_TEXT.dated, language, { sheet: sheet.title, dates: dates.heading });
  const conditions = conditionsSaid(where, language);
  const rows =
    conditions === '' ? dated : say(ROWS_TEXT.limited, language, { rows: dated, conditions });
  return say(ROWS_TEXT.within, language, { formula, rows });
}

function conditionsSaid(where: readonly Condition[], language: Language): string {
  return where
    .map(({ column: { heading }, criterion }) => {
      const phrase = criterion === '<>' ? ROWS_TEXT.filled : ROWS_TEXT.is;
      return say(phrase, language, { column: heading, value: String(criterion) });
    })
    .join(language === 'ko' ? ', ' : ' and ');
}

function shapeSaid(formula: Exclude<Formula, Joined>, language: Language): string {
  const headings = {
    sheet: formula.sheet.title,
    column: 'column' in formula ? formula.column.heading : '',
    starts: 'starts' in formula ? formula.starts.heading : '',
    ends: 'ends' in formula ? formula.ends.heading : '',
  };
  return say(SHAPE_TEXT[formula.shape], language, headings);
}

/** What a sentence may be measured by, on the page. */
export const FOUND_TEXT = {
  title: { ko: '이 지표에 맞는 데이터', en: 'Data that fits this KPI' },
  looking: { ko: '시트에서 찾는 중…', en: 'Looking in your sheets…' },
  nothing: {
    ko: '지표에 맞는 열을 찾지 못했습니다. 아래에서 고르세요.',
    en: 'No columns fit this KPI. Choose below.',
  },
  noneOfThese: {
    ko: '맞는 것이 없으면 직접 고르세요.',
    en: 'None of these? Choose the measure yourself.',
  },
  chooseMyself: { ko: '직접 고르기', en: 'Choose it yourself' },
  seeOthers: { ko: '다른 제안 보기', en: 'See other proposals' },
  taken: { ko: '넣은 계산식: {measure}', en: 'Measure taken: {measure}' },
  latestOf: { ko: '최근 값({period}): {value}', en: 'Latest value ({period}): {value}' },
  noValues: {
    ko: '지난 12개 기간에 값이 없습니다.',
    en: 'No values in the last 12 periods.',
  },
  latest: { ko: '최근 값: {value}', en: 'Latest value: {value}' },
  chance: { ko: '목표 달성 확률 {chance}', en: '{chance} chance of reaching the target' },
  matched: { ko: '찾은 곳: {words}', en: 'Found: {words}' },
};
