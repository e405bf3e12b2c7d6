import type { Language } from '../../contract/language/language';
import { MEASUREMENT_TEXT } from '../../text/evaluate';
import { say } from '../../text/say';
import type { DefinitionChange } from '../define/ports';
import type { Measurement } from './ports';

/** Each value of a row that `record` overwrites with another one, as an entry of the change log. */
function replacedValues(
  recorded: readonly Measurement[],
  record: readonly Measurement[],
  by: string,
  reason: string,
): DefinitionChange[] {
  const before = new Map(recorded.map((row) => [`${row.period} ${row.kpi}`, row.value]));
  return record.flatMap(({ kpi, period, value, recordedAt }) => {
    const was = before.get(`${period} ${kpi}`);
    if (was === undefined || was === value) return [];
    const change = { field: 'value', before: String(was), after: String(value) };
    return [{ ...change, at: recordedAt, by, kpi, reason, effectiveFrom: period }];
  });
}

/** Earlier values of periods for which `actual` was typed anew; who typed is not known to a run. */
export function typedAgain(
  recorded: readonly Measurement[],
  record: readonly Measurement[],
  language: () => Language,
): DefinitionChange[] {
  const typed = record.filter(({ source }) => source === 'check-in');
  return typed.length
    ? replacedValues(recorded, typed, '', say(MEASUREMENT_TEXT.typed_again, language()))
    : [];
}

/** Earlier values of closed periods that are computed anew because the definition changed. */
export function computedAnew(
  recorded: readonly Measurement[],
  record: readonly Measurement[],
  by: string,
  language: () => Language,
): DefinitionChange[] {
  return record.length
    ? replacedValues(recorded, record, by, say(MEASUREMENT_TEXT.computed_anew, language()))
    : [];
}
