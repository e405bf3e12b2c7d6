import { choiceWords } from '../../contract/fields/choices';
import { kpiField } from '../../contract/fields/records/kpi-field';
import { passes } from '../../contract/text-check';
import type { LoggedEdit } from './ports';
import type { SeenEdit } from './seen-definition';

/** What figures are mostly in; without the earlier unit those of the log could not be read back. */
const USUAL_UNITS: readonly string[] = [
  ...['#', '%', 'KRW', 'USD', 'EUR', 'JPY', 'd', 'h', 'min', 's', 'score'],
  ...['명', '건', '회', '점', '개', '원', '일', '시간', '분'],
];

/**
 * What stood in a field before, of which only a check is kept: the log has it, if the field was ever
 * changed through Waymark or noticed, and a word of a choice is the only one that passes.
 */
export function textBefore(
  { field, known }: SeenEdit,
  last: LoggedEdit | undefined,
): string | undefined {
  if (known === undefined) return '';
  // Since the run before Waymark may have changed what that run saw.
  if (last && [last.before, last.after].some(({ text }) => passes(text, known))) {
    return last.after.text;
  }
  const passed = wordsOf(field).filter((word) => passes(word, known));
  return passed.length === 1 ? passed[0] : undefined;
}

function wordsOf(key: string): readonly string[] {
  return key === 'unit' ? USUAL_UNITS : choiceWords(kpiField(key).choices ?? {});
}
