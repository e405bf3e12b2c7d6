import { definitionFields, readDraft, withDefaults } from '../../../contract/define/draft-reading';
import type { Typed } from '../../../contract/fields/typed/field-rules';
import type { FieldValues } from '../../../contract/fields/typed/field-value';
import type { Language } from '../../../contract/language/language';
import { type Day, isoOf } from '../../../domain/calendar/day';
import { dueOf } from '../../../domain/define/templates/horizon';
import type { KpiTemplate } from '../../../domain/define/templates/template';
import { toolNames } from '../../../text/define/templates/tools';
import type { TemplateWords } from '../../../text/define/templates/words';
import { wholeRow } from '../save/whole-row';

/** The unit as the register writes it: a count is of something. */
export function unitOf(
  { unit }: KpiTemplate,
  { unit: counted }: TemplateWords,
  language: Language,
): string {
  return counted?.[language] ?? unit;
}

/** A new row of the register: a draft without an owner, since a template knows nobody. */
export function templateDraft(
  template: KpiTemplate,
  words: TemplateWords,
  { language, today }: { language: Language; today: Day },
): FieldValues {
  const { aim, within } = template;
  const unit = unitOf(template, words, language);
  const tool = toolNames()[template.tool][language];
  const isMovement = !('target' in aim);
  const typed: Record<string, Typed> = {
    state: 'draft',
    name: words.name[language],
    definition: words.definition[language],
    unit,
    source: `${tool}: ${words.columns[language]}`,
    tool,
    aggregation: template.aggregation,
    cadence: template.cadence,
    direction: template.direction,
    target: isMovement ? null : aim.target,
    target_change: isMovement ? aim.change : null,
    target_change_as: isMovement ? aim.by : null,
    // What it is today becomes the baseline.
    target_basis: isMovement ? aim.comparison.replace('current', 'baseline') : null,
    starts: within ? isoOf(today) : null,
    due: within ? isoOf(dueOf(within, today)) : null,
    tier: template.tier,
    timing: template.timing,
    category: template.category,
    plan: words.plan[language].join('\n'),
  };
  return wholeRow({ ...blankRow(), ...readDraft(withDefaults(typed)).values });
}

function blankRow(): FieldValues {
  return Object.fromEntries(definitionFields().map(({ key }) => [key, null]));
}
