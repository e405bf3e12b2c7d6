import type { Language, Phrase } from '../../contract/language/language';
import { type TableDesign, TABLES } from '../../contract/tables/tables';
import type { Problem } from '../../domain/problem';
import { LOOK_BACK_PROBLEM_TEXT } from '../alerts/look-back';
import { ALERT_PROBLEM_TEXT } from '../alerts/problems';
import { BACKTEST_PROBLEM_TEXT } from '../define/backtest';
import { PICK_PROBLEM_TEXT } from '../define/cell-problems';
import { CANDIDATE_PROBLEM_TEXT, CHOICE_PROBLEM_TEXT } from '../define/choose';
import { DEFINE_PROBLEM_TEXT } from '../define/definition-problems';
import { FIELD_PROBLEM_TEXT } from '../define/field-problems';
import { EVALUATE_PROBLEM_TEXT, MEASUREMENT_TEXT } from '../evaluate';
import { EXCHANGE_PROBLEM_TEXT } from '../define/exchange';
import { FOUND_PROBLEM_TEXT } from '../define/found';
import { FUNCTION_PROBLEM_TEXTS } from '../functions/function-problems';
import { INSERT_PROBLEM_TEXT } from '../functions/insert';
import { PLACE_TEXT } from '../functions/place';
import { HISTORY_PROBLEM_TEXT } from '../define/history';
import { EXPECTED_TEXT, MEASURE_PROBLEM_TEXT } from '../measure';
import { PAGE_PROBLEM_TEXT } from '../page';
import { OUTLOOK_PROBLEM_TEXT } from '../define/outlook';
import { phraseOf, say } from '../say';
import { definitionValues } from './definition-values';
import { SHARE_PROBLEM_TEXT } from '../define/set';
import { TABLE_PROBLEM_TEXT } from '../tables';
import { TARGET_PROBLEM_TEXT, TARGET_REASON_TEXT } from '../define/targets';

type Texts = readonly Readonly<Record<string, Phrase>>[];

/** Every problem by its code, a part for each capability. No code is in two parts. */
export const PROBLEM_TEXTS: Texts = [
  PAGE_PROBLEM_TEXT,
  TABLE_PROBLEM_TEXT,
  FIELD_PROBLEM_TEXT,
  DEFINE_PROBLEM_TEXT,
  EXCHANGE_PROBLEM_TEXT,
  PICK_PROBLEM_TEXT,
  OUTLOOK_PROBLEM_TEXT,
  SHARE_PROBLEM_TEXT,
  FOUND_PROBLEM_TEXT,
  MEASURE_PROBLEM_TEXT,
  ...FUNCTION_PROBLEM_TEXTS,
  INSERT_PROBLEM_TEXT,
  EVALUATE_PROBLEM_TEXT,
  MEASUREMENT_TEXT,
  ALERT_PROBLEM_TEXT,
  HISTORY_PROBLEM_TEXT,
  TARGET_PROBLEM_TEXT,
  TARGET_REASON_TEXT,
  BACKTEST_PROBLEM_TEXT,
  LOOK_BACK_PROBLEM_TEXT,
  CANDIDATE_PROBLEM_TEXT,
  CHOICE_PROBLEM_TEXT,
];

type Values = Readonly<Record<string, string | number>>;

/** The sentence for any problem: what is wrong, what was found and where, what to do. */
export function problemSentence(problem: Problem, language: Language): string {
  const { code, values = {} } = problem;
  const phrase = phraseAmong(PROBLEM_TEXTS, code);
  if (!phrase) return code;
  const sentence = say(phrase, language, shownValues(problem, language));
  if (values.function === undefined || !phraseAmong(FUNCTION_PROBLEM_TEXTS, code)) {
    return sentence;
  }
  const hint = isLikeHeading(code, values) ? say(PLACE_TEXT.heading, language) : '';
  return `${values.function}: ${sentence}${hint}`;
}

function phraseAmong(texts: Texts, code: string): Phrase | undefined {
  for (const text of texts) {
    const phrase = phraseOf(text, code);
    if (phrase) return phrase;
  }
  return undefined;
}

/** Values as people know them, wherever in the product they come from. */
function shownValues(problem: Problem, language: Language): Values {
  const { values = {}, cause } = problem;
  const shown = definitionValues(problem, language);
  if (!('place' in values)) shown.place = placeOf(values, language);
  if (cause) shown.problem = problemSentence(cause, language);
  if ('keys' in values && values.table !== undefined) shown.keys = columnsOf(values, language);
  if ('table' in values) shown.table = titleOf(String(values.table), language);
  if ('expected' in values) shown.expected = expectedWords(String(values.expected), language);
  return shown;
}

/** Where in the arguments of a cell function: `ends row 12`. */
function placeOf(values: Values, language: Language): string {
  const at = phraseOf(PLACE_TEXT, String(values.at));
  return at ? say(at, language, values) : String(values.argument ?? '');
}

/** Columns of a table: their headings, with the key by which each has to be found. */
function columnsOf({ table, keys }: Values, language: Language): string {
  const fields = designOf(String(table))?.fields ?? [];
  return String(keys)
    .split(', ')
    .map((key) => {
      const heading = fields.find((candidate) => candidate.key === key)?.heading[language];
      return heading === undefined ? key : `${heading} (${key})`;
    })
    .join(', ');
}

function designOf(name: string): TableDesign | undefined {
  return TABLES.find((design) => design.name === name);
}

function titleOf(name: string, language: Language): string {
  return designOf(name)?.title[language] ?? name;
}

/** `expect_close expect_operator` → `닫는 괄호 또는 연산 기호(+ - * /)`. */
function expectedWords(codes: string, language: Language): string {
  const words = codes.split(' ').map((code) => {
    const phrase = phraseOf(EXPECTED_TEXT, code);
    return phrase ? say(phrase, language) : code;
  });
  return words.join(language === 'ko' ? ' 또는 ' : ' or ');
}

/** Words at the top of a range that should hold dates or numbers: a whole column was taken, as in C:C. */
function isLikeHeading(code: string, { at, row, found }: Values): boolean {
  return (
    /^not_(date|number)$/.test(code) &&
    at === 'at_row' &&
    Number(row) < 3 &&
    /^"\D/.test(String(found))
  );
}
