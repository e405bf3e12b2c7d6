import type { Language } from '../../../src/contract/language/language';
import type { DraftValues, MeasuredColumn } from '../../../src/contract/rpc/define';
import { isoOf, parseIsoDay } from '../../../src/domain/calendar/day';
import { type Cadence, periodOf } from '../../../src/domain/calendar/period';
import { plainHeading } from '../../../src/domain/define/unit-of';
import { PROPOSE_TEXT, WIZARD_TEXT } from '../../../src/text/define';
import { say } from '../../../src/text/say';
import type { Aggregate, Churn, Condition, MeasureForm } from '../measure/form';
import { CHURN_MEANINGS } from '../measure/kind-text';
import { isChoice } from '../../../src/contract/fields/choices';

/** Fewer days than these are no time to reach a target in. */
const LEAST_DAYS_AHEAD = 90;

/** What the columns are called; a range without a heading goes by its own name. */
class Names {
  constructor(
    readonly columns: readonly MeasuredColumn[],
    readonly language: Language,
  ) {}

  column(range: string): string {
    const found = this.columns.find((column) => column.range === range);
    return (found && plainHeading(found.heading)) || range;
  }

  sheet(range: string): string {
    return this.columns.find((column) => column.range === range)?.sheet ?? '';
  }

  say(key: keyof typeof PROPOSE_TEXT, values: Readonly<Record<string, string>>): string {
    return say(PROPOSE_TEXT[key], this.language, values);
  }
}

/** The KPI's name by what it measures; '' for a formula of one's own. */
export function suggestedName(
  form: MeasureForm,
  columns: readonly MeasuredColumn[],
  language: Language,
): string {
  const names = new Names(columns, language);
  switch (form.kind) {
    case 'ratio': {
      const [top, bottom] = [form.top, form.bottom].map((rows) => rowsName(rows, names));
      return `${top} ÷ ${bottom}`;
    }
    case 'churn':
      return names.say('nameChurn', { sheet: names.sheet(form.churn.starts) });
    case 'formula':
    case 'cell':
    case 'manual':
      return '';
    default:
      return rowsName(form.rows, names);
  }
}

function rowsName({ how, dates, column }: Aggregate, names: Names): string {
  switch (how) {
    case 'sum':
      return names.column(column);
    case 'average':
      return names.say('nameAverage', { column: names.column(column) });
    case 'distinct':
      return names.say('nameDistinct', { column: names.column(column) });
    case 'count':
      return names.say('nameCount', { sheet: names.sheet(dates) });
  }
}

function suggestedDefinition(form: MeasureForm, names: Names): string {
  switch (form.kind) {
    case 'ratio': {
      const [top, bottom] = [form.top, form.bottom].map((rows) => rowsDefinition(rows, names));
      return `(${top}) ÷ (${bottom})`;
    }
    case 'churn':
      return churnDefinition(form.churn, names);
    case 'formula':
    case 'cell':
    case 'manual':
      return '';
    default:
      return rowsDefinition(form.rows, names);
  }
}

const DEFINITIONS = {
  sum: 'definitionSum',
  average: 'definitionAverage',
  count: 'definitionCount',
  distinct: 'definitionDistinct',
} as const;

function rowsDefinition({ how, dates, column, conditions }: Aggregate, names: Names): string {
  const definition = names.say(DEFINITIONS[how], {
    sheet: names.sheet(dates),
    dates: names.column(dates),
    column: names.column(column),
  });
  if (conditions.length === 0) return definition;
  const said = ({ column: range, test }: Condition) => `${names.column(range)} ${test}`;
  return names.say('definitionWhere', {
    definition,
    conditions: conditions.map(said).join(', '),
  });
}

function churnDefinition({ starts, ends, definition }: Churn, names: Names): string {
  const meaning = isChoice(CHURN_MEANINGS, definition) ? CHURN_MEANINGS[definition] : undefined;
  return names.say('definitionChurn', {
    meaning: meaning ? say(meaning, names.language) : definition,
    sheet: names.sheet(starts),
    starts: names.column(starts),
    ends: names.column(ends),
  });
}

/** What the measure says of the rest of the form: offered where nothing else was entered. */
export function suggestionsOf(
  form: MeasureForm,
  columns: readonly MeasuredColumn[],
  language: Language,
): DraftValues {
  const names = new Names(columns, language);
  const sheets = [...new Set(columns.map(({ sheet }) => sheet))].join(', ');
  const summed = form.kind === 'sum' || form.kind === 'average' ? form.rows.column : '';
  const unit = columns.find(({ range }) => range === summed)?.unit ?? '';
  return {
    ...filled('name', suggestedName(form, columns, language)),
    ...filled('definition', suggestedDefinition(form, names)),
    ...filled('source', sheets && say(WIZARD_TEXT.sourceSheets, language, { sheets })),
    ...filled('unit', unit),
  };
}

function filled(key: string, text: string): DraftValues {
  return text === '' ? {} : { [key]: text };
}

/** From the first day of the running period, which is judged as a whole, to the end of a year. */
export function suggestedDays(today: string, cadence: Cadence): DraftValues {
  const day = parseIsoDay(today);
  if (day === undefined) return {};
  const end = periodOf(day, 'year').to;
  const due = end - day < LEAST_DAYS_AHEAD ? periodOf(end + 1, 'year').to : end;
  return { starts: isoOf(periodOf(day, cadence).from), due: isoOf(due) };
}
