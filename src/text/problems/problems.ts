import { choiceLabel, choiceWords, isChoice } from '../../contract/fields/choices';
import { CADENCES, KPI_FIELDS } from '../../contract/fields/records/kpi-fields';
import type { Language, Phrase } from '../../contract/language/language';
import { type TableDesign, TABLES } from '../../contract/tables/tables';
import { parseIsoDay } from '../../domain/calendar/day';
import type { Problem } from '../../domain/problem';
import { ALERT_PROBLEM_TEXT } from '../alerts';
import { BACKTEST_PROBLEM_TEXT } from '../define/backtest';
import { CANDIDATE_PROBLEM_TEXT, CHOICE_PROBLEM_TEXT } from '../define/choose';
import { DEFINE_PROBLEM_TEXT, FIELD_PROBLEM_TEXT, PICK_PROBLEM_TEXT } from '../define/define';
import { EVALUATE_PROBLEM_TEXT, MEASUREMENT_TEXT } from '../evaluate';
import { EXCHANGE_PROBLEM_TEXT } from '../define/exchange';
import { fieldSaid } from '../field-value';
import { figuresOf } from '../figures';
import { FOUND_PROBLEM_TEXT } from '../define/found';
import { FUNCTION_PROBLEM_TEXT, INSERT_PROBLEM_TEXT, PLACE_TEXT } from '../functions';
import { HISTORY_PROBLEM_TEXT } from '../define/history';
import { EXPECTED_TEXT, MEASURE_PROBLEM_TEXT } from '../measure';
import { PAGE_PROBLEM_TEXT } from '../page';
import { OUTLOOK_PROBLEM_TEXT } from '../define/outlook';
import { periodName } from '../period-name';
import { phraseOf, say } from '../say';
import { SHARE_PROBLEM_TEXT } from '../define/set';
import { TABLE_PROBLEM_TEXT } from '../tables';
import { TARGET_PROBLEM_TEXT, TARGET_REASON_TEXT } from '../define/targets';

/** Every problem by its code, a part for each capability. No code is in two parts. */
export const PROBLEM_TEXTS: readonly Readonly<Record<string, Phrase>>[] = [
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
  FUNCTION_PROBLEM_TEXT,
  INSERT_PROBLEM_TEXT,
  EVALUATE_PROBLEM_TEXT,
  MEASUREMENT_TEXT,
  ALERT_PROBLEM_TEXT,
  HISTORY_PROBLEM_TEXT,
  TARGET_PROBLEM_TEXT,
  TARGET_REASON_TEXT,
  BACKTEST_PROBLEM_TEXT,
  CANDIDATE_PROBLEM_TEXT,
  CHOICE_PROBLEM_TEXT,
];

type Values = Readonly<Record<string, string | number>>;

/** The sentence for any problem: what is wrong, what was found and where, what to do. */
export function problemSentence(problem: Problem, language: Language): string {
  const { code, values = {} } = problem;
  const phrase = problemPhrase(code);
  if (!phrase) return code;
  const sentence = say(phrase, language, shownValues(problem, language));
  if (values.function === undefined || phraseOf(FUNCTION_PROBLEM_TEXT, code) === undefined) {
    return sentence;
  }
  const hint = isLikeHeading(code, values) ? say(PLACE_TEXT.heading, language) : '';
  return `${values.function}: ${sentence}${hint}`;
}

function problemPhrase(code: string): Phrase | undefined {
  for (const text of PROBLEM_TEXTS) {
    const phrase = phraseOf(text, code);
    if (phrase) return phrase;
  }
  return undefined;
}

/** Values as people know them: headings for keys, titles for tables, words for choices. */
function shownValues({ code, field, values = {}, cause }: Problem, language: Language): Values {
  const shown: Record<string, string | number> = { ...values };
  if (!('place' in values)) shown.place = placeOf(values, language);
  if (cause) shown.problem = problemSentence(cause, language);
  if ('keys' in values) shown.keys = headingsOf(values, language);
  const { cadence } = values;
  const first = parseIsoDay(String(values.period));
  if (first !== undefined && isChoice(CADENCES, cadence)) {
    shown.period = periodName(first, cadence, figuresOf(language));
  }
  const { recorded, found, unit = '' } = values;
  if (typeof recorded === 'number' && typeof found === 'number') {
    shown.recorded = figuresOf(language).exact(recorded, String(unit));
    shown.found = figuresOf(language).exact(found, String(unit));
  }
  for (const key of ['target', 'typical']) {
    const figure = values[key];
    if (typeof figure === 'number') shown[key] = figuresOf(language).amount(figure, String(unit));
  }
  if ('table' in values) shown.table = titleOf(String(values.table), language);
  if ('expected' in values) shown.expected = expectedWords(String(values.expected), language);
  const kpiField = KPI_FIELDS.find(({ key }) => key === field);
  if (kpiField && 'now' in values) {
    shown.now = fieldSaid(kpiField, String(values.now), String(unit), figuresOf(language));
  }
  const choices = kpiField?.choices;
  if (choices && code === 'choice_unknown') {
    const words = choiceWords(choices).map((word) => choiceLabel(choices, word, language));
    shown.choices = words.join(', ');
  }
  return shown;
}

/** Where in the arguments of a cell function: `ends row 12`. */
function placeOf(values: Values, language: Language): string {
  const at = phraseOf(PLACE_TEXT, String(values.at));
  return at ? say(at, language, values) : String(values.argument ?? '');
}

/** Keys of a table's columns: their headings, with the key itself where the column has to be found by it. */
function headingsOf({ table, keys }: Values, language: Language): string {
  const fields = table === undefined ? KPI_FIELDS : (designOf(table)?.fields ?? []);
  return String(keys)
    .split(', ')
    .map((key) => {
      const heading = fields.find((candidate) => candidate.key === key)?.heading[language];
      if (heading === undefined) return key;
      return table === undefined ? heading : `${heading} (${key})`;
    })
    .join(', ');
}

function designOf(name: string | number): TableDesign | undefined {
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
