import { definitionFields } from '../define/draft-reading';
import type { Field } from '../fields/field';
import { kpiField } from '../fields/records/kpi-field';

/** What a file of definitions holds of each KPI: its id and all that people define. */
export function exchangedFields(): readonly Field[] {
  return [kpiField('id'), ...definitionFields()];
}

/** The field that a column is named after: by its key, or its heading in either language. */
export function fieldOfColumn(name: string, fields: readonly Field[]): Field | undefined {
  const wanted = plain(name);
  return fields.find(({ key, heading }) =>
    [key, heading.ko, heading.en].some((known) => plain(known) === wanted),
  );
}

function plain(name: string): string {
  return name
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ');
}
