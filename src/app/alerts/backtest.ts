import { checkDraft } from '../../contract/define/draft-rules';
import { isRefused, readDraft, withDefaults } from '../../contract/define/draft-reading';
import { kpiOfValues } from '../../contract/define/kpi-of-values';
import { isBlankValue } from '../../contract/fields/typed/field-value';
import type { KpiDraft } from '../../contract/rpc/define';
import { isoOf } from '../../domain/calendar/day';
import type { Cadence, Period } from '../../domain/calendar/period';
import { replayAlerts, type ReplayedMail } from '../../domain/alerts/replay';
import { replayDays } from '../../domain/alerts/replay-days';
import { evaluatedOn } from '../../domain/kpi/evaluate/evaluated';
import type { Kpi } from '../../domain/kpi/kpi';
import { parseMeasure } from '../../domain/measure';
import type { Problem } from '../../domain/problem';
import type { SourceRanges } from '../evaluate/ports';
import { readMeasure } from '../evaluate/read-measure';
import type { Moment, Settings } from '../ports';

export type Backtest =
  | {
      ok: true;
      cadence: Cadence;
      days: Period;
      mails: readonly ReplayedMail[];
      /** What one should know of these days. */
      notes: readonly Problem[];
    }
  | { ok: false; problem: Problem };

export type BacktestDraft = Pick<KpiDraft, 'id' | 'values'>;

export interface BacktestPorts {
  sources: SourceRanges;
  settings: Pick<Settings, 'read'>;
}

/** Without an owner nobody would be mailed; how often is still worth knowing. */
const NOBODY = '-';

/**
 * Which mails the last twelve months would have brought if the definition had been in force all along, with
 * its values from the rows as they are now. An evaluation a day, by the code of the real run; nothing is
 * written and nobody is mailed.
 */
export function backtest(
  { sources, settings }: BacktestPorts,
  moment: Moment,
  draft: BacktestDraft,
): Backtest {
  const defined = definedKpi(draft);
  if (!defined.ok) return defined;
  const { kpi } = defined;
  const read = readMeasure(sources, moment, kpi.measure);
  if (!read.ok) return read;
  const { reader } = read;
  if (!reader.span) return { ok: false, problem: { code: 'backtest_no_days' } };
  const today = moment.zone.dayOf(moment.now);
  const replayed = replayDays(reader.span, kpi.cadence, today);
  if (!replayed.ok) return replayed;
  const { days, starts, isShort } = replayed;
  const owner = kpi.owner || NOBODY;
  const inForce = { ...kpi, owner, starts, due: undefined, mutedUntil: undefined };
  const mails = replayAlerts(
    days,
    (day) => evaluatedOn(day, inForce, [], reader),
    settings.read('alertSettings'),
  );
  return {
    ok: true,
    cadence: kpi.cadence,
    days,
    mails: mails.map((mail) => (mail.to === NOBODY ? { ...mail, to: '' } : mail)),
    notes: [
      ...(isShort ? [{ code: 'backtest_short', values: { from: isoOf(days.from) } }] : []),
      ...(kpi.confirmAfter > 1 ? [{ code: 'backtest_once_a_day' }] : []),
    ],
  };
}

/** Without these nothing can be judged. */
const NEEDED: readonly string[] = ['measure', 'cadence', 'aggregation', 'direction', 'target'];
/** These decide as well whether and when a mail goes out. */
const COUNTING: readonly string[] = [
  'target_high',
  'target_change',
  'target_change_as',
  'target_basis',
  'stages',
  'baseline',
  'warn_at',
  'miss_at',
  'confirm_after',
  'repeat_days',
];

/** The KPI of the draft, or what keeps it from being replayed. */
function definedKpi(
  draft: BacktestDraft,
): { ok: true; kpi: Kpi } | { ok: false; problem: Problem } {
  const reading = readDraft(withDefaults({ ...draft.values, state: 'active' }));
  const { values, problems } = checkDraft(reading, parseMeasure);
  const isNeeded = (key: string) =>
    // A movement makes the target.
    (NEEDED.includes(key) && !(key === 'target' && !isBlankValue(values.target_change))) ||
    (key === 'target_high' && values.direction === 'between');
  const missing = [...NEEDED, ...COUNTING].filter(
    (key) => isNeeded(key) && isBlankValue(values[key]) && !isRefused(reading, key),
  );
  const problem = problems.find(
    ({ field = '' }) => [...NEEDED, ...COUNTING].includes(field) && !missing.includes(field),
  );
  if (problem) return { ok: false, problem };
  const actual = { actual: { kind: 'blank' as const }, actualIsFormula: false };
  const kpi = kpiOfValues(draft.id ?? 'draft', values, actual);
  if (missing.length > 0 || !kpi) {
    return { ok: false, problem: { code: 'backtest_needs', values: { keys: missing.join(', ') } } };
  }
  return { ok: true, kpi };
}
