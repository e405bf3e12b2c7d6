import type { Field } from '../../../contract/fields/field';
import { readField } from '../../../contract/fields/typed/field-rules';
import type { CellValue } from '../../../domain/measure/reference';

/**
 * Whether the row holds data rather than headings, which are words: a number, a date, a tick, an address,
 * an id or a word of a choice in a column of that kind.
 */
export function isLikeData(
  fields: readonly Field[],
  columns: ReadonlyMap<string, number>,
  row: readonly CellValue[],
): boolean {
  return fields.some((field) => {
    const column = columns.get(field.key);
    const cell = column === undefined ? '' : row[column];
    if (cell === '' || cell === undefined) return false;
    if (typeof cell !== 'string') return true;
    return isTypical(field, cell);
  });
}

function isTypical(field: Field, text: string): boolean {
  switch (field.kind) {
    case 'id':
      return /\d/.test(text);
    case 'choice':
      return readField(field, text).ok;
    case 'email':
    case 'emails':
      return text.includes('@');
    case 'text':
      return field.key === 'kpi' && /^[A-Za-z]{1,3}-\d+$/.test(text);
    default:
      return false;
  }
}
