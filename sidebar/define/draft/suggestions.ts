import { isChoice } from '../../../src/contract/fields/choices';
import type { Language, Phrase } from '../../../src/contract/language/language';
import type { DraftValues, MeasuredColumn } from '../../../src/contract/rpc/define';
import { isoOf, parseIsoDay } from '../../../src/domain/calendar/day';
import { type Cadence, periodOf } from '../../../src/domain/calendar/period';
import { plainHeading } from '../../../src/domain/define/unit-of';
import { PROPOSE_TEXT } from '../../../src/text/define/propose';
import { WIZARD_TEXT } from '../../../src/text/define/wizard';
import { say } from '../../../src/text/say';
import { type Condition, isShapeForm, type MeasureForm, type ShapeForm } from '../measure/form';
import { isColumn } from '../measure/shape';
import { SHAPES } from '../measure/shapes';

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

  /** A phrase about the shape, with what its columns are called and which sheet they are of. */
  say(phrase: Phrase, { kind, slots }: ShapeForm): string {
    const values: Record<string, string> = {};
    for (const slot of SHAPES[kind].slots) {
      const value = slots[slot.key];
      const meaning = isChoice(slot.choices ?? {}, value) ? slot.choices?.[value] : undefined;
      values[slot.key] = meaning ? say(meaning, this.language) : this.column(value);
      if (isColumn(slot)) values.sheet ||= this.sheet(value);
    }
    return say(phrase, this.language, values);
  }
}

/** The KPI's name by what it measures; '' for a formula of one's own. */
export function suggestedName(
  form: MeasureForm,
  columns: readonly MeasuredColumn[],
  language: Language,
): string {
  const names = new Names(columns, language);
  const nameOf = (shape: ShapeForm) => names.say(SHAPES[shape.kind].named, shape);
  if (isShapeForm(form)) return nameOf(form);
  return form.kind === 'ratio' ? `${nameOf(form.top)} ÷ ${nameOf(form.bottom)}` : '';
}

function suggestedDefinition(form: MeasureForm, names: Names): string {
  if (isShapeForm(form)) return shapeDefinition(form, names);
  if (form.kind !== 'ratio') return '';
  return `(${shapeDefinition(form.top, names)}) ÷ (${shapeDefinition(form.bottom, names)})`;
}

function shapeDefinition(form: ShapeForm, names: Names): string {
  const definition = names.say(SHAPES[form.kind].defined, form);
  if (form.conditions.length === 0) return definition;
  const said = ({ column: range, test }: Condition) => `${names.column(range)} ${test}`;
  const conditions = form.conditions.map(said).join(', ');
  return say(PROPOSE_TEXT.definitionWhere, names.language, { definition, conditions });
}

/** What the measure says of the rest of the form: offered where nothing else was entered. */
export function suggestionsOf(
  form: MeasureForm,
  columns: readonly MeasuredColumn[],
  language: Language,
): DraftValues {
  const names = new Names(columns, language);
  const sheets = [...new Set(columns.map(({ sheet }) => sheet))].join(', ');
  const isOfItsColumn = isShapeForm(form) && SHAPES[form.kind].entails.unit === undefined;
  const measured = isOfItsColumn ? form.slots.column : undefined;
  const unit = columns.find(({ range }) => range === measured)?.unit ?? '';
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
