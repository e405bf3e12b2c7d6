import type { ChangeLog } from '../../app/define/ports';
import type { ReplacedBecause, ReplacedValueLog } from '../../app/evaluate/ports';

/** Values that were replaced, in the `changes` table: it keeps their reason as a sentence. */
export function sheetsReplacedValues(
  changes: Pick<ChangeLog, 'append'>,
  sentence: (because: ReplacedBecause) => string,
): ReplacedValueLog {
  return {
    append(values) {
      changes.append(
        values.map(({ kpi, period, was, is, at, by, because }) => ({
          at,
          by,
          kpi,
          field: 'value',
          before: String(was),
          after: String(is),
          reason: sentence(because),
          effectiveFrom: period,
        })),
        { unless: 'last_of_its_period' },
      );
    },
  };
}
